import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { pad, toHex, zeroHash } from 'viem'
import type { LineageLink } from '../types/asset.ts'
import type { Address } from '../types/ids.ts'
import { splitPrice } from './splitPrice.ts'

type Vectors = Record<'price' | 'toReferrer' | 'toOwner' | 'toContributors', string[]> &
  Record<'referrerBps' | 'parent' | 'shareBps' | 'contributorsBps', number[]>

const vectors = JSON.parse(
  readFileSync(new URL('../../../contracts/vectors/splits.json', import.meta.url), 'utf8'),
) as Vectors
const page: Address = `0x${'99'.repeat(20)}`
const ownerOf = (assetId: bigint) => pad(toHex(0xf0000n + assetId), { size: 20 })

type Node = Readonly<{ parents: readonly [place: number, shareBps: number][]; contributorsBps: number }>

/** The lineage of the last of some assets, as the AssetLens lists it; the number of each is its place and one. */
function lineageOf(nodes: readonly Node[]): LineageLink[] {
  const row = (place: number, below?: number, shareBps = 0): LineageLink => {
    const { parents = [], contributorsBps = 0 } = nodes[place] ?? {}
    return {
      child: below === undefined ? undefined : BigInt(below + 1),
      assetId: BigInt(place + 1),
      version: 1,
      relation: below === undefined ? undefined : 'TRAINED_ON',
      shareBps,
      owner: ownerOf(BigInt(place + 1)),
      kind: 'dataset',
      latest: 1,
      parents: parents.length,
      parentsBps: parents.reduce((sum, [, bps]) => sum + bps, 0),
      rights: 127,
      totalShares: contributorsBps > 0 ? 10n : 0n,
      contributorsBps,
      manifestHash: zeroHash,
    }
  }
  const rows = [row(nodes.length - 1)]
  const opened = new Set<bigint>()
  for (const { assetId } of rows) {
    if (opened.has(assetId)) continue
    opened.add(assetId)
    const below = Number(assetId) - 1
    for (const [place, shareBps] of nodes[below]?.parents ?? []) rows.push(row(place, below, shareBps))
  }
  return rows
}

test('splitPrice: default: every vector of the contracts, to the last unit', () => {
  for (const [index, price] of vectors.price.entries()) {
    const nodes = [0, 1, 2, 3].map((place): Node => {
      const node = 4 * index + place
      const links = [2 * node, 2 * node + 1].filter((link) => vectors.parent[link] !== 255)
      return {
        parents: links.map((link) => [vectors.parent[link] as number, vectors.shareBps[link] as number]),
        contributorsBps: vectors.contributorsBps[node] as number,
      }
    })
    const parts = splitPrice(BigInt(price), vectors.referrerBps[index] as number, lineageOf(nodes), page)
    const amountOf = (role: string, assetId?: bigint) =>
      parts.filter((part) => part.role === role && part.assetId === assetId).map(({ amount }) => amount)
    const only = (hex: string | undefined) => (BigInt(hex ?? 0) ? [BigInt(hex ?? 0)] : [])
    assert.deepEqual(amountOf('referrer'), only(vectors.toReferrer[index]))
    for (const place of [0, 1, 2, 3]) {
      const node = 4 * index + place
      assert.deepEqual(amountOf('owner', BigInt(place + 1)), only(vectors.toOwner[node]), `${index}/${place}`)
      assert.deepEqual(amountOf('contributors', BigInt(place + 1)), only(vectors.toContributors[node]))
    }
    assert.equal(
      parts.reduce((sum, { amount }) => sum + amount, 0n),
      BigInt(price),
    )
  }
})

test('splitPrice: behavior: the parts of any price through any lineage sum to it, and none is negative', () => {
  const share = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 625 }))
  const node = fc.record({ links: fc.array(share, { maxLength: 8 }), contributorsBps: fc.nat(10_000) })
  fc.assert(
    fc.property(
      fc.array(node, { minLength: 1, maxLength: 12 }),
      fc.bigInt(0n, 2n ** 96n - 1n),
      fc.nat(1_000),
      fc.boolean(),
      (drafts, price, referrerBps, referred) => {
        const nodes = drafts.map(({ links, contributorsBps }, place): Node => {
          const parents = place ? links.map(([at, bps]): [number, number] => [at % place, bps]) : []
          return { parents, contributorsBps }
        })
        const parts = splitPrice(price, referrerBps, lineageOf(nodes), referred ? page : undefined)
        assert.equal(
          parts.reduce((sum, { amount }) => sum + amount, 0n),
          price,
        )
        assert(parts.every(({ amount }) => amount > 0n))
      },
    ),
  )
})

test('splitPrice: behavior: without a referrer nothing is held back, and owners stand in the order of the lineage', () => {
  const lineage = lineageOf([
    { parents: [], contributorsBps: 0 },
    { parents: [[0, 1_000]], contributorsBps: 0 },
    { parents: [[1, 2_000]], contributorsBps: 0 },
  ])
  assert.deepEqual(splitPrice(1_000n, 500, lineage), [
    { role: 'owner', assetId: 3n, account: ownerOf(3n), amount: 800n },
    { role: 'owner', assetId: 2n, account: ownerOf(2n), amount: 180n },
    { role: 'owner', assetId: 1n, account: ownerOf(1n), amount: 20n },
  ])
  assert.deepEqual(splitPrice(0n, 500, lineage, page), [])
})

test('splitPrice: behavior: two versions of one ancestor are two pots, each with its own contributors', () => {
  const lineage = lineageOf([
    { parents: [], contributorsBps: 5_000 },
    {
      parents: [
        [0, 1_000],
        [0, 1_000],
      ],
      contributorsBps: 0,
    },
  ]).map((link, index) => (index === 2 ? { ...link, version: 2, totalShares: 0n } : link))
  assert.deepEqual(
    splitPrice(100n, 0, lineage).map(({ role, assetId, amount }) => [role, assetId, amount]),
    [
      ['owner', 2n, 80n],
      ['owner', 1n, 5n],
      ['contributors', 1n, 5n],
      ['owner', 1n, 10n],
    ],
  )
})

test('splitPrice: error: RangeError for a lineage that was cut off where money goes on', () => {
  const [sold] = lineageOf([
    { parents: [], contributorsBps: 0 },
    { parents: [[0, 1]], contributorsBps: 0 },
  ])
  assert.throws(() => splitPrice(100n, 0, []), RangeError)
  assert.throws(() => splitPrice(100n, 0, [sold as LineageLink]), { name: 'RangeError', message: /asset 2/ })
})
