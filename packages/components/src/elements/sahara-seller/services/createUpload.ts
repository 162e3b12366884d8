import type { AssetManifest, Hex, PreviewItem } from '@saharakit/sdk'
import { type ContentBlock, publishContent, type SaharaClient, sealAsset } from '@saharakit/sdk'
import { canonicalize, matchAssetManifest, sha256 } from '@saharakit/sdk/content'
import type { PayloadRunner } from '@saharakit/workers/host'
import { sealPayload } from '@saharakit/workers/payload'
import type { DraftFile, ListingDraft, SealedPayload } from '../listing/draft.ts'
import { isText } from '../listing/fileNames.ts'
import { manifestOf } from '../listing/manifest.ts'
import type { SellerServices, UploadParameters } from '../sellerServices.ts'

/** Characters of a text that everybody may see. */
const SNIPPET = 2_000

const encoder = new TextEncoder()

const blockOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<ContentBlock> => ({
  digest: await sha256(bytes),
  bytes,
})

/** A file is gone, or is not what it was. */
const lost = (file: string, cause?: unknown): Error =>
  Object.assign(new Error(`“${file}” can’t be read any more, or has changed.`, { cause }), {
    name: 'PayloadInputError',
    shortMessage: `“${file}” can’t be read any more, or has changed. Choose it again.`,
    file,
  })

function fileOf(files: ReadonlyMap<string, File>, name: string): File {
  const file = files.get(name)
  if (!file) throw lost(name)
  return file
}

async function bytesOf(file: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw lost(name, error)
  }
}

/** What everybody may see of a file: all of a picture, the first lines of a text. */
async function previewOf(
  { name, type }: DraftFile,
  file: File,
): Promise<Readonly<{ item: PreviewItem; block: ContentBlock }>> {
  const text = isText(type)
  // No character has more than four bytes; half of one at the end is left out.
  const head = text ? file.slice(0, 4 * SNIPPET) : file
  const bytes = await bytesOf(head, name)
  const shown = text
    ? encoder.encode(
        [...new TextDecoder().decode(bytes)]
          .slice(0, SNIPPET)
          .join('')
          .replace(/\ufffd+$/, ''),
      )
    : bytes
  const block = await blockOf(shown as Uint8Array<ArrayBuffer>)
  const item = {
    type: text ? 'text/plain' : type,
    digest: block.digest,
    size: block.bytes.length,
    caption: name,
  }
  return { item, block }
}

/** Files that everybody may have are blocks named by their hash. */
async function openBlocks(
  { files: list }: ListingDraft,
  files: ReadonlyMap<string, File>,
): Promise<ContentBlock[]> {
  const blocks: ContentBlock[] = []
  for (const { name, sha256: known } of list) {
    const block = await blockOf(await bytesOf(fileOf(files, name), name))
    if (block.digest !== known) throw lost(name)
    blocks.push(block)
  }
  return blocks
}

/**
 * A runner that waits at the gate before each block, so that an upload can be paused; on this thread where the page's policy
 * allows no worker.
 */
const gated = (
  runner: Pick<PayloadRunner, 'sealPayload'>,
  gate: UploadParameters['gate'],
  onStart: () => void,
) => ({
  async sealPayload(parameters: Parameters<PayloadRunner['sealPayload']>[0]) {
    onStart()
    const waiting: typeof parameters = {
      ...parameters,
      async onBlock(block) {
        await gate()
        await parameters.onBlock(block)
      },
    }
    try {
      return await runner.sealPayload(waiting)
    } catch (error) {
      if ((error as Error).name !== 'WorkerUnavailableError') throw error
      return sealPayload(waiting)
    }
  },
})

async function seal(
  client: SaharaClient,
  { draft, files, onBytes, gate, signal }: UploadParameters,
  blocks: readonly ContentBlock[],
  runner: Pick<PayloadRunner, 'sealPayload'>,
): Promise<SealedPayload> {
  const total = draft.files.reduce((sum, { size }) => sum + size, 0)
  const { files: sealed, payload } = await sealAsset(client, {
    files: draft.files.map(({ name }) => ({ name, data: fileOf(files, name) })),
    cipher: draft.cipher,
    nonce: draft.progress.nonce,
    blocks,
    // By now the wallet has answered.
    runner: gated(runner, gate, () => onBytes({ done: 0, total })),
    onProgress: ({ bytes }) => onBytes({ done: Math.min(bytes, total), total }),
    signal,
  })
  for (const [place, { sha256: found }] of sealed.entries()) {
    const { name = '', sha256: known } = draft.files[place] ?? {}
    if (found !== known) throw lost(name)
  }
  const { index, plainRoot, cipherRoot, keyCommit } = payload
  return { index, plainRoot, cipherRoot, keyCommit }
}

/**
 * Encrypts and uploads what a draft needs: payload, previews and manifest under one signature. What a gateway has already is not
 * sent again.
 */
export function createUpload(
  client: () => SaharaClient,
  runner: Pick<PayloadRunner, 'sealPayload'>,
): SellerServices['upload'] {
  return async (parameters) => {
    const { draft, files, onBytes, onWallet, signal } = parameters
    const isSold = draft.access === 'buyers'
    const shown = isSold ? draft.files.filter(({ preview }) => preview) : []
    const previews = await Promise.all(shown.map((file) => previewOf(file, fileOf(files, file.name))))
    const manifest: AssetManifest = manifestOf(
      draft,
      previews.map(({ item }) => item),
    )
    const block = await blockOf(encoder.encode(canonicalize(manifest)) as Uint8Array<ArrayBuffer>)
    const manifestHash: Hex = block.digest
    matchAssetManifest(manifest, { manifestHash, kind: manifest.kind })
    const more = draft.access === 'everybody' ? await openBlocks(draft, files) : []
    const open = uniqueBlocks([block, ...previews.map((preview) => preview.block), ...more])
    onWallet()
    if (isSold && !draft.progress.payload)
      return { manifest, manifestHash, payload: await seal(client(), parameters, open, runner) }
    await publishContent(client(), {
      blocks: open,
      onProgress: ({ bytes, total }) => onBytes({ done: bytes, total }),
      signal,
    })
    return { manifest, manifestHash }
  }
}

const uniqueBlocks = (blocks: readonly ContentBlock[]): readonly ContentBlock[] => [
  ...new Map(blocks.map((block) => [block.digest, block])).values(),
]
