/** The real contract: after each step of a campaign's life the indexed rows say what the contract itself says. */
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { campaignsAbi, lensAbi } from '@saharakit/contracts/abi'
import { type Deployment, deployContracts } from '@saharakit/contracts/deploy'
import {
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  concatHex,
  createTestClient,
  encodeFunctionData,
  http,
  numberToHex,
  publicActions,
  walletActions,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { openIndexer, type TestIndexer } from './support/openIndexer.ts'
import { type Anvil, startAnvil } from './support/startAnvil.ts'
import { page, word } from './support/story.ts'

type Row = Record<string, unknown>
type Writes = ContractFunctionName<typeof campaignsAbi, 'payable' | 'nonpayable'>

const [requester, worker, other] = [1, 2, 3].map(() => privateKeyToAccount(generatePrivateKey()))
const unitPrice = 10n ** 12n
const stake = 10n ** 14n

let anvil: Anvil
let dataDir: string
let deployment: Deployment
let indexer: TestIndexer
let client: ReturnType<typeof connect>

function connect(url: string) {
  return createTestClient({ chain: foundry, mode: 'anvil', transport: http(url), pollingInterval: 20 })
    .extend(publicActions)
    .extend(walletActions)
}

before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sahara-indexer-'))
  anvil = await startAnvil()
  client = connect(anvil.url)
  for (const account of [requester, worker, other])
    if (account) await client.setBalance({ address: account.address, value: 10n ** 21n })
  assert.ok(requester)
  deployment = await deployContracts({ rpcUrl: anvil.url, account: requester })
  const { Campaigns: address } = deployment.contracts
  indexer = await openIndexer({ address, startBlock: BigInt(deployment.block) }, anvil.url, { dataDir })
  await indexer.ready
})

