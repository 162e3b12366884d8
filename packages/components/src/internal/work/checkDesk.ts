import { ABSTAIN, type Hex } from '@saharakit/sdk'
import { canonicalize, sha256 } from '@saharakit/sdk/content'
import {
  type CheckReport,
  type CheckRequest,
  type CheckRunner,
  createCheckRunner,
  type Finding,
  spawnBlobWorker,
  spawnSameOriginWorker,
  spawnWorker,
  type TypingEvent,
} from '@saharakit/workers/host'
import type { Offer } from '../offer.ts'
import type { TempoInput } from '../services.ts'
import type { SaharaSettings } from '../settings.ts'

let shared: { worker: SaharaSettings['worker']; runner: CheckRunner } | undefined

/** One worker a page, started by the first check. */
function runnerOf({ worker, languageFile, client }: SaharaSettings): CheckRunner {
  if (client?.checks) return client.checks
  if (shared && shared.worker === worker) return shared.runner
  const start =
    worker === undefined
      ? spawnWorker
      : typeof worker === 'string'
        ? () => spawnSameOriginWorker(worker)
        : () => spawnBlobWorker(worker)
  shared = {
    worker,
    runner: createCheckRunner({ worker: start, assets: languageFile ? { language: languageFile } : {} }),
  }
  return shared.runner
}

/** Looks at a person's own work in the worker, and keeps the last report for its digest. */
export class CheckDesk {
  readonly #runner: CheckRunner
  readonly #offer: Offer
  #report: CheckReport | undefined
  /** Reports of what the person made, by item. */
  readonly #kept = new Map<number, CheckReport>()
  #off = false

  constructor(settings: SaharaSettings, offer: Offer) {
    this.#runner = runnerOf(settings)
    this.#offer = offer
  }

  async #check(request: CheckRequest, signal: AbortSignal): Promise<readonly Finding[]> {
    const report = await this.run(request, signal)
    this.#report = report ?? this.#report
    return report?.findings ?? []
  }

  /** Language of the task's texts, as the checks name it. */
  get language(): string {
    return this.#offer.manifest.lang.slice(0, 2)
  }

  /** One report; undefined on a page whose policy forbids the worker. */
  async run(request: CheckRequest, signal: AbortSignal): Promise<CheckReport | undefined> {
    if (this.#off) return undefined
    try {
      return await this.#runner.check(request, { signal })
    } catch (error) {
      // A page whose policy forbids the worker is asked once, not at every answer.
      this.#off = (error as Error).name === 'WorkerUnavailableError'
      throw error
    }
  }

  /** The newest report of what was made for an item goes into the digest. */
  keep(item: number, report: CheckReport | undefined): void {
    if (report) this.#kept.set(item, report)
  }

  /** Pace and variety of the answers so far. */
  tempo(answers: readonly TempoInput[], signal: AbortSignal): Promise<readonly Finding[]> {
    const { manifest, paceSeconds, batchSize } = this.#offer
    return this.#check(
      {
        type: 'tempo',
        answers: answers
          .filter(({ label }) => label !== ABSTAIN)
          .map(({ label, ms }) => ({ choice: label, ms })),
        classes: manifest.classes.length,
        ...(paceSeconds && { medianMs: (paceSeconds * 1_000) / batchSize }),
      },
      signal,
    )
  }

  /** Language, sense, origin of a comment, and how it was typed. */
  async comment(
    text: string,
    events: readonly TypingEvent[],
    earlier: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly Finding[]> {
    const languages = [this.language]
    const read = await this.#check({ type: 'text', text, languages, earlier }, signal)
    const typed = await this.#check({ type: 'typing', events, length: text.length }, signal)
    return [...read, ...typed]
  }

  /**
   * First 16 bytes of the sha-256 of the last report, times left out, so that anybody can recompute it; where something was
   * made, of the list of its reports in the order of the items.
   */
  async digest(): Promise<Hex | undefined> {
    const kept = [...this.#kept].sort(([one], [other]) => one - other).map(([, report]) => untimed(report))
    const report = kept.length ? kept : this.#report && untimed(this.#report)
    if (!report) return undefined
    const digest = await sha256(new TextEncoder().encode(canonicalize(report)))
    return digest.slice(0, 34) as Hex
  }
}

function untimed({ ms: _, ...report }: CheckReport): Omit<CheckReport, 'ms'> {
  return report
}
