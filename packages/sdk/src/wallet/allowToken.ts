import { zeroAddress } from 'viem'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { approvalsFor, readAllowance } from './approvals.ts'
import { getWallet } from './getWallet.ts'
import { transact } from './transact.ts'

/** Parameters of {@link allowToken}. */
export type AllowTokenParameters = WriteOptions &
  Readonly<{
    token: Address
    amount: bigint
    /** Who may take it. Default: `Campaigns`. */
    spender?: Address | undefined
  }>

/**
 * Makes sure that a contract of ours can take exactly `amount` of a token: never more, so that nothing is left to be taken
 * later. Returns what has to travel as value: the amount itself for the native coin, else nothing.
 */
export async function allowToken(client: SaharaClient, parameters: AllowTokenParameters): Promise<bigint> {
  const { token, amount, spender = client.deployment.contracts.Campaigns, ...options } = parameters
  if (token === zeroAddress) return amount
  if (amount === 0n) return 0n
  const { account: owner } = await getWallet(client.wallet, { prompt: true, signal: options.signal })
  const place = { token, owner, spender, signal: options.signal }
  const allowance = await readAllowance(client, place)
  for (const { data } of await approvalsFor(client, { ...place, allowance, amount }))
    await transact(client, { ...options, to: token, data })
  return 0n
}
