import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialState, isSent, reduce } from './machine.ts'
import type { CheckoutEvent, CheckoutState } from './states.ts'
import {
  buyer,
  bytes32,
  dealOf,
  deliveredOrder,
  item,
  orderOf,
  refundedOrder,
  settledOrder,
} from './testing/deals.ts'

const token = { symbol: 'TEST', decimals: 18 }
const account = buyer
const deal = dealOf({ account })
const run = (...events: CheckoutEvent[]): CheckoutState => events.reduce(reduce, initialState)
const from = (state: CheckoutState, ...events: CheckoutEvent[]): CheckoutState => events.reduce(reduce, state)
const quoted: CheckoutEvent[] = [
  { type: 'loaded', item },
  { type: 'begin' },
  { type: 'quoted', deal, account },
]
const agreed: CheckoutEvent[] = [...quoted, { type: 'payload', payload: 'right' }]
const paying: CheckoutEvent[] = [...agreed, { type: 'pay' }]
const step = (name: 'buy' | 'sent' | 'included', hash = bytes32(1)): CheckoutEvent => ({
  type: 'step',
  step: name,
  hash,
  deal,
  account,
})
const ordered = (order = orderOf()): CheckoutEvent => ({ type: 'ordered', order, token, account })
const failed = (name: string): CheckoutEvent => ({ type: 'trouble', trouble: { name, message: '' } })

test('reduce: default: from the offer to the license', () => {
  const names = [
    ...agreed,
    { type: 'pay' } as const,
    step('buy'),
    step('sent'),
    step('included'),
    ordered(orderOf({ final: false })),
    { type: 'order', order: orderOf() } as const,
    { type: 'order', order: deliveredOrder() } as const,
    { type: 'progress', progress: { step: 'files', done: 1, total: 2 } } as const,
    { type: 'opened', files: [] } as const,
    { type: 'act', name: 'confirm' } as const,
    { type: 'order', order: settledOrder({ final: false }) } as const,
    { type: 'order', order: settledOrder() } as const,
  ].reduce<string[]>((seen, _, place, events) => [...seen, run(...events.slice(0, place + 1)).name], [])
  assert.deepEqual(
    [...new Set(names)],
    [
      'offered',
      'quoting',
      'review',
      'buying',
      'waiting',
      'delivered',
      'opening',
      'opened',
      'settling',
      'settled',
    ],
  )
})

test('reduce: behavior: nothing is paid before the account is known and the files were looked at', () => {
  const withoutAccount = run({ type: 'loaded', item }, { type: 'quoted', deal, account: undefined })
  assert.equal(from(withoutAccount, { type: 'payload', payload: 'right' }, { type: 'pay' }).name, 'review')
  assert.equal(run(...quoted, { type: 'pay' }).name, 'review')
  assert.equal(run(...quoted, { type: 'payload', payload: 'failed' }, { type: 'pay' }).name, 'review')
  assert.equal(run(...paying).name, 'buying')
})

test('reduce: behavior: a license alone has no files to look at', () => {
  const license = dealOf({ account, offer: { cipher: 'none' } })
  const state = run({ type: 'loaded', item }, { type: 'quoted', deal: license, account })
  assert(state.name === 'review')
  assert.equal(state.payload, 'none')
  assert.equal(from(state, { type: 'pay' }).name, 'buying')
})

test('reduce: behavior: what was looked at once is not looked at again, another offer is', () => {
  const again = run(...agreed, { type: 'quoted', deal: dealOf({ account }), account })
  assert(again.name === 'review')
  assert.equal(again.payload, 'right')
  const other = from(again, { type: 'quoted', deal: dealOf({ account, offer: { price: 7n } }), account })
  assert(other.name === 'review')
  assert.equal(other.payload, 'checking')
})

