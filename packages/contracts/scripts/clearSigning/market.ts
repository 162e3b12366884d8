import {
  account,
  amountOf,
  calls,
  type Described,
  date,
  duration,
  type Fields,
  oneOf,
  percent,
  plain,
  token,
  within,
} from './fields.ts'

/** What is sold, as its seller signs it. */
export const offerFields: Fields = {
  assetId: plain('Asset'),
  version: plain('Version'),
  price: amountOf('Price', 'token'),
  token: token('Paid in'),
  supply: plain('Can be bought'),
  cipher: oneOf('What is sold', 'cipher'),
  deliverWithin: duration('Time to deliver the key'),
  disputeWindow: duration('Buyer’s time to dispute'),
  referrerBps: percent('Share of the referring page'),
  validUntil: date('Valid until'),
  seller: account('Seller'),
}

const order: Fields = {
  ...within('order.offer', offerFields),
  'order.buyer': account('Buyer'),
  'order.recipient': account('License goes to'),
  'order.referrer': account('Referring page'),
}

/** An order that exists already: whoever acts on it has seen its terms when it was paid. */
const orderAct = (intent: string, more: Fields = {}): Described => ({
  intent,
  fields: { ...order, ...more },
  required: ['order.offer.assetId', 'order.offer.price'],
})

const buying = (more: Fields): Described => ({
  intent: 'Buy a license',
  fields: { ...order, ...more },
  required: ['order.offer.assetId', 'order.offer.price', 'order.recipient'],
})

const offer = within('offer', offerFields)

/** Functions of `Market`. */
export const market: Readonly<Record<string, Described>> = {
  buy: buying({ maxTotal: amountOf('At most', 'order.offer.token'), deadline: date('Buy until') }),
  buyWithPermit: buying({ maxTotal: amountOf('At most', 'order.offer.token'), deadline: date('Buy until') }),
  buyWithAuthorization: buying({ validAfter: date('Not before'), validBefore: date('Buy until') }),
  publishOffer: { intent: 'Publish an offer', fields: offer, required: ['offer.assetId', 'offer.price'] },
  cancelOffer: { intent: 'Take an offer back', fields: offer, required: ['offer.assetId'] },
  incrementCounter: { intent: 'Take all your offers back', fields: {} },
  deliver: orderAct('Deliver a key'),
  confirm: orderAct('Confirm what you received'),
  claim: orderAct('Settle an order'),
  refund: orderAct('Pay a buyer back'),
  disputeKey: orderAct('Show that a key is wrong'),
  disputeChunk: orderAct('Show that files are wrong'),
  setDeliverer: {
    intent: 'Let an account deliver keys',
    fields: { deliverer: account('Account'), allowed: plain('Allowed') },
    required: ['deliverer', 'allowed'],
  },
  withdrawCredit: {
    intent: 'Withdraw refunds',
    fields: { token: token('Token'), to: account('To') },
    required: ['to'],
  },
  requestOpenings: {
    intent: 'Ask to see parts of files',
    fields: { ...offer, count: plain('Parts') },
    required: ['count'],
  },
  drawOpenings: { intent: 'Draw parts to be shown', fields: { requestId: plain('Request') } },
  answerOpenings: { intent: 'Show parts of files', fields: { requestId: plain('Request') } },
  multicall: { intent: 'Several steps at once', fields: { 'data.[]': calls('Step') } },
}
