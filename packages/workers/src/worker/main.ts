/**
 * The worker's script: answers hello, runs one image at a time (they share the pixel memory), and reports. Everything
 * it needs is bundled into this one file; only the language table is fetched, on first use.
 */
import { toErrorShape } from '../checkError.ts'
import type { PayloadProgress } from '../payload/format.ts'
import { faultShape } from '../payload/payloadFault.ts'
import { createPixelEngine } from '../pixels/createPixelEngine.ts'
import { type HostMessage, PROTOCOL_VERSION, type WorkerAssets, type WorkerMessage } from '../protocol.ts'
import type { LanguageModel } from '../text/languageModel.ts'
import { loadLanguageModel } from '../text/loadLanguageModel.ts'
import { settleJob } from './consensusJobs.ts'
import { kernelIds } from './kernelIds.ts'
import { createPayloadJobs } from './payloadJobs.ts'
import { runCheck } from './runCheck.ts'

const engine = createPixelEngine()
const running = new Map<number, AbortController>()
let assets: WorkerAssets = {}
let languageModel: Promise<LanguageModel> | undefined
let images: Promise<unknown> = Promise.resolve()

const doJob = createPayloadJobs()

const post = (message: WorkerMessage, transfer: readonly Transferable[] = []) =>
  globalThis.postMessage(message, { transfer: [...transfer] })

addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  switch (data.kind) {
    case 'hello':
      return void greet(data)
    case 'ping':
      return post({ kind: 'pong' })
    case 'abort':
      return running.get(data.id)?.abort()
    case 'check':
      return void answer(data)
    case 'payload':
      return void work(data)
    case 'consensus':
      return void recompute(data)
  }
})

async function greet(hello: Extract<HostMessage, { kind: 'hello' }>): Promise<void> {
  assets = hello.assets
  await holdLock(hello.lock)
  post({ kind: 'ready', version: PROTOCOL_VERSION, engine: (await engine).name, kernels: kernelIds })
}

/** Takes a lock and keeps it for life: the page waits for it and so learns of this worker's end at once. */
function holdLock(name: string): Promise<void> {
  return new Promise((resolve) => {
    const held = navigator.locks?.request(name, () => {
      resolve()
      return new Promise(() => {})
    })
    // No Web Locks here, or none for this origin: the page's heartbeat remains.
    if (held) held.catch(() => resolve())
    else resolve()
  })
}

async function answer({ id, request }: Extract<HostMessage, { kind: 'check' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  const run = async () => {
    controller.signal.throwIfAborted()
    return runCheck(request, {
      pixels: await engine,
      signal: controller.signal,
      onProgress: (progress) => post({ kind: 'progress', id, progress }),
      loadLanguage,
    })
  }
  // An image waits for the one before it; words and clicks don't wait for images.
  const report = request.type === 'image' ? images.then(run) : run()
  if (request.type === 'image') images = report.catch(() => {})
  try {
    post({ kind: 'report', id, report: await report })
  } catch (error) {
    post({ kind: 'failure', id, error: toErrorShape(error) })
  } finally {
    running.delete(id)
  }
}

async function work({ id, job }: Extract<HostMessage, { kind: 'payload' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const onProgress = (progress: PayloadProgress) => post({ kind: 'payload-progress', id, progress })
    const { result, transfer } = await doJob(job, { signal: controller.signal, onProgress })
    post({ kind: 'payload-result', id, result }, transfer)
  } catch (error) {
    const fault = faultShape(error)
    post({ kind: 'failure', id, error: toErrorShape(error), ...(fault ? { fault } : {}) })
  } finally {
    running.delete(id)
  }
}

async function recompute({ id, job }: Extract<HostMessage, { kind: 'consensus' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const { result, transfer } = await settleJob(job, {
      signal: controller.signal,
      onProgress: (share) => post({ kind: 'consensus-progress', id, progress: { share } }),
    })
    post({ kind: 'consensus-result', id, result }, transfer)
  } catch (error) {
    post({ kind: 'failure', id, error: toErrorShape(error) })
  } finally {
    running.delete(id)
  }
}

async function loadLanguage(): Promise<LanguageModel | undefined> {
  if (!assets.language) return undefined
  languageModel ??= loadLanguageModel(assets.language)
  // A failed fetch may succeed the next time.
  languageModel.catch(() => (languageModel = undefined))
  return languageModel
}
