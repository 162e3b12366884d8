import { account, amountOf, calls, type Described, date, duration, percent, plain, token } from './fields.ts'

const campaign = { campaignId: plain('Campaign') }
const epoch = { ...campaign, epoch: plain('Epoch') }
const seat = { ...campaign, seat: plain('Seat') }
const inSpec = (label: string) => amountOf(label, 'spec.token')

/** Functions of `Campaigns`. */
export const campaigns: Readonly<Record<string, Described>> = {
  createCampaign: {
    intent: 'Create and fund a campaign',
    fields: {
      'spec.unitPrice': inSpec('Pay of one item'),
      'spec.itemCount': plain('Items'),
      'spec.batchSize': plain('Items in a batch'),
      'spec.seatsPerBatch': plain('People on each batch'),
      'spec.epochBatches': plain('Batches in an epoch'),
      'spec.classes': plain('Classes'),
      'spec.stake': inSpec('Deposit of a worker'),
      'spec.bond': inSpec('Your bond for each epoch'),
      'spec.token': token('Paid in'),
      'spec.referrerBps': percent('Share of referring pages'),
      'spec.p1Bps': percent('Accuracy that is expected'),
      'spec.workWindow': duration('Time for a batch'),
      'spec.openWindow': duration('Your time to open an epoch'),
      'spec.judgeWindow': duration('Time to open seats'),
      'spec.closesAt': date('No seats after'),
      'spec.settling.settleWindow': duration('Time to propose a settlement'),
      'spec.settling.disputeWindow': duration('Time to refute it'),
      'spec.settling.bond': inSpec('Bond of whoever proposes'),
      'spec.settling.arbitrator': account('Arbitrator'),
      'epochs.[].key': account('Key of an epoch'),
    },
    required: ['spec.unitPrice', 'spec.itemCount', 'spec.token'],
  },
  cancelCampaign: { intent: 'Cancel a campaign', fields: campaign, required: ['campaignId'] },
  requestSeat: {
    intent: 'Take a seat',
    fields: { ...campaign, referrer: account('Referring page') },
    required: ['campaignId'],
  },
  releaseSeat: { intent: 'Give a seat back', fields: seat, required: ['seat'] },
  leaveCampaign: { intent: 'Leave and take the deposit', fields: campaign, required: ['campaignId'] },
  submitContribution: {
    intent: 'Submit your answers',
    fields: { ...seat, next: plain('Take the next seat, too'), referrer: account('Referring page') },
    required: ['campaignId', 'seat'],
  },
  attachNotes: { intent: 'Attach comments', fields: seat, required: ['seat'] },
  drawSeats: { intent: 'Draw waiting seats', fields: { ...campaign, limit: plain('At most') } },
  closeEpoch: { intent: 'Close an epoch', fields: epoch, required: ['epoch'] },
  openEpoch: { intent: 'Open an epoch', fields: epoch, required: ['epoch'] },
  openSeats: {
    intent: 'Open seats',
    fields: { ...campaign, 'openings.[].seat': plain('Seat') },
    required: ['campaignId'],
  },
  expireSeat: { intent: 'End a seat whose time is over', fields: seat, required: ['seat'] },
  reclaimSeats: {
    intent: 'Take unused pay back',
    fields: { ...campaign, 'seats.[]': plain('Seat') },
    required: ['campaignId'],
  },
  lapseEpoch: { intent: 'Pay an epoch left unopened', fields: epoch, required: ['epoch'] },
  claimEarnings: {
    intent: 'Claim your pay',
    fields: { 'requests.[].campaignId': plain('Campaign'), 'requests.[].seats.[]': plain('Seat') },
  },
  claimSettled: {
    intent: 'Claim settled pay',
    fields: {
      'claims.[].campaignId': plain('Campaign'),
      'claims.[].epoch': plain('Epoch'),
      'claims.[].account': account('Worker'),
      'claims.[].seats.[]': plain('Seat'),
    },
  },
  withdrawCredit: { intent: 'Withdraw a page’s share', fields: { token: token('Token') } },
  withdrawRefund: { intent: 'Withdraw what is left', fields: campaign, required: ['campaignId'] },
  multicall: { intent: 'Several steps at once', fields: { 'data.[]': calls('Step') } },
}
