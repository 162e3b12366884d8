import { signUploadGrant } from '../campaign/signUploadGrant.ts'
import { encodeCar } from '../content/encodeCar.ts'
import { contentUnavailable } from '../content/errors.ts'
import type { AccountErrorType, ContentErrorType } from '../errors/types.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { getWallet } from '../wallet/getWallet.ts'

/** Parameters of {@link publishContent}. */
export type PublishContentParameters = CallOptions &
  Readonly<{
    /** From `buildCampaign`; the manifest is the first. */
    blocks: readonly ContentBlock[]
    /** Default: every gateway of the client. */
    gateways?: readonly string[] | undefined
    /** Told after each upload. */
    onProgress?: ((progress: Readonly<{ gateway: string; bytes: number; total: number }>) => void) | undefined
  }>
/** Bytes that each gateway has now. */
export type PublishContentReturnType = readonly Readonly<{ gateway: string; bytes: number }>[]
/** What {@link publishContent} may throw. */
export type PublishContentErrorType = ContentErrorType | AccountErrorType

/** A block above this size travels alone. */
const CAR_BLOCK_LIMIT = 2 * 1024 * 1024
/** Bytes of one CAR. */
const CAR_LIMIT = 16 * 1024 * 1024
/** Milliseconds for one upload. */
const DEADLINE = 120_000
/** Any root: needed where single blocks travel alone. */
const ANY_ROOT: Hex = `0x${'0'.repeat(64)}`

/**
 * Uploads blocks to content gateways. The wallet signs one grant (not a transaction) for all of them. What is there
 * already is sent again without harm.
 *
 * @example
 * await publishContent(client, { blocks })
 */
export async function publishContent(
  client: SaharaClient,
  { blocks, gateways = client.gateways, onProgress, signal }: PublishContentParameters,
): Promise<PublishContentReturnType> {
  const uploads = cutUploads(blocks)
  const total = uploads.reduce((sum, { body }) => sum + body.length, 0)
  const authorization = await signUploadGrant(await getWallet(client.wallet, { prompt: true, signal }), {
    chainId: client.chain.id,
    root: uploads.some(({ type }) => type === 'raw') ? ANY_ROOT : (blocks[0]?.digest ?? ANY_ROOT),
    maxBytes: total,
    validUntil: Math.floor(Date.now() / 1000) + 3_600,
    signal,
  })
  const published: { gateway: string; bytes: number }[] = []
  for (const gateway of gateways) {
    let bytes = 0
    for (const { type, body, digest } of uploads) {
      await post({ gateway, type, body, authorization, signal }).catch((error: unknown) => {
        signal?.throwIfAborted()
        throw contentUnavailable(digest, `${gateway}: ${(error as Error).message}`)
      })
      bytes += body.length
      onProgress?.({ gateway, bytes, total })
    }
    published.push({ gateway, bytes })
  }
  return published
}

type Upload = Readonly<{ type: 'car' | 'raw'; body: Uint8Array<ArrayBuffer>; digest: Hex }>

/** Large blocks alone, the others in CARs; the first CAR holds the root, which must be stored before the next names it. */
function cutUploads(blocks: readonly ContentBlock[]): readonly Upload[] {
  const root = blocks[0]?.digest ?? ANY_ROOT
  const uploads: Upload[] = []
  let part: ContentBlock[] = []
  let size = 0
  const flush = () => {
    if (part.length) uploads.push({ type: 'car', body: encodeCar(root, part), digest: root })
    part = []
    size = 0
  }
  for (const block of blocks.filter(({ bytes }) => bytes.length <= CAR_BLOCK_LIMIT)) {
    if (size + block.bytes.length > CAR_LIMIT) flush()
    part.push(block)
    size += block.bytes.length
  }
  flush()
  for (const { digest, bytes } of blocks)
    if (bytes.length > CAR_BLOCK_LIMIT) uploads.push({ type: 'raw', body: bytes, digest })
  return uploads
}

async function post(upload: {
  gateway: string
  type: 'car' | 'raw'
  body: Uint8Array<ArrayBuffer>
  authorization: string
  signal: AbortSignal | undefined
}): Promise<void> {
  const { gateway, type, body, authorization, signal } = upload
  const deadline = AbortSignal.timeout(DEADLINE)
  const response = await fetch(`${gateway.replace(/\/$/, '')}/ipfs`, {
    method: 'POST',
    headers: { authorization, 'content-type': `application/vnd.ipld.${type}` },
    body,
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    credentials: 'omit',
  })
  if (!response.ok) throw new Error(`HTTP ${response.status} ${(await response.text()).slice(0, 300)}`)
  await response.body?.cancel()
}
