import type { Opener, Sealer } from '../payload/engine.ts'
import type { PayloadProgress } from '../payload/format.ts'
import { hashPieces } from '../payload/hashFile.ts'
import { createOpener } from '../payload/opener.ts'
import { createSealer } from '../payload/sealer.ts'
import { treeOf } from '../payload/tree.ts'
import type { PayloadJob, PayloadResults } from '../protocol.ts'

/** A worker may be busy for the tenth of a second that the browser needs to hash so much. */
const whole = 64 * 1024 ** 2

/** What a job led to, and the buffers that go along. */
export type PayloadAnswer = Readonly<{
  result: PayloadResults[PayloadJob['type']]
  transfer: readonly ArrayBuffer[]
}>

/** What one job may use. */
export type PayloadScope = Readonly<{ signal: AbortSignal; onProgress: (progress: PayloadProgress) => void }>

/** Does the jobs of all sessions. */
export function createPayloadJobs(): (job: PayloadJob, scope: PayloadScope) => Promise<PayloadAnswer> {
  const sealers = new Map<number, Promise<Sealer>>()
  const openers = new Map<number, Promise<Opener>>()

  /** What a session began with. Its failure to begin is told to each of its jobs. */
  const of = async <Session>(sessions: Map<number, Promise<Session>>, session: number): Promise<Session> => {
    const found = sessions.get(session)
    if (!found) throw new Error(`There is no session ${session}.`)
    return found
  }

  return async (job, { signal, onProgress }) => {
    switch (job.type) {
      case 'seal':
        sealers.set(job.session, createSealer(job.job, { inWorker: true, stretch: job.stretch, whole }))
        await of(sealers, job.session)
        return { result: undefined, transfer: [] }
      case 'open':
        openers.set(job.session, createOpener(job.job, { inWorker: true, whole }))
        await of(openers, job.session)
        return { result: undefined, transfer: [] }
      case 'seal-block': {
        const result = await (await of(sealers, job.session)).block(job.index)
        return { result, transfer: [result.bytes.buffer] }
      }
      case 'open-block': {
        const opener = await of(openers, job.session)
        const parts = await opener.block(job.index, job.bytes, job.promised)
        return { result: parts, transfer: 'data' in parts.result ? [parts.result.data.buffer] : [] }
      }
      case 'check-block': {
        const opener = await of(openers, job.session)
        return { result: await opener.check(job.index, job.bytes), transfer: [] }
      }
      case 'add-to-files': {
        const result = await (await of(openers, job.session)).addToFiles(job.bytes)
        return { result, transfer: [result.buffer] }
      }
      case 'files':
        return { result: await (await of(openers, job.session)).files(), transfer: [] }
      case 'end':
        // Its reader lets go of the files.
        sealers.get(job.session)?.then(
          (sealer) => sealer.close(),
          () => {},
        )
        sealers.delete(job.session)
        openers.delete(job.session)
        return { result: undefined, transfer: [] }
      case 'hash-file':
        return { result: await hashPieces(job.file, { signal, onProgress }, whole), transfer: [] }
      case 'tree': {
        const result = await treeOf(job.hashes)
        return { result, transfer: result.map((level) => level.buffer) }
      }
    }
  }
}
