import { CheckError } from '../checkError.ts'
import type { ErrorShape } from '../protocol.ts'

/** The worker can't be started here: blocked by the page's policy, missing, altered, or of another version. */
export function workerUnavailable(details: string, metaMessages: readonly string[] = []): CheckError {
  return new CheckError({
    name: 'WorkerUnavailableError',
    shortMessage: 'The automatic checks are not available on this page. Your work can go on without them.',
    metaMessages: [
      'The check worker did not start.',
      ...metaMessages,
      "The page's policy needs `worker-src blob:` and `connect-src` for the worker's origin, or a same-origin worker file.",
    ],
    details,
    docsPath: '/errors#workerunavailableerror',
    retryable: false,
  })
}

/** The worker was there and is gone. The next call starts a new one. */
export function workerCrashed(details: string): CheckError {
  return new CheckError({
    name: 'WorkerCrashedError',
    shortMessage: 'The automatic check stopped half-way. Try it again.',
    metaMessages: ['The check worker ended while a call was open. The next call starts a new one.'],
    details,
    docsPath: '/errors#workercrashederror',
    retryable: true,
  })
}

/** The call took longer than its deadline; the worker is replaced, since whatever holds it would hold the next call. */
export function checkTimeout(deadlineMs: number): CheckError {
  return new CheckError({
    name: 'CheckTimeoutError',
    shortMessage: 'The automatic check took too long and was stopped. Try it again.',
    metaMessages: [`No report within ${deadlineMs} ms. Pass a larger \`deadlineMs\` for slow devices.`],
    docsPath: '/errors#checktimeouterror',
    retryable: true,
  })
}

/** `dispose()` was called while the call was open or before it was made. */
export function workerDisposed(): CheckError {
  return new CheckError({
    name: 'WorkerDisposedError',
    shortMessage: 'The automatic check was closed.',
    metaMessages: ['`dispose()` was called on this check runner. Create another one for further checks.'],
    docsPath: '/errors#workerdisposederror',
    retryable: false,
  })
}

/** An error that happened inside the worker, whole again on this side. */
export function crossed(shape: ErrorShape): CheckError {
  return new CheckError(shape)
}
