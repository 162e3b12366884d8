import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'
import { askGateway, type GatewayRequest } from './askGateway.ts'
import type { Upload } from './cutUploads.ts'
import { uploadRefused } from './errors.ts'

/** Any root: needed where single blocks travel alone. */
export const ANY_ROOT: Hex = `0x${'0'.repeat(64)}`
/** Seconds that a grant is good for: longer than the largest publication takes, within the day that gateways accept. */
export const GRANT_SECONDS = 12 * 3_600
/** Bytes of a CAR besides its blocks: its header, and each block's length and CID. */
export const CAR_OVERHEAD = 64

/** Sends one request body under a grant. @throws what {@link askGateway} throws, and UploadRefusedError */
export async function sendUpload(
  { type, blocks, encode }: Upload,
  where: Pick<GatewayRequest, 'gateway' | 'deadlineMs' | 'signal'> & Readonly<{ authorization: string }>,
): Promise<void> {
  const { authorization, gateway } = where
  const response = await askGateway({
    ...where,
    method: 'POST',
    path: '/ipfs',
    headers: { authorization, 'content-type': `application/vnd.ipld.${type}` },
    body: encode(),
    digest: blocks[0]?.digest ?? ANY_ROOT,
  })
  if (!response.ok) throw uploadRefused(gateway, response.status, await response.text())
  await response.body?.cancel()
}

/** There is nowhere to upload to. */
export function noGateway(): SaharaErrorOf<'ConfigError'> {
  return createError('ConfigError', {
    shortMessage:
      'Nothing can be published: the client has no content gateway. Pass `gateway` to createSaharaClient.',
    attribute: 'gateway',
  })
}
