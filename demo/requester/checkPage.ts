/** The page in which a requester's items are checked: the same worker and kernels that contributors run. */
import {
  type CheckReport,
  type CheckRequest,
  createCheckRunner,
  spawnSameOriginWorker,
} from '@saharakit/workers/host'

const runner = createCheckRunner({ worker: () => spawnSameOriginWorker('/worker.js'), deadlineMs: 60_000 })

/** Runs one request; the bytes of an image come apart, because JSON holds no bytes. */
async function runCheck(request: CheckRequest, base64: string | undefined): Promise<CheckReport> {
  if (request.type !== 'image' || base64 === undefined) return runner.check(request)
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer
  return runner.check({ ...request, bytes })
}

/** What the page offers to the script that opened it. */
export type RunCheck = typeof runCheck

declare global {
  var saharaCheck: RunCheck
}
globalThis.saharaCheck = runCheck
