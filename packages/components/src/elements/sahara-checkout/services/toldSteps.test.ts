import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buyer, bytes32, dealOf } from '../testing/deals.ts'
import { toldSteps } from './toldSteps.ts'

const hash = bytes32(1)
const included = { status: 'included', hash, block: 1n } as const

function listen(way: 'approve' | 'batch') {
  const told: unknown[] = []
  const { quote } = dealOf({ account: buyer })
  const ways = { ...quote, buyer: { account: buyer, balance: 1n, allowance: 0n, ways: [way] } }
  return { told, ...toldSteps(ways, (step, sent) => told.push(sent ? [step, sent] : step)) }
}

test('toldSteps: default: a permission’s transaction is told as one, and the payment’s as the payment', () => {
  const { told, onStep, onStatus } = listen('approve')
  onStep('approve')
  for (const status of [{ status: 'asking' }, { status: 'sent', hash }, included] as const) onStatus(status)
  onStep('buy')
  for (const status of [{ status: 'asking' }, { status: 'sent', hash }, included] as const) onStatus(status)
  assert.deepEqual(told, ['approve', 'allowing', 'allowing', 'buy', ['sent', hash], ['included', hash]])
})

test('toldSteps: behavior: the name of a batch is no transaction', () => {
  const { told, onStep, onStatus } = listen('batch')
  onStep('buy')
  onStatus({ status: 'sent', hash })
  onStatus(included)
  assert.deepEqual(told, ['buy', 'sent', ['included', hash]])
})

test('toldSteps: behavior: what an earlier visit sent is told as sent, though nobody was asked', () => {
  const { told, onStatus } = listen('approve')
  onStatus({ status: 'sent', hash })
  assert.deepEqual(told, [['sent', hash]])
})
