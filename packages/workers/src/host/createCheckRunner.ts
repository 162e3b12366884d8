import type { CheckProgress, CheckReport, CheckRequest, WorkerAssets, WorkerMessage } from '../protocol.ts'
import { untilAborted } from '../untilAborted.ts'
import { checkTimeout, crossed, workerCrashed, workerDisposed } from './errors.ts'
import { openWorker, type WorkerLink } from './openWorker.ts'

/** What {@link createCheckRunner} needs. */
export type CreateCheckRunnerParameters = Readonly<{
  /** Makes the worker: `spawnWorker`, `() => spawnBlobWorker({ url, integrity })` or one of your own. */
  worker: () => Worker | Promise<Worker>
  /** Files the worker may fetch on first use. */
  assets?: WorkerAssets
  /** Milliseconds one call may take, the start of the worker not counted. Default 20,000. */
  deadlineMs?: number
  /** Milliseconds between two signs of life asked of a busy worker; three unanswered ones end it. Default 4,000. */
  heartbeatMs?: number
  /** Milliseconds a new worker has to say hello, its download included. Default 20,000. */
  helloMs?: number
}>

/** Options of one call. */
export type CheckOptions = Readonly<{
  /** Ends the call: it rejects with `signal.reason`, and the worker stops at its next kernel. */
  signal?: AbortSignal
  onProgress?: (progress: CheckProgress) => void
}>

/** Runs checks in a worker that is started on first use, watched, and replaced when it dies. */
export type CheckRunner = Readonly<{
  /**
   * Runs one request. An image's buffer is transferred, so it is empty afterwards.
   *
   * @throws WorkerUnavailableError (the worker can't start), WorkerCrashedError and CheckTimeoutError (both
   *   retryable), WorkerDisposedError, CheckFailedError (a fault inside a kernel), or the signal's reason.
   */
  check(request: CheckRequest, options?: CheckOptions): Promise<CheckReport>
  /** Starts the worker ahead of the first call. @throws WorkerUnavailableError */
  warm(): Promise<void>
  /** Ends the worker; open calls reject with WorkerDisposedError. */
  dispose(): void
}>

type Call = {
  resolve(report: CheckReport): void
  reject(reason: unknown): void
  onProgress: CheckOptions['onProgress']
}

/**
 * Creates a {@link CheckRunner}. Nothing is loaded before the first call.
 *
 * Must end every promise: by a report, an error from the worker, the signal, the deadline, or the worker's death.
 *
 * @example
 * const checks = createCheckRunner({ worker: spawnWorker })
 * const report = await checks.check({ type: 'image', bytes, mediaType: 'image/jpeg' }, { signal })
 */
export function createCheckRunner(parameters: CreateCheckRunnerParameters): CheckRunner {
  const { worker, assets = {}, deadlineMs = 20_000, heartbeatMs = 4_000, helloMs = 20_000 } = parameters
  const calls = new Map<number, Call>()
  let link: Promise<WorkerLink> | undefined
  let nextId = 0
  let disposed = false

  /** Ends the present worker; every open call must reject, and the next call must start another. */
  function end(reason: unknown): void {
    link?.then(
      (open) => open.close(),
      () => {},
    )
    link = undefined
    for (const call of calls.values()) call.reject(reason)
    calls.clear()
  }

  function connect(): Promise<WorkerLink> {
    if (disposed) return Promise.reject(workerDisposed())
    if (link) return link
    const opening = openWorker({
      worker,
      assets,
      helloMs,
      heartbeatMs,
      isBusy: () => calls.size > 0,
      onMessage,
      // A dead worker that was already replaced must not end its successor.
      onDeath: (details) => link === opening && end(workerCrashed(details)),
    })
    link = opening
    opening.catch(() => {
      if (link === opening) link = undefined
    })
    return opening
  }

  function onMessage(message: WorkerMessage): void {
    if (!('id' in message)) return
    const call = calls.get(message.id)
    if (!call) return // It was aborted; the answer came too late.
    if (message.kind === 'progress') return call.onProgress?.(message.progress)
    calls.delete(message.id)
    if (message.kind === 'report') call.resolve(message.report)
    else if (message.kind === 'failure') call.reject(crossed(message.error))
  }

  async function check(
    request: CheckRequest,
    { signal, onProgress }: CheckOptions = {},
  ): Promise<CheckReport> {
    signal?.throwIfAborted()
    const open = await untilAborted(connect(), signal)
    if (disposed) throw workerDisposed()
    const id = nextId++
    let timer: ReturnType<typeof setTimeout> | undefined
    let onAbort: (() => void) | undefined
    try {
      return await new Promise<CheckReport>((resolve, reject) => {
        calls.set(id, { resolve, reject, onProgress })
        timer = setTimeout(() => {
          calls.delete(id)
          reject(checkTimeout(deadlineMs))
          end(workerCrashed('Another call reached its deadline, so the worker was replaced.'))
        }, deadlineMs)
        onAbort = () => {
          calls.delete(id)
          open.post({ kind: 'abort', id })
          reject(signal?.reason)
        }
        signal?.addEventListener('abort', onAbort)
        open.post({ kind: 'check', id, request }, request.type === 'image' ? [request.bytes] : [])
      })
    } finally {
      clearTimeout(timer)
      calls.delete(id)
      if (onAbort) signal?.removeEventListener('abort', onAbort)
    }
  }

  return {
    check,
    warm: async () => void (await connect()),
    dispose() {
      disposed = true
      end(workerDisposed())
    },
  }
}
