import { decryptBlock, encryptBlock, importKey, saltsFrom } from './aes.ts'
import { createHasher } from './createHasher.ts'
import type { OpenedParts, Opener, OpenJob, PayloadEngine, Sealer, SealJob } from './engine.ts'
import { createFileHashes, wholeBytes } from './fileHashes.ts'
import { filesInBlocks } from './filesInBlocks.ts'
import { blockLeaves, dataBytes, hashBytes, leafBytes, leavesIn, leavesOf } from './format.ts'
import { isSameHex, toHex } from './hex.ts'
import { PayloadFault } from './payloadFault.ts'
import { blockSize } from './shape.ts'
import { dataIn, layLeaves, openSource } from './source.ts'
import { treeOf } from './tree.ts'

const blockBytes = blockLeaves * leafBytes
const blockData = blockLeaves * dataBytes
const none = new Uint8Array(0)

/** Options of {@link createLocalEngine}. */
export type LocalEngineOptions = Readonly<{
  /** Whether all blocks are made here, in order, so that files can be hashed on the way. Default true. */
  isAlone?: boolean
  /** See {@link wholeBytes}. */
  whole?: number
}>

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** Works on the thread that calls it, in steps of some milliseconds. */
export function createLocalEngine({
  isAlone = true,
  whole = wholeBytes,
}: LocalEngineOptions = {}): PayloadEngine {
  return {
    // One block is hashed here while WebCrypto works on the other, in browsers where it has threads of its own.
    width: () => 2,
    seal: (job) => createSealer(job, isAlone, whole),
    open: (job) => createOpener(job, whole),
    treeOf: (hashes) => treeOf(hashes),
  }
}

async function createSealer(
  { files, cipher, ...keys }: SealJob,
  isAlone: boolean,
  whole: number,
): Promise<Sealer> {
  const source = openSource(files)
  const leaves = leavesOf(source.size)
  const key = await importKey(cipher, keys.key, 'encrypt')
  const saltKey = await importKey('aes-256-ctr', keys.saltKey, 'encrypt')
  const hasher = await createHasher(blockBytes)
  const sizes = files.map((file) => file.size)
  const fileHashes = createFileHashes(isAlone ? sizes : [], hasher, whole)
  const inBlocks = isAlone ? undefined : filesInBlocks(sizes)
  /** What lies in the hasher's memory is used before anything is awaited, so all blocks share it. */
  const room = hasher.memory
  let turn: Promise<void> = Promise.resolve()

  /** Reads are answered in any order, and a file's hash needs them in their own. */
  async function read(offset: number, length: number) {
    const before = turn
    const reading = source.read(offset, length)
    turn = Promise.all([before, reading]).then(([, data]) => fileHashes.add(data))
    turn.catch(() => {})
    return reading
  }

  return {
    async block(index) {
      const count = leavesIn(leaves, index)
      const offset = index * blockData
      const [data, salts] = await Promise.all([
        read(offset, Math.min(blockData, source.size - offset)),
        saltsFrom(saltKey, index * blockLeaves, count),
      ])
      const plain = room.subarray(0, count * leafBytes)
      layLeaves(data, salts, plain)
      const encrypting = encryptBlock(cipher, key, index, plain)
      const plainHashes = new Uint8Array(count * hashBytes)
      hasher.hashEach(plain, leafBytes, plainHashes)
      const bytes = await encrypting
      const digesting = sha256(bytes)
      const cipherHashes = cipher === 'aes-256-ctr' ? new Uint8Array(count * hashBytes) : none
      if (cipherHashes !== none) {
        room.set(bytes)
        hasher.hashEach(room.subarray(0, bytes.length), leafBytes, cipherHashes)
      }
      const hashed = (inBlocks?.get(index) ?? []).map(async ({ file, at, size }) => {
        return { file, sha256: toHex(await sha256(data.subarray(at, at + size))) }
      })
      return {
        digest: toHex(await digesting),
        bytes,
        plainHashes,
        cipherHashes,
        files: await Promise.all(hashed),
      }
    },
    async files() {
      await turn
      return fileHashes.files()
    },
    close: () => {},
  }
}

async function createOpener({ shape, fileSizes, ...keys }: OpenJob, whole: number): Promise<Opener> {
  const { cipher, size, leaves, blocks } = shape
  const key = await importKey(cipher, keys.key, 'decrypt')
  const hasher = await createHasher(blockBytes)
  const room = hasher.memory
  const fileHashes = createFileHashes(fileSizes, hasher, whole)
  const encryptedHashes = (bytes: Uint8Array, count: number) => {
    if (cipher === 'aes-256-gcm') return none
    const hashes = new Uint8Array(count * hashBytes)
    room.set(bytes)
    hasher.hashEach(room.subarray(0, bytes.length), leafBytes, hashes)
    return hashes
  }

  /** The hashes of the encrypted leaves of a block, if it is the one that it is named after. */
  async function check(index: number, bytes: Uint8Array<ArrayBuffer>) {
    const expected = blockSize(shape, index)
    if (bytes.length !== expected)
      throw new PayloadFault(`Block ${index} has ${bytes.length} bytes, not ${expected}.`, {
        reason: 'block',
        block: index,
      })
    const digesting = sha256(bytes)
    const hashes = encryptedHashes(bytes, leavesIn(leaves, index))
    const [found, name] = [toHex(await digesting), blocks[index] ?? '0x']
    if (!isSameHex(found, name))
      throw new PayloadFault(`Block ${index} has the sha-256 ${found}, not ${name}.`, {
        reason: 'block',
        block: index,
      })
    return hashes
  }

  return {
    check,
    async block(index, bytes, promised): Promise<OpenedParts> {
      const count = leavesIn(leaves, index)
      const decrypting = decryptBlock(cipher, key, index, bytes)
      // Awaited below, after the block's own hash: damage on the way is the likelier cause of a wrong tag.
      decrypting.catch(() => {})
      const cipherHashes = await check(index, bytes)
      const decrypted = await decrypting
      if (!decrypted)
        throw new PayloadFault(`Block ${index} has a wrong tag.`, { reason: 'key', block: index })
      const plain = room.subarray(0, decrypted.length)
      plain.set(decrypted)
      const found = new Uint8Array(count * hashBytes)
      hasher.hashEach(plain, leafBytes, found)
      const at = found.findIndex((byte, i) => byte !== promised[i])
      if (at >= 0) {
        const leaf = Math.floor(at / hashBytes)
        const wrong = bytes.slice(leaf * leafBytes, (leaf + 1) * leafBytes)
        return { cipherHashes, result: { leaf, cipher: wrong } }
      }
      return {
        cipherHashes,
        result: { data: dataIn(plain, Math.min(count * dataBytes, size - index * blockData)) },
      }
    },
    addToFiles: (data) => fileHashes.add(data),
    files: async () => fileHashes.files(),
    close: () => {},
  }
}
