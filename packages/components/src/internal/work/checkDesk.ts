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
  #off = false

  constructor(settings: SaharaSettings, offer: Offer) {
    this.#runner = runnerOf(settings)
    this.#offer = offer
  }

  async #check(request: CheckRequest, signal: AbortSignal): Promise<readonly Finding[]> {
    if (this.#off) return []
    try {
      this.#report = await this.#runner.check(request, { signal })
      return this.#report.findings
    } catch (error) {
      // A page whose policy forbids the worker is asked once, not at every answer.
      this.#off = (error as Error).name === 'WorkerUnavailableError'
      throw error
    }
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
    const languages = [this.#offer.manifest.lang.slice(0, 2)]
    const read = await this.#check({ type: 'text', text, languages, earlier }, signal)
    const typed = await this.#check({ type: 'typing', events, length: text.length }, signal)
    return [...read, ...typed]
  }

  /** First 16 bytes of the sha-256 of the last report, times left out, so that anybody can recompute it. */
  async digest(): Promise<Hex | undefined> {
    if (!this.#report) return undefined
    const { ms: _, ...report } = this.#report
    const digest = await sha256(new TextEncoder().encode(canonicalize(report)))
    return digest.slice(0, 34) as Hex
  }
}
