import { PayloadFault } from '../payload/payloadFault.ts'
import type {
  ConsensusJob,
  ConsensusProgress,
  ConsensusResults,
  HostMessage,
  PayloadJob,
  PayloadResults,
  WorkerAssets,
  WorkerMessage,
} from '../protocol.ts'
import { checkTimeout, crossed, type WorkerTask, workerCrashed, workerDisposed } from './errors.ts'
import { openWorker, type WorkerLink } from './openWorker.ts'

/** Work of some kind: its jobs, their results and how their progress is told. */
type Work = Readonly<{ job: Readonly<{ type: string }>; results: object; progress: unknown }>

/** Work on files. */
export type PayloadWork = Readonly<{
  job: PayloadJob
  results: PayloadResults
  progress: Readonly<{ bytes: number; total: number }>
}>

/** Work on labels. */
export type ConsensusWork = Readonly<{
  job: ConsensusJob
  results: ConsensusResults
  progress: ConsensusProgress
}>

/** What a job of some type gives. */
type ResultOf<Of extends Work, Job extends Of['job']> = Of['results'][Job['type'] & keyof Of['results']]

/** What {@link createWorkerPool} needs; see `CreatePayloadRunnerParameters`. */
export type WorkerPoolParameters = Readonly<{
  /** Which jobs it does. */
  kind: 'payload' | 'consensus'
  /** What its errors speak of. */
  task: WorkerTask
  worker: () => Worker | Promise<Worker>
  assets: WorkerAssets
  most: number
  deadlineMs: number
  heartbeatMs: number
  helloMs: number
}>

/** Options of one job. */
export type JobOptions<Progress> = Readonly<{
  transfer?: readonly ArrayBuffer[]
  onProgress?: ((progress: Progress) => void) | undefined
  /** Tells the worker to stop; the job rejects when it has. */
  signal?: AbortSignal | undefined
}>

/** A worker of the pool. */
export type PoolMember<Of extends Work = PayloadWork> = Readonly<{
  /** Jobs that it has not answered yet. */
  load(): number
  run<Job extends Of['job']>(job: Job, options?: JobOptions<Of['progress']>): Promise<ResultOf<Of, Job>>
}>

/** Workers that share some work. When one dies, all of them are ended, and every job rejects. */
export type WorkerPool<Of extends Work = PayloadWork> = Readonly<{
  /**
   * Starts up to `count` workers where they are missing, and waits for the first.
   *
   * @throws WorkerUnavailableError when none starts; WorkerDisposedError
   */
  start(count: number): Promise<Crew<Of>>
  dispose(): void
}>

/** The workers between one crash and the next. */
export type Crew<Of extends Work = PayloadWork> = Readonly<{
  /** The one with the least to do. */
  idlest(): PoolMember<Of>
}>

type Call = {
  resolve(result: never): void
  reject(reason: unknown): void
  onProgress: ((progress: never) => void) | undefined
  /** Ticks of the clock since the worker last spoke of this job. */
  quiet: number
}

/** Deadlines are counted in ticks, not timed, so a page that slept does not take its workers for stuck. */
const ticksInDeadline = 4

/** Creates a {@link WorkerPool}. Must end every job: by a result, an error, its deadline or a worker's death. */
export function createWorkerPool<Of extends Work>(parameters: WorkerPoolParameters): WorkerPool<Of> {
  const { task } = parameters
  let crew: OwnCrew<Of> | undefined
  let disposed = false
  return {
    async start(count) {
      if (disposed) throw workerDisposed(task)
      if (!crew || crew.hasEnded()) crew = createCrew<Of>(parameters)
      const current = crew
      await current.grow(Math.min(parameters.most, count))
      return current
    },
    dispose() {
      disposed = true
      crew?.end(workerDisposed(task))
    },
  }
}

type OwnCrew<Of extends Work> = Crew<Of> &
  Readonly<{
    grow(count: number): Promise<void>
    end(reason: unknown): void
    hasEnded(): boolean
  }>

function createCrew<Of extends Work>(parameters: WorkerPoolParameters): OwnCrew<Of> {
  const { kind, task, worker, assets, deadlineMs, heartbeatMs, helloMs } = parameters
  const calls = new Map<number, Call>()
  const starting: Promise<void>[] = []
  const members: (PoolMember<Of> & Readonly<{ link: WorkerLink }>)[] = []
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
      if (++call.quiet > ticksInDeadline) return end(checkTimeout(deadlineMs, task))
  }

  function onMessage(message: WorkerMessage): void {
    const call = 'id' in message ? calls.get(message.id) : undefined
    if (!call) return
    if (message.kind === 'payload-progress' || message.kind === 'consensus-progress') {
      call.quiet = 0
      call.onProgress?.(message.progress as never)
    } else if (message.kind === 'payload-result' || message.kind === 'consensus-result') {
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
      task,
      isBusy: () => own.size > 0,
      onMessage,
      onDeath: (details) => end(workerCrashed(details, task)),
    })
    if (ended) {
      link.close()
      throw ended.reason
    }
    async function run<Job extends Of['job']>(
      job: Job,
      { transfer = [], onProgress, signal }: JobOptions<Of['progress']> = {},
    ): Promise<ResultOf<Of, Job>> {
      if (ended) throw ended.reason
      const id = nextId++
      const onAbort = () => link.post({ kind: 'abort', id })
      signal?.addEventListener('abort', onAbort)
      own.add(id)
      clock ??= setInterval(tick, deadlineMs / ticksInDeadline)
      try {
        return await new Promise<ResultOf<Of, Job>>((resolve, reject) => {
          calls.set(id, { resolve, reject, onProgress, quiet: 0 })
          // Which jobs go with which kind is `Of`'s to say.
          link.post({ kind, id, job } as unknown as HostMessage, [...transfer])
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
      if (!first) throw ended?.reason ?? workerCrashed('It never started.', task)
      return others.reduce((least, member) => (member.load() < least.load() ? member : least), first)
    },
  }
}
