// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
import type { Address, Hex } from '../types/ids.ts'

/** `campaigns(uint256[])` */
export const campaignsSelector = '0xdc140617'

/** One row that `campaigns` returns. */
export type CampaignsRow = Readonly<{
  chainId: bigint
  campaignId: bigint
  exists: boolean
  requester: Address
  classes: number
  batchSize: number
  seatsPerBatch: number
  epochBatches: number
  itemCount: number
  referrerBps: number
  p1Bps: number
  workWindow: number
  openWindow: number
  judgeWindow: number
  closesAt: number
  token: Address
  unitPrice: bigint
  stake: bigint
  bond: bigint
  itemsRoot: Hex
  manifestHash: Hex
  symbol: string
  decimals: number
  paceSeconds: number
  seatsTotal: number
  seatsGiven: number
  seatsSubmitted: number
  seatsPaid: number
  batches: number
  epochs: number
  cursorEpoch: number
  accepting: boolean
  canceled: boolean
  rightWeight: number
  wrongWeight: number
  escrow: bigint
  refund: bigint
}>

/** Words of a row: the kind of each (see `decodeRows`) and its name. */
export const campaignsLayout = 'bchainId bcampaignId oexists arequester uclasses ubatchSize useatsPerBatch uepochBatches uitemCount ureferrerBps up1Bps uworkWindow uopenWindow ujudgeWindow uclosesAt atoken bunitPrice bstake bbond hitemsRoot hmanifestHash ssymbol udecimals upaceSeconds useatsTotal useatsGiven useatsSubmitted useatsPaid ubatches uepochs ucursorEpoch oaccepting ocanceled irightWeight iwrongWeight bescrow brefund'
