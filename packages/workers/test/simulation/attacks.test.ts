/** Attacks on the real code, with the bars that the protocol promises. The table on the page is what comes out here. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { simulateAll, tableOf } from './attacks.ts'
import { page, pageWith } from './publish.ts'

const outcomes = simulateAll()
const of = (name: string) => {
  const found = outcomes.filter(({ attack }) => attack.name === name)
  assert.equal(found.length, 2, `${name}: two campaigns`)
  return found
}

test('simulation: default: without attackers the result is the best of all', () => {
  for (const { result, majority, honestRefused } of of('nobody attacks')) {
    assert.ok(result > majority - 0.002, `${result} and ${majority}`)
    assert.ok(honestRefused <= 0.1)
  }
})

test('simulation: behavior: a ring of 40 % that has no gold leaves at least 0.90 of the result right, and is not paid', () => {
  for (const { result, free, pay } of of('40 % are a ring'))
    assert.ok(result >= 0.9 && free < 0.7 && pay <= 0.1, `${result}, ${free}, ${pay}`)
})

test('simulation: behavior: who always gives the same class is paid at most 0.05 of honest work, who guesses 0.15', () => {
  for (const { pay } of of('20 % always give the most frequent class')) assert.ok(pay <= 0.05, `${pay}`)
  for (const { pay } of of('20 % guess by the frequency of classes')) assert.ok(pay <= 0.15, `${pay}`)
})

test('simulation: behavior: half the effort is paid less an hour than all of it', () => {
  for (const { pay } of of('20 % take half the effort'))
    assert.ok(pay / 0.5 < 1, `${pay} of the pay in half of the time`)
})

test('simulation: behavior: gold of which a fifth is wrong refuses at most 10 % of honest workers', () => {
  for (const { honestRefused, wrongVoid, soundVoid } of of('20 % of the gold is wrong')) {
    assert.ok(honestRefused <= 0.1, `${honestRefused}`)
    assert.ok(wrongVoid > 0.8 && soundVoid < 0.02, `${wrongVoid}, ${soundVoid}`)
  }
})

test('simulation: behavior: the published table, with its limits, is what comes out', () => {
  assert.equal(
    readFileSync(page, 'utf8'),
    pageWith(tableOf(outcomes)),
    'run build:simulations in packages/workers',
  )
})
