import { explained } from '../errors/Fault.ts'
import { untilAborted } from '../untilAborted.ts'
import { placeOf } from './askEarly.ts'
import type { LensSource } from './callLens.ts'

type Rows = ReadonlyMap<bigint, unknown>
type Queue = { ids: Set<bigint>; sent: Promise<Rows> }

// One a page, also where two copies of the SDK are loaded: twenty elements must make one request.
const key = Symbol.for('saharakit.lens@1')
const page = globalThis as unknown as Record<symbol, Map<string, Queue> | undefined>
const queues = (page[key] ??= new Map<string, Queue>())

/**
 * One row of a Lens. All rows that a page asks a Lens for in one microtask are read together.
 *
 * @param read Reads these rows; what has no row is left out or undefined.
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 */
export function readTogether<Row>(
  source: LensSource,
  id: bigint,
  signal: AbortSignal | undefined,
  read: (source: LensSource, ids: readonly bigint[]) => Promise<ReadonlyMap<bigint, Row>>,
): Promise<Row | undefined> {
  if (signal?.aborted) return Promise.reject(signal.reason)
  // Campaigns and assets have Lenses of their own, so a place has rows of one kind.
  const place = placeOf(source)
  let queue = queues.get(place)
  if (!queue) {
    const ids = new Set<bigint>()
    queue = {
      ids,
      sent: Promise.resolve().then(() => {
        queues.delete(place)
        return explained(read(source, [...ids]))
      }),
    }
    queues.set(place, queue)
  }
  queue.ids.add(id)
  return untilAborted(
    queue.sent.then((rows) => rows.get(id) as Row | undefined),
    signal,
  )
}
