import { CAR_BLOCK_LIMIT, cutUploads, sizeOf } from '../campaign/cutUploads.ts'
import { listMissing } from '../campaign/listMissing.ts'
import { ANY_ROOT, CAR_OVERHEAD, GRANT_SECONDS, noGateway, sendUpload } from '../campaign/sendUpload.ts'
import { signUploadGrant } from '../campaign/signUploadGrant.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType } from '../errors/types.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link publishContent}. */
export type PublishContentParameters = CallOptions &
  Readonly<{
    /** From `buildCampaign`; the manifest is the first. */
    blocks: readonly ContentBlock[]
    /** Default: every gateway of the client. */
    gateways?: readonly string[] | undefined
    /** Milliseconds for which one upload is tried while its gateway is busy or away. Default 600,000. */
    deadlineMs?: number | undefined
    /** Told what a gateway has of the blocks: at first, where it has some, and after each upload. */
    onProgress?: ((progress: Readonly<{ gateway: string; bytes: number; total: number }>) => void) | undefined
  }>
/** Bytes of the blocks that each gateway has now. */
export type PublishContentReturnType = readonly Readonly<{ gateway: string; bytes: number }>[]
/** What {@link publishContent} may throw. */
export type PublishContentErrorType =
  | AccountErrorType
  | SaharaErrorOf<
      | 'ConfigError'
      | 'WrongChainError'
      | 'GatewayBusyError'
      | 'UploadRefusedError'
      | 'ContentUnavailableError'
    >

/**
 * Uploads blocks to content gateways. The wallet signs one grant (not a transaction) for all of them. A gateway that is
 * busy is asked again when it says, until the deadline. What a gateway has already is not sent again, so that a publication
 * that was cut off goes on where it stopped when it is called again; one that is complete asks for no signature.
 *
 * @example
 * await publishContent(client, { blocks })
 */
export async function publishContent(
  client: SaharaClient,
  parameters: PublishContentParameters,
): Promise<PublishContentReturnType> {
  const { blocks, gateways = client.gateways, deadlineMs = 600_000, onProgress, signal } = parameters
  if (!gateways.length) throw noGateway()
  const root = blocks[0]?.digest ?? ANY_ROOT
  const total = sizeOf(blocks)
  let grant: Promise<string> | undefined
  const published: { gateway: string; bytes: number }[] = []
  for (const gateway of gateways) {
    const where = { gateway, deadlineMs, signal }
    const missing = await listMissing(blocks, where)
    let bytes = total - sizeOf(missing)
    if (bytes > 0) onProgress?.({ gateway, bytes, total })
    for (const upload of cutUploads(root, missing)) {
      grant ??= signGrant(client, blocks, signal)
      await sendUpload(upload, { ...where, authorization: await grant })
      bytes += upload.size
      onProgress?.({ gateway, bytes, total })
    }
    published.push({ gateway, bytes })
  }
  return published
}

/** One signature for everything, however much of it turns out to be needed. */
function signGrant(
  client: SaharaClient,
  blocks: readonly ContentBlock[],
  signal: AbortSignal | undefined,
): Promise<string> {
  const large = blocks.some(({ bytes }) => bytes.length > CAR_BLOCK_LIMIT)
  return signUploadGrant(client, {
    root: large ? ANY_ROOT : (blocks[0]?.digest ?? ANY_ROOT),
    maxBytes: sizeOf(blocks) + CAR_OVERHEAD * (blocks.length + 1),
    validUntil: Math.floor(Date.now() / 1000) + GRANT_SECONDS,
    signal,
  })
}
