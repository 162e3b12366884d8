/** Runs in the bench page; every task answers with milliseconds. */
import { createPayloadRunner } from '../../../packages/workers/src/host/createPayloadRunner.ts'
import { hashFile, type PayloadCipher, type SealedPayload } from '../../../packages/workers/src/payload/index.ts'

const key = new Uint8Array(32).fill(1)
const saltKey = new Uint8Array(32).fill(2)

const worker = () => new Worker('/worker.js', { type: 'module' })
const runners = {
  all: createPayloadRunner({ worker }),
  one: createPayloadRunner({ worker, workers: 1 }),
}
type Runner = keyof typeof runners

let files: Blob[] = []
let store = new Map<string, Uint8Array>()
const sealed = new Map<PayloadCipher, SealedPayload & { store: Map<string, Uint8Array> }>()

const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Takes the files that were chosen: real ones, since browsers keep those that scripts make in memory, and copy them to slice them. */
async function choose(): Promise<number> {
  files = [...document.querySelector('input')!.files!]
  return files.length
}

const encrypt = (cipher: PayloadCipher, runner: Runner) =>
  timed(async () => {
    store = new Map()
    const kept = store
    const result = await runners[runner].sealPayload({
      files,
      cipher,
      key,
      saltKey,
      onBlock: ({ digest, bytes }) => void kept.set(digest, bytes),
    })
    sealed.set(cipher, { ...result, store: kept })
  })

/** Opens copies, made before the clock starts: a block's buffer goes to the worker and does not come back. */
const decrypt = async (cipher: PayloadCipher, runner: Runner, withFiles: boolean) => {
  const { store: blocks, ...payload } = sealed.get(cipher)!
  const copies = new Map([...blocks].map(([digest, bytes]) => [digest, bytes.slice()]))
  return timed(async () => {
    const { files: hashed } = await runners[runner].openPayload({
      ...payload,
      cipher,
      key,
      fetchBlock: async (digest) => copies.get(digest)!,
      onBytes: () => {},
      fileSizes: withFiles ? files.map((file) => file.size) : [],
    })
    const isRight = hashed.every(({ sha256 }, file) => sha256 === payload.files[file]!.sha256)
    if (withFiles !== hashed.length > 0 || !isRight) throw new Error('The files came out otherwise.')
  })
}

const baseline = new Worker('/alone.js', { type: 'module' })
/** What WebCrypto takes for the same bytes. */
const alone = (cipher: PayloadCipher, withReading: boolean) =>
  new Promise<number>((resolve, reject) => {
    baseline.onmessage = ({ data }) => (typeof data === 'number' ? resolve(data) : reject(new Error(data)))
    baseline.postMessage({ cipher, files, withReading })
  })

/** One file against the hash that all else relies on. */
const hash = () => timed(() => hashFile(files[0]!))

Object.assign(globalThis, { tasks: { choose, encrypt, decrypt, alone, hash } })
