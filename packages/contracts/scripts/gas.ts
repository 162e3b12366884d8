/**
 * Measures what a label costs, by real transactions on a real node, so that the base fee of 21,000 and every byte of
 * calldata are in it. `snapshots/gas.json` keeps the figures, once for the native coin and once for an ERC-20; `--check` fails where one moved by more than 1 %.
 *
 * The campaign: 1,200 items in 60 batches of 20, one epoch, 5 seats a batch, 4 classes, 4 gold items a batch, 12 workers with about 25 batches each. A worker requests a seat once, sends each batch and asks for the
 * next seat in one transaction, and claims once. Seats are opened 20 a call.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Address,
  createClient,
  encodeFunctionData,
  type Hex,
  http,
  numberToHex,
  parseEventLogs,
  zeroAddress,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { campaignsAbi, testTokenAbi } from '../abi.ts'
import { deployContracts } from '../deploy.ts'
import { startAnvil } from './anvil.ts'
import { packageRoot } from './forge.ts'
import { createRandom } from './random.ts'
import { type GoldLeaf, goldRootOf, multiplyBase, seal } from './seal.ts'

const workers = 12
const batches = 60
const batchSize = 20
const perBatch = 5
const classes = 4
const openingsACall = 20
const seatsInAll = batches * perBatch
const scalar = 0x5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4an
const path = join(packageRoot, 'snapshots', 'gas.json')

type Sealed = { seat: number; keyX: Hex; body: Hex; worker: number; batch: number }

/**
 * Order in which seats are opened: a few workers at a time, by batch within them. A call then touches few workers'
 * records (5,000 gas each) and few words of gold (2,100 each, three batches a word).
 */
const rankOf = ({ worker, batch }: Sealed) => Math.floor(worker / 3) * batches + batch

/** Gas of each transaction, by step. */
type Used = Map<string, number[]>

