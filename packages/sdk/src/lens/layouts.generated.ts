// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
import type { Address, Hex } from '../types/ids.ts'

/** `blockInfo()` */
export const blockInfoSelector = '0x15cad552'

/** `campaignsContract()` */
export const campaignsContractSelector = '0x434b4f7c'

/** `credits(address,address[])` */
export const creditsSelector = '0x8258dc4f'

/** `epochs(uint256)` */
export const epochsSelector = '0xc6b61e4c'

/** One row that `epochs` returns. */
export type EpochsRow = Readonly<{
  epoch: number
  state: number
  key: Address
  goldRoot: Hex
  scalar: bigint
  batches: number
  capacity: number
  given: number
  submitted: number
  opened: number
  openBy: number
  judgedAt: number
  judged: boolean
  bonusPerSeat: bigint
  workers: number
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const epochsLayout = 'uepoch ustate akey hgoldRoot bscalar ubatches ucapacity ugiven usubmitted uopened uopenBy ujudgedAt ojudged bbonusPerSeat uworkers'

/** `seats(uint256,uint32[])` */
export const seatsSelector = '0xc8f5f2b1'

/** One row that `seats` returns. */
export type SeatsRow = Readonly<{
  seat: number
  state: number
  worker: number
  referrer: Address
  epoch: number
  batch: number
  requestBlock: number
  requestedAt: number
  expiresAt: number
  labels: bigint
  goldSeen: number
  goldRight: number
  epochState: number
  openBy: number
  judgedAt: number
  judged: boolean
  score: number
  epochGoldSeen: number
  refused: boolean
  payout: bigint
  settles: boolean
  number: number
  place: number
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const seatsLayout = 'useat ustate uworker areferrer uepoch ubatch urequestBlock urequestedAt uexpiresAt blabels ugoldSeen ugoldRight uepochState uopenBy ujudgedAt ojudged iscore uepochGoldSeen orefused bpayout osettles unumber uplace'

/** `worker(address,uint256[])` */
export const workerSelector = '0x607d8fb0'

/** One row that `worker` returns. */
export type WorkerRow = Readonly<{
  campaignId: bigint
  worker: number
  stakeHeld: bigint
  stakeDue: bigint
  activeSeat: number
  seat: Readonly<{
    seat: number
    state: number
    worker: number
    referrer: Address
    epoch: number
    batch: number
    requestBlock: number
    requestedAt: number
    expiresAt: number
    labels: bigint
    goldSeen: number
    goldRight: number
    epochState: number
    openBy: number
    judgedAt: number
    judged: boolean
    score: number
    epochGoldSeen: number
    refused: boolean
    payout: bigint
    settles: boolean
    number: number
    place: number
  }>
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const workerLayout = 'bcampaignId uworker bstakeHeld bstakeDue uactiveSeat useat.seat useat.state useat.worker aseat.referrer useat.epoch useat.batch useat.requestBlock useat.requestedAt useat.expiresAt bseat.labels useat.goldSeen useat.goldRight useat.epochState useat.openBy useat.judgedAt oseat.judged iseat.score useat.epochGoldSeen oseat.refused bseat.payout oseat.settles useat.number useat.place'
