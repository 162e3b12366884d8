import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type ConsensusVector, runConsensusVector, tableDigests } from '../testing/consensus.ts'

const file = new URL('./golden/vectors.json', import.meta.url)
const { tables, vectors }: { tables: unknown; vectors: ConsensusVector[] } = JSON.parse(
  readFileSync(file, 'utf8'),
)

test('consensus: golden: the tables', async () => assert.deepEqual(await tableDigests(), tables))

for (const { name, input, output } of vectors)
  test(`consensus: golden: ${name}`, async () => assert.deepEqual(await runConsensusVector(input), output))
