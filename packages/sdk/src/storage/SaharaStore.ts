import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { StoreName, StoreRecords } from './records.ts'

/** Why the store holds its data in memory only. */
export type StorageWarning = Readonly<{
  /** `blocked`: the browser refuses. `full`: no space is left. `lost`: it worked and broke. `upgrade`: another tab is old. */
  reason: 'blocked' | 'full' | 'lost' | 'upgrade'
  /** Its `shortMessage` is for the contributor. */
  error: SaharaErrorOf<'StorageUnavailableError' | 'StorageQuotaError' | 'StorageUpgradeBlockedError'>
}>

/**
 * Where drafts, one-time keys, the outbox and receipts live: IndexedDB of the page's origin, or memory where that
 * fails. No method rejects because of the browser's storage: the store changes to memory and says so once.
 */
export type SaharaStore = Readonly<{
  /** `memory`: what is written from now on is gone with the tab. */
  mode: () => 'indexeddb' | 'memory'
  get<Name extends StoreName>(store: Name, id: string): Promise<StoreRecords[Name] | undefined>
  put<Name extends StoreName>(store: Name, record: StoreRecords[Name]): Promise<void>
  delete(store: StoreName, id: string): Promise<void>
  /** All records whose id starts with `prefix`, in the order of ids. */
  list<Name extends StoreName>(store: Name, prefix?: string): Promise<readonly StoreRecords[Name][]>
  /** Called once with each reason; at once for what already happened. @returns stop */
  onWarning(listener: (warning: StorageWarning) => void): () => void
  /** Gives the database up. Later calls work in memory. */
  close(): void
}>
