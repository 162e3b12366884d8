import type { CID } from 'multiformats/cid'
import { base32OfHex, hexOfBase32 } from './base32.ts'
import { GatewayError } from './errors.ts'

/** Multicodec numbers of the blocks that the gateway keeps. */
export const RAW = 0x55
export const DAG_PB = 0x70
export const DAG_CBOR = 0x71
const SHA2_256 = 0x12

/** What a block is called inside the gateway: a CIDv1 with a sha2-256 digest, taken apart. */
export type BlockId = {
  /** How the bytes are to be read: {@link RAW}, {@link DAG_PB} or {@link DAG_CBOR}. */
  codec: number
  /** sha-256 of the bytes, 64 lower-case hex digits: the key in every store. */
  digest: string
}

/** The length of a binary CID: version, codec, hash, length, 32 bytes. */
export const CID_BYTES = 36

/**
 * Reads a CID from a URL. One spelling is accepted: CIDv1, base32 lower case, sha2-256, codec raw, dag-pb or dag-cbor.
 *
 * @throws GatewayError `CidInvalidError`
 */
export function parseCid(text: string): BlockId {
  const id = idOfHex(hexOfBase32(text))
  if (id) return id
  throw new GatewayError(
    'CidInvalidError',
    'This is no address the gateway serves: give a CIDv1 in base32 (bafkrei…) of a raw, dag-cbor or dag-pb block hashed with sha2-256.',
  )
}

/** Takes over a CID that the CAR decoder read; `undefined` when it names a version, codec or hash that isn't kept. */
export function idOfCid(cid: CID): BlockId | undefined {
  return idOfBytes(cid.bytes)
}

/** Reads a binary CID; `undefined` when it names a version, codec or hash that isn't kept. */
export function idOfBytes(bytes: Uint8Array): BlockId | undefined {
  return idOfHex(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex'))
}

/** The text form of a block's address, `bafkrei…` for a raw block. */
export function cidText(id: BlockId): string {
  return base32OfHex(cidHex(id))
}

/** The binary form of a block's address, {@link CID_BYTES} long. */
export function cidBytes(id: BlockId): Buffer {
  return Buffer.from(cidHex(id), 'hex')
}

function cidHex(id: BlockId): string {
  return Buffer.of(1, id.codec, SHA2_256, 32).toString('hex') + id.digest
}

function idOfHex(hex: string | undefined): BlockId | undefined {
  const parts = hex?.match(/^01(55|70|71)1220([0-9a-f]{64})$/)
  return parts?.[1] && parts[2] ? { codec: parseInt(parts[1], 16), digest: parts[2] } : undefined
}
