import type { LogPlace } from '../indexer/MarketRows.ts'
import { hex } from '../indexer/readLogs.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'
import { ask, resultOf } from './ask.ts'
import { encodeReceipt, type RawReceipt } from './encodeReceipt.ts'
import { hashHeader, type RawHeader } from './hashHeader.ts'
import type { KnownNode } from './nodesOf.ts'
import { placeId } from './placesOf.ts'
import { trieRoot } from './trieRoot.ts'

/** Most receipts of a block that are hashed: more would hold up a page. */
const RECEIPT_LIMIT = 5_000

/**
 * Logs at some places, each proven to be in the block of its hash: the receipts of the block give the root that its header
 * commits to, and the header gives the hash. The receipts commit to everything in a log and to its place; which transaction a
 * receipt belongs to they do not say.
 *
 * @returns undefined where a node has not got what it takes, or it does not fit
 */
export async function proveLogs(
  node: KnownNode,
  places: readonly LogPlace[],
  signal: AbortSignal,
): Promise<readonly RpcLog[] | undefined> {
  const blocks = new Map(places.map((place) => [place.blockHash.toLowerCase(), place]))
  try {
    const proven = new Map<string, RpcLog>()
    for (const place of blocks.values()) {
      const receipts = await proveReceipts(node, place, signal)
      if (!receipts) return undefined
      let logIndex = 0
      for (const log of receipts.flatMap(({ logs }) => logs)) {
        const id = placeId({ ...place, logIndex })
        proven.set(id, { ...log, ...rawPlace({ ...place, logIndex: logIndex++ }) })
      }
    }
    return places.map((place) => {
      const log = proven.get(placeId(place))
      if (!log) throw new Error('the block has fewer logs')
      return { ...log, transactionHash: place.tx }
    })
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

/** All receipts of a block, if the block's hash commits to them. */
async function proveReceipts(
  node: KnownNode,
  { block, blockHash }: LogPlace,
  signal: AbortSignal,
): Promise<readonly RawReceipt[] | undefined> {
  const number = hex(block)
  const [first, second] = await ask(
    node,
    [
      { method: 'eth_getBlockByNumber', params: [number, false] },
      { method: 'eth_getBlockReceipts', params: [number] },
    ],
    signal,
  )
  const header = resultOf<RawHeader>(first)
  const receipts = resultOf<readonly RawReceipt[]>(second)
  if (receipts.length > RECEIPT_LIMIT || hashHeader(header) !== blockHash.toLowerCase()) return undefined
  return trieRoot(receipts.map(encodeReceipt)) === header.receiptsRoot.toLowerCase() ? receipts : undefined
}

function rawPlace({ block, blockHash, tx, logIndex }: LogPlace) {
  return {
    blockNumber: hex(block),
    blockHash,
    transactionHash: tx,
    logIndex: hex(BigInt(logIndex)),
  }
}
