/** Attacks on the real code, with the bars that the protocol promises. The table on the page is what comes out here. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { attacks, type Outcome, playAll } from './attacks.ts'
import { page, pageWith } from './publish.ts'
import { attackTable } from './tables.ts'

const outcomes = playAll(attacks)
const of = (name: string) => {
  const found = outcomes.filter(({ attack }) => attack.name === name)
  assert.equal(found.length, 2, `${name}: two campaigns`)
  return found
}

/** A share that must be there. */
const share = (outcome: Outcome, name: 'result' | 'majority' | 'free' | 'pay' | 'honestRefused') => {
  const value = outcome[name]
  assert.ok(value !== undefined, `${outcome.attack.name}: ${name}`)
  return value
}

test('simulation: default: without attackers the result is the best of all', () => {
  for (const outcome of of('nobody attacks')) {
    assert.ok(share(outcome, 'result') > share(outcome, 'majority') - 0.002)
    assert.ok(share(outcome, 'honestRefused') <= 0.1)
  }
})

test('simulation: behavior: a ring of 40 % that has no gold leaves at least 0.90 of the result right, and is not paid', () => {
  for (const outcome of of('40 % are a ring')) {
    assert.ok(share(outcome, 'result') >= 0.9 && share(outcome, 'free') < 0.7)
    assert.ok(share(outcome, 'pay') <= 0.1)
  }
})

test('simulation: behavior: who always gives the same class is paid at most 0.05 of honest work, who guesses 0.15', () => {
  for (const outcome of of('20 % always give the most frequent class'))
    assert.ok(share(outcome, 'pay') <= 0.05)
  for (const outcome of of('20 % guess by the frequency of classes')) assert.ok(share(outcome, 'pay') <= 0.15)
})

test('simulation: behavior: half the effort is paid less an hour than all of it', () => {
  for (const outcome of of('20 % take half the effort')) assert.ok(share(outcome, 'pay') / 0.5 < 1)
})

test('simulation: behavior: gold of which a fifth is wrong refuses at most 10 % of honest workers', () => {
  for (const outcome of of('20 % of the gold is wrong')) {
    assert.ok(share(outcome, 'honestRefused') <= 0.1)
    assert.ok((outcome.wrongVoid ?? 0) > 0.8 && (outcome.soundVoid ?? 1) < 0.02)
  }
})

test('simulation: behavior: the published table, with its limits, is what comes out', () => {
  const fresh = pageWith('attacks', attackTable(outcomes))
  assert.equal(readFileSync(page, 'utf8'), fresh, 'run build:simulations in packages/workers')
})
