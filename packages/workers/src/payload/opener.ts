import { decryptBlock, importKey, putPieces } from './aes.ts'
import { createHasher } from './createHasher.ts'
import type { Opener, OpenJob } from './engine.ts'
import { createFileHashes } from './fileHashes.ts'
import { blockLeaves, dataBytes, hashBytes, leafBytes, leavesIn } from './format.ts'
import { isSameHex, toHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'
import { sha256 } from './sha256.ts'
import { blockSize } from './shape.ts'
import { takeData } from './source.ts'

const blockData = blockLeaves * dataBytes

/** What {@link createOpener} needs beside the job. */
export type OpenerOptions = Readonly<{
  /** Whether the buffers of blocks belong to this thread alone: data then takes their place. */
  inWorker: boolean
  /** See `wholeBytes`. */
  whole: number
}>

/** Opens blocks on this thread. */
export async function createOpener(
  { shape, fileSizes, ...keys }: OpenJob,
  { inWorker, whole }: OpenerOptions,
): Promise<Opener> {
  const { cipher, size, leaves, blocks } = shape
  const key = await importKey(cipher, keys.key, 'decrypt')
  const hasher = await createHasher(blockLeaves * leafBytes)
  /** What lies in the hasher's memory is used before anything is awaited, so all blocks share it. */
  const room = hasher.memory
  const fileHashes = createFileHashes(fileSizes, hasher, whole)

  function blockFault(block: number, details: string): PayloadFault {
    return new PayloadFault(`Block ${block} ${details}`, { reason: 'block', block })
  }

  async function check(index: number, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const expected = blockSize(shape, index)
    if (bytes.length !== expected) throw blockFault(index, `has ${bytes.length} bytes, not ${expected}.`)
    const digesting = sha256(bytes)
    const hashes = new Uint8Array(cipher === 'aes-256-ctr' ? leavesIn(leaves, index) * hashBytes : 0)
    if (cipher === 'aes-256-ctr') {
      room.set(bytes)
      hasher.hashEach(room.subarray(0, bytes.length), leafBytes, hashes)
    }
    const [found, name] = [toHex(await digesting), blocks[index] ?? '0x']
    if (!isSameHex(found, name)) throw blockFault(index, `has the sha-256 ${found}, not ${name}.`)
    return hashes
  }

  return {
    check,
    async block(index, bytes, promised) {
      const count = leavesIn(leaves, index)
      const decrypting = decryptBlock(cipher, key, index, bytes)
      // Awaited below, after the block's own hash: damage on the way is the likelier cause of a wrong tag.
      decrypting.catch(() => {})
      const cipherHashes = await check(index, bytes)
      const pieces = await decrypting.catch((error: Error) => {
        if (error.name !== 'OperationError') throw error
        throw new PayloadFault(`Block ${index} has a wrong tag.`, { reason: 'key', block: index })
      })
      const plain = room.subarray(0, count * leafBytes)
      putPieces(pieces, plain)
      const found = new Uint8Array(count * hashBytes)
      hasher.hashEach(plain, leafBytes, found)
      const at = found.findIndex((byte, i) => byte !== promised[i])
      if (at >= 0) {
        const leaf = Math.floor(at / hashBytes)
        const wrong = bytes.slice(leaf * leafBytes, (leaf + 1) * leafBytes)
        return { cipherHashes, result: { leaf, cipher: wrong } }
      }
      const length = Math.min(count * dataBytes, size - index * blockData)
      const data = inWorker ? bytes.subarray(0, length) : new Uint8Array(length)
      takeData(plain, data)
      return { cipherHashes, result: { data } }
    },
    async addToFiles(data) {
      await fileHashes.add(data)
      return data
    },
    files: async () => fileHashes.files(),
    close: () => {},
  }
}
