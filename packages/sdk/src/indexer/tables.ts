import type { CampaignsEvent } from '../abis/decodeEvent.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CampaignRow, CreditRow, EpochRow, GoldRow, SeatRow, WorkerRow } from './Indexer.ts'
import { lower } from './lower.ts'
import type { LogPlace } from './MarketRows.ts'
import type { MarketEvent } from './market/MarketEvent.ts'

/** An event of `Campaigns` with its place in the chain. */
export type CampaignsChainEvent = Readonly<{ contract?: undefined; event: CampaignsEvent }> & LogPlace

/** An event with its place in the chain. */
export type ChainEvent = CampaignsChainEvent | MarketEvent

/** All tables, computed from events alone. */
export type Tables = Readonly<{
  campaigns: Map<string, CampaignRow>
  epochs: Map<string, EpochRow>
  gold: Map<string, GoldRow>
  seats: Map<string, SeatRow>
  workers: Map<string, WorkerRow>
  credits: Map<string, CreditRow>
}>

/** Empty tables. */
export function createTables(): Tables {
  return {
    campaigns: new Map(),
    epochs: new Map(),
    gold: new Map(),
    seats: new Map(),
    workers: new Map(),
    credits: new Map(),
  }
}

type Change<Row> = (row: Row) => Partial<Row>

function update<Row>(table: Map<string, Row>, id: string, change: Change<Row>): Row | undefined {
  const row = table.get(id)
  if (row) table.set(id, { ...row, ...change(row) })
  return row
}

const noWork = { stakeHeld: 0n, seats: 0, submitted: 0, paidSeats: 0, paid: 0n, goldSeen: 0, goldRight: 0 }

function addCredit(credits: Map<string, CreditRow>, account: Address, token: Address, amount: bigint): void {
  const credit = credits.get(`${account}-${token}`) ?? { account, token, amount: 0n, withdrawn: 0n }
  credits.set(`${account}-${token}`, { ...credit, amount: credit.amount + amount })
}

function countWorker(
  { workers }: Tables,
  campaignId: bigint,
  account: Address,
  change: Partial<typeof noWork>,
): void {
  const id = `${campaignId}-${account}`
  const row = workers.get(id) ?? { campaignId, account, ...noWork }
  const plus = { ...noWork, ...change }
  workers.set(id, {
    ...row,
    stakeHeld: row.stakeHeld + plus.stakeHeld,
    seats: row.seats + plus.seats,
    submitted: row.submitted + plus.submitted,
    paidSeats: row.paidSeats + plus.paidSeats,
    paid: row.paid + plus.paid,
    goldSeen: row.goldSeen + plus.goldSeen,
    goldRight: row.goldRight + plus.goldRight,
  })
}

/** Applies one event. Events must come in the order of the chain, each once. */
export function applyEvent(tables: Tables, { event, block, tx }: CampaignsChainEvent): void {
  const { campaigns, epochs, gold, seats, credits } = tables
  switch (event.eventName) {
    case 'CampaignCreated': {
      const { campaignId, spec: whole, epochs: specs, ...rest } = event.args
      const { settling: _, ...spec } = whole
      const seatsTotal = Math.ceil(spec.itemCount / spec.batchSize) * spec.seatsPerBatch
      const counts = { seatsTotal, seatsGiven: 0, seatsSubmitted: 0, seatsPaid: 0, paidOut: 0n, refunded: 0n }
      campaigns.set(`${campaignId}`, {
        ...spec,
        ...rest,
        ...counts,
        token: lower(spec.token),
        requester: lower(rest.requester),
        campaignId,
        uri: spec.uri.replaceAll('\0', ''),
        canceled: false,
        createdBlock: block,
      })
      for (const [epoch, { key, goldRoot }] of specs.entries())
        epochs.set(`${campaignId}-${epoch}`, {
          campaignId,
          epoch,
          key: lower(key),
          goldRoot,
          state: 'Collecting',
          submitted: 0,
          opened: 0,
          openBy: undefined,
          judgedAt: undefined,
          scalar: undefined,
          bonusPerSeat: 0n,
          endedTx: undefined,
        })
      return
    }
    case 'CampaignCanceled':
      return void update(campaigns, `${event.args.campaignId}`, () => ({ canceled: true }))
    case 'RefundWithdrawn': {
      const { campaignId, amount } = event.args
      return void update(campaigns, `${campaignId}`, (row) => ({ refunded: row.refunded + amount }))
    }
    case 'StakeLocked':
      return countWorker(tables, event.args.campaignId, lower(event.args.account), {
        stakeHeld: event.args.amount,
      })
    case 'StakeReturned':
      return countWorker(tables, event.args.campaignId, lower(event.args.account), {
        stakeHeld: -event.args.amount,
      })
    case 'SeatRequested': {
      const { campaignId, seat, account, referrer } = event.args
      seats.set(`${campaignId}-${seat}`, {
        ...emptySeat,
        campaignId,
        seat,
        account: lower(account),
        referrer: lower(referrer),
        requestedBlock: block,
      })
      update(campaigns, `${campaignId}`, (row) => ({ seatsGiven: row.seatsGiven + 1 }))
      return countWorker(tables, campaignId, lower(account), { seats: 1 })
    }
    case 'EpochClosed': {
      const { campaignId, epoch, submitted, openBy } = event.args
      const state: EpochRow['state'] = submitted ? 'Closed' : 'Empty'
      return void update(epochs, `${campaignId}-${epoch}`, () => ({ state, submitted, openBy }))
    }
    case 'EpochOpened': {
      const { campaignId, epoch, scalar, judgedAt } = event.args
      for (const leaf of event.args.gold)
        gold.set(`${campaignId}-${leaf.batch}`, { ...leaf, campaignId, epoch })
      return void update(
        epochs,
        `${campaignId}-${epoch}`,
        (): Partial<EpochRow> => ({ state: 'Opened', scalar, judgedAt }),
      )
    }
    case 'EpochJudged':
      return void update(
        epochs,
        `${event.args.campaignId}-${event.args.epoch}`,
        (): Partial<EpochRow> => ({ state: 'Judged', endedTx: tx }),
      )
    case 'EpochLapsed': {
      const { campaignId, epoch, bonusPerSeat } = event.args
      return void update(
        epochs,
        `${campaignId}-${epoch}`,
        (): Partial<EpochRow> => ({ state: 'Lapsed', bonusPerSeat, endedTx: tx }),
      )
    }
    case 'SettledPaid': {
      const { campaignId, account, pay, credited } = event.args
      const token = campaigns.get(`${campaignId}`)?.token
      return credited && token ? addCredit(credits, lower(account), token, pay) : undefined
    }
    case 'CreditWithdrawn': {
      const { account, token, amount } = event.args
      const id = `${lower(account)}-${lower(token)}`
      return void update(credits, id, (row) => ({ withdrawn: row.withdrawn + amount }))
    }
    default:
      return applySeatEvent(tables, event, block, tx)
  }
}

