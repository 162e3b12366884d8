import { Fault } from '../errors/Fault.ts'

/**
 * Milliseconds that one node has. Long, because nobody waits for it where there is another node: that one is asked beside
 * it much earlier. Where it is the only one, a slow line or a busy node may still answer.
 */
export const NODE_DEADLINE = 12_000
/** Milliseconds after which the next node is asked beside a slow one. */
const HEDGE = 1_500

/**
 * Asks nodes in turn until one answers: the next at once when one fails, and beside it when one is slow. Must end: the
 * error of the last one is thrown when all have failed.
 *
 * @param ask Asks one node. An error with `final: true` is the answer, and no other node is asked.
 */
export function askInTurn<Answer>(
  urls: readonly string[],
  ask: (url: string, signal: AbortSignal) => Promise<Answer>,
  deadlineMs: number = NODE_DEADLINE,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let failure: Error = new Fault('RpcUnavailableError', 'No JSON-RPC endpoint is configured.')
    let hedge: ReturnType<typeof setTimeout>
    let next = 0
    let open = 0
    const start = () => {
      clearTimeout(hedge)
      const url = urls[next++]
      if (url === undefined) return open ? undefined : reject(failure)
      open++
      hedge = setTimeout(start, HEDGE)
      ask(url, AbortSignal.timeout(deadlineMs)).then(
        (answer) => {
          clearTimeout(hedge)
          resolve(answer)
        },
        (error: Error & { final?: boolean }) => {
          open--
          failure = error
          if (!error.final) return start()
          clearTimeout(hedge)
          reject(error)
        },
      )
    }
    start()
  })
}
