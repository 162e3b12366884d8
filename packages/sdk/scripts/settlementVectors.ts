/**
 * Writes packages/contracts/vectors/consensus.json: random epochs with the roots of their settlements, proofs of single
 * entries, and values of the arithmetic, all from `@saharakit/workers/consensus`. The contracts' tests hold the Solidity to
 * them. `--check` only compares.
 *
 *     node --conditions=saharakit-source scripts/settlementVectors.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { posteriorEntry, scoreOf } from '@saharakit/workers/consensus'
import { numberToHex } from 'viem'
import {
  type EntryProof,
  entryProof,
  type SettlementLayers,
  settlementLayers,
} from '../src/settlement/index.ts'
import { largeEpoch, smallEpoch } from './settlement/epochs.ts'
import { createRandom } from './settlement/random.ts'

const random = createRandom(2028)
const hex = (values: readonly bigint[]) => values.map((value) => numberToHex(value))

/** Two epochs of each number of classes: what they are made of, and the root of each layer. */
function epochs() {
  return Array.from({ length: 28 }, (_, i) => {
    const made = smallEpoch(random, 2 + (i % 14))
    const { epoch, set, gold, dropped, roots } = settlementLayers(made)
    return {
      ...judged(epoch),
      item: [...set.item],
      worker: [...set.worker],
      label: [...set.label],
      gold: [...gold],
      dropped: [...dropped],
      roots,
    }
  })
}

const judged = (epoch: SettlementLayers['epoch']) => ({
  id: epoch.id,
  classes: Number(epoch.classes),
  items: Number(epoch.items),
  workers: Number(epoch.workers),
  unitPrice: Number(epoch.unitPrice),
  rightWeight: Number(epoch.rightWeight),
  wrongWeight: Number(epoch.wrongWeight),
})

/** An entry with its proof, as a challenge brings it. */
function challenge(name: string, layers: SettlementLayers, layer: number, index: number) {
  const { facts, inputs }: EntryProof = entryProof(layers, layer, index)
  const tree = layers.trees[layer]
  if (!tree) throw new Error(`${name}: there is no layer ${layer}.`)
  return {
    name,
    ...judged(layers.epoch),
    roots: layers.roots,
    layer,
    index,
    leaf: tree.leafAt(index),
    path: tree.pathOf(index),
    facts: hex(facts),
    words: hex(inputs.words),
    proof: inputs.proof,
  }
}

/** One of each kind of an epoch of usual size, and the most that anybody can be asked. */
function challenges() {
  const usual = settlementLayers(largeEpoch(random, { classes: 4, seats: 5, everywhere: false }))
  const eight = settlementLayers(largeEpoch(random, { classes: 15, seats: 8, everywhere: false }))
  const most = settlementLayers(largeEpoch(random, { classes: 15, seats: 15, everywhere: true }))
  const goldItem = usual.gold.findIndex((class_) => class_ < 15)
  return [
    challenge('start, 5 labels of 4 classes', usual, 0, 7),
    challenge('counts, 200 labels of 4 classes', usual, 9, 3),
    challenge('posteriors, 5 labels of 4 classes', usual, 8, 7),
    challenge('last posteriors, 5 labels of 4 classes', usual, 10, 7),
    challenge('void gold', usual, 22, goldItem),
    challenge('score, 200 labels', usual, 23, 3),
    challenge('pay, 200 labels, 50 of them gold', usual, 24, 3),
    challenge('counts, 200 labels of 15 classes', eight, 9, 3),
    challenge('last posteriors, 8 labels of 15 classes', eight, 10, 7),
    challenge('last posteriors, 15 labels of 15 classes', most, 10, 7),
    challenge('counts, 1,200 labels of 15 classes', most, 9, 0),
    challenge('score, 1,200 labels', most, 23, 0),
    challenge('pay, 1,200 labels, 300 of them gold', most, 24, 0),
  ]
}

/** 300 workers' agreement, and their scores. */
function scoreVectors() {
  const rows = Array.from({ length: 300 }, (_, i) => {
    const classes = 2 + random.below(14)
    const met = Array.from({ length: classes }, () => random.below(3) * random.below(i < 150 ? 4 : 90))
    const agreed = met.map((of) => random.below(of + 1))
    return { classes, met, agreed, score: scoreOf(agreed, met) }
  })
  const padded = (values: readonly number[]) => [...values, ...Array<number>(15 - values.length).fill(0)]
  return {
    classes: rows.map(({ classes }) => classes),
    met: rows.flatMap(({ met }) => padded(met)),
    agreed: rows.flatMap(({ agreed }) => padded(agreed)),
    score: rows.map(({ score }) => score),
  }
}

/** Posteriors from counts as large as they come: 15 workers of 1,200 labels each. */
function extremes() {
  const [classes, size] = [15, 15]
  const rows = Array.from({ length: 4 }, () => {
    const labels = Array.from({ length: size }, () => {
      const counts = Array.from({ length: classes * classes }, () => 0)
      for (let left = 1_200; left > 0; ) {
        const part = Math.min(left, 1 + random.below(1_200))
        const cell = random.below(counts.length)
        counts[cell] = (counts[cell] ?? 0) + part * 4_095
        left -= part
      }
      return { label: random.below(classes), counts }
    })
    return { labels, ...posteriorEntry(labels, classes) }
  })
  return {
    label: rows.flatMap(({ labels }) => labels.map(({ label }) => label)),
    counts: rows.flatMap(({ labels }) => labels.flatMap(({ counts }) => counts)),
    posterior: rows.flatMap(({ posterior }) => [...posterior]),
    top: rows.map(({ label }) => label),
    others: rows.flatMap(({ others }) => [...others]),
  }
}

const text = `${JSON.stringify({ epochs: epochs(), challenges: challenges(), scores: scoreVectors(), extremes: extremes() })}\n`
const file = fileURLToPath(new URL('../../contracts/vectors/consensus.json', import.meta.url))
if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
  console.log(`vectors: consensus.json, ${text.length} bytes`)
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'contracts/vectors/consensus.json is not what the settlement gives. If that is meant, run npm run -w @saharakit/sdk vectors.',
  )
  process.exitCode = 1
} else {
  console.log('vectors: consensus.json is what the settlement gives')
}