type SeatEventName = Exclude<
  CampaignsEvent['eventName'],
  | `Campaign${string}`
  | `Epoch${string}`
  | `Stake${string}`
  | 'SeatRequested'
  | 'RefundWithdrawn'
  | 'SettledPaid'
  | 'CreditWithdrawn'
>
type SeatEvent = Extract<CampaignsEvent, { eventName: SeatEventName }>

function applySeatEvent(tables: Tables, event: SeatEvent, block: bigint, tx: Hex): void {
  const { campaigns, epochs, seats, credits } = tables
  const { campaignId, seat } = event.args
  const ended = { endedBlock: block, endedTx: tx }
  const change = (next: Partial<SeatRow>) => update(seats, `${campaignId}-${seat}`, () => next)
  const countCampaign = (next: Change<CampaignRow>) => update(campaigns, `${campaignId}`, next)
  const countEpoch = (epoch: number | undefined, next: Change<EpochRow>) =>
    update(epochs, `${campaignId}-${epoch}`, next)
  switch (event.eventName) {
    case 'SeatDrawn':
      return void change({ state: 'Held', epoch: event.args.epoch, batch: event.args.batch })
    case 'SeatReopened': {
      const row = change({ state: 'Reopened', ...ended })
      if (row) countWorker(tables, campaignId, row.account, { stakeHeld: -event.args.fee })
      return void countCampaign(({ seatsGiven }) => ({ seatsGiven: seatsGiven - 1 }))
    }
    case 'SeatVoided': {
      const row = change({ state: 'Void', ...ended })
      // Reason 0 is `NoBatchLeft`: no place was taken. Any other is a submission that can't be read, dealt with as opened.
      if (event.args.reason === 0) countCampaign(({ seatsGiven }) => ({ seatsGiven: seatsGiven - 1 }))
      else countEpoch(row?.epoch, ({ opened }) => ({ opened: opened + 1 }))
      return
    }
    case 'ContributionSubmitted': {
      const { keyX, body } = event.args
      const row = change({ state: 'Submitted', keyX, body, submittedBlock: block, submittedTx: tx })
      countCampaign(({ seatsSubmitted }) => ({ seatsSubmitted: seatsSubmitted + 1 }))
      countEpoch(row?.epoch, ({ submitted }) => ({ submitted: submitted + 1 }))
      if (row) countWorker(tables, campaignId, row.account, { submitted: 1 })
      return
    }
    case 'NotesAttached':
      return void change({ notes: event.args.notes })
    case 'SeatOpened': {
      const { labels, goldSeen, goldRight } = event.args
      const row = change({ state: 'Opened', labels, goldSeen, goldRight, openedBlock: block, openedTx: tx })
      countEpoch(row?.epoch, ({ opened }) => ({ opened: opened + 1 }))
      if (row) countWorker(tables, campaignId, row.account, { goldSeen, goldRight })
      return
    }
    case 'EarningsClaimed': {
      const { amount, referrerAmount, account } = event.args
      change({ state: 'Paid', amount, referrerAmount, ...ended })
      const campaign = countCampaign((row) => ({
        seatsPaid: row.seatsPaid + 1,
        paidOut: row.paidOut + amount,
      }))
      countWorker(tables, campaignId, lower(account), { paid: amount, paidSeats: 1 })
      if (!campaign || referrerAmount === 0n) return
      return addCredit(credits, lower(event.args.referrer), campaign.token, referrerAmount)
    }
    case 'SeatReclaimed':
      return void change({ state: 'Reclaimed', ...ended })
    case 'SeatDrawDelayed':
      return
  }
}

const emptySeat = {
  state: 'Requested' as const,
  epoch: undefined,
  batch: undefined,
  keyX: undefined,
  body: undefined,
  notes: undefined,
  labels: undefined,
  goldSeen: undefined,
  goldRight: undefined,
  amount: undefined,
  referrerAmount: undefined,
  submittedBlock: undefined,
  submittedTx: undefined,
  openedBlock: undefined,
  openedTx: undefined,
  endedBlock: undefined,
  endedTx: undefined,
}
