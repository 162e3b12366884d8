import { type Described, plain, token } from './fields.ts'

const epoch = { campaignId: plain('Campaign'), epoch: plain('Epoch') }
const required = ['campaignId', 'epoch']
const layer = { ...epoch, layer: plain('Layer') }
const seats = { 'seats.[]': plain('Seat') }

/** Functions of `Settlements`. */
export const settlements: Readonly<Record<string, Described>> = {
  proposeSettlement: { intent: 'Propose a settlement', fields: epoch, required },
  challengeSettlement: {
    intent: 'Refute a settlement',
    fields: { ...epoch, 'place.layer': plain('Layer'), 'place.index': plain('Entry'), ...seats },
    required,
  },
  requestLayer: { intent: 'Ask for a layer', fields: layer, required: [...required, 'layer'] },
  showLayer: { intent: 'Show a layer', fields: layer, required: [...required, 'layer'] },
  expireLayer: { intent: 'End an unshown settlement', fields: epoch, required },
  finalizeSettlement: { intent: 'Give the bond back', fields: epoch, required },
  linkReview: {
    intent: 'Pay by a review',
    fields: { ...epoch, review: plain('Reviewing campaign'), ...seats },
    required: [...required, 'review'],
  },
  countReview: {
    intent: 'Count verdicts of a review',
    fields: { ...epoch, ...seats, most: plain('Seats at most') },
    required,
  },
  appealRefusal: {
    intent: 'Appeal your refusal',
    fields: { ...epoch, ...seats },
    required,
  },
  withdrawBond: { intent: 'Withdraw bonds and rewards', fields: { token: token('Token') } },
}
