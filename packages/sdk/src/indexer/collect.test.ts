import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collect } from './collect.ts'

test('collect: default: every page, in order', async () => {
  const pages = [[1, 2], [3]]
  const list = async (after = '0') => ({
    rows: pages[Number(after)] ?? [],
    after: Number(after) + 1 < pages.length ? String(Number(after) + 1) : undefined,
  })
  assert.deepEqual(await collect(list), [1, 2, 3])
})

test('collect: error: a source that never comes to an end is told from one that does', async () => {
  let asked = 0
  const endless = async () => ({ rows: [asked++], after: 'again' })
  await assert.rejects(collect(endless), { name: 'IndexerInvalidResponseError' })
  assert.equal(asked, 1_000)
})
