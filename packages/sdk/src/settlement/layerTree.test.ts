import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat, keccak256, pad, toHex } from 'viem'
import type { Hex } from '../types/ids.ts'
import { layerTree, leafOf } from './layerTree.ts'

const leaf = (index: number) => keccak256(toHex(index))
const nodeOf = (left: Hex, right: Hex) => keccak256(concat([left, right]))

/** The root above leaves with their proof, as a contract computes it. */
function rootBy(leaves: ReadonlyMap<number, Hex>, depth: number, proof: readonly Hex[]): Hex | undefined {
  const left = [...proof]
  let known = leaves
  for (let height = 0; height < depth; height++) {
    const above = new Map<number, Hex>()
    for (const [index, node] of known) {
      if (above.has(index >> 1)) continue
      const sibling = known.get(index ^ 1) ?? left.shift()
      if (!sibling) return undefined
      above.set(index >> 1, index % 2 ? nodeOf(sibling, node) : nodeOf(node, sibling))
    }
    known = above
  }
  return left.length ? undefined : known.get(0)
}

test('layerTree: default: three leaves and what is missing to four', () => {
  const [one, two, three] = [leaf(1), leaf(2), leaf(3)]
  const tree = layerTree([one, two, three])
  const zero = pad('0x', { size: 32 })
  assert.equal(tree.root, nodeOf(nodeOf(one, two), nodeOf(three, zero)))
  assert.deepEqual(tree.pathOf(2), [zero, nodeOf(one, two)])
  assert.deepEqual(tree.proofOf([0, 2]), [two, zero])
  assert.equal(tree.leafAt(1), two)
})

test('layerTree: behavior: every path and every proof of any tree leads to its root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.array(fc.nat(69)), (size, some) => {
      const leaves = Array.from({ length: size }, (_, index) => leaf(index))
      const { root, depth, pathOf, proofOf } = layerTree(leaves)
      const indexes = [...new Set([size - 1, ...some.map((index) => index % size)])].sort((a, b) => a - b)
      const shown = new Map(indexes.map((index) => [index, leaf(index)]))
      assert.equal(rootBy(shown, depth, proofOf(indexes)), root)
      for (const index of indexes)
        assert.equal(rootBy(new Map([[index, leaf(index)]]), depth, pathOf(index)), root)
    }),
    { numRuns: 50 },
  )
})

test('layerTree: behavior: a leaf is epoch, layer, index and words', () => {
  const id = keccak256('0x01')
  const place = toHex((3n << 128n) | 5n, { size: 32 })
  assert.equal(leafOf(id, 3, 5, [7n]), keccak256(concat([id, place, toHex(7n, { size: 32 })])))
})