test('reduce: behavior: a wallet is chosen from the review and from an offer that has ended, and back', () => {
  const asked: CheckoutEvent[] = [{ type: 'choose' }, { type: 'asked', wallet: 'a' }]
  const review = run(...agreed)
  assert.equal(from(review, ...asked).name, 'connecting')
  assert.deepEqual(from(review, ...asked, { type: 'unasked' }), review)
  const closed = run({ type: 'loaded', item }, { type: 'closed', reason: 'SoldOut' })
  const back = from(closed, ...asked, { type: 'unasked', trouble: { name: 'NoPurchase', message: '' } })
  assert(back.name === 'closed')
  assert.equal(back.trouble?.name, 'NoPurchase')
})

test('reduce: behavior: what was sent is not taken back, and an offer that ends does not end it', () => {
  const sent = run(...paying, step('sent'))
  assert(isSent(sent))
  assert.equal(from(sent, { type: 'unpaid' }), sent)
  assert.equal(from(sent, { type: 'closed', reason: 'Expired' }), sent)
  const failedThere = from(sent, {
    type: 'unpaid',
    trouble: { name: 'TransactionDroppedError', message: '' },
  })
  assert.equal(failedThere.name, 'review')
})

test('reduce: behavior: a payment that was called off and is confirmed in the wallet all the same is followed', () => {
  const calledOff = run(...paying, step('buy'), { type: 'unpaid' })
  assert.equal(calledOff.name, 'review')
  assert.equal(from(calledOff, step('buy')).name, 'review', 'a question is no answer')
  const sent = from(calledOff, step('sent'))
  assert(sent.name === 'buying')
  assert.equal(sent.hash, bytes32(1))
})

test('reduce: behavior: a purchase whose block is taken back is on its way again, and nothing is done', () => {
  const settled = run(...paying, ordered(settledOrder()))
  assert.equal(settled.name, 'settled')
  const lost = from(settled, { type: 'order', order: settledOrder({ state: 'None', final: false }) })
  assert.equal(lost.name, 'waiting')
})

test('reduce: behavior: the chain of another order says nothing here', () => {
  const waiting = run(...paying, ordered())
  assert.equal(from(waiting, { type: 'order', order: deliveredOrder({ orderId: bytes32(9) }) }), waiting)
})

test('reduce: behavior: a fault leads to the money, and the act ends when the chain says so', () => {
  const delivered = run(...paying, ordered(deliveredOrder()))
  const faulty = from(delivered, { type: 'fault', fault: { kind: 'key' } })
  assert.equal(faulty.name, 'faulty')
  const acting = from(faulty, { type: 'act', name: 'dispute' }, { type: 'actStep', step: 'chain' })
  assert.equal(from(acting, { type: 'act', name: 'confirm' }), acting, 'one at a time')
  const refunded = from(acting, { type: 'order', order: refundedOrder() })
  assert(refunded.name === 'refunded')
  assert.equal(refunded.act, undefined)
})

test('reduce: behavior: files that were opened stay, whatever becomes of the order', () => {
  const opened = run(...paying, ordered(deliveredOrder()), { type: 'opened', files: [] })
  const settled = from(opened, { type: 'order', order: settledOrder() })
  assert(settled.name === 'settled')
  assert.deepEqual(settled.files, [])
})

test('reduce: error: a trouble keeps the place, and ends what was under way', () => {
  const sent = from(run(...paying, step('sent')), failed('RpcUnavailableError'))
  assert(sent.name === 'buying')
  assert.equal(sent.trouble?.name, 'RpcUnavailableError')
  const acting = run(...paying, ordered(deliveredOrder()), { type: 'act', name: 'confirm' })
  const stopped = from(acting, failed('WalletRejectedError'))
  assert(stopped.name === 'delivered')
  assert.equal(stopped.act, undefined)
})

test('reduce: error: before anything is read only reading means something', () => {
  for (const event of [...quoted.slice(1), { type: 'pay' } as const, ordered()])
    assert.equal(reduce(initialState, event), initialState)
  const unavailable = run({ type: 'failed', trouble: { name: 'ConfigError', message: '' }, retryable: false })
  assert.equal(from(unavailable, { type: 'begin' }), unavailable)
})
