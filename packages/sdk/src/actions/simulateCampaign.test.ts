import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate } from '@saharakit/workers/simulation'
import { simulateCampaign } from '../index.ts'

const parameters = {
  classes: 2,
  people: 60,
  batches: 60,
  batchSize: 20,
  seatsPerBatch: 5,
  goldPerBatch: 5,
  p1Bps: 8_300,
  attackers: [{ kind: 'prior', share: 0.2 }],
} as const

test('simulateCampaign: default: what the workers’ own simulation says, with rests in between', async () => {
  const told: number[] = []
  let turns = 0
  const timer = setInterval(() => turns++)
  const found = await simulateCampaign({ ...parameters, onProgress: (share) => told.push(share) })
  clearInterval(timer)
  assert.deepEqual(found, simulate(parameters))
  assert(told.length > 0 && turns > 0, 'others had their turn')
  assert.deepEqual(
    told,
    told.toSorted((one, other) => one - other),
  )
})

test('simulateCampaign: behavior: a signal ends it', async () => {
  const reason = new Error('enough')
  await assert.rejects(simulateCampaign({ ...parameters, signal: AbortSignal.abort(reason) }), reason)
  const leaving = new AbortController()
  const onProgress = () => leaving.abort(reason)
  await assert.rejects(simulateCampaign({ ...parameters, signal: leaving.signal, onProgress }), reason)
})

test('simulateCampaign: error: ConsensusInputError says which number can’t be', async () => {
  await assert.rejects(simulateCampaign({ ...parameters, classes: 1 }), { name: 'ConsensusInputError' })
})
