import { keccak256 } from 'viem'
import { word } from '../seal/word.ts'
import type { ItemInput } from '../types/build.ts'
import type { GoldLeaf } from '../types/campaign.ts'
import type { Hex } from '../types/ids.ts'

/** The gold leaf of a batch. */
export function goldLeafOf(batch: number, items: readonly ItemInput[], salt: Hex): GoldLeaf {
  let mask = 0
  let answers = 0n
  for (const [place, { gold }] of items.entries()) {
    if (gold === undefined) continue
    mask |= 1 << place
    answers |= BigInt(gold) << BigInt(4 * place)
  }
  return { batch, mask, answers, salt }
}

/** What an epoch commits to: the hash of the hashes of its leaves. */
export function goldRootOf(leaves: readonly GoldLeaf[]): Hex {
  const hashes = leaves.map(({ batch, mask, answers, salt }) =>
    keccak256(`0x${[word(batch), word(mask), word(answers), salt].map((each) => each.slice(2)).join('')}`),
  )
  return keccak256(`0x${hashes.map((each) => each.slice(2)).join('')}`)
}
