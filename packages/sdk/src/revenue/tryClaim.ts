import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { creditOfAbi, multicallAbi } from '../abis/vault.generated.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { simulate } from '../wallet/simulate.ts'
import type { ClaimPlan } from './planClaim.ts'

/** Calls that move something, in their order. */
export type TriedClaim = Readonly<{
  data: readonly Hex[]
  /** Credit of the account after them. */
  credit: bigint
  /** Versions for which money would wait, and which did not fit. */
  remaining: number
}>

// Keeps one claim below the gas that careful nodes allow a call.
const SETTLES_PER_CLAIM = 50

/**
 * Tries a plan on the chain without sending it, and leaves out what would move nothing.
 *
 * @throws ContractRevertError where shares are not the account's; what a read throws
 */
export async function tryClaim(
  client: SaharaClient,
  { settles, claims }: ClaimPlan,
  where: Readonly<{ token: Address; account: Address; signal: AbortSignal | undefined }>,
): Promise<TriedClaim> {
  const results = await tryAll(client, [...settles, ...claims], where)
  const moving = settles.filter((_, place) => results[place])
  if (moving.length > SETTLES_PER_CLAIM) {
    const tried = await tryClaim(client, { settles: moving.slice(0, SETTLES_PER_CLAIM), claims }, where)
    return { ...tried, remaining: moving.length - SETTLES_PER_CLAIM }
  }
  const paying = claims.filter((_, place) => results[settles.length + place])
  return { data: [...moving, ...paying], credit: results.at(-1) ?? 0n, remaining: 0 }
}

/** What each call would give, and last the account's credit. */
async function tryAll(
  client: SaharaClient,
  calls: readonly Hex[],
  { token, account, signal }: Readonly<{ token: Address; account: Address; signal: AbortSignal | undefined }>,
): Promise<readonly bigint[]> {
  const { RevenueVault: to } = marketContracts(client)
  const credit = encodeFunctionData({ abi: [creditOfAbi], args: [account, token] })
  const data = encodeFunctionData({ abi: [multicallAbi], args: [[...calls, credit]] })
  const result = await simulate(client, { to, data, from: account, signal })
  try {
    return decodeFunctionResult({ abi: [multicallAbi], data: result }).map(BigInt)
  } catch (error) {
    throw rpcInvalid(`multicall: ${(error as Error).message}`, error)
  }
}
