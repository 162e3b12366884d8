import { contentUnavailable } from '../content/errors.ts'
import { pause } from '../pause.ts'
import type { Hex } from '../types/ids.ts'
import { gatewayBusy } from './errors.ts'

/** One request to one gateway. */
export type GatewayRequest = Readonly<{
  /** Base URL. */
  gateway: string
  /** After the base URL, with a slash first. */
  path: string
  method: 'HEAD' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: Uint8Array<ArrayBuffer>
  /** What the request is about, for the error. */
  digest: Hex
  /** Milliseconds for the request and for asking again. */
  deadlineMs: number
  signal: AbortSignal | undefined
}>

/** Milliseconds for one answer. */
const ANSWER_DEADLINE = 120_000
/** Milliseconds between two tries where the gateway does not say: doubled each time, from the first to the last. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 30_000
/** Answers that may be others in a moment: the body stood still, too many requests, and what is wrong with a server. */
const passing = new Set([408, 429, 500, 502, 503, 504])

/**
 * Asks a gateway, and asks again while it is busy or away: when it says (`Retry-After`), else after a growing wait. Ends
 * by the signal, and as soon as the next try would come after the deadline.
 *
 * @throws GatewayBusyError (429 or 503 to the end), ContentUnavailableError (no answer, or a server's fault, to the end),
 *   or the signal's reason
 */
export async function askGateway(request: GatewayRequest): Promise<Response> {
  const { deadlineMs, signal } = request
  const end = Date.now() + deadlineMs
  for (let tries = 0; ; tries++) {
    const answer = await ask(request, end)
    if (answer instanceof Response && !passing.has(answer.status)) return answer
    const wait = (answer instanceof Response && retryAfter(answer)) || backoff(tries)
    if (Date.now() + wait >= end) throw await failureOf(request, answer)
    if (answer instanceof Response) await answer.body?.cancel()
    await pause(wait, signal)
  }
}

async function ask(request: GatewayRequest, end: number): Promise<Response | Error> {
  const { gateway, path, method, headers, body, signal } = request
  const deadline = AbortSignal.timeout(Math.max(1, Math.min(ANSWER_DEADLINE, end - Date.now())))
  try {
    return await fetch(`${gateway.replace(/\/$/, '')}${path}`, {
      method,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(headers ? { headers } : {}),
      ...(body ? { body } : {}),
    })
  } catch (error) {
    signal?.throwIfAborted()
    return error as Error
  }
}

/** Milliseconds that the gateway asks to be left alone: seconds or a date. Undefined where it does not say. */
function retryAfter({ headers }: Response): number | undefined {
  const text = headers.get('retry-after')
  if (!text) return undefined
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(FIRST_WAIT / 4, ms)
}

/** Uploaders that were sent away together must not come back together, so half of the wait is chance. */
function backoff(tries: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.5 + Math.random() / 2)
}

async function failureOf({ gateway, digest }: GatewayRequest, answer: Response | Error): Promise<Error> {
  if (!(answer instanceof Response)) return contentUnavailable(digest, `${gateway}: ${answer.message}`)
  const details = `HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`
  return answer.status === 429 || answer.status === 503
    ? gatewayBusy(gateway, details)
    : contentUnavailable(digest, `${gateway}: ${details}`)
}
