import { hasRightSelector } from '../abis/licenses.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ReadErrorType } from '../errors/types.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { rightsMask } from '../license/rightsMask.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { Right } from '../types/license.ts'
import type { CallOptions } from '../types/options.ts'
import { getAccount } from './getAccount.ts'

/** Parameters of {@link hasRight}. */
export type HasRightParameters = CallOptions &
  Readonly<{
    assetId: bigint
    /** Names or bits; one license must carry all of them. */
    rights: readonly Right[] | number
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** What the contract says. */
export type HasRightReturnType = boolean
/** What {@link hasRight} may throw. */
export type HasRightErrorType = ReadErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * Whether an account may do something with an asset: by one license that it holds and that has not ended, or as its owner, and
 * as far as the whole lineage leaves it. False where there is no such asset.
 *
 * @example
 * if (await hasRight(client, { assetId: 1n, rights: ['DERIVE', 'TRAIN'] })) console.log('train')
 */
export async function hasRight(
  client: SaharaClient,
  { assetId, rights, signal, ...parameters }: HasRightParameters,
): Promise<HasRightReturnType> {
  const { Licenses: to } = marketContracts(client)
  const mask = rightsMask(rights)
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const data = encodeWords(hasRightSelector, BigInt(account), assetId, mask)
  return BigInt(await call(client, { to, data, signal })) === 1n
}
