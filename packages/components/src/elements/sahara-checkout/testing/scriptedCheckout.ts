/** A wallet, a chain and files that do as they are told, for tests and the gallery. @module */
import type { Address, OrderStatus } from '@saharakit/sdk'
import type { WalletOption } from '../../../internal/services.ts'
import type { BuyServices, CheckoutServices, OrderListener, OrderServices } from '../checkoutServices.ts'
import type { Item } from '../states.ts'
import { buyer, bytes32, dealOf, item, manifest, orderOf } from './deals.ts'

/** What the scripted world does; everything has a peaceful default. */
export type CheckoutScript = Partial<{
  item: Item
  loadItem: CheckoutServices['loadItem']
  wallets: readonly WalletOption[]
  looking: boolean
  hostWallet: boolean
  hostAccount: BuyServices['hostAccount']
  knownAccount: Address
  knowAccount: BuyServices['knownAccount']
  onConnected: BuyServices['onConnected']
  connect: BuyServices['connect']
  readDeal: BuyServices['readDeal']
  checkPayload: BuyServices['checkPayload']
  buy: BuyServices['buy']
  orders: readonly OrderStatus[]
  findOrders: BuyServices['findOrders']
  noExplorer: boolean
  watch: OrderServices['watch']
  open: OrderServices['open']
  act: OrderServices['act']
  credit: bigint
  createReceipt: OrderServices['createReceipt']
}>

/** The files of the manifest, as they come out of a download. */
export const openedFiles = manifest.files.map(({ name, sha256, size }) => ({
  name,
  size,
  sha256,
  blob: new Blob([name]),
}))

/** Who listens to an order, so that a test can say what becomes of it. */
export type Chain = { listeners: Set<OrderListener>; tell: (order: OrderStatus | undefined) => void }

/** A chain of one order. */
export function createChain(): Chain {
  const listeners = new Set<OrderListener>()
  return {
    listeners,
    tell: (order) => {
      for (const listener of listeners) listener.onOrder(order)
    },
  }
}

/** Everything as it should be, except for what the script says. */
export function scriptedCheckout(
  script: CheckoutScript = {},
  chain: Chain = createChain(),
): CheckoutServices {
  return {
    loadItem: script.loadItem ?? (async () => script.item ?? item),
    openBuying: async () => scriptedBuying(script, chain),
  }
}

function scriptedBuying(script: CheckoutScript, chain: Chain): BuyServices {
  return {
    hasHostWallet: !!script.hostWallet,
    hostAccount: script.hostAccount ?? (async () => (script.hostWallet ? buyer : undefined)),
    watchWallets(listener) {
      listener(script.wallets ?? [], !script.looking)
      return () => {}
    },
    knownAccount: script.knowAccount ?? (async () => script.knownAccount),
    onConnected: script.onConnected ?? (() => () => {}),
    connect: script.connect ?? (async () => buyer),
    readDeal: script.readDeal ?? (async ({ account }) => dealOf({ account })),
    checkPayload: script.checkPayload ?? (async () => 'right'),
    buy:
      script.buy ??
      (async ({ onStep, deal }) => {
        onStep('buy')
        onStep('sent', bytes32(0x1111))
        onStep('included', bytes32(0x1111))
        return orderOf({ final: false }, deal.quote.offer)
      }),
    findOrders: script.findOrders ?? (async () => script.orders ?? []),
    openOrders: async () => scriptedOrders(script, chain),
    explorerLink: (hash) => (script.noExplorer ? undefined : `https://explorer.example/tx/${hash}`),
  }
}

function scriptedOrders(script: CheckoutScript, { listeners }: Chain): OrderServices {
  return {
    watch:
      script.watch ??
      ((_, listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      }),
    open:
      script.open ??
      (async ({ onProgress }) => {
        onProgress({ step: 'files', done: 5_000_000, total: 11_417_420 })
        return openedFiles
      }),
    act:
      script.act ??
      (async ({ onStep }) => {
        onStep('wallet')
        onStep('sent', bytes32(0x5555))
      }),
    tokenOf: async () => ({ symbol: 'TEST', decimals: 18 }),
    readCredit: async () => script.credit ?? 0n,
    createReceipt:
      script.createReceipt ??
      (async ({ orderId }, reference) => ({
        format: 'saharakit-receipt',
        version: 1,
        chainId: 31_337,
        market: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
        registry: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
        orderId,
        order: {},
        manifestHash: bytes32(1),
        licenseTokenId: '30064771073',
        events: [],
        files: manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
        createdAt: 1_764_000_000,
        reference,
      })),
  }
}
