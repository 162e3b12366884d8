/** The layers of a settlement, and the roots that the contracts' own tests hold the Solidity to. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { abstain, makeLabelSet, noLabel, settleEpoch } from '@saharakit/workers/consensus'
import { keccak256 } from 'viem'
import type { Hex } from '../types/ids.ts'
import { entryProof, settlementLayers } from './index.ts'

type EpochVector = Readonly<{
  id: Hex
  classes: number
  items: number
  workers: number
  unitPrice: number
  item: number[]
  worker: number[]
  label: number[]
  gold: number[]
  dropped: number[]
  roots: Hex[]
}>

const path = fileURLToPath(import.meta.resolve('@saharakit/contracts/vectors/consensus.json'))
const { epochs } = JSON.parse(readFileSync(path, 'utf8')) as { epochs: EpochVector[] }

/** Three people on four items of two classes; the third can't judge the last one. */
const set = makeLabelSet({
  classes: 2,
  labels: [0, 1, 2].flatMap((worker) =>
    [0, 1, 0, 1].map((right, item) => [item, worker, worker === 2 && item === 3 ? abstain : right] as const),
  ),
})
const gold = Uint8Array.of(0, noLabel, noLabel, noLabel)
const id = keccak256('0x01')
const layers = settlementLayers({ id, set, gold, p1Bps: 8_500, unitPrice: 1_000n })

test('settlementLayers: default: 25 layers, of items and of workers, end in pay', () => {
  assert.equal(layers.entries.length, 25)
  assert.deepEqual([...new Set(layers.entries.map(({ length }) => length))], [4, 3])
  assert.deepEqual(layers.entries[0]?.[1], [4_095n << 12n])
  // The third agrees with 2 of 2 and 1 of 2: 3,754 + 2,389 - 4,096 of 4,096.
  assert.deepEqual(layers.entries[23], [[4_096n], [4_096n], [2_047n]])
  assert.deepEqual(layers.entries[24], [[4_000n], [4_000n], [3_399n]])
  const { result } = settleEpoch({ set, gold, p1Bps: 8_500 })
  const last = layers.entries[21]?.[3]?.[0] ?? 0n
  assert.equal(Number(last & 4_095n), result.posteriors[6])
  assert.equal((last >> 180n) & 15n, 1n, 'its class')
  assert.equal((last >> 184n) & 0xfffn, 0x111n, 'what the others of each label say')
})

test('settlementLayers: behavior: the roots of consensus.json', () => {
  assert(epochs.length > 20, 'too few vectors to prove anything')
  for (const { classes, items, workers, unitPrice, item, worker, label, ...epoch } of epochs) {
    const labels = item.map((of, row) => [of, worker[row] as number, label[row] as number] as const)
    const { roots, dropped } = settlementLayers({
      id: epoch.id,
      set: makeLabelSet({ classes, items, workers, labels }),
      gold: Uint8Array.from(epoch.gold),
      p1Bps: 8_500,
      unitPrice: BigInt(unitPrice),
    })
    assert.deepEqual([...dropped], epoch.dropped)
    assert.deepEqual(roots, epoch.roots)
  }
})

test('entryProof: default: facts, entries of the layer before, and their siblings', () => {
  assert.deepEqual(entryProof(layers, 0, 0).inputs, { words: [], proof: [] })
  const counts = entryProof(layers, 1, 2)
  // Label 15 of item 3, at place 2: it does not count, so its posterior is not needed.
  assert.equal(counts.facts[3], 15n | (15n << 4n) | (2n << 8n) | (3n << 16n))
  assert.deepEqual(counts.inputs.words, [4_095n, 4_095n << 12n, 4_095n])
  assert.deepEqual(counts.inputs.proof, layers.trees[0]?.proofOf([0, 1, 2]))
  assert.equal(entryProof(layers, 2, 0).inputs.words.length, 6)
  assert.equal(entryProof(layers, 22, 0).inputs.words.length, 2)
  assert.equal(entryProof(layers, 22, 1).inputs.words.length, 0)
  assert.equal(entryProof(layers, 23, 2).inputs.words.length, 4)
  assert.equal(entryProof(layers, 24, 2).inputs.words.length, 2)
})
