import { encodeFunctionData } from 'viem'
import { multicallAbi, vaultEvents, withdrawAbi } from '../abis/vault.generated.ts'
import { readLineage } from '../asset/readLineage.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { planClaim } from '../revenue/planClaim.ts'
import { type SharesProof, sharesTree } from '../revenue/sharesTree.ts'
import { tryClaim } from '../revenue/tryClaim.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import type { Contributor } from '../types/revenue.ts'
import { refusal } from '../wallet/contractError.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { transact } from '../wallet/transact.ts'
import { getAccount } from './getAccount.ts'

/** Shares of the caller in a version of an asset on the way up, with their path to the root. */
export type ShareClaim = Readonly<{ assetId: bigint; version: number }> &
  Pick<SharesProof, 'shares' | 'proof'>

/** Parameters of {@link claimRevenue}. */
export type ClaimRevenueParameters = WriteOptions &
  Readonly<{
    /** The asset that was sold: from here on all is settled, up to the first ancestors. */
    assetId: bigint
    /** Version that was sold. Default the latest. */
    version?: number | undefined
    /** The zero address is the native coin. */
    token: Address
    /** Everybody who shares in this version, as it was fixed: what is the caller's is claimed. */
    contributors?: readonly Contributor[] | undefined
    /** Shares of the caller in this or other assets on the way; `sharesTree(…).proofOf` makes them. */
    shares?: readonly ShareClaim[] | undefined
    /** Where the money goes. Default: the account itself. */
    to?: Address | undefined
  }>
/** What one transaction did. */
export type ClaimRevenueReturnType = Readonly<{
  hash: Hex
  /** What the caller took, in the token's smallest unit; 0 where all that moved was other people's. */
  amount: bigint
  /** What each version shared, in the order in which it was settled: the sold one first. */
  settled: readonly Readonly<{ assetId: bigint; version: number; amount: bigint }>[]
  /** Versions for which money waits and which did not fit. Call again while it is not 0. */
  remaining: number
}>
/** What {@link claimRevenue} may throw. */
export type ClaimRevenueErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Takes what an account earned by the sale of an asset, in one transaction: settles every version that money reaches, from the
 * sold asset up, so that everybody upstream can take their part; turns the caller's shares into credit; and sends the credit.
 * Anybody upstream may call it; where nothing is the caller's, the money still moves up.
 *
 * @example
 * const { amount } = await claimRevenue(client, { assetId: 3n, token })
 */
export async function claimRevenue(
  client: SaharaClient,
  { assetId, version, token, contributors, shares = [], to, ...options }: ClaimRevenueParameters,
): Promise<ClaimRevenueReturnType> {
  const { RevenueVault } = marketContracts(client)
  const { signal } = options
  const tree = contributors && sharesTree(contributors)
  const account = await getAccount(client, { prompt: true, signal })
  const { links } = await readLineage(client, { assetId, version, limit: 1_024, signal })
  const own = tree?.proofOf(account)
  const claims = own && links[0] ? [...shares, { ...own, assetId, version: links[0].version }] : shares
  const calls = await tryClaim(client, planClaim(links, claims, token, account), { token, account, signal })
  const withdrawal = encodeFunctionData({ abi: [withdrawAbi], args: [token, to ?? account] })
  const all = calls.credit > 0n ? [...calls.data, withdrawal] : calls.data
  if (!all.length) throw await refusal('NothingToWithdraw', [])
  const data = encodeFunctionData({ abi: [multicallAbi], args: [all] })
  const { hash, receipt } = await transact(client, { ...options, to: RevenueVault, data })
  const [taken] = eventsOf(receipt, RevenueVault, vaultEvents, 'CreditWithdrawn')
  const settled = eventsOf(receipt, RevenueVault, vaultEvents, 'RevenueSettled')
  return {
    hash,
    amount: taken?.amount ?? 0n,
    settled: settled.map((event) => ({
      assetId: event.assetId,
      version: event.version,
      amount: event.amount,
    })),
    remaining: calls.remaining,
  }
}
