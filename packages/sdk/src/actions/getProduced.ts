import { contentHashMismatch } from '../content/errors.ts'
import type { ContentErrorType } from '../errors/types.ts'
import { fetchSealed, openContent } from '../produced/openContent.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { ProducedItem } from '../types/produced.ts'

/** Parameters of {@link getProduced}. */
export type GetProducedParameters = CallOptions &
  Readonly<{
    /** From `listProduced`. */
    produced: ProducedItem
  }>
/** The content, as its contributor committed to it. What it holds is still a stranger's data. */
export type GetProducedReturnType = Uint8Array<ArrayBuffer>
/** What {@link getProduced} may throw. */
export type GetProducedErrorType = ContentErrorType

/**
 * Fetches what a contributor made, opens it, and compares it with what was committed: the sealed file by its name, the
 * content by its sha-256 and its length.
 *
 * @throws ContentHashMismatchError also where the contributor committed to something else than this, or to nothing
 * @example
 * for (const produced of await listProduced(client, { campaignId: 2n }))
 *   console.log(new TextDecoder().decode(await getProduced(client, { produced })))
 */
export async function getProduced(
  client: SaharaClient,
  { produced, signal }: GetProducedParameters,
): Promise<GetProducedReturnType> {
  const { content, seat, item, state } = produced
  if (!content || state === 'false')
    throw contentHashMismatch(content?.digest ?? '0x', `Seat ${seat} did not commit to its item ${item}.`)
  return openContent(content, await fetchSealed(client, content, signal))
}
