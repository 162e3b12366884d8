import { canonicalize } from '../content/canonicalize.ts'
import { PRODUCED_LIMIT } from '../content/limits.ts'
import { sha256 } from '../content/sha256.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import { toBase64url } from '../produced/base64url.ts'
import { keyOf, sealFile } from '../produced/sealFile.ts'
import { randomHex } from '../seal/word.ts'
import type { ContentBlock } from '../types/build.ts'
import type { ContentNote } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'
import type { ContentInput, SealedContents } from '../types/produced.ts'

/** Parameters of {@link sealContents}. */
export type SealContentsParameters = CallOptions &
  Readonly<{
    /** At most one an item. */
    contents: readonly ContentInput[]
  }>
/** The notes of the submission, and the blocks to be published before it. */
export type SealContentsReturnType = SealedContents
/** What {@link sealContents} may throw. */
export type SealContentsErrorType = SaharaErrorOf<'ConfigError' | 'ContentTooLargeError'>

/**
 * Seals what a contributor made, each file with a fresh key (AES-256-GCM). Publish the blocks with `publishContent`, then
 * send `contents` in the notes of `submitContribution`. Keep the result, or the seeds, until the submission is in a
 * block: sealed with other seeds, the same contents have other names. Needs no client and no network.
 *
 * @example
 * const bytes = new TextEncoder().encode('A harbor at noon. Two boats lie dry.')
 * const sealed = await sealContents({ contents: [{ item: 0, bytes, type: 'text/plain' }] })
 * await publishContent(client, sealed)
 * const notes = { problems: [], comments: [], contents: sealed.contents }
 * await submitContribution(client, { campaignId: 2n, seat: 2, answers: { labels: [0], notes } })
 */
export async function sealContents({
  contents,
  signal,
}: SealContentsParameters): Promise<SealContentsReturnType> {
  requireSecure()
  const notes: ContentNote[] = []
  const files: ContentBlock[] = []
  for (const { item, bytes, type, seed = randomHex(32) } of contents) {
    signal?.throwIfAborted()
    if (bytes.length > PRODUCED_LIMIT) throw tooLarge(item, bytes.length)
    const content = await sha256(bytes)
    const key = await keyOf(seed, content)
    const sealed = await sealFile(bytes, key)
    const digest = await sha256(sealed)
    files.push({ digest, bytes: sealed })
    notes.push([item, toBase64url(digest), toBase64url(content), toBase64url(key), type, bytes.length])
  }
  // A gateway looks at what the first block is, and a sealed file is nothing that it would take.
  const list = { files: files.map(({ digest }) => digest), version: 1 }
  const bytes = new TextEncoder().encode(canonicalize(list))
  return { contents: notes, blocks: [{ digest: await sha256(bytes), bytes }, ...files] }
}

/** Browsers seal nothing on a page that came by plain http. */
function requireSecure(): void {
  if (globalThis.crypto?.subtle) return
  throw createError('ConfigError', {
    shortMessage:
      'Nothing can be sealed on this page, because it is not loaded over https. Please tell its owner.',
    attribute: 'crypto',
  })
}

function tooLarge(item: number, size: number) {
  return createError('ContentTooLargeError', {
    shortMessage: `What you made for item ${item + 1} has ${size} bytes and ${PRODUCED_LIMIT} are possible. Make it smaller and send again.`,
    digest: '',
    limit: PRODUCED_LIMIT,
  })
}
