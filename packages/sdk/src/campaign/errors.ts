import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'

/** A gateway was busy until the time was over, or wants to be left alone for longer than there is time. */
export function gatewayBusy(gateway: string, details: string): SaharaErrorOf<'GatewayBusyError'> {
  return createError('GatewayBusyError', {
    shortMessage:
      'The content gateway is busy. What it has is kept; publish again in a few minutes to send the rest.',
    metaMessages: [`${gateway} answered that it is busy for as long as it was asked.`],
    details,
    gateway,
    retryable: true,
  })
}

/** A gateway will not take an upload, and asking again would change nothing. */
export function uploadRefused(
  gateway: string,
  status: number,
  body: string,
): SaharaErrorOf<'UploadRefusedError'> {
  const { name, shortMessage } = readRefusal(body)
  return createError('UploadRefusedError', {
    shortMessage:
      shortMessage ??
      `The content gateway refused the upload (HTTP ${status}). Ask its operator why, or use another.`,
    metaMessages: [`${gateway} answered with HTTP ${status}.`],
    details: body.slice(0, 300),
    gateway,
    status,
    reason: name ?? '',
  })
}

/** Our gateways answer `{ error: { name, shortMessage } }`; others answer what they like. */
function readRefusal(body: string): Readonly<{ name?: string; shortMessage?: string }> {
  try {
    const { name, shortMessage } = Object((JSON.parse(body) as { error?: unknown } | null)?.error)
    if (typeof name === 'string' && typeof shortMessage === 'string') return { name, shortMessage }
  } catch {}
  return {}
}
