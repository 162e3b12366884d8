import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '@saharakit/sdk'
import { loadItem } from './itemContent.ts'

const item: Item = { parts: [{ digest: `0x${'00'.repeat(32)}`, type: 'text/plain', size: 1 }] }
const load = (bytes: Uint8Array<ArrayBuffer>) =>
  loadItem(item, async () => bytes, new AbortController().signal)

test('loadItem: default: a text of 200 kB', async () => {
  const content = await load(new Uint8Array(200_000).fill(0x61))
  assert(content.usable && content.parts[0]?.type === 'text')
  assert.equal(content.parts[0].text, 'a'.repeat(200_000))
})

test('loadItem: error: a longer text, and one that is no UTF-8, make the item unusable', async () => {
  const longer = await load(new Uint8Array(200_001).fill(0x61))
  assert(!longer.usable && longer.error instanceof RangeError)
  const broken = await load(new Uint8Array([0x61, 0xff, 0x62]))
  assert(!broken.usable && broken.error instanceof TypeError)
})

test('loadItem: error: a left round rejects with its reason', async () => {
  const reason = new Error('left')
  const never = loadItem(item, () => Promise.reject(reason), AbortSignal.abort(reason))
  await assert.rejects(never, reason)
})
