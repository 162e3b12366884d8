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

/** A block that was encrypted or decrypted, in pieces. */
type Result = Promise<readonly ArrayBuffer[]>

/** Encrypts or decrypts with CTR; the counter of leaf i is 256 i. */
function ctr(key: CryptoKey, block: number, bytes: Uint8Array<ArrayBuffer>): Result {
  const pieceBytes = pieceLeaves * leafBytes
  return Promise.all(
    Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, i) =>
      crypto.subtle.encrypt(
        ctrFrom((block * blockLeaves + i * pieceLeaves) * leafCounters),
        key,
        bytes.subarray(i * pieceBytes, (i + 1) * pieceBytes),
      ),
    ),
  )
}

/** Encrypts the leaves of a block. WebCrypto copies them before this returns, so the caller may go on and overwrite them. */
export async function encryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  leaves: Uint8Array<ArrayBuffer>,
): Result {
  if (cipher === 'aes-256-ctr') return ctr(key, block, leaves)
  return [await crypto.subtle.encrypt(gcmOf(block), key, leaves)]
}

/** Decrypts a block to its leaves. @throws OperationError when the tag of GCM is not right */
export async function decryptBlock(
  cipher: PayloadCipher,
  key: CryptoKey,
  block: number,
  bytes: Uint8Array<ArrayBuffer>,
): Result {
  if (cipher === 'aes-256-ctr') return ctr(key, block, bytes)
  return [await crypto.subtle.decrypt(gcmOf(block), key, bytes)]
}

/** Puts pieces together. @param room takes them; at least as long as they are */
export function putPieces(pieces: readonly ArrayBuffer[], room: Uint8Array): void {
  let at = 0
  for (const piece of pieces) {
    room.set(new Uint8Array(piece), at)
    at += piece.byteLength
  }
}

/** Pieces put together; a single one is taken as it is. */
export function joinBuffers(pieces: readonly ArrayBuffer[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = pieces
  if (first?.byteLength === length) return new Uint8Array(first)
  const bytes = new Uint8Array(length)
  putPieces(pieces, bytes)
  return bytes
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
