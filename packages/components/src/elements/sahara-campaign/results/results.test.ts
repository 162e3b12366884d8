import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ItemResult } from '@saharakit/sdk'
import { rows } from '../testing/scriptedCampaign.ts'
import { countRows, isSurprising, sortRows } from './rows.ts'

test('sortRows: default: what surprises first, then what is least sure', () => {
  const sorted = sortRows(rows)
  assert.equal(isSurprising(sorted[0] as ItemResult), true)
  const rest = sorted.slice(1).map(({ confidence }) => confidence)
  assert.deepEqual(rest, rest.toSorted())
  assert.equal(sorted.length, rows.length)
})

test('sortRows: behavior: filters take what they say, and are counted', () => {
  const counts = countRows(rows)
  for (const filter of ['all', 'disputed', 'wanting', 'gold'] as const)
    assert.equal(sortRows(rows, filter).length, counts[filter], filter)
  assert.deepEqual(counts, { all: 12, disputed: 5, wanting: 4, gold: 2 })
  assert(sortRows(rows, 'gold').every(({ gold }) => gold !== undefined))
})
