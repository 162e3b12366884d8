/** Drafts, one-time keys, outbox and receipts on the contributor's device. @module */
export type * from './records.ts'
export type * from './SaharaStore.ts'
