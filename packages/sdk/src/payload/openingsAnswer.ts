import { canonicalize } from '../content/canonicalize.ts'
import { fetchVerified } from '../content/fetchVerified.ts'
import { findMisfit } from '../content/findMisfit.ts'
import type { Shape } from '../content/fits.ts'
import { parseJson } from '../content/parseJson.ts'
import { sha256 } from '../content/sha256.ts'
import { explained } from '../errors/Fault.ts'
import type { ContentBlock } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { payloadInvalid } from './errors.ts'

/** A leaf that a seller shows, with its path to the content root. */
export type ShownLeaf = Readonly<{ leaf: number; bytes: Uint8Array<ArrayBuffer>; path: readonly Hex[] }>

/** Largest answer: 256 leaves in Base64 with their paths are 1.8 MB. */
const ANSWER_LIMIT = 2_000_000

const answerShape: Shape = {
  format: new Set(['saharakit-openings']),
  version: new Set([1]),
  requestId: /^\d{1,78}$/,
  leaves: [
    {
      leaf: [0, Number.MAX_SAFE_INTEGER],
      // 4,096 bytes in Base64.
      bytes: /^[A-Za-z0-9+/]{5462}==$/,
      path: [/^0x[0-9a-f]{64}$/, 0, 40],
    },
    1,
    256,
  ],
}

/** The leaves as a block: what a seller uploads, and names on chain. */
export async function encodeAnswer(requestId: bigint, leaves: readonly ShownLeaf[]): Promise<ContentBlock> {
  const answer = {
    format: 'saharakit-openings',
    version: 1,
    requestId: `${requestId}`,
    leaves: leaves.map(({ leaf, bytes, path }) => ({ leaf, bytes: toBase64(bytes), path })),
  }
  const text = new TextEncoder().encode(canonicalize(answer))
  return { digest: await sha256(text), bytes: text }
}

/**
 * Fetches what a seller shows. Whether it is right is not looked at here.
 *
 * @throws what fetching content throws; ContentInvalidError where it is no answer to this request
 */
export async function fetchAnswer(
  { gateways }: Pick<SaharaClient, 'gateways'>,
  {
    requestId,
    digest,
    signal,
  }: Readonly<{ requestId: bigint; digest: Hex; signal?: AbortSignal | undefined }>,
): Promise<readonly ShownLeaf[]> {
  const text = await fetchVerified({ gateways, digest, limit: ANSWER_LIMIT, signal })
  const value = await explained((async () => parseJson(text, digest))())
  const misfit = findMisfit(value, answerShape)
  if (misfit) throw payloadInvalid(digest, misfit.path, misfit.expected)
  const answer = value as Readonly<{
    requestId: string
    leaves: readonly Readonly<{ leaf: number; bytes: string; path: readonly Hex[] }>[]
  }>
  if (answer.requestId !== `${requestId}`) throw payloadInvalid(digest, 'requestId', `${requestId}`)
  return answer.leaves.map(({ leaf, bytes, path }) => ({ leaf, bytes: fromBase64(bytes), path }))
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
