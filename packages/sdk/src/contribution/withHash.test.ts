import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EpochRow, SeatRow } from '../indexer/Indexer.ts'
import type { ContributionStatus } from '../types/contribution.ts'
import type { Hex } from '../types/ids.ts'
import { withHash } from './withHash.ts'

const [submitted, opened, ended, lapsed, own] = [1, 2, 3, 4, 5].map(
  (n): Hex => `0x${n.toString(16).padStart(64, '0')}`,
) as [Hex, Hex, Hex, Hex, Hex]
const row = {
  campaignId: 1n,
  seat: 1,
  epoch: 2,
  state: 'Paid',
  submittedTx: submitted,
  openedTx: opened,
  endedTx: ended,
} as SeatRow
const epochs = [{ campaignId: 1n, epoch: 2, state: 'Lapsed', endedTx: lapsed } as EpochRow]
const hashOf = (status: ContributionStatus, seat = row, of = epochs) => {
  const told = withHash(status, seat, of)
  return 'hash' in told ? told.hash : undefined
}

test('withHash: default: every step has its own transaction', () => {
  const gold = { goldSeen: 3, goldRight: 3 }
  assert.equal(hashOf({ status: 'final', hash: undefined, block: undefined }), submitted)
  assert.equal(hashOf({ status: 'opened', ...gold }), opened)
  assert.equal(hashOf({ status: 'judged', ...gold, refused: false, payout: 1n }), opened)
  assert.equal(hashOf({ status: 'paid', ...gold }), ended)
  assert.equal(hashOf({ status: 'lapsed', payout: 1n }), lapsed)
})

test('withHash: behavior: what this device sent wins, and what nobody knows stays out', () => {
  assert.equal(hashOf({ status: 'final', hash: own, block: 1n }), own)
  assert.equal(hashOf({ status: 'saved' }), undefined)
  assert.equal(hashOf({ status: 'lapsed', payout: 1n }, row, []), undefined)
  const behind = { ...row, state: 'Opened', endedTx: undefined } as SeatRow
  assert.equal('hash' in withHash({ status: 'paid', goldSeen: 1, goldRight: 1 }, behind, []), false)
})
