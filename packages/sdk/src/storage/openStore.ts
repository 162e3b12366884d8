import { storageWarning } from './errors.ts'
import { type Database, openDatabase } from './openDatabase.ts'
import type { StoreName, StoreRecords } from './records.ts'
import type { SaharaStore, StorageWarning } from './SaharaStore.ts'

/** Parameters of {@link openStore}. */
export type OpenStoreParameters = Readonly<{
  /** Name of the database. Default `saharakit`. */
  name?: string | undefined
  /** Milliseconds that another tab with an older version gets to close. Default 3,000. */
  blockedMs?: number | undefined
}>

// Drafts may lose their last answer in a power cut and stay fast; what stands for money must not.
const durability = {
  drafts: 'relaxed',
  contents: 'relaxed',
  listings: 'relaxed',
  cache: 'relaxed',
  keys: 'strict',
  outbox: 'strict',
  receipts: 'strict',
} as const

/**
 * Opens the store. Nothing is touched before the first call, so that it may be made while a server renders.
 *
 * Must never reject for reasons of storage, must never try for ever: a database that breaks is opened once more, then
 * everything is kept in memory and `onWarning` tells it. When space runs out, the cache goes first and receipts of final
 * contributions second; drafts with their contents, listings, keys and the outbox are never
 * evicted.
 *
 * @example
 * const store = openStore()
 * await store.put('drafts', { ...draft, id: recordId(campaign, seat) })
 */
export function openStore({ name = 'saharakit', blockedMs = 3_000 }: OpenStoreParameters = {}): SaharaStore {
  // What IndexedDB would not take. It is read before the database, so it is never stale.
  const memory = new Map<string, StoreRecords[StoreName]>()
  const deleted = new Set<string>()
  const warnings: StorageWarning[] = []
  const listeners = new Set<(warning: StorageWarning) => void>()
  let database: Promise<Database> | undefined
  let inMemory = false
  let opened = 0

  function warn(reason: StorageWarning['reason'], cause: unknown): void {
    inMemory = true
    if (warnings.some((warning) => warning.reason === reason)) return
    const warning = storageWarning(reason, cause)
    warnings.push(warning)
    for (const listener of listeners) listener(warning)
  }

  /** The database, or undefined where it is given up. A second opening is allowed, a third is not. */
  async function connect(): Promise<Database | undefined> {
    if (opened >= 2 && !database) return undefined
    if (!database) opened++
    database ??= openDatabase(name, { onClosed: () => (database = undefined) }, blockedMs)
    try {
      return await database
    } catch (error) {
      database = undefined
      opened = 2
      const old = ['BlockedError', 'VersionError'].includes((error as Error).name)
      warn(old ? 'upgrade' : 'blocked', error)
      return undefined
    }
  }

  /** Runs `work` on the database; once more on a new connection if that broke; undefined if the database is given up. */
  async function attempt<T>(work: (open: Database) => Promise<T>): Promise<{ value: T } | undefined> {
    for (;;) {
      const open = await connect()
      if (!open) return undefined
      try {
        return { value: await work(open) }
      } catch (error) {
        if (isQuota(error)) throw error
        database = undefined
        open.close()
        if (opened >= 2) return void warn('lost', error)
      }
    }
  }

  async function write(store: StoreName, work: (open: Database) => Promise<unknown>): Promise<boolean> {
    try {
      return (await attempt(work)) !== undefined
    } catch (error) {
      // Never ask `estimate()`: it still promises gigabytes when the quota is used up.
      if (await attempt(evict).catch(() => undefined)) {
        const again = await attempt(work).catch(() => undefined)
        if (again) return true
      }
      if (store !== 'cache') warn('full', error)
      return false
    }
  }

  return Object.freeze({
    mode: () => (inMemory ? 'memory' : 'indexeddb'),
    async get(store, id) {
      const key = `${store}/${id}`
      if (memory.has(key)) return memory.get(key) as StoreRecords[typeof store]
      if (deleted.has(key)) return undefined
      return (await attempt((open) => read(open, store, id)))?.value
    },
    async put(store, record) {
      const key = `${store}/${record.id}`
      const done = await write(store, async (open) => {
        const transaction = open.transaction(store, 'readwrite', { durability: durability[store] })
        await Promise.all([transaction.store.put(record), transaction.done])
      })
      deleted.delete(key)
      if (done) memory.delete(key)
      else memory.set(key, record)
    },
    async delete(store, id) {
      const key = `${store}/${id}`
      memory.delete(key)
      const done = await write(store, (open) => open.delete(store, id))
      if (!done) deleted.add(key)
    },
    async list(store, prefix = '') {
      const stored = (await attempt((open) => readAll(open, store, prefix)))?.value ?? []
      const kept = stored.filter((record) => !deleted.has(`${store}/${record.id}`))
      const records = new Map(kept.map((record) => [record.id, record] as const))
      for (const [key, record] of memory)
        if (key.startsWith(`${store}/${prefix}`)) records.set(record.id, record as StoreRecords[typeof store])
      return [...records.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
    },
    onWarning(listener) {
      listeners.add(listener)
      for (const warning of warnings) listener(warning)
      return () => listeners.delete(listener)
    },
    close() {
      database?.then(
        (open) => open.close(),
        () => {},
      )
      database = undefined
      opened = 2
      inMemory = true
    },
  } satisfies SaharaStore)
}

// idb types a store by one name, not by any of several, hence the two casts.
function read<Name extends StoreName>(open: Database, store: Name, id: string) {
  return open.get(store, id) as unknown as Promise<StoreRecords[Name] | undefined>
}

function readAll<Name extends StoreName>(open: Database, store: Name, prefix: string) {
  const range = prefix ? IDBKeyRange.bound(prefix, `${prefix}\uffff`) : undefined
  return open.getAll(store, range) as unknown as Promise<StoreRecords[Name][]>
}

/** Makes room: the cache, then receipts of contributions that can't vanish any more. */
async function evict(open: Database): Promise<void> {
  await open.clear('cache')
  const receipts = await open.getAll('receipts')
  const old = receipts
    .filter((receipt) => receipt.status === 'final')
    .sort((a, b) => a.updatedAt - b.updatedAt)
  await Promise.all(
    old.slice(0, Math.ceil(old.length / 2)).map((receipt) => open.delete('receipts', receipt.id)),
  )
}

function isQuota(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'QuotaExceededError'
}
