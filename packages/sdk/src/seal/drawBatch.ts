import { keccak256 } from 'viem'
import type { Hex } from '../types/ids.ts'
import { word } from './word.ts'

/** Parameters of {@link drawBatch}. */
export type DrawBatchParameters = Readonly<{
  /** Hash of the block after the one that holds the request. */
  hash: Hex
  campaignId: bigint
  seat: number
  /** Batches of the cursor epoch that have a free seat and that the account never sat on, in order. */
  candidates: readonly number[]
}>

/** The batch that chance gives a seat, as the contract draws it; undefined where none is left. */
export function drawBatch({ hash, campaignId, seat, candidates }: DrawBatchParameters): number | undefined {
  if (!candidates.length) return undefined
  const seed = BigInt(keccak256(`${hash}${word(campaignId).slice(2)}${word(seat).slice(2)}`))
  return candidates[Number(seed % BigInt(candidates.length))]
}
