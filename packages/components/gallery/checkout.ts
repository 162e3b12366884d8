/** Every screen of `<sahara-checkout>`, by name: what the world does there, and what the person did. */
import type { SaharaCheckout } from '../src/elements/sahara-checkout/element.ts'
import type { CheckoutEvent } from '../src/elements/sahara-checkout/states.ts'
import {
  buyer,
  bytes32,
  dealOf,
  deliveredOrder,
  item,
  itemWith,
  orderOf,
  refundedOrder,
  settledOrder,
  unit,
} from '../src/elements/sahara-checkout/testing/deals.ts'
import { type CheckoutScript, openedFiles } from '../src/elements/sahara-checkout/testing/scriptedCheckout.ts'
import { wallets } from './states.ts'

/** A screen: what the world does, what the page says, and how the element gets there. */
export type CheckoutExhibition = Readonly<{
  script?: CheckoutScript
  attributes?: Readonly<Record<string, string>>
  /** Opens the review first. */
  review?: boolean
  events?: readonly CheckoutEvent[]
  drive?: (element: SaharaCheckout) => unknown
}>

const never = () => new Promise<never>(() => {})
const fault = (name: string) => Object.assign(new Error(name), { name })
const token = { symbol: 'TEST', decimals: 18 }
const now = () => Math.floor(Date.now() / 1_000)
const license = { cipher: 'none' } as const

const known: CheckoutScript = { knownAccount: buyer, buy: never }
const ordered = (order: ReturnType<typeof orderOf>): CheckoutExhibition => ({
  script: { ...known, orders: [order], open: never, act: never },
  review: true,
})
const sent = (step: 'unlock' | 'buy' | 'sent' | 'included', sold = {}): readonly CheckoutEvent[] => [
  { type: 'pay' },
  {
    type: 'step',
    step,
    hash: step === 'sent' || step === 'included' ? bytes32(0x1111) : undefined,
    deal: dealOf({ account: buyer, offer: sold }),
    account: buyer,
  },
]
const trouble = (name: string): CheckoutEvent => ({ type: 'trouble', trouble: { name, message: '' } })

/** Name of each screen and how to get there. */
export const checkoutExhibitions: Readonly<Record<string, CheckoutExhibition>> = {
  'checkout-loading': { script: { loadItem: never } },
  'checkout-unavailable': { script: { loadItem: () => Promise.reject(fault('ConfigError')) } },
  'checkout-down': { script: { loadItem: () => Promise.reject(fault('RpcUnavailableError')) } },
  checkout: {},
  'checkout-undescribed': {
    script: { item: { ...item, manifest: undefined, unread: fault('ContentUnavailableError') } },
  },
  'checkout-not-for-sale': { script: { item: itemWith(undefined) } },
  'checkout-sold-out': { script: { item: itemWith({ live: false, left: 0n }) } },
  'checkout-dear': { attributes: { 'max-price': '20 TEST' } },
  'checkout-quoting': { script: { readDeal: never }, review: true },
  'checkout-review': { script: { wallets }, review: true },
  'checkout-pay': { script: known, review: true },
  'checkout-pay-license': {
    script: { ...known, readDeal: async ({ account }) => dealOf({ account, offer: license }) },
    review: true,
  },
  'checkout-changed': {
    script: known,
    review: true,
    events: [
      {
        type: 'quoted',
        deal: dealOf({ account: buyer, offer: { price: 30n * unit, disputeWindow: 43_200 } }),
        account: buyer,
        before: dealOf({ account: buyer }),
      },
    ],
  },
  'checkout-no-funds': {
    script: { ...known, readDeal: async ({ account }) => dealOf({ account, balance: 3n * unit }) },
    review: true,
  },
  'checkout-files-missing': {
    script: { ...known, checkPayload: async () => 'unavailable' },
    review: true,
  },
  'checkout-rejected': { script: known, review: true, events: [trouble('WalletRejectedError')] },
  'checkout-wallet': {
    script: { wallets, connect: never },
    review: true,
    drive: (element) => element.work?.wallets.connect(wallets[0] as (typeof wallets)[number]),
  },
  'checkout-confirm': { script: known, review: true, events: sent('unlock') },
  'checkout-sent': { script: known, review: true, events: sent('sent', license) },
  'checkout-pending': {
    script: known,
    review: true,
    events: [...sent('sent'), trouble('TransactionPendingError')],
  },
  'checkout-waiting': ordered(orderOf()),
  'checkout-late': ordered(orderOf({ deadline: now() - 60 })),
  'checkout-delivered': ordered(deliveredOrder()),
  'checkout-opening': {
    ...ordered(deliveredOrder()),
    events: [{ type: 'progress', progress: { step: 'files', done: 7_300_000, total: 11_417_420 } }],
  },
  'checkout-opened': { ...ordered(deliveredOrder()), events: [{ type: 'opened', files: openedFiles }] },
  'checkout-wrong-key': { ...ordered(deliveredOrder()), events: [{ type: 'fault', fault: { kind: 'key' } }] },
  'checkout-bad-files': {
    ...ordered(deliveredOrder()),
    events: [{ type: 'fault', fault: { kind: 'leaf', proof: undefined } }],
  },
  'checkout-disputing': {
    ...ordered(deliveredOrder()),
    events: [{ type: 'fault', fault: { kind: 'key' } }],
    drive: (element) => element.work?.desk?.orders.act('dispute'),
  },
  'checkout-settling': ordered(settledOrder({ final: false }, license)),
  'checkout-settled': ordered(settledOrder({}, license)),
  'checkout-settled-files': {
    ...ordered(settledOrder()),
    events: [{ type: 'opened', files: openedFiles }],
  },
  'checkout-refunded': {
    script: { ...known, orders: [refundedOrder()], credit: 25n * unit, act: never },
    review: true,
  },
  'checkout-taken': {
    script: known,
    review: true,
    events: [
      { type: 'ordered', order: refundedOrder(), token, account: buyer },
      { type: 'credit', amount: 0n },
    ],
  },
}
