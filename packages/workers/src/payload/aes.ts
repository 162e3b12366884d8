import { blockLeaves, leafBytes, type PayloadCipher, saltBytes } from './format.ts'

/** AES blocks of 16 bytes in a leaf: what its counter steps by. */
const leafCounters = leafBytes / 16

const names = { 'aes-256-gcm': 'AES-GCM', 'aes-256-ctr': 'AES-CTR' } as const

/** A key of 32 bytes as WebCrypto takes it, never to be read again. */
export function importKey(
  cipher: PayloadCipher,
  key: Uint8Array,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key.slice(), names[cipher], false, [usage])
}

/** A number as so many big-endian bytes. */
function bigEndian(value: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setBigUint64(length - 8, BigInt(value))
  return bytes
}

const counterFrom = (counter: number) => ({ name: 'AES-CTR', counter: bigEndian(counter, 16), length: 64 })

/** How a block is encrypted: with CTR the counter block of leaf i is 256 i, with GCM the iv is the block's number. */
const algorithmOf = (cipher: PayloadCipher, block: number) =>
  cipher === 'aes-256-gcm'
    ? { name: 'AES-GCM', iv: bigEndian(block, 12) }
    : counterFrom(block * blockLeaves * leafCounters)

/** Encrypts the leaves of a block. */
export function encryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  leaves: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  return crypto.subtle.encrypt(algorithmOf(cipher, block), key, leaves)
}

/** Decrypts a block to its leaves. @throws OperationError when the tag of GCM is not right */
export function decryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt(algorithmOf(cipher, block), key, bytes)
}

const noBytes = new Uint8Array(blockLeaves * saltBytes)

/**
 * The random bytes of some leaves, side by side: the keystream of a key of the seller's, one counter a leaf. So a seller
 * who starts again makes the very same leaves.
 */
export async function saltsFrom(key: CryptoKey, firstLeaf: number, leaves: number): Promise<Uint8Array> {
  const stream = await crypto.subtle.encrypt(
    counterFrom(firstLeaf),
    key,
    noBytes.subarray(0, leaves * saltBytes),
  )
  return new Uint8Array(stream)
}
