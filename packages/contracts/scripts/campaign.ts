/**
 * The campaign whose gas is measured: 1,200 items in 60 batches of 20, one epoch, 5 seats a batch, 4 classes, 4 gold items
 * a batch, 12 workers with about 25 batches each. A worker requests a seat once, sends each batch and asks for the next
 * seat in one transaction, and claims once. Seats are opened 20 a call.
 */
import { type Address, encodeFunctionData, type Hex, maxUint256, numberToHex, zeroAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { campaignsAbi, testTokenAbi } from '../abi.ts'
import { deployContracts } from '../deploy.ts'
import { type Call, createLedger, type Ledger, type Used } from './ledger.ts'
import { createRandom } from './random.ts'
import { type GoldLeaf, goldRootOf, multiplyBase, seal } from './seal.ts'

/** What the campaign is paid in. */
export type Coin = 'native' | 'ERC-20'

const workers = 12
/** Batches of the campaign. */
export const batches = 60
/** Items of each. */
export const batchSize = 20
/** Pay of one item. */
export const unitPrice = 10n ** 16n
const perBatch = 5
const classes = 4
const goldABatch = 4
const openingsACall = 20
const scalar = 0x5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4a5a4an
const stake = 10n ** 18n
const abi = campaignsAbi

/** Seats of the campaign. */
export const seatsInAll = batches * perBatch
/** Labels of the campaign. */
export const labelsInAll = seatsInAll * batchSize

type Random = ReturnType<typeof createRandom>
/** What was submitted for a seat, and by whom. */
export type Sealed = { seat: number; keyX: Hex; body: Hex; worker: number; batch: number }

/** Who takes part, and where. */
export interface Scene {
  ledger: Ledger
  random: Random
  chainId: number
  campaigns: Address
  settlements: Address
  token: Address
  requester: Address
  people: readonly Address[]
  page: Address
  gold: readonly GoldLeaf[]
  /** Value to send for an amount: 0 where it is paid in a token. */
  coins(amount: bigint): bigint
}

/** How the campaign's epoch is settled, and how everybody is paid once its seats are opened. */
export interface Ending {
  settling: typeof gateAlone
  pay(scene: Scene, sealed: readonly Sealed[]): Promise<void>
}

const gateAlone = { settleWindow: 0, disputeWindow: 0, bond: 0n, arbitrator: zeroAddress as Address }

/**
 * Plays the whole campaign on a fresh chain.
 *
 * @param ending Gold alone decides pay where it is left out.
 * @returns Gas of each transaction, by step.
 * @throws Error if anything is left in the contract after everybody took theirs.
 */
export async function playCampaign(
  rpcUrl: string,
  coin: Coin,
  { settling, pay }: Ending = { settling: gateAlone, pay: payByGate },
): Promise<Used> {
  const scene = await prepare(rpcUrl, coin)
  await create(scene, settling)
  const sealed = await work(scene)
  await judge(scene, sealed)
  await pay(scene, sealed)
  await leave(scene)
  return scene.ledger.used
}

async function prepare(rpcUrl: string, coin: Coin): Promise<Scene> {
  // The first account of anvil's public test mnemonic.
  const account = privateKeyToAccount('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
  const testToken = { name: 'Test', symbol: 'TEST', decimals: 18 }
  const { contracts, chainId } = await deployContracts({ rpcUrl, account, testToken })
  const { Campaigns: campaigns, Settlements: settlements, TestToken: erc20 = zeroAddress } = contracts
  const ledger = createLedger(rpcUrl, campaigns)
  const [requester = account.address, ...others] = await ledger.accounts()
  const people = others.slice(0, workers)
  for (const person of [requester, ...people]) {
    const mint = encodeFunctionData({ abi: testTokenAbi, functionName: 'mint', args: [person, 10n ** 24n] })
    await ledger.sendRaw(undefined, requester, erc20, mint)
    const approve = encodeFunctionData({
      abi: testTokenAbi,
      functionName: 'approve',
      args: [campaigns, maxUint256],
    })
    await ledger.sendRaw(undefined, person, erc20, approve)
  }
  const random = createRandom(7)
  return {
    ledger,
    random,
    chainId,
    campaigns,
    settlements,
    token: coin === 'native' ? zeroAddress : erc20,
    requester,
    people,
    page: others[workers] ?? requester,
    gold: Array.from({ length: batches }, (_, batch) => hideGold(batch, random)),
    coins: (amount) => (coin === 'native' ? amount : 0n),
  }
}

function hideGold(batch: number, random: Random): GoldLeaf {
  const items = new Set<number>()
  while (items.size < goldABatch) items.add(random.below(batchSize))
  let [mask, answers] = [0, 0n]
  for (const item of items) {
    mask |= 1 << item
    answers |= BigInt(random.below(classes)) << BigInt(4 * item)
  }
  return { batch, mask, answers, salt: numberToHex(random.bits(256), { size: 32 }) }
}

async function create(
  { ledger, random, campaigns, token, requester, gold, coins }: Scene,
  settling: Ending['settling'],
): Promise<void> {
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
    closesAt: (await ledger.now()) + 86_400,
    token,
    unitPrice,
    stake,
    bond: 10n ** 19n,
    itemsRoot: numberToHex(random.bits(256), { size: 32 }),
    manifestHash: numberToHex(random.bits(256), { size: 32 }),
    uri: 'https://gateway.example/ipfs/bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy',
    settling,
  }
  const funding = await ledger.read(
    campaigns,
    encodeFunctionData({ abi, functionName: 'fundingOf', args: [spec] }),
  )
  const epochs = [{ key: multiplyBase(scalar).address, goldRoot: goldRootOf(gold) }]
  await ledger.send(
    requester,
    { abi, functionName: 'createCampaign', args: [spec, epochs] },
    coins(BigInt(funding)),
  )
}

/** Twelve people in turn until every seat is submitted. */
async function work({
  ledger,
  random,
  chainId,
  campaigns,
  people,
  page,
  gold,
  coins,
}: Scene): Promise<Sealed[]> {
  const drawn = new Map<number, number>()
  const seatOf = new Map<Address, number>()
  const sealed: Sealed[] = []
  const send = async (person: Address, call: Call, value?: bigint) => {
    for (const log of await ledger.send(person, call, value)) {
      if (log.eventName === 'SeatDrawn') drawn.set(log.args.seat, log.args.batch)
      if (log.eventName === 'SeatRequested') seatOf.set(person, log.args.seat)
    }
  }
  const request: Call = { abi, functionName: 'requestSeat', args: [1n, page] }
  while (sealed.length < seatsInAll) {
    for (const [worker, person] of people.entries()) {
      const seat = seatOf.get(person)
      if (seat !== undefined && !drawn.has(seat)) {
        await send(person, { abi, functionName: 'drawSeats', args: [1n, 4n] })
      }
      const batch = seat === undefined ? undefined : drawn.get(seat)
      seatOf.delete(person)
      if (seat === undefined || batch === undefined) {
        // The first visit, or the draw found no batch left for this worker.
        const value = sealed.some((one) => one.worker === worker) ? 0n : coins(stake)
        if (await ledger.accepts(person, request, value)) await send(person, request, value)
      } else {
        const place = { chainId, contract: campaigns, campaignId: 1n, seat, epoch: 0, batch }
        const report = numberToHex(random.bits(128), { size: 16 })
        const { keyX, body } = seal(place, scalar, random.bits(250) + 1n, gold[batch]?.answers ?? 0n, report)
        await send(person, {
          abi,
          functionName: 'submitContribution',
          args: [1n, seat, keyX, body, true, page],
        })
        sealed.push({ seat, keyX, body, worker, batch })
      }
      // A person needs a minute for a batch, so twelve of them send about one transaction in three blocks of a second.
      await ledger.mine(2)
    }
  }
  return sealed
}

/**
 * Order in which seats are opened: a few workers at a time, by batch within them. A call then touches few workers'
 * records (5,000 gas each) and few words of gold (2,100 each, three batches a word).
 */
const rankOf = ({ worker, batch }: Sealed) => Math.floor(worker / 3) * batches + batch

/** Seats as they are opened. */
export const openedOrder = (sealed: readonly Sealed[]) => sealed.toSorted((a, b) => rankOf(a) - rankOf(b))

async function judge({ ledger, requester, gold }: Scene, sealed: readonly Sealed[]): Promise<void> {
  await ledger.send(requester, { abi, functionName: 'openEpoch', args: [1n, 0, scalar, gold] })
  const ordered = openedOrder(sealed)
  for (let from = 0; from < ordered.length; from += openingsACall) {
    const openings = ordered.slice(from, from + openingsACall)
    await ledger.send(requester, { abi, functionName: 'openSeats', args: [1n, openings] })
  }
}

async function payByGate({ ledger, people }: Scene, sealed: readonly Sealed[]): Promise<void> {
  for (const [worker, person] of people.entries()) {
    const seats = sealed.filter((one) => one.worker === worker).map((one) => one.seat)
    await ledger.send(person, { abi, functionName: 'claimEarnings', args: [[{ campaignId: 1n, seats }]] })
  }
}

async function leave({ ledger, people, page, requester, token, campaigns }: Scene): Promise<void> {
  for (const person of people) await ledger.send(person, { abi, functionName: 'leaveCampaign', args: [1n] })
  await ledger.send(page, { abi, functionName: 'withdrawCredit', args: [token] })
  await ledger.send(requester, { abi, functionName: 'withdrawRefund', args: [1n] })
  const balanceOf = encodeFunctionData({ abi: testTokenAbi, functionName: 'balanceOf', args: [campaigns] })
  const left = BigInt(
    await (token === zeroAddress ? ledger.balanceOf(campaigns) : ledger.read(token, balanceOf)),
  )
  if (left !== 0n) throw new Error(`${left} is left in the contract after everybody took theirs.`)
}
