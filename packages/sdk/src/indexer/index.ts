/** Lists and feeds of campaigns, seats and accounts. @module */
export type * from './Indexer.ts'
