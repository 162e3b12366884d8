import type { Label } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import { padOf, type SealContext } from './pad.ts'
import { liftX } from './points.ts'
import { unpackLabels } from './unpackLabels.ts'

/** Parameters of {@link unsealLabels}. */
export type UnsealLabelsParameters = SealContext &
  Readonly<{
    /** The epoch's published scalar k. */
    scalar: Hex
    keyX: Hex
    body: Hex
    /** Items in the batch. */
    items: number
  }>

/** What a body says once the epoch's key is known. */
export type UnsealedLabels = Readonly<{
  labels: readonly Label[]
  /** The pad of the notes. */
  pad: Hex
  epoch: number
  batch: number
  reportDigest: Hex
}>

/** Reads sealed labels. Undefined where E is no point of the curve: the contract voids such a seat. */
export function unsealLabels(parameters: UnsealLabelsParameters): UnsealedLabels | undefined {
  const { scalar, keyX, items } = parameters
  const body = BigInt(parameters.body)
  const point = liftX(keyX, Number(body >> 248n))
  if (!point) return undefined
  const pad = padOf(scalar, point, parameters)
  return {
    labels: unpackLabels((body ^ BigInt(pad)) & ((1n << 80n) - 1n), items),
    pad,
    epoch: Number((body >> 240n) & 0xffn),
    batch: Number((body >> 208n) & 0xffffffffn),
    reportDigest: `0x${((body >> 80n) & ((1n << 128n) - 1n)).toString(16).padStart(32, '0')}`,
  }
}
