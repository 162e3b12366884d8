import { numberOfSelector, termsAtSelector } from '../abis/licenses.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { call } from '../rpc/call.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { LicenseTermsCore } from '../types/license.ts'

/** Terms as `Licenses` keeps them, less their text. */
export type NumberedTerms = Readonly<{ number: number; termsId: Hex; core: LicenseTermsCore }>

/** Words of `termsAt`: the id, and the six fields that decide. */
const TERMS_WORDS = 7

/**
 * Terms by their number; undefined where there are none.
 *
 * @throws what a read throws
 */
export async function readTermsAt(
  client: SaharaClient,
  number: number,
  signal: AbortSignal | undefined,
): Promise<NumberedTerms | undefined> {
  const { Licenses: to } = marketContracts(client)
  const result = await call(client, { to, data: encodeWords(termsAtSelector, number), signal })
  const words = result.slice(2).match(/.{64}/g) ?? []
  if (words.length !== TERMS_WORDS) throw rpcInvalid(`termsAt gave ${words.length} words`)
  const [rights = 0, duties = 0, revenueShareBps = 0, expirySeconds = 0, transferable, seats = 0] = words
    .slice(1)
    .map((word) => Number(`0x${word}`))
  if (!rights) return undefined
  return {
    number,
    termsId: `0x${words[0]}`,
    core: { rights, duties, revenueShareBps, expirySeconds, transferable: transferable === 1, seats },
  }
}

/**
 * The number of terms by their id; undefined where the chain does not know them.
 *
 * @throws what a read throws
 */
export async function readTermsNumber(
  client: SaharaClient,
  termsId: Hex,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const { Licenses: to } = marketContracts(client)
  try {
    return Number(await call(client, { to, data: encodeWords(numberOfSelector, BigInt(termsId)), signal }))
  } catch (error) {
    if (revertDataOf(error) === undefined) throw error
    return undefined
  }
}
