import { rpcInvalid } from './errors.ts'
import { hostOf, post, readAnswer } from './post.ts'

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
 *   wrong id); the first as a bare fault, see `explained`
 */
export async function askNode(
  url: string,
  questions: readonly RpcQuestion[],
  signal: AbortSignal,
): Promise<readonly RpcAnswer[]> {
  const ask = (body: unknown) => readAnswer(url, post(url, body, signal))
  const body = questions.map((question, id) => ({ jsonrpc: '2.0', id, ...question }))
  if (body.length > 1 && !unbatched.has(url)) {
    const answers = await ask(body)
    if (Array.isArray(answers)) return body.map(({ id }) => answerTo(answers, id, url))
    unbatched.add(url)
  }
  return Promise.all(body.map(async (each) => answerTo([await ask(each)], each.id, url)))
}

function answerTo(answers: readonly unknown[], id: number, url: string): RpcAnswer {
  const answer = answers.find((entry) => (entry as { id?: unknown } | null)?.id === id)
  if (answer && ('result' in (answer as object) || 'error' in (answer as object))) return answer
  throw rpcInvalid(`${hostOf(url)}: no answer to request ${id}`)
}
