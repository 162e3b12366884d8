import { joinList } from '@saharakit/workers/payload'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { PayloadIndex } from '../types/offer.ts'
import { payloadInvalid } from './errors.ts'
import { type FetchPatientlyParameters, fetchPatiently } from './fetchPatiently.ts'
import { BLOCK_LIMIT } from './shape.ts'

/**
 * The list of leaf hashes, 32 bytes each. Whether it is the one that was registered is not looked at here.
 *
 * @param salt of the offer: name of the index
 * @throws what fetching content throws; ContentInvalidError where the lists are not of so many leaves
 */
export async function fetchLists(
  client: Pick<SaharaClient, 'gateways'>,
  { plain, leaves }: Pick<PayloadIndex, 'plain' | 'leaves'>,
  salt: Hex,
  { patient, signal }: Pick<FetchPatientlyParameters, 'patient' | 'signal'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const blocks: Uint8Array[] = []
  for (const digest of plain)
    blocks.push(await fetchPatiently(client, { digest, limit: BLOCK_LIMIT, patient, signal }))
  try {
    return joinList(blocks, leaves)
  } catch {
    throw payloadInvalid(salt, 'plain', `hashes of ${leaves} leaves`)
  }
}
