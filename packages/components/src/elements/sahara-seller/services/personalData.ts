import {
  type CheckRunner,
  createCheckRunner,
  spawnBlobWorker,
  spawnSameOriginWorker,
  spawnWorker,
} from '@saharakit/workers/host'
import type { SaharaSettings } from '../../../internal/settings.ts'
import type { PersonalFinding } from '../sellerServices.ts'

let shared: { worker: SaharaSettings['worker']; runner: CheckRunner } | undefined

/** One worker a page that looks into texts, started by the first file. */
export function textRunner({ worker, client }: Pick<SaharaSettings, 'worker' | 'client'>): CheckRunner {
  if (client?.checks) return client.checks
  if (shared && shared.worker === worker) return shared.runner
  const start =
    worker === undefined
      ? spawnWorker
      : typeof worker === 'string'
        ? () => spawnSameOriginWorker(worker)
        : () => spawnBlobWorker(worker)
  shared = { worker, runner: createCheckRunner({ worker: start }) }
  return shared.runner
}

/** Kinds that are told, in this order. */
const kinds = ['email', 'phone', 'card', 'iban', 'ip', 'secret'] as const
/** Examples of each kind. */
const EXAMPLES = 2
/** Bytes at the start of a file in which examples are looked up. */
const LOOKED_UP = 262_144

/** Enough of it to find it again, and not the thing itself. */
export function maskExample(kind: string, text: string): string {
  if (kind === 'ip') return text
  if (kind === 'email') return `${text.slice(0, 1)}…${text.slice(text.lastIndexOf('@'))}`
  return `${text.slice(0, 4)}…`
}

/** The first things that were found, by kind; what lies further back has no example. */
async function examplesOf(file: Blob, positions: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const examples = new Map<string, string[]>()
  const text = await file.slice(0, LOOKED_UP).text()
  for (const [, kind = '', at, length] of positions.matchAll(/(\w+)@(\d+)\+(\d+)/g)) {
    const found = text.slice(Number(at), Number(at) + Number(length))
    const known = examples.get(kind) ?? []
    if (found.length === Number(length) && known.length < EXAMPLES)
      examples.set(kind, [...known, maskExample(kind, found)])
  }
  return examples
}

/**
 * What looks like personal data in a file that holds text, found in a worker. Advice: where a page allows no worker, nothing is
 * found.
 */
export async function findPersonalData(
  runner: Pick<CheckRunner, 'check'>,
  file: Blob,
  signal: AbortSignal,
): Promise<readonly PersonalFinding[]> {
  try {
    const { findings } = await runner.check({ type: 'personal-data', data: file }, { signal })
    const found = findings.find(({ code }) => code === 'personal-data')
    if (!found) return []
    const examples = await examplesOf(file, String(found.values['positions'] ?? ''))
    return kinds.flatMap((code) => {
      const count = Number(found.values[code] ?? 0)
      return count > 0 ? { code, count, examples: examples.get(code) ?? [] } : []
    })
  } catch (error) {
    signal.throwIfAborted()
    console.warn('SaharaKit could not look for personal data.', error)
    return []
  }
}
