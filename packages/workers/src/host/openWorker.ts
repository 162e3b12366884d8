import { type HostMessage, PROTOCOL_VERSION, type WorkerAssets, type WorkerMessage } from '../protocol.ts'
import { type WorkerTask, workerUnavailable } from './errors.ts'
import { watchLock } from './watchLock.ts'

/** A worker that has said hello. */
export type WorkerLink = Readonly<{
  post(message: HostMessage, transfer?: Transferable[]): void
  close(): void
}>

/** What {@link openWorker} needs. */
export type OpenWorkerParameters = Readonly<{
  worker: () => Worker | Promise<Worker>
  assets: WorkerAssets
  helloMs: number
  heartbeatMs: number
  /** What its errors speak of. Default `checks`. */
  task?: WorkerTask
  /** Whether a call is open: an idle worker is not asked for signs of life. */
  isBusy: () => boolean
  onMessage: (message: WorkerMessage) => void
  /** Called at most once, and only after the worker was open. */
  onDeath: (details: string) => void
}>

const maxMissedBeats = 3

/**
 * Starts a worker, shakes hands and watches it: error events, a Web Lock that the worker holds while it lives (freed
 * within milliseconds of its end), and a heartbeat for the deaths that give no event at all.
 *
 * @throws WorkerUnavailableError
 */
export async function openWorker(parameters: OpenWorkerParameters): Promise<WorkerLink> {
  const { assets, helloMs, heartbeatMs, task, isBusy, onMessage, onDeath } = parameters
  let worker: Worker
  try {
    worker = await parameters.worker()
  } catch (error) {
    // A page policy makes `new Worker` throw in WebKit; a wrong integrity makes `fetch` reject everywhere.
    if (error instanceof Error && error.name === 'WorkerUnavailableError') throw error
    throw workerUnavailable(String(error), [], task)
  }
  const lock = `sahara-check-worker-${performance.now()}-${Math.random()}`
  const closing = new AbortController()
  let missedBeats = 0
  let beat: ReturnType<typeof setInterval> | undefined

  const close = () => {
    closing.abort()
    clearInterval(beat)
    worker.terminate()
  }
  const post = (message: HostMessage, transfer: Transferable[] = []) => worker.postMessage(message, transfer)

  return new Promise<WorkerLink>((resolve, reject) => {
    let isOpen = false
    const fail = (details: string) => {
      if (closing.signal.aborted) return
      close()
      if (isOpen) onDeath(details)
      else reject(workerUnavailable(details, [], task))
    }
    const helloTimer = setTimeout(() => fail(`The worker did not say hello within ${helloMs} ms.`), helloMs)
    const listen = { signal: closing.signal }

    // Firefox and Chromium report a blocked worker only by an error event without a message.
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        clearTimeout(helloTimer)
        fail(event.message || 'The worker script failed to load.')
      },
      listen,
    )
    worker.addEventListener(
      'messageerror',
      () => fail('The worker sent a message that could not be read.'),
      listen,
    )
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<WorkerMessage>) => {
        missedBeats = 0
        if (data.kind !== 'ready') return onMessage(data)
        clearTimeout(helloTimer)
        if (data.version !== PROTOCOL_VERSION)
          return fail(`The worker speaks protocol ${data.version}, this page ${PROTOCOL_VERSION}.`)
        isOpen = true
        watchLock(lock, closing.signal).then(
          () => fail('The worker ended.'),
          () => {},
        )
        // Beats are counted, not timed, so a page that slept does not take its worker for dead.
        beat = setInterval(() => {
          if (!isBusy()) return void (missedBeats = 0)
          if (++missedBeats > maxMissedBeats)
            return fail(`The worker gave no sign of life for ${maxMissedBeats} beats.`)
          post({ kind: 'ping' })
        }, heartbeatMs)
        resolve({ post, close })
      },
      listen,
    )
    post({ kind: 'hello', version: PROTOCOL_VERSION, lock, assets })
  })
}
