import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { type CreditsRow, creditsLayout, creditsSelector } from '../lens/assetLayouts.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { readLens } from '../rpc/readLens.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { MarketCredit } from '../types/revenue.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link getMarketCredit}. */
export type GetMarketCreditParameters = CallOptions &
  Readonly<{
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
    /** The zero address is the native coin. */
    tokens: readonly Address[]
  }>
/** One entry a token, in their order. */
export type GetMarketCreditReturnType = readonly MarketCredit[]
/** What {@link getMarketCredit} may throw. */
export type GetMarketCreditErrorType = ReadErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * What an account can take: refunds of orders, and earnings as owner, contributor or referrer.
 *
 * @example
 * const [credit] = await getMarketCredit(client, { tokens: [token] })
 * console.log(credit?.refunds, credit?.earnings)
 */
export async function getMarketCredit(
  client: SaharaClient,
  { tokens, signal, ...parameters }: GetMarketCreditParameters,
): Promise<GetMarketCreditReturnType> {
  const { AssetLens: lens } = marketContracts(client)
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const data = encodeWords(creditsSelector, BigInt(account), 64, tokens.length, ...tokens.map(BigInt))
  return readLens<CreditsRow>(client, { data, layout: creditsLayout, rows: tokens.length, lens, signal })
}
