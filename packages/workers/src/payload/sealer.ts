import { encryptBlock, importKey, joinBuffers, saltsFrom } from './aes.ts'
import { createHasher } from './createHasher.ts'
import type { Sealer, SealJob } from './engine.ts'
import { createFileHashes } from './fileHashes.ts'
import { filesInBlocks } from './filesInBlocks.ts'
import { blockLeaves, dataBytes, encryptedBytes, hashBytes, leafBytes, leavesIn, leavesOf } from './format.ts'
import { toHex } from './hex.ts'
import { sha256 } from './sha256.ts'
import { join, layLeaves, openSource, type PieceReader, type Taken } from './source.ts'

const blockData = blockLeaves * dataBytes

/** What {@link createSealer} needs beside the job. */
export type SealerOptions = Readonly<{
  /** Whether only some of the blocks are made here: files are then hashed if they lie in one of them. */
  inWorker: boolean
  /** Blocks that are asked for one after another, and read at a stretch. */
  stretch: number
  /** See `wholeBytes`. */
  whole: number
}>

/** Makes blocks on this thread. */
export async function createSealer(
  { files, cipher, ...keys }: SealJob,
  { inWorker, stretch, whole }: SealerOptions,
): Promise<Sealer> {
  const source = openSource(files)
  const leaves = leavesOf(source.size)
  const key = await importKey(cipher, keys.key, 'encrypt')
  const saltKey = await importKey('aes-256-ctr', keys.saltKey, 'encrypt')
  const hasher = await createHasher(blockLeaves * leafBytes)
  const sizes = files.map((file) => file.size)
  const fileHashes = createFileHashes(inWorker ? [] : sizes, hasher, whole)
  const inBlocks = inWorker ? filesInBlocks(sizes) : undefined
  /** What lies in the hasher's memory is used before anything is awaited, so all blocks share it. */
  const room = hasher.memory
  let reader: PieceReader | undefined
  let next = -1
  let turn: Promise<unknown> = Promise.resolve()

  /** The data of a block. Reads, and adds to the files' hashes, in the order of the calls. */
  function read(index: number): Promise<Taken> {
    const reading = turn.then(async () => {
      const from = index * blockData
      if (!reader || index !== next || index % stretch === 0) {
        reader?.cancel()
        const end = (Math.floor(index / stretch) + 1) * stretch * blockData
        reader = source.read(from, Math.min(source.size, end))
      }
      next = index + 1
      const taken = await reader.take(Math.min(blockData, source.size - from))
      for (const piece of taken.pieces) await fileHashes.add(piece)
      return taken
    })
    turn = reading
    return reading
  }

  return {
    async block(index) {
      const count = leavesIn(leaves, index)
      const [{ pieces, release }, salts] = await Promise.all([
        read(index),
        saltsFrom(saltKey, index * blockLeaves, count),
      ])
      const plain = room.subarray(0, count * leafBytes)
      layLeaves(pieces, salts, plain)
      const inside = (inBlocks?.get(index) ?? []).map(({ file, at, size }) => {
        return { file, hashing: sha256(join(pieces, at, at + size)) }
      })
      release()
      const encrypting = encryptBlock(cipher, key, index, plain)
      const plainHashes = new Uint8Array(count * hashBytes)
      hasher.hashEach(plain, leafBytes, plainHashes)
      const encrypted = await encrypting
      const bytes = joinBuffers(encrypted, encryptedBytes(cipher, count))
      const digesting = sha256(bytes)
      const cipherHashes = new Uint8Array(cipher === 'aes-256-ctr' ? count * hashBytes : 0)
      if (cipher === 'aes-256-ctr') {
        room.set(bytes)
        hasher.hashEach(room.subarray(0, bytes.length), leafBytes, cipherHashes)
      }
      const digest = toHex(await digesting)
      const inThisBlock = inside.map(async ({ file, hashing }) => ({ file, sha256: toHex(await hashing) }))
      return { digest, bytes, plainHashes, cipherHashes, files: await Promise.all(inThisBlock) }
    },
    async files() {
      await turn
      return fileHashes.files()
    },
    close: () => reader?.cancel(),
  }
}
