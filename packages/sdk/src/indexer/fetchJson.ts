import { indexerInvalid, indexerUnavailable } from './errors.ts'

/** Largest answer in bytes. */
const ANSWER_LIMIT = 1_000_000
/** Milliseconds for one answer. */
const DEADLINE = 8_000

/** Where and what to ask. */
export type FetchJsonParameters = Readonly<{
  url: string
  /** Makes it a POST. */
  body?: unknown
  signal?: AbortSignal | undefined
}>

/**
 * Asks the indexer for JSON of at most 1 MB. Must end.
 *
 * @throws IndexerUnavailableError, IndexerInvalidResponseError, the signal's reason
 */
export async function fetchJson({ url, body, signal }: FetchJsonParameters): Promise<unknown> {
  const deadline = AbortSignal.timeout(DEADLINE)
  let text: string
  try {
    const response = await fetch(url, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    text = await readText(response)
  } catch (error) {
    signal?.throwIfAborted()
    if ((error as Error).name === 'IndexerInvalidResponseError') throw error
    throw indexerUnavailable((error as Error).message)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw indexerInvalid('no JSON')
  }
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > ANSWER_LIMIT) {
      await reader?.cancel()
      throw indexerInvalid(`more than ${ANSWER_LIMIT} bytes`)
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
