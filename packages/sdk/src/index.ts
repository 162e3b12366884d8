/** Typed, tree-shakable actions for SaharaKit campaigns. @module */
export * from './errors/index.ts'
export type * from './indexer/Indexer.ts'
export type * from './storage/records.ts'
export type * from './storage/SaharaStore.ts'
export * from './types/index.ts'
export type * from './wallet/Wallet.ts'
