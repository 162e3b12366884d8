import { blockLeaves, leafBytes, type PayloadCipher, saltBytes } from './format.ts'

/** AES blocks of 16 bytes in a leaf: what its counter steps by. */
const leafCounters = leafBytes / 16

/** Leaves that CTR takes at a time: browsers handle 256 KiB in half the time that they need for a part of 1 MiB. */
const pieceLeaves = 64

const names = { 'aes-256-gcm': 'AES-GCM', 'aes-256-ctr': 'AES-CTR' } as const

/** A key of 32 bytes as WebCrypto takes it, never to be read again. */
export function importKey(
  cipher: PayloadCipher,
  key: Uint8Array,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  // With CTR decrypting is encrypting.
  const uses: KeyUsage[] = [cipher === 'aes-256-ctr' ? 'encrypt' : usage]
  return crypto.subtle.importKey('raw', key.slice(), names[cipher], false, uses)
}

/** A number as so many big-endian bytes. */
function bigEndian(value: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  new DataView(bytes.buffer).setBigUint64(length - 8, BigInt(value))
  return bytes
}

const ctrFrom = (counter: number) => ({ name: 'AES-CTR', counter: bigEndian(counter, 16), length: 64 })

/** With GCM, a block is one message and its iv the block's number. */
const gcmOf = (block: number) => ({ name: 'AES-GCM', iv: bigEndian(block, 12) })

/** Encrypts or decrypts with CTR; the counter of leaf i is 256 i. */
async function ctr(key: CryptoKey, firstLeaf: number, bytes: Uint8Array<ArrayBuffer>) {
  const pieceBytes = pieceLeaves * leafBytes
  // All are asked for before anything is awaited: WebCrypto copies what it is given, and the caller may go on.
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
    crypto.subtle.encrypt(
      ctrFrom((firstLeaf + i * pieceLeaves) * leafCounters),
      key,
      bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
    ),
  )
  const result = new Uint8Array(bytes.length)
  let at = 0
  for (const piece of await Promise.all(pieces)) {
    result.set(new Uint8Array(piece), at)
    at += piece.byteLength
  }
  return result
}

/** Encrypts the leaves of a block. They are copied before this returns. */
export async function encryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  leaves: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (cipher === 'aes-256-ctr') return ctr(key, block * blockLeaves, leaves)
  return new Uint8Array(await crypto.subtle.encrypt(gcmOf(block), key, leaves))
}

/** Decrypts a block to its leaves; undefined when the tag of GCM is not right. */
export async function decryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (cipher === 'aes-256-ctr') return ctr(key, block * blockLeaves, bytes)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcmOf(block), key, bytes))
  } catch (error) {
    if ((error as Error).name === 'OperationError') return undefined
    throw error
  }
}

const noBytes = new Uint8Array(blockLeaves * saltBytes)

/**
 * The random bytes of some leaves, side by side: the keystream of a key of the seller's, one counter a leaf. So a seller
 * who starts again makes the very same leaves.
 */
export async function saltsFrom(key: CryptoKey, firstLeaf: number, leaves: number): Promise<Uint8Array> {
  const zeros = noBytes.subarray(0, leaves * saltBytes)
  return new Uint8Array(await crypto.subtle.encrypt(ctrFrom(firstLeaf), key, zeros))
}