/** Runs the whole campaign on a fresh chain. */
async function measure(rpcUrl: string, coin: 'native' | 'ERC-20'): Promise<Used> {
  const random = createRandom(7)
  const client = createClient({ transport: http(rpcUrl) })
  // The first account of anvil's public test mnemonic.
  const account = privateKeyToAccount('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
  const testToken = { name: 'Test', symbol: 'TEST', decimals: 18 }
  const { contracts, chainId } = await deployContracts({ rpcUrl, account, testToken })
  const { Campaigns: campaigns, TestToken: testTokenAddress = zeroAddress } = contracts
  const token = coin === 'native' ? zeroAddress : testTokenAddress
  const coins = (amount: bigint) => (coin === 'native' ? amount : 0n)
  const accounts = await client.request({ method: 'eth_accounts' })
  const [requester = account.address, ...others] = accounts
  const people = others.slice(0, workers)
  const page = others[workers] ?? requester
  const used = new Map<string, number[]>()

  const send = async (step: string | undefined, from: Address, to: Address, data: Hex, value = 0n) => {
    const hash = await client.request({
      method: 'eth_sendTransaction',
      params: [{ from, to, data, value: numberToHex(value), gas: '0x3d0900' }],
    })
    const getReceipt = () => client.request({ method: 'eth_getTransactionReceipt', params: [hash] })
    let receipt = await getReceipt()
    while (!receipt) receipt = await getReceipt()
    if (receipt.status !== '0x1') throw new Error(`${step ?? 'preparation'} failed: ${hash}`)
    if (step) used.set(step, [...(used.get(step) ?? []), Number(receipt.gasUsed)])
    return parseEventLogs({ abi: campaignsAbi, logs: receipt.logs as never })
  }
  const accepts = (from: Address, data: Hex, value: bigint) =>
    client
      .request({
        method: 'eth_call',
        params: [{ from, to: campaigns, data, value: numberToHex(value) }, 'latest'],
      })
      .then(
        () => true,
        () => false,
      )
  // A worker needs a minute for a batch, so twelve of them send about one transaction in three blocks of a second.
  const wait = () => client.request({ method: 'anvil_mine' as never, params: ['0x2', '0x1'] as never })

  for (const person of [requester, ...people]) {
    const mint = encodeFunctionData({ abi: testTokenAbi, functionName: 'mint', args: [person, 10n ** 24n] })
    await send(undefined, requester, testTokenAddress, mint)
    const approve = encodeFunctionData({
      abi: testTokenAbi,
      functionName: 'approve',
      args: [campaigns, 2n ** 256n - 1n],
    })
    await send(undefined, person, testTokenAddress, approve)
  }

  const gold: GoldLeaf[] = Array.from({ length: batches }, (_, batch) => {
    let mask = 0
    while (mask.toString(2).replaceAll('0', '').length < 4) mask |= 1 << random.below(batchSize)
    let answers = 0n
    for (let item = 0; item < batchSize; item++) {
      if (mask & (1 << item)) answers |= BigInt(random.below(classes)) << BigInt(4 * item)
    }
    return { batch, mask, answers, salt: numberToHex(random.bits(256), { size: 32 }) }
  })
  const block = await client.request({ method: 'eth_getBlockByNumber', params: ['latest', false] })
  const spec = {
    classes,
    batchSize,
    seatsPerBatch: perBatch,
    epochBatches: batches,
    itemCount: batches * batchSize,
    referrerBps: 500,
    p1Bps: 8000,
    workWindow: 3600,
    openWindow: 86_400,
    judgeWindow: 86_400,
    closesAt: Number(block?.timestamp ?? 0) + 86_400,
    token,
    unitPrice: 10n ** 16n,
    stake: 10n ** 18n,
    bond: 10n ** 19n,
    itemsRoot: numberToHex(random.bits(256), { size: 32 }),
    manifestHash: numberToHex(random.bits(256), { size: 32 }),
    uri: 'https://gateway.example/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy',
  }
  const epochs = [{ key: multiplyBase(scalar).address, goldRoot: goldRootOf(gold) }]
  const create = encodeFunctionData({
    abi: campaignsAbi,
    functionName: 'createCampaign',
    args: [spec, epochs],
  })
  const getFunding = encodeFunctionData({ abi: campaignsAbi, functionName: 'fundingOf', args: [spec] })
  const funding = BigInt(
    await client.request({ method: 'eth_call', params: [{ to: campaigns, data: getFunding }, 'latest'] }),
  )
  await send('createCampaign', requester, campaigns, create, coins(funding))

  const drawn = new Map<number, number>()
  const seatOf = new Map<Address, number>()
  const learn = (person: Address, logs: Awaited<ReturnType<typeof send>>) => {
    for (const log of logs) {
      if (log.eventName === 'SeatDrawn') drawn.set(log.args.seat, log.args.batch)
      if (log.eventName === 'SeatRequested') seatOf.set(person, log.args.seat)
    }
  }
  const request = encodeFunctionData({ abi: campaignsAbi, functionName: 'requestSeat', args: [1n, page] })
  const draw = encodeFunctionData({ abi: campaignsAbi, functionName: 'drawSeats', args: [1n, 4n] })
  const sealed: Sealed[] = []
  while (sealed.length < seatsInAll) {
    for (const [worker, person] of people.entries()) {
      const seat = seatOf.get(person)
      if (seat !== undefined && !drawn.has(seat))
        learn(person, await send('drawSeats', person, campaigns, draw))
      const batch = seat === undefined ? undefined : drawn.get(seat)
      if (seat === undefined || batch === undefined) {
        // The first visit, or the draw found no batch left for this worker.
        seatOf.delete(person)
        const stake = sealed.some((one) => one.worker === worker) ? 0n : coins(spec.stake)
        if (await accepts(person, request, stake)) {
          learn(person, await send('requestSeat', person, campaigns, request, stake))
        }
      } else {
        const place = { chainId, contract: campaigns, campaignId: 1n, seat, epoch: 0, batch }
        const report = numberToHex(random.bits(128), { size: 16 })
        const { keyX, body } = seal(place, scalar, random.bits(250) + 1n, gold[batch]?.answers ?? 0n, report)
        const args = [1n, seat, keyX, body, true, page] as const
        const data = encodeFunctionData({ abi: campaignsAbi, functionName: 'submitContribution', args })
        seatOf.delete(person)
        learn(person, await send('submitContribution', person, campaigns, data))
        sealed.push({ seat, keyX, body, worker, batch })
      }
      await wait()
    }
  }

  const open = encodeFunctionData({
    abi: campaignsAbi,
    functionName: 'openEpoch',
    args: [1n, 0, scalar, gold],
  })
  await send('openEpoch', requester, campaigns, open)
  const ordered = sealed.toSorted((a, b) => rankOf(a) - rankOf(b))
  for (let at = 0; at < ordered.length; at += openingsACall) {
    const args = [1n, ordered.slice(at, at + openingsACall)] as const
    await send(
      'openSeats',
      requester,
      campaigns,
      encodeFunctionData({ abi: campaignsAbi, functionName: 'openSeats', args }),
    )
  }
  for (const [worker, person] of people.entries()) {
    const seats = sealed.filter((one) => one.worker === worker).map((one) => one.seat)
    const args = [[{ campaignId: 1n, seats }]] as const
    await send(
      'claimEarnings',
      person,
      campaigns,
      encodeFunctionData({ abi: campaignsAbi, functionName: 'claimEarnings', args }),
    )
  }
  for (const person of people) {
    const leave = encodeFunctionData({ abi: campaignsAbi, functionName: 'leaveCampaign', args: [1n] })
    await send('leaveCampaign', person, campaigns, leave)
  }
  const credit = encodeFunctionData({ abi: campaignsAbi, functionName: 'withdrawCredit', args: [token] })
  await send('withdrawCredit', page, campaigns, credit)
  const refund = encodeFunctionData({ abi: campaignsAbi, functionName: 'withdrawRefund', args: [1n] })
  await send('withdrawRefund', requester, campaigns, refund)
  const balanceOf = encodeFunctionData({ abi: testTokenAbi, functionName: 'balanceOf', args: [campaigns] })
  const held =
    coin === 'native'
      ? await client.request({ method: 'eth_getBalance', params: [campaigns, 'latest'] })
      : await client.request({ method: 'eth_call', params: [{ to: token, data: balanceOf }, 'latest'] })
  if (BigInt(held) !== 0n)
    throw new Error(`${BigInt(held)} is left in the contract after everybody took theirs.`)
  return used
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const labels = seatsInAll * batchSize
const perLabel = (values: readonly number[]) => Math.round(sum(values) / labels)

/** Sums over the steps that a label goes through, from the request of its seat to its pay. */
function summarize(used: Used) {
  const step = (name: string) => used.get(name) ?? []
  const life = ['requestSeat', 'drawSeats', 'submitContribution', 'openEpoch', 'openSeats', 'claimEarnings']
  const judging = sum(['openEpoch', 'openSeats', 'claimEarnings'].flatMap(step)) / seatsInAll
  return {
    allIn: perLabel(life.flatMap(step)),
    steady: Math.round((median(step('submitContribution')) + judging) / batchSize),
    withSetup: perLabel([...used.values()].flat()),
    steps: {
      ...Object.fromEntries([...used].map(([name, values]) => [name, median(values)])),
      ...Object.fromEntries(
        ['openEpoch', 'openSeats', 'claimEarnings'].map((name) => [
          `${name}, a seat`,
          Math.round(sum(step(name)) / seatsInAll),
        ]),
      ),
    },
  }
}

/** The committed figures. The headline comes first. */
async function takeFigures(): Promise<Record<string, number | string>> {
  const [native, erc20] = [summarize(await runOnce('native')), summarize(await runOnce('ERC-20'))]
  return {
    gasALabelAllIn: native.allIn,
    scenario:
      'Gas of every transaction that 6,000 labels need (seat, draw, submit, open, gold, claim), all first-time costs of 12 workers included: 25 batches of 20 items each on average, 5 seats a batch, 60 batches in one epoch, 4 classes, stake and pay in the native coin, seats opened 20 a call, one claim a worker.',
    gasALabelSteady: native.steady,
    gasALabelWithSetup: native.withSetup,
    gasALabelAllInErc20: erc20.allIn,
    gasALabelSteadyErc20: erc20.steady,
    gasALabelWithSetupErc20: erc20.withSetup,
    ...native.steps,
    ...Object.fromEntries(
      ['createCampaign', 'requestSeat', 'claimEarnings', 'leaveCampaign', 'withdrawRefund'].map((name) => [
        `${name}, ERC-20`,
        erc20.steps[name] ?? 0,
      ]),
    ),
  }
}

async function runOnce(coin: 'native' | 'ERC-20'): Promise<Used> {
  // Fixed clock: the same blocks, hence the same draws, in every run.
  const chain = await startAnvil(['--accounts', '20', '--timestamp', '1760000000', '--hardfork', 'prague'])
  try {
    const client = createClient({ transport: http(chain.rpcUrl) })
    await client.request({ method: 'anvil_setBlockTimestampInterval' as never, params: [1] as never })
    return await measure(chain.rpcUrl, coin)
  } finally {
    await chain.stop()
  }
}

const figures = await takeFigures()
if (!process.argv.includes('--check')) {
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
  console.log(JSON.stringify(figures, null, 2))
} else {
  const known = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number | string>
  const drifted = [...new Set([...Object.keys(known), ...Object.keys(figures)])].filter((name) => {
    const [now, before] = [figures[name], known[name]]
    if (typeof now !== 'number' || typeof before !== 'number') return now !== before
    return Math.abs(now - before) > before / 100
  })
  for (const name of drifted)
    console.error(`gas: ${name} is ${figures[name]}, the snapshot says ${known[name]}`)
  if (drifted.length > 0) {
    console.error('Run npm run -w @saharakit/contracts snapshot and commit the file if the change is meant.')
    process.exitCode = 1
  } else {
    console.log(`gas: ${figures.gasALabelAllIn} a label all in, no figure moved by more than 1 %`)
  }
}
