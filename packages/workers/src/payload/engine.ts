import type { PayloadFile } from './fileHashes.ts'
import type { Hex, PayloadCipher } from './format.ts'
import type { PayloadShape } from './shape.ts'
import type { PayloadTree } from './tree.ts'

/** A payload that is to be made. */
export type SealJob = Readonly<{
  /** In the manifest's order, with at least one byte in them and no more than the limit. */
  files: readonly Blob[]
  cipher: PayloadCipher
  key: Uint8Array
  saltKey: Uint8Array
}>

/** A block as it was made. */
export type SealedParts = Readonly<{
  digest: Hex
  bytes: Uint8Array<ArrayBuffer>
  /** Hash of each leaf in the clear. */
  plainHashes: Uint8Array<ArrayBuffer>
  /** With CTR: hash of each encrypted leaf. */
  cipherHashes: Uint8Array<ArrayBuffer>
  /** Files that lie in this block, where their hashes are made block by block. */
  files: readonly Readonly<{ file: number; sha256: Hex }>[]
}>

/** Makes the blocks of one payload. */
export type Sealer = Readonly<{
  /** The blocks of a stretch are asked for in order, some at a time. @throws PayloadInputError when a file can't be read */
  block(index: number): Promise<SealedParts>
  /** Hashes of the files, once every block was made. */
  files(): Promise<readonly PayloadFile[]>
  close(): void
}>

/** A payload that is to be opened. */
export type OpenJob = Readonly<{
  shape: PayloadShape
  key: Uint8Array
  /** Bytes of each file whose hash is wanted. */
  fileSizes: readonly number[]
}>

/** A leaf of a block that is not what was promised. */
export type WrongLeaf = Readonly<{
  /** Its number within the block. */
  leaf: number
  /** It, encrypted. */
  cipher: Uint8Array<ArrayBuffer>
}>

/** A block as it was opened. */
export type OpenedParts = Readonly<{
  /** With CTR: hash of each encrypted leaf. */
  cipherHashes: Uint8Array<ArrayBuffer>
  /** The data of its leaves, or the first leaf that is wrong. */
  result: Readonly<{ data: Uint8Array<ArrayBuffer> }> | WrongLeaf
}>

/** Opens the blocks of one payload. */
export type Opener = Readonly<{
  /**
   * Compares a block with its name, decrypts it and compares its leaves. May take the buffer for itself.
   *
   * @param promised hash of each leaf
   * @throws PayloadFault when the block is another one, or the key not right (GCM)
   */
  block(index: number, bytes: Uint8Array<ArrayBuffer>, promised: Uint8Array): Promise<OpenedParts>
  /** The first half of that: without key and leaves. Gives the hashes of the encrypted leaves (CTR). */
  check(index: number, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>
  /** Adds data to the files' hashes, in the order of the calls, and gives it back: its buffer may have travelled. */
  addToFiles(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>
  /** Hashes of the files, once all data was added. */
  files(): Promise<readonly PayloadFile[]>
  close(): void
}>

/** How the work on some blocks is shared. */
export type Plan = Readonly<{
  /** Blocks that are worked on side by side. */
  lanes: number
  /** Blocks that are made one after another in one place, which then reads their files at a stretch. */
  stretch: number
}>

/** Works on single blocks: on this thread, or in workers. What goes on between blocks is the same for both. */
export type PayloadEngine = Readonly<{
  plan(blocks: number): Plan
  seal(job: SealJob, plan: Plan): Promise<Sealer>
  open(job: OpenJob): Promise<Opener>
  /** See {@link treeOf}. */
  treeOf(hashes: Uint8Array): Promise<PayloadTree>
}>
