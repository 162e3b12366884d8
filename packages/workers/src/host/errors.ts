import { CheckError } from '../checkError.ts'
import type { ErrorShape } from '../protocol.ts'

/** What the worker is for; its errors are told in other words. */
export type WorkerTask = 'checks' | 'files' | 'labels'

const sentences = {
  checks: {
    unavailable: 'The automatic checks are not available on this page. Your work can go on without them.',
    crashed: 'The automatic check stopped half-way. Try it again.',
    timeout: 'The automatic check took too long and was stopped. Try it again.',
    disposed: 'The automatic check was closed.',
  },
  files: {
    unavailable: 'Files can’t be encrypted or opened in the background on this page.',
    crashed: 'The work on your files stopped half-way. Try it again.',
    timeout: 'The work on your files did not go on and was stopped. Try it again.',
    disposed: 'The work on your files was closed.',
  },
  labels: {
    unavailable: 'The result can’t be recomputed in the background on this page.',
    crashed: 'Recomputing the result stopped half-way. Try it again.',
    timeout: 'Recomputing the result did not go on and was stopped. Try it again.',
    disposed: 'Recomputing the result was closed.',
  },
} as const

/** The worker can't be started here: blocked by the page's policy, missing, altered, or of another version. */
export function workerUnavailable(
  details: string,
  metaMessages: readonly string[] = [],
  task: WorkerTask = 'checks',
): CheckError {
  return new CheckError({
    name: 'WorkerUnavailableError',
    shortMessage: sentences[task].unavailable,
    metaMessages: [
      'The worker did not start.',
      ...metaMessages,
      "The page's policy needs `worker-src blob:` and `connect-src` for the worker's origin, or a same-origin worker file.",
    ],
    details,
    docsPath: '/errors#workerunavailableerror',
    retryable: false,
  })
}

/** The worker was there and is gone. The next call starts a new one. */
export function workerCrashed(details: string, task: WorkerTask = 'checks'): CheckError {
  return new CheckError({
    name: 'WorkerCrashedError',
    shortMessage: sentences[task].crashed,
    metaMessages: ['A worker ended while a call was open. The next call starts a new one.'],
    details,
    docsPath: '/errors#workercrashederror',
    retryable: true,
  })
}

/** The call took longer than its deadline; the worker is replaced, since whatever holds it would hold the next call. */
export function checkTimeout(deadlineMs: number, task: WorkerTask = 'checks'): CheckError {
  return new CheckError({
    name: 'CheckTimeoutError',
    shortMessage: sentences[task].timeout,
    metaMessages: [`No answer within ${deadlineMs} ms. Pass a larger \`deadlineMs\` for slow devices.`],
    docsPath: '/errors#checktimeouterror',
    retryable: true,
  })
}

/** `dispose()` was called while the call was open or before it was made. */
export function workerDisposed(task: WorkerTask = 'checks'): CheckError {
  return new CheckError({
    name: 'WorkerDisposedError',
    shortMessage: sentences[task].disposed,
    metaMessages: ['`dispose()` was called on this runner. Create another one for further work.'],
    docsPath: '/errors#workerdisposederror',
    retryable: false,
  })
}

/** An error that happened inside the worker, whole again on this side. */
export function crossed(shape: ErrorShape): CheckError {
  return new CheckError(shape)
}
