import { settleEpochSteps } from '../consensus/epoch.ts'
import { settleSteps } from '../consensus/settle.ts'
import type { ConsensusJob, ConsensusResults } from '../protocol.ts'

/** What a job led to, and the buffers that go along. */
export type ConsensusAnswer = Readonly<{
  result: ConsensusResults[ConsensusJob['type']]
  transfer: readonly ArrayBuffer[]
}>

/** What a job may use. */
export type ConsensusScope = Readonly<{ signal: AbortSignal; onProgress: (share: number) => void }>

/** Milliseconds of work between two looks at the messages that have come: an abort, a sign of life, other jobs. */
const sliceMs = 16

/** Settles labels without keeping other messages waiting. @throws the signal's reason; ConsensusInputError */
export async function settleJob(job: ConsensusJob, scope: ConsensusScope): Promise<ConsensusAnswer> {
  if (job.type === 'settle') {
    const result = await inSlices(settleSteps(job.set, { dropped: job.dropped }), scope)
    return { result, transfer: buffersOf(result) }
  }
  const result = await inSlices(settleEpochSteps(job.epoch), scope)
  const { result: gated, free, standings, payStandings, ...own } = result
  return { result, transfer: [gated, free, standings, payStandings, own].flatMap(buffersOf) }
}

const buffersOf = (arrays: Readonly<Record<string, ArrayBufferView>>): ArrayBuffer[] =>
  Object.values(arrays).map(({ buffer }) => buffer as ArrayBuffer)

async function inSlices<Result>(
  steps: Generator<number, Result, void>,
  { signal, onProgress }: ConsensusScope,
): Promise<Result> {
  const { port1, port2 } = new MessageChannel()
  try {
    for (let started = performance.now(); ; ) {
      const { done, value } = steps.next()
      if (done) return value
      if (performance.now() - started < sliceMs) continue
      onProgress(value)
      // A message to oneself comes after those that wait; a timer would be held back by four milliseconds each time.
      await new Promise((resolve) => {
        port1.onmessage = resolve
        port2.postMessage(undefined)
      })
      signal.throwIfAborted()
      started = performance.now()
    }
  } finally {
    port1.close()
  }
}
