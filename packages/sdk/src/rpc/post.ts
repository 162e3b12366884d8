import { Fault } from '../errors/Fault.ts'

/** Sends JSON to a node. */
export function post(url: string, body: unknown, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
}

/**
 * The JSON that a node sent back.
 *
 * @throws a fault: RpcUnavailableError (no connection, deadline, 429, 5xx), RpcInvalidResponseError (no JSON)
 */
export async function readAnswer(url: string, sent: Promise<Response>): Promise<unknown> {
  let text: string
  try {
    const response = await sent
    text = await response.text()
    // Errors of the call itself may come with 4xx and JSON; a gateway's page is an outage.
    if (response.status === 429 || response.status >= 500 || (!response.ok && !/^\s*[[{]/.test(text)))
      throw new Error(`HTTP ${response.status}`)
  } catch (error) {
    throw new Fault('RpcUnavailableError', `${hostOf(url)}: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault('RpcInvalidResponseError', `${hostOf(url)}: no JSON`)
  }
}

/** Only the host: a path or a password may be somebody's key. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the given address')
