import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDB } from 'idb'
import { openStore, recordId } from './index.ts'
import { SCHEMA_VERSION } from './openDatabase.ts'
import type { DraftRecord, ReceiptRecord } from './records.ts'

const campaign = `eip155:31337:0x${'5f'.repeat(20)}:1`
let databases = 0
const freshName = () => `test-${++databases}`

function draft(seat: number, cursor = 0): DraftRecord {
  const id = recordId(campaign, seat)
  return {
    id,
    campaign,
    seat,
    batch: 3,
    answers: [1, null],
    comments: [],
    problems: [],
    tempo: [900, 0],
    cursor,
    updatedAt: 1,
  }
}

test('openStore: default: what is put comes back after a reopening', async () => {
  const name = freshName()
  const first = openStore({ name })
  await first.put('drafts', draft(7, 1))
  first.close()
  const second = openStore({ name })
  assert.deepEqual(await second.get('drafts', recordId(campaign, 7)), draft(7, 1))
  assert.equal(second.mode(), 'indexeddb')
  await second.delete('drafts', recordId(campaign, 7))
  assert.equal(await second.get('drafts', recordId(campaign, 7)), undefined)
  second.close()
})

test('openStore: behavior: a database of the version before is carried over, with what is in it', async () => {
  const name = freshName()
  const before = await openDB(name, 1, {
    upgrade(database) {
      for (const store of ['drafts', 'keys', 'outbox', 'receipts', 'cache'])
        database.createObjectStore(store, { keyPath: 'id' })
    },
  })
  await before.put('drafts', draft(4, 2))
  before.close()
  const store = openStore({ name })
  const listing = { id: 'eip155:31337:0x9f/draft', value: { name: 'Field notes' }, updatedAt: 1 }
  await store.put('listings', listing)
  assert.deepEqual(await store.get('drafts', recordId(campaign, 4)), draft(4, 2))
  assert.deepEqual(await store.list('listings'), [listing])
  assert.equal(store.mode(), 'indexeddb')
  store.close()
})

test('list: behavior: by prefix, in the order of seats', async () => {
  const store = openStore({ name: freshName() })
  for (const seat of [10, 9, 100]) await store.put('drafts', draft(seat))
  await store.put('drafts', { ...draft(1), id: 'other/1' })
  assert.deepEqual(
    (await store.list('drafts', campaign)).map(({ seat }) => seat),
    [9, 10, 100],
  )
  assert.equal((await store.list('drafts')).length, 4)
  store.close()
})

test('behavior: storage that is blocked: memory, one warning, nothing rejects', async () => {
  const { open } = indexedDB
  indexedDB.open = () => {
    throw Object.assign(new Error('The user denied permission.'), { name: 'SecurityError' })
  }
  try {
    const store = openStore({ name: freshName() })
    const reasons: string[] = []
    store.onWarning(({ reason, error }) => reasons.push(`${reason} ${error.name}`))
    await store.put('drafts', draft(1))
    await store.put('outbox', { ...draft(1), sender: '0x1', to: '0x2', calldata: '0x', status: 'asked' })
    assert.deepEqual(await store.get('drafts', recordId(campaign, 1)), draft(1))
    assert.equal((await store.list('outbox')).length, 1)
    assert.equal(store.mode(), 'memory')
    assert.deepEqual(reasons, ['blocked StorageUnavailableError'])
    const late: string[] = []
    store.onWarning(({ reason }) => late.push(reason))
    assert.deepEqual(late, ['blocked'])
  } finally {
    indexedDB.open = open
  }
})

test('behavior: no space: the cache goes, then old receipts; drafts, keys and the outbox stay', async () => {
  const store = openStore({ name: freshName() })
  const receipt = (seat: number, status: ReceiptRecord['status']): ReceiptRecord => ({
    id: recordId(campaign, seat),
    campaign,
    seat,
    sender: '0x1',
    hash: '0x2',
    block: '1',
    blockHash: '0x3',
    status,
    updatedAt: seat,
  })
  await store.put('cache', { id: 'logs/1', value: 'x', updatedAt: 1 })
  await store.put('receipts', receipt(1, 'final'))
  await store.put('receipts', receipt(2, 'included'))
  await store.put('drafts', draft(1))
  const { put } = IDBObjectStore.prototype
  let refusals = 1
  IDBObjectStore.prototype.put = function (...args) {
    if (refusals-- > 0) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
    return put.apply(this, args)
  }
  try {
    await store.put('drafts', draft(2))
    assert.equal(store.mode(), 'indexeddb')
    assert.deepEqual((await store.list('cache')).length, 0)
    assert.deepEqual(
      (await store.list('receipts')).map(({ seat }) => seat),
      [2],
    )
    assert.equal((await store.list('drafts')).length, 2)
    refusals = Number.POSITIVE_INFINITY
    const reasons: string[] = []
    store.onWarning(({ reason }) => reasons.push(reason))
    await store.put('drafts', draft(3))
    assert.deepEqual(reasons, ['full'])
    assert.equal(store.mode(), 'memory')
    assert.deepEqual(
      (await store.list('drafts')).map(({ seat }) => seat),
      [1, 2, 3],
    )
  } finally {
    IDBObjectStore.prototype.put = put
  }
  store.close()
})

test('behavior: a database that breaks is opened once more, then memory; it never spins', async () => {
  const store = openStore({ name: freshName() })
  await store.put('drafts', draft(1))
  const { transaction } = IDBDatabase.prototype
  let calls = 0
  IDBDatabase.prototype.transaction = function () {
    calls++
    throw Object.assign(new Error('The database connection is closing.'), { name: 'InvalidStateError' })
  }
  const reasons: string[] = []
  store.onWarning(({ reason }) => reasons.push(reason))
  try {
    for (let seat = 2; seat < 30; seat++) await store.put('drafts', draft(seat))
  } finally {
    IDBDatabase.prototype.transaction = transaction
  }
  assert(calls <= 2, `${calls} attempts`)
  assert.deepEqual(reasons, ['lost'])
  assert.equal((await store.list('drafts')).length, 28)
})

test('behavior: a newer page in another tab gets the database; this one goes on in memory and says so', async () => {
  const name = freshName()
  const old = openStore({ name })
  await old.put('drafts', draft(1))
  const reasons: string[] = []
  old.onWarning(({ reason, error }) => reasons.push(`${reason} ${error.name}`))
  const newer = await openDB(name, SCHEMA_VERSION + 1)
  await old.put('drafts', draft(2))
  assert.deepEqual(reasons, ['upgrade StorageUpgradeBlockedError'])
  assert.deepEqual((await old.get('drafts', recordId(campaign, 2)))?.seat, 2)
  newer.close()
})
