import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ListErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { creditsSelector } from '../lens/layouts.generated.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CampaignEarnings, Earnings, TokenEarnings } from '../types/earnings.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { getAccount } from './getAccount.ts'
import { getEarnings } from './getEarnings.ts'

/** Parameters of {@link listEarnings}. */
export type ListEarningsParameters = CallOptions &
  Readonly<{
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** What the account earned, by campaign and by token. */
export type ListEarningsReturnType = Earnings
/** What {@link listEarnings} may throw. */
export type ListEarningsErrorType = ListErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * What an account earned in all campaigns, and the referrer shares that wait for it.
 *
 * @example
 * const { tokens } = await listEarnings(client)
 */
export async function listEarnings(
  client: SaharaClient,
  { signal, ...parameters }: ListEarningsParameters = {},
): Promise<ListEarningsReturnType> {
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const [workers, credits] = await Promise.all([
    client.indexer.listWorkers({ account, signal }),
    client.indexer.listCredits({ account, signal }),
  ])
  const campaigns = await Promise.all(
    workers.map(({ campaignId }) => getEarnings(client, { campaignId, account, signal })),
  )
  const tokens = new Map<Address, TokenEarnings>()
  for (const earned of campaigns) tokens.set(earned.token, add(tokens.get(earned.token), earned))
  for (const [token, credit] of await readCredits(client, {
    account,
    tokens: credits.map((row) => row.token),
    signal,
  })) {
    tokens.set(token, {
      ...add(tokens.get(token), { token, pending: 0n, claimable: 0n, claimed: 0n }),
      credit,
    })
  }
  return { account, campaigns, tokens: [...tokens.values()] }
}

function add(
  sum: TokenEarnings | undefined,
  {
    token,
    pending,
    claimable,
    claimed,
  }: Pick<CampaignEarnings, 'token' | 'pending' | 'claimable' | 'claimed'>,
): TokenEarnings {
  return {
    token,
    pending: (sum?.pending ?? 0n) + pending,
    claimable: (sum?.claimable ?? 0n) + claimable,
    claimed: (sum?.claimed ?? 0n) + claimed,
    credit: sum?.credit ?? 0n,
  }
}

/** What waits to be withdrawn, from the chain; the indexer only says in which tokens. */
async function readCredits(
  client: SaharaClient,
  { account, tokens, signal }: CallOptions & Readonly<{ account: Address; tokens: readonly Address[] }>,
): Promise<readonly (readonly [Address, bigint])[]> {
  if (!tokens.length) return []
  const data = encodeWords(creditsSelector, BigInt(account), 64, tokens.length, ...tokens.map(BigInt))
  const rows = await readLens<{ amount: bigint }>(client, {
    data,
    layout: 'bamount',
    rows: tokens.length,
    signal,
  })
  return tokens.map((token, index) => [token, rows[index]?.amount ?? 0n])
}
