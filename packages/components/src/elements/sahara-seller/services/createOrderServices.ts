import {
  type Address,
  claimOrder,
  claimRevenue,
  createError,
  deliverKey,
  getMarketCredit,
  type Hex,
  listOrders,
  type OrderStatus,
  type SaharaClient,
  type WriteStatus,
  withdrawMarketCredit,
} from '@saharakit/sdk'
import type { TransactionStep } from '../../../internal/services.ts'
import type { SellerServices } from '../sellerServices.ts'
import { readBook } from './readBook.ts'
import { findPots } from './readEarnings.ts'

/** Orders that are read: more than that were sold long ago. */
const READ = 200
/** Milliseconds between two looks for orders, while the page is seen. */
const INTERVAL = 8_000

/** The SDK's word for each step in ours. */
export const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

type OrderServices = Pick<SellerServices, 'readOrders' | 'watchOrders' | 'deliver' | 'claim' | 'take'>

/**
 * The half of the services that concerns what was sold.
 *
 * @param client Gives the client with the wallet as it is. @param base Reads; needs no wallet.
 */
export function createOrderServices(client: () => SaharaClient, base: SaharaClient): OrderServices {
  const known = new Map<Hex, OrderStatus>()
  const named = (orderIds: readonly Hex[]) => orderIds.flatMap((orderId) => known.get(orderId) ?? [])
  return {
    async readOrders(account, signal) {
      const { rows } = await listOrders(base, { seller: account, limit: READ, signal })
      for (const row of rows) known.set(row.orderId, row)
      return readBook(base, account, rows, signal)
    },
    watchOrders(_account, listener) {
      const look = () => {
        if (document.visibilityState === 'visible') listener()
      }
      const timer = setInterval(look, INTERVAL)
      document.addEventListener('visibilitychange', look)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', look)
      }
    },
    async deliver(orderIds, onStep, signal) {
      // The wallet may be asked for its signature first, which the SDK does not tell.
      onStep('wallet')
      const orders = named(orderIds)
      const { delivered, failed, hash } = await deliverKey(client(), {
        orders,
        onStatus: told(onStep),
        signal,
      })
      if (hash) return { delivered, hash }
      throw failed[0]?.error ?? nothingToDo()
    },
    async claim(orderIds, onStep, signal) {
      const { hash } = await claimOrder(client(), { orders: named(orderIds), onStatus: told(onStep), signal })
      return hash
    },
    take: (account, token, onStep, signal) =>
      takeEarnings(client(), account, token, { onStatus: told(onStep), signal }),
  }
}

/**
 * Settles what waits for the account's assets in a token and sends it to the account: one transaction an asset that something
 * waits for, or one for what is settled already.
 */
async function takeEarnings(
  client: SaharaClient,
  account: Address,
  token: Address,
  options: Readonly<{ onStatus: (status: WriteStatus) => void; signal: AbortSignal }>,
): Promise<Hex> {
  const pots = await findPots(client, account, options.signal)
  const waiting = pots.filter((pot) => pot.token === token && pot.pending > 0n)
  let last: Hex | undefined
  for (const { assetId, version } of waiting)
    last = (await claimRevenue(client, { assetId, version, token, ...options })).hash
  const [credit] = await getMarketCredit(client, { account, tokens: [token], signal: options.signal })
  if (credit && credit.earnings > 0n)
    last = (await withdrawMarketCredit(client, { token, from: 'earnings', ...options })).hash
  if (!last) throw nothingToDo()
  return last
}

function nothingToDo(): Error {
  return createError('ContractRevertError', {
    shortMessage: 'There is nothing to do any more: somebody was faster, or it was done before.',
    errorName: 'NothingToWithdraw',
    args: {},
  })
}
