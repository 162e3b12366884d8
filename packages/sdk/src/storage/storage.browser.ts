import { expect } from 'chai'
import { openDB } from 'idb'
import { becomeLeader, openStore, recordId } from './index.ts'
import { SCHEMA_VERSION } from './openDatabase.ts'
import type { DraftRecord } from './records.ts'

const campaign = `eip155:31337:0x${'5f'.repeat(20)}:1`
let databases = 0
const freshName = () => `saharakit-test-${Date.now()}-${++databases}`

function draft(seat: number, cursor: number): DraftRecord {
  return {
    id: recordId(campaign, seat),
    campaign,
    seat,
    batch: 1,
    answers: [2, null],
    comments: [[0, 'naïve 日本']],
    problems: [[1, 'broken']],
    tempo: [1, 2],
    cursor,
    updatedAt: 1,
  }
}

describe('openStore', () => {
  it('default: a draft is there after the database was opened anew', async () => {
    const name = freshName()
    const store = openStore({ name })
    await store.put('drafts', draft(1, 4))
    store.close()
    const again = openStore({ name })
    expect(await again.get('drafts', recordId(campaign, 1))).to.deep.equal(draft(1, 4))
    expect(again.mode()).to.equal('indexeddb')
    again.close()
  })

  it('behavior: bigints and bytes of the log cache survive', async () => {
    const store = openStore({ name: freshName() })
    const value = { block: 2n ** 70n, list: [1n] }
    await store.put('cache', { id: 'logs/1', value, updatedAt: 1 })
    expect((await store.list('cache', 'logs/'))[0]?.value).to.deep.equal(value)
    store.close()
  })

  it('behavior: what was acknowledged is in the database when the page goes away at once', async () => {
    const name = freshName()
    const frame = document.createElement('iframe')
    document.body.append(frame)
    // A page of its own that writes and is thrown away in the same moment, as a closed tab would be.
    const page = frame.contentWindow as Window & typeof globalThis
    const request = page.indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      for (const store of ['drafts', 'keys', 'outbox', 'receipts', 'cache'])
        request.result.createObjectStore(store, { keyPath: 'id' })
    }
    await new Promise((resolve, reject) => {
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const writing = request.result.transaction('drafts', 'readwrite')
        writing.objectStore('drafts').put(draft(3, 9))
        writing.oncomplete = resolve
        writing.onerror = () => reject(writing.error)
      }
    })
    frame.remove()
    const store = openStore({ name })
    expect((await store.get('drafts', recordId(campaign, 3)))?.cursor).to.equal(9)
    store.close()
  })

  it('behavior: a newer page gets the database at once; the old one goes on in memory and says so', async () => {
    const name = freshName()
    const old = openStore({ name })
    await old.put('drafts', draft(1, 1))
    const reasons: string[] = []
    old.onWarning(({ reason, error }) => reasons.push(`${reason} ${error.name}`))
    const newer = await openDB(name, SCHEMA_VERSION + 1)
    await old.put('drafts', draft(2, 2))
    expect(reasons).to.deep.equal(['upgrade StorageUpgradeBlockedError'])
    expect((await old.list('drafts')).map(({ seat }) => seat)).to.deep.equal([2])
    newer.close()
  })

  it('behavior: a newer version is there by the time this page opens it: memory, and it says so', async () => {
    const name = freshName()
    const newer = await openDB(name, SCHEMA_VERSION + 1)
    newer.close()
    const store = openStore({ name })
    const reasons: string[] = []
    store.onWarning(({ reason }) => reasons.push(reason))
    await store.put('drafts', draft(1, 1))
    expect(reasons).to.deep.equal(['upgrade'])
    expect(store.mode()).to.equal('memory')
  })
})

describe('becomeLeader', () => {
  it('default: the second waits for the first', async () => {
    const name = freshName()
    const first = await becomeLeader({ name })
    const order: string[] = []
    const second = becomeLeader({ name }).then((leadership) => {
      order.push('second')
      return leadership
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    order.push('released')
    first.release()
    ;(await second).release()
    expect(order).to.deep.equal(['released', 'second'])
  })

  it('behavior: a signal ends the wait', async () => {
    const name = freshName()
    const first = await becomeLeader({ name })
    const stop = new AbortController()
    const waiting = becomeLeader({ name, signal: stop.signal })
    stop.abort(new Error('left'))
    const error = await waiting.catch((reason: unknown) => reason)
    expect((error as Error).message).to.equal('left')
    first.release()
  })

  it('behavior: leadership passes on when the leader’s page is gone', async () => {
    const name = freshName()
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const page = frame.contentWindow as Window & typeof globalThis
    await new Promise<void>((resolve) => {
      void page.navigator.locks.request(name, () => {
        resolve()
        return new Promise(() => {})
      })
    })
    const waiting = becomeLeader({ name })
    frame.remove()
    ;(await waiting).release()
  })
})
