import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LineageLink } from '@saharakit/sdk'
import { foldedAtFirst, shownIn, stepFor, treeOf } from './tree.ts'

const link = (child: bigint | undefined, assetId: bigint, parents = 0, shareBps = 1_000) =>
  ({ child, assetId, parents, shareBps, version: 1, relation: 'TRAINED_ON' }) as unknown as LineageLink

/** 5 was made from 4 and 3, 4 from 2 and 3, 3 from 1. */
const lineage = [
  link(undefined, 5n, 2),
  link(5n, 4n, 2),
  link(5n, 3n, 1, 500),
  link(4n, 2n),
  link(4n, 3n, 1),
  link(3n, 1n),
]
const keysOf = (root: ReturnType<typeof treeOf>, closed: readonly string[] = []) =>
  root ? shownIn(root, new Set(closed)).map(({ key, link }) => `${key}:${link.assetId}`) : []

test('treeOf: default: each link once, below what was made from it, with the part of a sale that reaches it', () => {
  const root = treeOf(lineage)
  assert.deepEqual(keysOf(root), ['0:5', '0.0:4', '0.0.0:2', '0.0.1:3', '0.0.1.0:1', '0.1:3'])
  assert.equal(root?.parents[0]?.parents[1]?.part, 0.1 * 0.1)
  assert.equal(root?.parents[1]?.again, true, 'its parent stands above')
  assert.deepEqual(
    root?.parents.map(({ level, position, siblings }) => [level, position, siblings]),
    [
      [2, 1, 2],
      [2, 2, 2],
    ],
  )
})

test('treeOf: behavior: what was cut off is counted, and nothing is no tree', () => {
  assert.equal(treeOf(lineage.slice(0, 3))?.parents[0]?.cut, 2)
  assert.equal(treeOf([]), undefined)
})

test('treeOf: behavior: sixteen deep and eight wide', () => {
  const deep = Array.from({ length: 17 }, (_, n) => [n, 17 - n] as const).flatMap(([n, id]) =>
    n === 0
      ? [link(undefined, 17n, 8)]
      : Array.from({ length: 8 }, (_, wide) =>
          link(BigInt(id + 1), wide ? BigInt(100 * id + wide) : BigInt(id), wide || n === 16 ? 0 : 8),
        ),
  )
  const root = treeOf(deep)
  assert.ok(root)
  const shown = shownIn(root, new Set())
  assert.equal(shown.length, 1 + 16 * 8)
  assert.equal(Math.max(...shown.map(({ level }) => level)), 17)
  assert.equal(shownIn(root, foldedAtFirst(root)).length, 17, 'the nearest two levels')
})

test('stepFor: default: the keys of a tree', () => {
  const root = treeOf(lineage)
  assert.ok(root)
  const step = (key: string, at: string, closed: readonly string[] = []) =>
    stepFor(key, at, root, new Set(closed))
  assert.deepEqual(step('ArrowDown', '0'), { to: '0.0' })
  assert.deepEqual(step('ArrowUp', '0.1'), { to: '0.0.1.0' })
  assert.deepEqual(step('ArrowUp', '0.1', ['0.0']), { to: '0.0' })
  assert.equal(step('ArrowUp', '0'), undefined)
  assert.deepEqual(step('ArrowRight', '0.0'), { to: '0.0.0' })
  assert.deepEqual(step('ArrowRight', '0.0', ['0.0']), { open: '0.0' })
  assert.equal(step('ArrowRight', '0.1'), undefined)
  assert.deepEqual(step('ArrowLeft', '0.0'), { close: '0.0' })
  assert.deepEqual(step('ArrowLeft', '0.0.1.0'), { to: '0.0.1' })
  assert.deepEqual([step('Home', '0.1'), step('End', '0')], [{ to: '0' }, { to: '0.1' }])
})
