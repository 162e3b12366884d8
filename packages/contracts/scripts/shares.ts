/** Contributors' shares as OpenZeppelin's StandardMerkleTree hashes them, for a number of accounts that is a power of two. */
import { type Address, concatHex, encodeAbiParameters, type Hex, keccak256, parseAbiParameters } from 'viem'

const leafOf = ([account, shares]: readonly [Address, bigint]) =>
  keccak256(keccak256(encodeAbiParameters(parseAbiParameters('address, uint256'), [account, shares])))

const pair = (a: Hex, b: Hex) => keccak256(concatHex(BigInt(a) < BigInt(b) ? [a, b] : [b, a]))

/** The tree's root, and what an account shows of it. */
export function createSharesTree(list: readonly (readonly [Address, bigint])[]) {
  const levels: Hex[][] = [list.map(leafOf)]
  for (let below = levels[0] ?? []; below.length > 1; below = levels.at(-1) ?? []) {
    levels.push(
      Array.from({ length: below.length / 2 }, (_, i) =>
        pair(below[2 * i] ?? '0x', below[2 * i + 1] ?? '0x'),
      ),
    )
  }
  return {
    root: levels.at(-1)?.[0] ?? '0x',
    of(index: number): readonly [Address, bigint, Hex[]] {
      const [account, shares] = list[index] ?? []
      if (!account || shares === undefined) throw new Error(`There is no contributor ${index}.`)
      return [account, shares, levels.slice(0, -1).map((level, depth) => level[(index >> depth) ^ 1] ?? '0x')]
    },
  }
}
