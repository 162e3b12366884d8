import { base32OfHex, hexOfBase32 } from './base32.ts'

/** Version 1, codec raw (0x55), hash sha2-256 (0x12), 32 bytes: how every CID of a SaharaKit content block starts. */
const RAW_SHA256 = '01551220'

/**
 * The CID (`bafkrei…`: CIDv1, raw, sha2-256, base32) under which a gateway serves the block with this digest.
 *
 * @param digest the sha-256 digest of the block, 32 bytes or `0x` and 64 hex digits, as contracts and manifests keep it
 * @throws TypeError when it isn't a sha-256 digest
 */
export function cidOfDigest(digest: Uint8Array | `0x${string}`): string {
  const hex =
    typeof digest === 'string'
      ? digest.toLowerCase()
      : `0x${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
  if (!/^0x[0-9a-f]{64}$/.test(hex)) throw new TypeError('A sha-256 digest has 32 bytes.')
  return base32OfHex(RAW_SHA256 + hex.slice(2))
}

/**
 * The sha-256 digest, `0x` and 64 lower-case hex digits, that a `bafkrei…` CID stands for.
 *
 * @param cid a CIDv1 of a raw block with a sha2-256 digest, in base32
 * @throws TypeError for any other text, so that an untrusted CID can be passed as it came
 */
export function digestOfCid(cid: string): `0x${string}` {
  const hex = hexOfBase32(cid)
  if (!hex?.startsWith(RAW_SHA256)) throw new TypeError('Not a CID of a raw sha-256 block (bafkrei…).')
  return `0x${hex.slice(8)}`
}
