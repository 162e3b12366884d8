import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { allowToken } from '../wallet/allowToken.ts'
import { type Transacted, transact } from '../wallet/transact.ts'
import { settlementsOf } from './settlementsOf.ts'

/** A call of `Settlements`, and the bond that it brings. */
export type SettlementCall = WriteOptions &
  Readonly<{ data: Hex; bond?: Readonly<{ token: Address; amount: bigint }> | undefined }>

/** Sends a call to `Settlements`; a bond travels as value, or is allowed before. */
export async function sendToSettlements(
  client: SaharaClient,
  { data, bond, ...options }: SettlementCall,
): Promise<Transacted> {
  const to = settlementsOf(client)
  const value = bond && (await allowToken(client, { ...options, ...bond, spender: to }))
  return transact(client, { ...options, to, data, value })
}
