import type { IncomingMessage } from 'node:http'
import { GatewayError } from './errors.ts'
import type { GatewayLimits } from './limits.ts'

/**
 * The body of a request, chunk by chunk, within a size, a deadline and a longest pause.
 *
 * @param maxBytes the most that is read
 * @param tooLarge makes the error for a longer body
 * @throws GatewayError `UploadTimeoutError` or what `tooLarge` makes; the connection's own error when the client left
 */
export async function* readBody(
  request: IncomingMessage,
  maxBytes: number,
  tooLarge: () => GatewayError,
  limits: Pick<GatewayLimits, 'uploadMs' | 'idleMs'>,
): AsyncGenerator<Buffer, void> {
  const watch = watchClock(limits)
  const chunks: AsyncIterator<Buffer> = request.iterator({ destroyOnReturn: false })
  let waiting = false
  let bytes = 0
  try {
    while (true) {
      waiting = true
      watch.expectChunk()
      const { done, value } = await Promise.race([chunks.next(), watch.expired])
      watch.gotChunk()
      waiting = false
      if (done) return
      bytes += value.length
      if (bytes > maxBytes) throw tooLarge()
      yield value
    }
  } finally {
    watch.stop()
    // A reader that still waits can't be told to stop; the connection is closed after the answer instead.
    if (!waiting) await chunks.return?.()
  }
}

function watchClock(limits: Pick<GatewayLimits, 'uploadMs' | 'idleMs'>) {
  const { promise: expired, reject } = Promise.withResolvers<never>()
  // Whoever races against it handles it; without a race at that moment it must not end the process.
  expired.catch(() => undefined)
  const expire = () =>
    reject(
      new GatewayError(
        'UploadTimeoutError',
        'The upload came too slowly and was given up; nothing was stored. Try again on a better connection, or in smaller parts.',
        { headers: { connection: 'close' } },
      ),
    )
  const deadline = setTimeout(expire, limits.uploadMs)
  let pause: NodeJS.Timeout | undefined
  return {
    expired,
    // Only waiting for the client counts as a pause, not our own disk.
    expectChunk: () => {
      pause = setTimeout(expire, limits.idleMs)
    },
    gotChunk: () => clearTimeout(pause),
    stop: () => {
      clearTimeout(deadline)
      clearTimeout(pause)
    },
  }
}
