/**
 * Writes the golden vectors of the consensus, src/consensus/golden/vectors.json: inputs from here, outputs from the code. An output
 * that changes is another protocol, so read the diff. `--check` compares instead.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ConsensusVector, runConsensusVector, tableDigests } from '../src/testing/consensus.ts'

const none = 255
const inputs: [name: string, input: ConsensusVector['input']][] = [
  ['one label', { classes: 2, items: 1, workers: 1, labels: [[0, 0, 1]] }],
  [
    'a tie: the first class',
    {
      classes: 2,
      items: 1,
      workers: 2,
      labels: [
        [0, 0, 1],
        [0, 1, 0],
      ],
    },
  ],
  [
    'no label, an abstention',
    {
      classes: 3,
      items: 3,
      workers: 2,
      labels: [
        [1, 0, 2],
        [2, 1, 255],
      ],
    },
  ],
  [
    'two honest workers, one that turns its answers around',
    {
      classes: 2,
      items: 6,
      workers: 4,
      labels: [0, 1, 0, 1, 0, 1].flatMap((truth, item): [number, number, number][] => [
        [item, 0, truth],
        [item, 1, truth],
        [item, 2, 1 - truth],
        [item, 3, item === 2 ? 1 - truth : truth],
      ]),
    },
  ],
  [
    'an epoch: honest workers, a constant one, gold of which one is wrong',
    {
      classes: 3,
      items: 24,
      workers: 5,
      labels: Array.from({ length: 24 }, (_, item) => item).flatMap((item): [number, number, number][] => [
        [item, 0, item % 3],
        [item, 1, item % 5 === 4 ? (item + 1) % 3 : item % 3],
        [item, 2, item % 3],
        [item, 3, 0],
        [item, 4, item === 7 ? 255 : item % 3],
      ]),
      gold: Array.from({ length: 24 }, (_, item) => (item % 2 === 0 ? (item === 8 ? 0 : item % 3) : none)),
      p1Bps: 8_500,
    },
  ],
  ['drawn, 4 classes', { seed: 1, items: 30, workers: 9, classes: 4, labelsPerItem: 5 }],
  ...[2, 3, 5, 16, 40].map((classes): [string, ConsensusVector['input']] => [
    `drawn, ${classes} classes, many`,
    { seed: classes, items: 2_000, workers: 150, classes, labelsPerItem: 9, asDigest: true },
  ]),
]

const vectors: ConsensusVector[] = []
for (const [name, input] of inputs) vectors.push({ name, input, output: await runConsensusVector(input) })
// One vector a line: they are read by programs.
const json = `{"tables":${JSON.stringify(await tableDigests())},"vectors":[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]}\n`
const file = fileURLToPath(new URL('../src/consensus/golden/vectors.json', import.meta.url))
if (!process.argv.includes('--check')) writeFileSync(file, json)
else if (readFileSync(file, 'utf8') !== json) {
  console.error(
    'src/consensus/golden/vectors.json is not what the code gives. If that is meant, run build:consensus.',
  )
  process.exitCode = 1
}
