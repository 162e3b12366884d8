/** Drafts, one-time keys, outbox and receipts on the contributor's device. @module */
export { type BecomeLeaderParameters, becomeLeader, type Leadership } from './becomeLeader.ts'
export { type OpenStoreParameters, openStore } from './openStore.ts'
export { recordId } from './recordId.ts'
export type * from './records.ts'
export type * from './SaharaStore.ts'
