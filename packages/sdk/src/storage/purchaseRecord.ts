import { marketContracts } from '../market/marketContracts.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'

/** Keys of what is stored of a purchase that is on its way: one an account and offer, as there is one payment. */
export function purchaseRecord(
  client: SaharaClient,
  { offerHash, account }: Readonly<{ offerHash: Hex; account: Address }>,
): Readonly<{ id: string; campaign: string; seat: 0 }> {
  const market = `eip155:${client.deployment.chainId}:${marketContracts(client).Market.toLowerCase()}`
  return { id: `purchase/${market}/${offerHash}/${account.toLowerCase()}`, campaign: market, seat: 0 }
}
