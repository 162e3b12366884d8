import { rpcInvalid, rpcUnavailable } from './errors.ts'

/** One JSON-RPC question. */
export type RpcQuestion = Readonly<{ method: string; params: unknown }>

/** An answer that a node gave for a question, or its error. */
export type RpcAnswer = Readonly<{
  result?: unknown
  error?: Readonly<{ code?: number; message?: string; data?: unknown }>
}>

// Nodes that refused a batch. They are asked one question a request.
const unbatched = new Set<string>()

/**
 * Asks one node several questions in one HTTP request; in several where the node refuses batches. Every answer must
 * carry the id of its question.
 *
 * @throws RpcUnavailableError (no connection, deadline, 429, 5xx), RpcInvalidResponseError (no JSON, half an answer, a
 *   wrong id)
 */
export async function askNode(
  url: string,
  questions: readonly RpcQuestion[],
  signal: AbortSignal,
): Promise<readonly RpcAnswer[]> {
  const body = questions.map((question, id) => ({ jsonrpc: '2.0', id, ...question }))
  if (body.length > 1 && !unbatched.has(url)) {
    const answers = await post(url, body, signal)
    if (Array.isArray(answers)) return body.map(({ id }) => answerTo(answers, id, url))
    unbatched.add(url)
  }
  return Promise.all(body.map(async (each) => answerTo([await post(url, each, signal)], each.id, url)))
}

async function post(url: string, body: unknown, signal: AbortSignal): Promise<unknown> {
  let text: string
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    text = await response.text()
    // Errors of the call itself may come with 4xx and JSON; a gateway's page is an outage.
    if (response.status === 429 || response.status >= 500 || (!response.ok && !/^\s*[[{]/.test(text)))
      throw new Error(`HTTP ${response.status}`)
  } catch (error) {
    throw rpcUnavailable(`${hostOf(url)}: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw rpcInvalid(`${hostOf(url)}: no JSON`)
  }
}

function answerTo(answers: readonly unknown[], id: number, url: string): RpcAnswer {
  const answer = answers.find((entry) => (entry as { id?: unknown } | null)?.id === id)
  if (answer && ('result' in (answer as object) || 'error' in (answer as object))) return answer
  throw rpcInvalid(`${hostOf(url)}: no answer to request ${id}`)
}

/** Only the host: a path or a password may be somebody's key. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the given address'
}
