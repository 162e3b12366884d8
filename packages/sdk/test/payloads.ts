/** Payloads as honest and as cheating sellers publish them, served from memory. */
import { hashLeaf, leafBytes, rootOf, sealPayload, splitList } from '@saharakit/workers/payload'
import { type Hex, keccak256 } from 'viem'
import { canonicalize } from '../src/content/canonicalize.ts'
import { fromHex, sha256 } from '../src/content/sha256.ts'
import { toCid } from '../src/content/toCid.ts'
import type { AssetManifest, PayloadIndex } from '../src/index.ts'
import { accountSeed } from '../src/market/accountSeed.ts'
import { fromContractOffer } from '../src/market/contractOffer.ts'
import { hashOffer } from '../src/market/hashOffer.ts'
import { buyerScalar, payloadKeys } from '../src/market/secrets.ts'
import { marketPlace } from '../src/market/typedOffer.ts'
import type { OrderStruct } from '../src/order/orderStruct.ts'
import { encodePayloadIndex } from '../src/payload/encodePayloadIndex.ts'
import type { Network } from './network.ts'
import { buyer, publish, purchase, register, seller } from './sales.ts'

/** What is sold in the tests. */
export type SaleOptions = Readonly<{
  cipher?: PayloadIndex['cipher']
  files?: readonly Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>[]
  /** A leaf that is encrypted wrongly; the offer's `cipherRoot` has it as it is. */
  badLeaf?: number
  /** Changes the manifest before it is registered. */
  manifest?: (manifest: AssetManifest) => AssetManifest
  /** Changes the index before it is published. */
  index?: (index: PayloadIndex) => PayloadIndex
  /** Changes the offer before it is published. */
  offer?: Partial<OrderStruct['offer']>
}>

let nonces = 0

/** Bytes that follow from a number: no two blocks of them are alike. */
export function bytesOf(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let state = seed
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

/** Two files of 1.2 MB in all: 300 leaves, two blocks. */
export const twoFiles = [
  { name: 'notes.txt', bytes: bytesOf(70_001, 2) },
  { name: 'data.bin', bytes: bytesOf(1_150_000, 3) },
] as const

/** Serves a block. @returns its digest */
export async function serve(network: Network, bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
  const digest = await sha256(bytes)
  network.content.set(toCid(digest), bytes)
  return digest
}

/** Serves a manifest. @returns its digest */
export function serveManifest(network: Network, manifest: AssetManifest): Promise<Hex> {
  return serve(network, new TextEncoder().encode(canonicalize(manifest)))
}

/** A manifest of files. */
export async function manifestOf(files: NonNullable<SaleOptions['files']>): Promise<AssetManifest> {
  return {
    version: 1,
    kind: 'dataset',
    name: 'Remainders',
    description: '',
    open: false,
    files: await Promise.all(
      files.map(async ({ name, bytes }) => ({
        name,
        type: 'application/octet-stream',
        size: bytes.length,
        sha256: await sha256(bytes),
      })),
    ),
  }
}

/** Encrypts files, serves everything, registers the asset and publishes an offer. */
export async function sell(network: Network, options: SaleOptions = {}) {
  const { cipher = 'aes-256-ctr', files = twoFiles, badLeaf } = options
  const { client } = network.person(seller)
  const nonce = keccak256(`0x${(++nonces).toString(16).padStart(4, '0')}`)
  const { key, saltKey } = payloadKeys(await accountSeed(client), nonce)
  const blocks: Uint8Array<ArrayBuffer>[] = []
  const sealed = await sealPayload({
    files: files.map(({ bytes }) => new Blob([bytes])),
    cipher,
    key: fromHex(key),
    saltKey: fromHex(saltKey),
    onBlock: ({ bytes }) => void blocks.push(bytes),
  })
  let { cipherRoot } = sealed
  if (badLeaf !== undefined) {
    const block = blocks[Math.floor(badLeaf / 256)]
    block?.fill(7, (badLeaf % 256) * leafBytes, (badLeaf % 256) * leafBytes + 16)
    cipherRoot = await cipherRootOf(cipher, blocks)
  }
  const digests = await Promise.all(blocks.map((bytes) => serve(network, bytes)))
  const lists = await splitList(sealed.plainHashes)
  for (const { bytes } of lists) await serve(network, bytes)
  const { size, leaves, plainRoot } = sealed
  const plain = lists.map(({ digest }) => digest)
  const honest: PayloadIndex = { version: 1, cipher, size, leaves, nonce, blocks: digests, plain }
  const index = options.index?.(honest) ?? honest
  const { digest: salt, bytes } = await encodePayloadIndex(index)
  await serve(network, bytes)
  const manifest = await manifestOf(files)
  const manifestHash = await serveManifest(network, options.manifest?.(manifest) ?? manifest)
  const assetId = await register(network, { manifestHash, contentRoot: plainRoot })
  const offer = await publish(network, {
    assetId,
    cipher: cipher === 'aes-256-ctr' ? 2 : 1,
    plainRoot,
    cipherRoot,
    keyCommit: keccak256(key),
    salt,
    deliverWithin: 3_600,
    disputeWindow: 3_600,
    ...options.offer,
  })
  return { offer, key, index, manifest, manifestHash, files, sealed }
}

async function cipherRootOf(
  cipher: PayloadIndex['cipher'],
  blocks: readonly Uint8Array<ArrayBuffer>[],
): Promise<Hex> {
  const leavesOf = (block: Uint8Array<ArrayBuffer>) =>
    Array.from({ length: block.length / leafBytes }, (_, i) =>
      block.subarray(i * leafBytes, (i + 1) * leafBytes),
    )
  const pieces = cipher === 'aes-256-ctr' ? blocks.flatMap(leavesOf) : blocks
  const hashes = await Promise.all(pieces.map(async (piece) => fromHex(await hashLeaf(piece))))
  return rootOf(Uint8Array.from(hashes.flatMap((hash) => [...hash])))
}

/** Buys with a one-time key that follows from the buyer's wallet, as our own pages do. */
export async function buy(
  network: Network,
  offer: OrderStruct['offer'],
  { times = 0, by = buyer }: Readonly<{ times?: number; by?: number }> = {},
) {
  const { client, wallet } = network.person(by)
  const place = marketPlace(client)
  const seed = await accountSeed(client)
  const scalar = buyerScalar(seed, hashOffer(place, fromContractOffer(offer)), times)
  return { client, wallet, ...(await purchase(network, offer, { scalar, by })) }
}
