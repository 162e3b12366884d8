/** Lists and feeds of campaigns, seats and accounts. @module */
export { type CreateGraphqlIndexerParameters, createGraphqlIndexer } from './createGraphqlIndexer.ts'
export { createRpcIndexer, type RpcIndexerClient } from './createRpcIndexer.ts'
export type * from './Indexer.ts'
export type * from './MarketIndexer.ts'
export type * from './MarketRows.ts'
export { type WaitForBlockParameters, waitForBlock } from './waitForBlock.ts'
export { withFallback } from './withFallback.ts'
