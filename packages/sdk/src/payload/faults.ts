import { blockLeaves, type PayloadFaultFields } from '@saharakit/workers/payload'
import { contentHashMismatch } from '../content/errors.ts'
import { toHex } from '../content/sha256.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'
import type { PayloadIndex } from '../types/offer.ts'
import type { ChunkProof } from '../types/order.ts'
import { payloadInvalid } from './errors.ts'

/** A payload that is not what was promised. `proof` is what `disputeChunk` takes, where it can be proven. */
export type PayloadMismatch = SaharaErrorOf<'PayloadMismatchError'> &
  Readonly<{ proof?: ChunkProof | undefined }>

/** Where a payload came from. */
type Place = Readonly<{ index: PayloadIndex; salt: Hex }>

/** What was thrown while a payload was opened, as an error of this package; what is none of the payload's is left as it is. */
export function explainFault(thrown: unknown, { index, salt }: Place): unknown {
  if ((thrown as Error | undefined)?.name !== 'PayloadFault') return thrown
  const fault = thrown as PayloadFaultFields & { details?: string }
  const block = fault.block ?? 0
  switch (fault.reason) {
    case 'leaf':
      return payloadMismatch(fault.leaf ?? 0, fault)
    case 'key':
      // The key is the promised one, so it is the block that is wrong.
      return payloadMismatch(block * blockLeaves, fault)
    case 'block':
      return contentHashMismatch(index.blocks[block] ?? salt, fault.details ?? '')
    case 'cipher':
      return payloadInvalid(salt, 'blocks', 'blocks that give the offer’s cipherRoot')
    case 'list':
      return payloadInvalid(salt, 'plain', 'lists that give the offer’s plainRoot')
    case 'index':
      return payloadInvalid(salt, '', fault.details ?? 'numbers that go together')
  }
}

function payloadMismatch(
  leaf: number,
  { proof, details = '' }: PayloadFaultFields & { details?: string },
): PayloadMismatch {
  const error = createError('PayloadMismatchError', {
    shortMessage: proof
      ? 'A part of the files is not what the seller promised. Ask for your money back; it is yours at once.'
      : 'A part of the files is not what the seller promised. Ask the seller for your money back.',
    metaMessages: [proof ? '`proof` is what `disputeChunk` takes.' : 'This can’t be proven to the contract.'],
    details,
    leaf,
  })
  if (!proof) return error
  const value: ChunkProof = {
    index: BigInt(leaf),
    cipher: toHex(proof.cipher),
    plainLeaf: proof.plainLeaf,
    cipherProof: proof.cipherProof,
    plainProof: proof.plainProof,
  }
  // Beside the fields that go into JSON: a proof has 4,096 bytes of payload and a bigint.
  return Object.defineProperty(error, 'proof', { value, enumerable: false }) as PayloadMismatch
}