after(async () => {
  await indexer?.stop()
  await anvil?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function send<name extends Writes>(
  account: typeof worker,
  functionName: name,
  args: ContractFunctionArgs<typeof campaignsAbi, 'payable' | 'nonpayable', name>,
  value = 0n,
): Promise<void> {
  assert.ok(account)
  const data = encodeFunctionData({ abi: campaignsAbi, functionName, args } as Parameters<
    typeof encodeFunctionData
  >[0])
  const hash = await client.sendTransaction({ account, to: deployment.contracts.Campaigns, data, value })
  const receipt = await client.waitForTransactionReceipt({ hash })
  assert.equal(receipt.status, 'success', functionName)
  await indexer.reach(receipt.blockNumber)
}

/** Compares the row of a campaign and its seats with what Lens reads from the contract's storage. */
async function compare(seats: number[]): Promise<{ campaign: Row; seats: Row[]; epochs: Row[] }> {
  const lens = { address: deployment.contracts.Lens, abi: lensAbi } as const
  const [view] = await client.readContract({ ...lens, functionName: 'campaigns', args: [[1n]] })
  const seatViews = await client.readContract({ ...lens, functionName: 'seats', args: [1n, seats] })
  const rows = await indexer.query<{ campaign: Row; seats: { items: Row[] }; epochs: { items: Row[] } }>(
    `{ campaign(id: "1") { requester classes batchSize seatsPerBatch epochBatches itemCount referrerBps p1Bps workWindow
         openWindow judgeWindow closesAt token unitPrice stake bond itemsRoot manifestHash seatsTotal seatsGiven seatsSubmitted
         seatsPaid epochs canceled rightWeight wrongWeight funding paidOut referrerPaid reclaimed refunded }
       seats(orderBy: "seat", orderDirection: "asc") { items { seat account state epoch batch referrer } }
       epochs(orderBy: "epoch", orderDirection: "asc") { items { state submitted openBy bonusPerSeat } } }`,
  )
  assert.ok(view)
  for (const [field, value] of Object.entries(view))
    if (field in rows.campaign)
      assert.equal(String(rows.campaign[field]), String(value).replace(/^0x.*/, lower), field)
  const states = ['None', 'Requested', 'Held', 'Submitted', 'Opened', 'Paid', 'Reclaimed', 'Reopened', 'Void']
  for (const [i, seat] of seatViews.entries()) {
    const row = rows.seats.items[i]
    assert.equal(row?.state, states[seat.state], `seat ${seat.seat}`)
    if (row?.batch !== null) assert.deepEqual([row?.epoch, row?.batch], [seat.epoch, seat.batch])
  }
  return { campaign: rows.campaign, seats: rows.seats.items, epochs: rows.epochs.items }
}

function lower(text: string): string {
  return text.toLowerCase()
}

it('a campaign whose requester stays silent, from funding to the last withdrawal', async () => {
  const native: Address = '0x0000000000000000000000000000000000000000'
  const { timestamp } = await client.getBlock()
  const spec = {
    classes: 4,
    batchSize: 2,
    seatsPerBatch: 1,
    epochBatches: 1,
    itemCount: 4,
    referrerBps: 500,
    p1Bps: 8_500,
    workWindow: 3_600,
    openWindow: 86_400,
    judgeWindow: 3_600,
    closesAt: Number(timestamp) + 30 * 86_400,
    token: native,
    unitPrice,
    stake,
    bond: 10n ** 15n,
    itemsRoot: word(0x11),
    manifestHash: word(0x22),
    uri: 'ipfs://manifest',
    settling: { settleWindow: 0, disputeWindow: 0, bond: 0n, arbitrator: native },
  }
  const contract = { address: deployment.contracts.Campaigns, abi: campaignsAbi } as const
  const funding = await client.readContract({ ...contract, functionName: 'fundingOf', args: [spec] })
  const key: Address = page
  const epochs = [1, 2].map((i) => ({ key, goldRoot: word(i) }))
  await send(requester, 'createCampaign', [spec, epochs], funding)
  const { campaign } = await compare([])
  assert.deepEqual([campaign.funding, campaign.seatsTotal, campaign.epochs], [String(funding), 2, 2])

  await send(other, 'requestSeat', [1n, page], stake)
  await client.mine({ blocks: 1 })
  await send(worker, 'drawSeats', [1n, 4n])
  const held = await compare([1])
  assert.deepEqual([held.seats[0]?.account, held.seats[0]?.state], [other?.address.toLowerCase(), 'Held'])

  await send(other, 'releaseSeat', [1n, 1])
  const { stakeHeld } = await workerRow(other)
  await compare([1])

  await send(worker, 'requestSeat', [1n, page], stake)
  await client.mine({ blocks: 1 })
  await send(other, 'drawSeats', [1n, 4n])
  const { seats } = await compare([1, 2])
  const place = [Number(seats[1]?.epoch), Number(seats[1]?.batch)] as const
  await send(worker, 'submitContribution', [1n, 2, word(0x51), bodyFor(...place), false, page])
  const submitted = await compare([1, 2])
  assert.equal(submitted.epochs[place[0]]?.state, 'Closed')

  await client.increaseTime({ seconds: 86_401 })
  await client.mine({ blocks: 1 })
  await send(other, 'lapseEpoch', [1n, place[0]])
  await send(requester, 'cancelCampaign', [1n])
  await send(other, 'closeEpoch', [1n, 1 - place[0]])
  const lapsed = await compare([1, 2])
  assert.deepEqual(lapsed.epochs.map(({ state }) => state).toSorted(), ['Empty', 'Lapsed'])

  await send(worker, 'claimEarnings', [[{ campaignId: 1n, seats: [2] }]])
  await send(worker, 'leaveCampaign', [1n])
  await send(other, 'leaveCampaign', [1n])
  await send(requester, 'withdrawRefund', [1n])
  const { campaign: final } = await compare([1, 2])
  const pay = 2n * unitPrice
  assert.equal(final.paidOut, String(pay + 10n ** 15n))
  assert.equal(final.referrerPaid, String((pay * 500n) / 10_000n))
  const pristine = { submitted: 0, paidSeats: 0, paid: '0' }
  assert.deepEqual(await workerRow(other), { stakeHeld: '0', seats: 1, ...pristine })
  assert.deepEqual(await workerRow(worker), {
    stakeHeld: '0',
    seats: 1,
    submitted: 1,
    paidSeats: 1,
    paid: final.paidOut,
  })
  // What came in is what went out, and what the page has not withdrawn. The fee of the released seat went to the requester.
  const fee = stake - BigInt(String(stakeHeld))
  assert.ok(fee > 0n && fee < stake)
  const left = await client.getBalance({ address: contract.address })
  const out = BigInt(String(final.paidOut)) + BigInt(String(final.refunded)) - fee
  assert.deepEqual([funding - out, left], [left, BigInt(String(final.referrerPaid))])
})

async function workerRow(account: typeof worker): Promise<Row> {
  const id = `1-${account?.address.toLowerCase()}`
  const { worker: row } = await indexer.query<{ worker: Row }>(
    'query ($id: String!) { worker(id: $id) { stakeHeld seats submitted paidSeats paid } }',
    { id },
  )
  return row
}

/** Parity, epoch, batch, report digest, labels. */
function bodyFor(epoch: number, batch: number) {
  return concatHex([
    '0x00',
    numberToHex(epoch, { size: 1 }),
    numberToHex(batch, { size: 4 }),
    numberToHex(7n, { size: 16 }),
    numberToHex(0x21n, { size: 10 }),
  ])
}
