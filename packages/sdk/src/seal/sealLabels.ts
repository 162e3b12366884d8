import { createError } from '../errors/SaharaError.ts'
import { ABSTAIN, type Label } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import { padOf, type SealContext } from './pad.ts'
import { pointOf } from './points.ts'

/** Low 80 bits: 20 labels of 4 bits. */
const LABELS_MASK = (1n << 80n) - 1n

/** Parameters of {@link sealLabels}. */
export type SealLabelsParameters = SealContext &
  Readonly<{
    /** One-time scalar e of this seat. */
    e: Hex
    /** The epoch's public key P, compressed, from the manifest. */
    sealingKey: Hex
    epoch: number
    batch: number
    /** One label an item. */
    labels: readonly Label[]
    /** Number of classes K. */
    classes: number
    /** First 16 bytes of the check report's digest. Default zero: no report. */
    reportDigest?: Hex | undefined
  }>

/** What `submitContribution` sends, and the pad that seals notes. */
export type SealedLabels = Readonly<{ keyX: Hex; body: Hex; pad: Hex }>

/**
 * Seals a batch of labels to its epoch's key. The same `e` gives the same bytes, so a replay is the same submission.
 *
 * @throws LabelOutOfRangeError
 */
export function sealLabels(parameters: SealLabelsParameters): SealedLabels {
  const { e, sealingKey, epoch, batch, labels, classes, reportDigest = '0x0' } = parameters
  const { x, parity } = pointOf(e)
  const pad = padOf(e, sealingKey, parameters)
  const sealed = packLabels(labels, classes) ^ (BigInt(pad) & LABELS_MASK)
  const digest = BigInt(reportDigest) & ((1n << 128n) - 1n)
  const head = (BigInt(parity) << 40n) | (BigInt(epoch) << 32n) | BigInt(batch)
  const body = (head << 208n) | (digest << 80n) | sealed
  return { keyX: x, body: `0x${body.toString(16).padStart(64, '0')}`, pad }
}

/** Labels as the contract has them: 4 bits an item, item 0 lowest. @throws LabelOutOfRangeError */
export function packLabels(labels: readonly Label[], classes: number): bigint {
  let packed = 0n
  for (const [item, label] of labels.entries()) {
    if (!Number.isInteger(label) || label < 0 || (label >= classes && label !== ABSTAIN))
      throw createError('LabelOutOfRangeError', {
        shortMessage: `Item ${item + 1} has no valid answer yet. Answer it and send again.`,
        metaMessages: [
          `labels[${item}] is ${label}; this campaign has the classes 0 to ${classes - 1}, and ${ABSTAIN}.`,
        ],
        item,
        label,
      })
    packed |= BigInt(label) << BigInt(4 * item)
  }
  return packed
}
