import type { RpcLog } from '../wallet/waitForReceipt.ts'
import type { LogPlace } from './MarketRows.ts'

/** Where a log is. */
export function placeOf({ blockNumber, blockHash, transactionHash, logIndex }: RpcLog): LogPlace {
  return { block: BigInt(blockNumber), blockHash, tx: transactionHash, logIndex: Number(logIndex) }
}
