import { PayloadFault } from '../payload/payloadFault.ts'
import type { PayloadJob, PayloadResults, WorkerAssets, WorkerMessage } from '../protocol.ts'
import { checkTimeout, crossed, workerCrashed, workerDisposed } from './errors.ts'
import { openWorker, type WorkerLink } from './openWorker.ts'

/** What {@link createWorkerPool} needs; see `CreatePayloadRunnerParameters`. */
export type WorkerPoolParameters = Readonly<{
  worker: () => Worker | Promise<Worker>
  assets: WorkerAssets
  most: number
  deadlineMs: number
  heartbeatMs: number
  helloMs: number
}>

/** Options of one job. */
export type JobOptions = Readonly<{
  transfer?: readonly ArrayBuffer[]
  onProgress?: ((progress: Readonly<{ bytes: number; total: number }>) => void) | undefined
  /** Tells the worker to stop; the job rejects when it has. */
  signal?: AbortSignal | undefined
}>

/** A worker of the pool. */
export type PoolMember = Readonly<{
  /** Jobs that it has not answered yet. */
  load(): number
  run<Job extends PayloadJob>(job: Job, options?: JobOptions): Promise<PayloadResults[Job['type']]>
}>

/** Workers that share the work on payloads. When one dies, all of them are ended, and every job rejects. */
export type WorkerPool = Readonly<{
  /**
   * Starts up to `count` workers where they are missing, and waits for the first.
   *
   * @throws WorkerUnavailableError when none starts; WorkerDisposedError
   */
  start(count: number): Promise<Crew>
  dispose(): void
}>

/** The workers between one crash and the next. */
export type Crew = Readonly<{
  /** The one with the least to do. */
  idlest(): PoolMember
}>

type Call = {
  resolve(result: never): void
  reject(reason: unknown): void
  onProgress: JobOptions['onProgress']
  /** Ticks of the clock since the worker last spoke of this job. */
  quiet: number
}

/** Deadlines are counted in ticks, not timed, so a page that slept does not take its workers for stuck. */
const ticksInDeadline = 4

/** Creates a {@link WorkerPool}. Must end every job: by a result, an error, its deadline or a worker's death. */
export function createWorkerPool(parameters: WorkerPoolParameters): WorkerPool {
  let crew: OwnCrew | undefined
  let disposed = false
  return {
    async start(count) {
      if (disposed) throw workerDisposed('files')
      if (!crew || crew.hasEnded()) crew = createCrew(parameters)
      const current = crew
      await current.grow(Math.min(parameters.most, count))
      return current
    },
    dispose() {
      disposed = true
      crew?.end(workerDisposed('files'))
    },
  }
}

type OwnCrew = Crew &
  Readonly<{
    grow(count: number): Promise<void>
    end(reason: unknown): void
    hasEnded(): boolean
  }>

function createCrew(parameters: WorkerPoolParameters): OwnCrew {
  const { worker, assets, deadlineMs, heartbeatMs, helloMs } = parameters
  const calls = new Map<number, Call>()
  const starting: Promise<void>[] = []
  const members: (PoolMember & Readonly<{ link: WorkerLink }>)[] = []
  let nextId = 0
  let ended: { reason: unknown } | undefined
  let clock: ReturnType<typeof setInterval> | undefined

  function end(reason: unknown): void {
    ended ??= { reason }
    for (const { link } of members) link.close()
    for (const call of calls.values()) call.reject(reason)
    calls.clear()
    clearInterval(clock)
  }

  function tick(): void {
    for (const call of calls.values())
      if (++call.quiet > ticksInDeadline) return end(checkTimeout(deadlineMs, 'files'))
  }

  function onMessage(message: WorkerMessage): void {
    const call = 'id' in message ? calls.get(message.id) : undefined
    if (!call) return
    if (message.kind === 'payload-progress') {
      call.quiet = 0
      call.onProgress?.(message.progress)
    } else if (message.kind === 'payload-result') {
      call.resolve(message.result as never)
    } else if (message.kind === 'failure') {
      const { error, fault } = message
      call.reject(fault ? new PayloadFault(error.details ?? '', fault) : crossed(error))
    }
  }

  async function start(): Promise<void> {
    const own = new Set<number>()
    const link = await openWorker({
      worker,
      assets,
      helloMs,
      heartbeatMs,
      task: 'files',
      isBusy: () => own.size > 0,
      onMessage,
      onDeath: (details) => end(workerCrashed(details, 'files')),
    })
    if (ended) {
      link.close()
      throw ended.reason
    }
    async function run<Job extends PayloadJob>(
      job: Job,
      { transfer = [], onProgress, signal }: JobOptions = {},
    ): Promise<PayloadResults[Job['type']]> {
      if (ended) throw ended.reason
      const id = nextId++
      const onAbort = () => link.post({ kind: 'abort', id })
      signal?.addEventListener('abort', onAbort)
      own.add(id)
      clock ??= setInterval(tick, deadlineMs / ticksInDeadline)
      try {
        return await new Promise<PayloadResults[Job['type']]>((resolve, reject) => {
          calls.set(id, { resolve, reject, onProgress, quiet: 0 })
          link.post({ kind: 'payload', id, job }, [...transfer])
        })
      } finally {
        signal?.removeEventListener('abort', onAbort)
        own.delete(id)
        calls.delete(id)
        if (calls.size === 0) {
          clearInterval(clock)
          clock = undefined
        }
      }
    }
    members.push({ link, load: () => own.size, run })
  }

  return {
    end,
    hasEnded: () => ended !== undefined,
    async grow(count) {
      while (starting.length < Math.max(1, count)) {
        const started = start()
        started.catch(() => {})
        starting.push(started)
      }
      if (members.length > 0) return
      try {
        await Promise.any(starting)
      } catch {
        // None started. The next call tries again with a crew of its own.
        const [first] = await Promise.allSettled(starting)
        const reason = first?.status === 'rejected' ? first.reason : undefined
        end(reason)
        throw reason
      }
    },
    idlest() {
      const [first, ...others] = members
      if (!first) throw ended?.reason ?? workerCrashed('It never started.', 'files')
      return others.reduce((least, member) => (member.load() < least.load() ? member : least), first)
    },
  }
}
