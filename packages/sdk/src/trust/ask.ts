import type { RpcAnswer, RpcQuestion } from '../rpc/askNode.ts'
import type { KnownNode } from './nodesOf.ts'

/** Milliseconds that one of several nodes has to say what it sees: the others are waiting beside it. */
const WITNESS_DEADLINE = 8_000

/** Asks a node, with a deadline. */
export async function ask(
  node: KnownNode,
  questions: readonly RpcQuestion[],
  signal: AbortSignal,
): Promise<readonly RpcAnswer[]> {
  return node.ask(questions, AbortSignal.any([signal, AbortSignal.timeout(WITNESS_DEADLINE)]))
}

/** What a node answered. @throws Error where it answered with an error, or not at all */
export function resultOf<Result>(answer: RpcAnswer | undefined): Result {
  if (!answer || answer.error || answer.result === undefined)
    throw new Error(answer?.error?.message ?? 'no answer')
  return answer.result as Result
}
