import { marketEvents } from '../abis/market.generated.ts'
import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import type { RpcReceipt } from '../wallet/waitForReceipt.ts'

/** An order that was settled: the license is given and the price passed on. */
export type SettledOrder = Readonly<{
  orderId: Hex
  licenseTokenId: bigint
  /** To the vault, for the owner and everybody upstream; in the token's smallest unit. */
  toVault: bigint
  toReferrer: bigint
}>

/** The orders that a transaction settled. */
export function settledIn(client: SaharaClient, receipt: RpcReceipt): readonly SettledOrder[] {
  return eventsOf(receipt, marketContracts(client).Market, marketEvents, 'OrderSettled').map(
    ({ orderId, licenseTokenId, toVault, toReferrer }) => ({
      orderId,
      licenseTokenId,
      toVault,
      toReferrer,
    }),
  )
}
