import { CAR_BLOCK_LIMIT, cutUploads, sizeOf } from '../campaign/cutUploads.ts'
import { listMissing } from '../campaign/listMissing.ts'
import { ANY_ROOT, CAR_OVERHEAD, GRANT_SECONDS, noGateway, sendUpload } from '../campaign/sendUpload.ts'
import { signUploadGrant } from '../campaign/signUploadGrant.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType } from '../errors/types.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link openUpload}. */
export type OpenUploadParameters = CallOptions &
  Readonly<{
    /** Block under whose name the others travel, for example a manifest. It is sent first. */
    root: ContentBlock
    /** Bytes of all blocks that will be added. */
    bytes: number
    /** How many there are. */
    blocks: number
    /** Bytes of the largest of them. Default 1 MiB; above 2 MiB blocks travel alone. */
    largest?: number | undefined
    /** Default: every gateway of the client. */
    gateways?: readonly string[] | undefined
    /** Milliseconds for which one upload is tried while its gateway is busy or away. Default 600,000. */
    deadlineMs?: number | undefined
    /** Told what a gateway has of the added blocks, after each upload; `sent` of these bytes it did not have before. */
    onProgress?: ((progress: Readonly<{ gateway: string; bytes: number; sent: number }>) => void) | undefined
  }>
/** An upload that takes blocks as they are made. */
export type OpenUploadReturnType = Readonly<{
  /**
   * Takes a block; resolves as soon as there is room for the next, so that no more than a few wait in memory.
   *
   * @throws what an upload before it met; from then on no block is taken
   */
  add(block: ContentBlock): Promise<void>
  /** Sends the rest; resolves when every gateway has every block. */
  end(): Promise<void>
}>
/** What {@link openUpload}, and what it returns, may throw. */
export type OpenUploadErrorType =
  | AccountErrorType
  | SaharaErrorOf<
      | 'ConfigError'
      | 'WrongChainError'
      | 'GatewayBusyError'
      | 'UploadRefusedError'
      | 'ContentUnavailableError'
    >

/** Bytes that are gathered for one request. */
const PART_LIMIT = 4 * 1024 * 1024
/** Seconds before its end from which a grant is not used any more: an upload may wait for a busy gateway. */
const GRANT_MARGIN = 1_800

/**
 * Uploads blocks that are still being made, for example while a file is encrypted. The wallet signs one grant (not a
 * transaction), and another one only where that has run out. Where the root is there already, an earlier upload was cut
 * off: blocks that a gateway has are then not sent again, and one that is complete asks for no signature.
 *
 * @example
 * const upload = await openUpload(client, { root, bytes: block.bytes.length, blocks: 1 })
 * await upload.add(block)
 * await upload.end()
 */
export async function openUpload(
  client: SaharaClient,
  parameters: OpenUploadParameters,
): Promise<OpenUploadReturnType> {
  const { root, gateways = client.gateways, deadlineMs = 600_000, signal } = parameters
  if (!gateways.length) throw noGateway()
  const grant = createGrant(client, parameters)
  const sinks = await Promise.all(
    gateways.map((gateway) => createSink({ ...parameters, gateway, deadlineMs, grant })),
  )
  let part: ContentBlock[] = []
  let sending = Promise.resolve()
  let failure: unknown
  const flush = () => {
    const blocks = part
    part = []
    sending = sending.then(async () => {
      await Promise.all(sinks.map((sink) => sink(blocks)))
    })
    // Whoever adds the next block, or ends, is told.
    sending.catch((error: unknown) => {
      failure ??= error
    })
  }
  const add = async (block: ContentBlock) => {
    signal?.throwIfAborted()
    if (failure !== undefined) throw failure
    if (part.length > 0 && sizeOf(part) + block.bytes.length > PART_LIMIT) {
      await sending
      flush()
    }
    part.push(block)
  }
  await Promise.all(sinks.map((sink) => sink([root])))
  return {
    add,
    async end() {
      if (part.length > 0) flush()
      await sending
    },
  }
}

/** Signs when something has to be sent, and again when that signature is about to run out. */
function createGrant(
  client: SaharaClient,
  { root, bytes, blocks, largest = 0, signal }: OpenUploadParameters,
): () => Promise<string> {
  let last: Promise<string> | undefined
  let validUntil = 0
  return () => {
    const now = Math.floor(Date.now() / 1_000)
    if (!last || now > validUntil - GRANT_MARGIN) {
      validUntil = now + GRANT_SECONDS
      last = signUploadGrant(client, {
        root: largest > CAR_BLOCK_LIMIT ? ANY_ROOT : root.digest,
        maxBytes: root.bytes.length + bytes + CAR_OVERHEAD * (blocks + 2),
        validUntil,
        signal,
      })
    }
    return last
  }
}

type SinkOptions = OpenUploadParameters &
  Readonly<{ gateway: string; deadlineMs: number; grant: () => Promise<string> }>

/** Sends blocks to one gateway, less those that it has. */
async function createSink(options: SinkOptions): Promise<(blocks: readonly ContentBlock[]) => Promise<void>> {
  const { root, gateway, deadlineMs, grant, onProgress, signal } = options
  const where = { gateway, deadlineMs, signal }
  const resumed = (await listMissing([root], where)).length === 0
  let bytes = 0
  let sent = 0
  return async (blocks) => {
    const missing = resumed ? await listMissing([root, ...blocks], where) : blocks
    for (const upload of cutUploads(root.digest, missing)) {
      await sendUpload(upload, { ...where, authorization: await grant() })
      sent += upload.size
    }
    bytes += sizeOf(blocks)
    onProgress?.({ gateway, bytes, sent })
  }
}
