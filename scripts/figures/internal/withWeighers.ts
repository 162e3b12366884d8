import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Bytes } from './bundles.ts'

/** Weighs code by Rollup and terser, on one of the threads. */
export type Weigh = (code: string) => Promise<Bytes>

/** Runs `body` with as many threads as there are cores: Rollup and terser use one each. */
export async function withWeighers<T>(body: (weigh: Weigh) => Promise<T>): Promise<T> {
  const all = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./weighing.ts', import.meta.url)),
  )
  const free = [...all]
  const waiting: (() => void)[] = []
  const weigh: Weigh = async (code) => {
    while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    const worker = free.pop() as Worker
    try {
      worker.postMessage(code)
      const [bytes] = (await once(worker, 'message')) as [Bytes]
      return bytes
    } finally {
      free.push(worker)
      waiting.shift()?.()
    }
  }
  try {
    return await body(weigh)
  } finally {
    await Promise.all(all.map((worker) => worker.terminate()))
  }
}
