import { boolean, integer, nullable, number, object, picklist, pipe, regex, string, transform } from 'valibot'
import { absent, big, hex, seconds, unsaid, whole } from './fields.ts'

/** `campaign` of the GraphQL schema. */
export const campaignSchema = object({
  campaignId: big,
  requester: hex,
  token: hex,
  unitPrice: big,
  stake: big,
  bond: big,
  classes: whole,
  batchSize: whole,
  seatsPerBatch: whole,
  epochBatches: whole,
  itemCount: whole,
  referrerBps: whole,
  p1Bps: whole,
  workWindow: seconds,
  openWindow: seconds,
  judgeWindow: seconds,
  closesAt: seconds,
  itemsRoot: hex,
  manifestHash: hex,
  uri: string(),
  rightWeight: whole,
  wrongWeight: whole,
  funding: big,
  canceled: boolean(),
  seatsTotal: whole,
  seatsGiven: whole,
  seatsSubmitted: whole,
  seatsPaid: whole,
  paidOut: big,
  refunded: big,
  createdBlock: big,
})

/** `epoch` of the GraphQL schema. */
export const epochSchema = object({
  campaignId: big,
  epoch: whole,
  key: hex,
  goldRoot: hex,
  state: picklist(['Collecting', 'Closed', 'Opened', 'Judged', 'Lapsed', 'Empty']),
  submitted: whole,
  opened: whole,
  openBy: absent(seconds),
  judgedAt: absent(seconds),
  scalar: absent(big),
  bonusPerSeat: pipe(
    nullable(big),
    transform((value) => value ?? 0n),
  ),
  endedTx: absent(hex),
})

/** `gold` of the GraphQL schema. */
export const goldSchema = object({
  campaignId: big,
  epoch: whole,
  batch: whole,
  mask: whole,
  answers: big,
  salt: hex,
})

/** `seat` of the GraphQL schema. */
export const seatSchema = object({
  campaignId: big,
  seat: whole,
  account: hex,
  referrer: hex,
  state: picklist(['Requested', 'Held', 'Submitted', 'Opened', 'Paid', 'Reclaimed', 'Reopened', 'Void']),
  epoch: absent(whole),
  batch: absent(whole),
  keyX: absent(hex),
  body: absent(hex),
  notes: absent(hex),
  labels: absent(big),
  goldSeen: absent(whole),
  goldRight: absent(whole),
  amount: absent(big),
  referrerAmount: absent(big),
  requestedBlock: big,
  submittedBlock: absent(big),
  submittedTx: absent(hex),
  openedBlock: absent(big),
  openedTx: absent(hex),
  endedBlock: absent(big),
  endedTx: absent(hex),
})

/** `worker` of the GraphQL schema. */
export const workerSchema = object({
  campaignId: big,
  account: hex,
  stakeHeld: big,
  seats: whole,
  submitted: whole,
  paidSeats: whole,
  paid: big,
  goldSeen: whole,
  goldRight: whole,
})

/** `credit` of the GraphQL schema. */
export const creditSchema = object({ account: hex, token: hex, amount: big, withdrawn: big })

/** An event of the feed. */
export const feedEventSchema = object({
  id: pipe(string(), regex(/^\d{20}-\d{6}$/)),
  name: pipe(string(), regex(/^[A-Z][A-Za-z]{1,60}$/)),
  contract: unsaid(picklist(['Campaigns', 'AssetRegistry', 'Licenses', 'Market', 'RevenueVault'])),
  campaignId: absent(big),
  seat: absent(whole),
  account: absent(hex),
  other: unsaid(hex),
  assetId: unsaid(big),
  orderId: unsaid(hex),
  block: big,
  tx: hex,
})

/** What `GET /meta` answers. */
export const headSchema = object({
  chainId: whole,
  indexedBlock: pipe(
    number(),
    integer(),
    transform((block) => BigInt(block)),
  ),
  finalizedBlock: pipe(
    number(),
    integer(),
    transform((block) => BigInt(block)),
  ),
  ready: boolean(),
  market: unsaid(hex),
})
