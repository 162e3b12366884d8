import type { CheckReport, CheckRequest, CheckRunner, Finding, ImageLimits } from '@saharakit/workers/host'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { createError, SaharaError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ItemInput } from '../types/build.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'

/** Parameters of {@link checkItems}. */
export type CheckItemsParameters = CallOptions &
  Readonly<{
    items: readonly ItemInput[]
    /** Limits on images; the defaults are the check worker's. */
    limits?: ImageLimits | undefined
    /** Languages in which texts are expected. Default: any. */
    languages?: readonly string[] | undefined
    /** Told after each file. */
    onProgress?: ((progress: Readonly<{ done: number; total: number }>) => void) | undefined
  }>

/** What was found about one file of one item; only what is worth a look. */
export type ItemFinding = Readonly<{
  /** Index of the item, and of the file in it. */
  item: number
  part: number
  /** Name of the item, or its number. */
  name: string
  finding: Finding
}>

/** A report that a person can read by `formatItemsReport`, or a program as it is. */
export type CheckItemsReturnType = Readonly<{
  items: number
  files: number
  /** `problem`: the file can't be used. `advice`: look at it. */
  problems: readonly ItemFinding[]
  advice: readonly ItemFinding[]
  /** Items that show nearly the same as an earlier one. */
  duplicates: readonly Readonly<{ item: number; of: number; distance: number }>[]
}>
/** What {@link checkItems} may throw. */
export type CheckItemsErrorType = SaharaErrorOf<
  | 'ConfigError'
  | 'WorkerUnavailableError'
  | 'WorkerCrashedError'
  | 'WorkerDisposedError'
  | 'CheckTimeoutError'
  | 'CheckFailedError'
>

/**
 * Looks at items before they are paid for: broken files, wrong types and sizes, blurred, dark or doubled pictures,
 * unreadable texts. The client needs a check runner.
 *
 * @example
 * console.log(formatItemsReport(await checkItems(client, { items })))
 */
export async function checkItems(
  { checks }: Pick<SaharaClient, 'checks'>,
  { items, limits, languages, onProgress, signal }: CheckItemsParameters,
): Promise<CheckItemsReturnType> {
  const run = (request: CheckRequest) => runCheck(checks, request, signal)
  const files = items.flatMap(({ parts, name }, item) =>
    parts.map((file, part) => ({ ...file, item, part, name: name ?? `item ${item + 1}` })),
  )
  const found: ItemFinding[] = []
  const hashes: { item: number; hash: string }[] = []
  for (const [done, { bytes, type, item, part, name }] of files.entries()) {
    const report = type.startsWith('image/')
      ? await run({
          type: 'image',
          bytes: bytes.slice().buffer,
          mediaType: type,
          ...(limits ? { limits } : {}),
        })
      : await run({ type: 'text', text: decodeText(bytes), ...(languages ? { languages } : {}) })
    found.push(...report.findings.map((finding) => ({ item, part, name, finding })))
    const hash = report.findings.find((finding) => finding.code === 'hashed')?.values['hash']
    if (typeof hash === 'string') hashes.push({ item, hash })
    onProgress?.({ done: done + 1, total: files.length })
  }
  return {
    items: items.length,
    files: files.length,
    problems: found.filter(({ finding }) => finding.level === 'problem'),
    advice: found.filter(({ finding }) => finding.level === 'advice'),
    duplicates:
      hashes.length < 2
        ? []
        : findDuplicates(hashes, await run({ type: 'duplicates', hashes: hashes.map(({ hash }) => hash) })),
  }
}

async function runCheck(
  checks: CheckRunner | undefined,
  request: CheckRequest,
  signal: AbortSignal | undefined,
): Promise<CheckReport> {
  if (!checks)
    throw createError('ConfigError', {
      shortMessage: 'Items can’t be checked here: the client has no check runner.',
      metaMessages: [
        "Pass `checks: createCheckRunner({ worker: spawnWorker })` of '@saharakit/workers/host'.",
      ],
      attribute: 'checks',
    })
  try {
    return await checks.check(request, signal ? { signal } : {})
  } catch (error) {
    signal?.throwIfAborted()
    if (!isSaharaError(error)) throw error
    // The worker's own error, whole, under the name that the SDK documents.
    const name: string = error.name
    throw SaharaError.fromJSON({
      ...error.toJSON(),
      name: name === 'CheckDeadlineError' ? 'CheckTimeoutError' : name,
    })
  }
}

function findDuplicates(
  hashes: readonly { item: number }[],
  { findings }: CheckReport,
): CheckItemsReturnType['duplicates'] {
  return findings.flatMap(({ code, values }) => {
    if (code !== 'near-duplicate') return []
    const [item, of] = [hashes[Number(values['position'])]?.item, hashes[Number(values['of'])]?.item]
    return item === undefined || of === undefined || item === of
      ? []
      : [{ item, of, distance: Number(values['distance']) }]
  })
}

function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
