/** Who knows the gold: up to which share they are found, and from where on not. The curve on the page is what comes out here. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { leaks, type Outcome, playAll, playEvidence } from './attacks.ts'
import { page, pageWith } from './publish.ts'
import { evidenceTable, leakTable } from './tables.ts'

const outcomes = playAll(leaks)
const rings = (classes: number, isMeant: (share: number) => boolean): Outcome[] => {
  const found = outcomes.filter(
    (outcome) =>
      outcome.classes === classes && outcome.attack.kind === 'leaked' && isMeant(outcome.attack.share),
  )
  assert.ok(found.length > 0)
  return found
}

test('leaks: default: a ring that has the gold is found up to 20 % of two classes and 30 % of four', () => {
  for (const outcome of [...rings(2, (share) => share <= 0.2), ...rings(4, (share) => share <= 0.3)])
    assert.ok((outcome.attackersFlagged ?? 0) >= 0.97, `${outcome.attack.name}: ${outcome.attackersFlagged}`)
})

test('leaks: behavior: up to there, at most one honest worker in ten is under suspicion', () => {
  for (const outcome of [...rings(2, (share) => share <= 0.2), ...rings(4, (share) => share <= 0.3)])
    assert.ok((outcome.honestFlagged ?? 1) <= 0.1, `${outcome.attack.name}: ${outcome.honestFlagged}`)
})

test('leaks: behavior: lazy people who have the gold are found', () => {
  for (const outcome of outcomes.filter(({ attack }) => attack.name.startsWith('20 %, always')))
    assert.ok((outcome.attackersFlagged ?? 0) >= 0.97, `${outcome.attackersFlagged}`)
})

test('leaks: behavior: the limit stands: at 40 % of two classes the ring is not found, and the result is lost', () => {
  for (const outcome of rings(2, (share) => share === 0.4)) {
    assert.ok((outcome.attackersFlagged ?? 1) < 0.2 && (outcome.honestFlagged ?? 0) > 0.5)
    assert.ok((outcome.result ?? 1) < 0.65)
  }
})

test('leaks: behavior: without a leak at most one honest worker in a hundred is under suspicion; the published table is what comes out', () => {
  const evidence = playEvidence()
  for (const { nobody } of evidence) assert.ok((nobody.honestFlagged ?? 1) <= 0.01, `${nobody.honestFlagged}`)
  const fresh = pageWith('evidence', evidenceTable(evidence))
  assert.equal(readFileSync(page, 'utf8'), fresh, 'run build:simulations in packages/workers')
})

test('leaks: behavior: the published curve is what comes out', () => {
  const fresh = pageWith('leaks', leakTable(outcomes))
  assert.equal(readFileSync(page, 'utf8'), fresh, 'run build:simulations in packages/workers')
})
