import type { Right } from '@saharakit/sdk'

/** Rights by their bits, in the order in which they are told. The SDK's own table would bring the SDK along. */
export const rightBits: readonly (readonly [right: Right, bit: number])[] = [
  ['USE', 1],
  ['COMMERCIAL', 2],
  ['DERIVE', 4],
  ['TRAIN', 8],
  ['SELL_OUTPUTS', 32],
  ['REDISTRIBUTE', 16],
  ['SUBLICENSE', 64],
]

/** The rights of a set of bits. */
export const rightsIn = (bits: number): readonly Right[] =>
  rightBits.filter(([, bit]) => bits & bit).map(([right]) => right)
