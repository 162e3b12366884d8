import { CheckError, toErrorShape } from '../checkError.ts'
import type { Hex } from './format.ts'

/**
 * What is wrong with a payload that was bought. `index`: its numbers contradict each other. `list`: the list of leaf hashes
 * does not give `plainRoot`. `block`: the bytes of a block have another hash than its name. `cipher`: the blocks do not give
 * `cipherRoot`. `key`: the key does not open a block (GCM). `leaf`: a leaf does not decrypt to what was promised.
 */
export type PayloadFaultReason = 'index' | 'list' | 'block' | 'cipher' | 'key' | 'leaf'

/** A leaf that was not what its seller promised, as the market's `disputeChunk` takes it. */
export type LeafProof = Readonly<{
  /** The encrypted leaf, 4,096 bytes. */
  cipher: Uint8Array<ArrayBuffer>
  /** Hash that was promised. */
  plainLeaf: Hex
  /** Siblings from the encrypted leaf's hash to `cipherRoot`, lowest first. */
  cipherProof: readonly Hex[]
  /** Siblings from `plainLeaf` to `plainRoot`. */
  plainProof: readonly Hex[]
}>

/** What a {@link PayloadFault} tells beside its words. */
export type PayloadFaultFields = Readonly<{
  reason: PayloadFaultReason
  /** Number of the block, where it is one block's fault. */
  block?: number
  /** Number of the leaf, where it is one leaf's fault. */
  leaf?: number
  /** With `aes-256-ctr` and the reason `leaf`: what wins the dispute. */
  proof?: LeafProof
  /** Why there is no proof after all. */
  cause?: unknown
}>

const sentences: Readonly<Record<PayloadFaultReason, string>> = {
  index: 'The description of these files contradicts itself, so they can’t be opened.',
  list: 'The list that says what is in these files is not the one that was registered. Don’t pay for them.',
  block: 'A part of the files arrived damaged. Get it again, from another place if you can.',
  cipher: 'The encrypted files are not those that the offer promises. Don’t pay for them.',
  key: 'The key does not open these files.',
  leaf: 'A part of the files is not what the seller promised.',
}

/** A payload that is not what it should be. Branch on `name` and `reason`. */
export class PayloadFault extends CheckError {
  readonly reason: PayloadFaultReason
  declare readonly block?: number
  declare readonly leaf?: number
  declare readonly proof?: LeafProof

  constructor(details: string, { reason, block, leaf, proof, cause }: PayloadFaultFields) {
    super({
      name: 'PayloadFault',
      shortMessage: sentences[reason],
      metaMessages: proof ? ['`proof` is what `disputeChunk` of the market takes.'] : [],
      details,
      docsPath: '/assets-and-market',
      // Another copy of the block may be sound.
      retryable: reason === 'block',
      ...(cause === undefined ? {} : { cause: toErrorShape(cause) }),
    })
    this.reason = reason
    if (block !== undefined) this.block = block
    if (leaf !== undefined) this.leaf = leaf
    if (proof) this.proof = proof
  }
}

/** The plain data of a fault that has no proof yet, for a message port; undefined for any other error. */
export function faultShape(error: unknown): Pick<PayloadFault, 'reason' | 'block'> | undefined {
  if ((error as Partial<PayloadFault>)?.name !== 'PayloadFault') return undefined
  const { reason, block } = error as PayloadFault
  return { reason, ...(block === undefined ? {} : { block }) }
}
