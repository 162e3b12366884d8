import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { StoreName, StoreRecords } from './records.ts'

/** Schema of the database. A later version keeps the one before readable. */
type Schema = DBSchema & { [Name in StoreName]: { key: string; value: StoreRecords[Name] } }

/** The open database. */
export type Database = IDBPDatabase<Schema>

/** Version of the schema. 2 added `listings`, 3 `contents`. */
export const SCHEMA_VERSION = 3

const names = ['drafts', 'keys', 'outbox', 'receipts', 'cache', 'listings', 'contents'] as const

/** What the database tells its owner. */
export type DatabaseListeners = Readonly<{
  /** The browser closed it (Safari does so in the background), or another tab needs it closed for an upgrade. */
  onClosed: () => void
}>

/**
 * Opens the database and makes its stores. Must end: another tab that holds an older version open gets
 * `blockedMs` to let go.
 *
 * @throws whatever IndexedDB throws, or an Error named `BlockedError`
 */
export function openDatabase(
  name: string,
  { onClosed }: DatabaseListeners,
  blockedMs: number,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const opening = openDB<Schema>(name, SCHEMA_VERSION, {
      upgrade(database) {
        for (const name of names)
          if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'id' })
      },
      blocked() {
        timer = setTimeout(
          () => reject(Object.assign(new Error('An older tab is open.'), { name: 'BlockedError' })),
          blockedMs,
        )
      },
      // A newer page waits for this one: let it have the database at once.
      blocking(_current, _wanted, event) {
        ;(event.target as IDBDatabase).close()
        onClosed()
      },
      terminated: onClosed,
    })
    opening.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
