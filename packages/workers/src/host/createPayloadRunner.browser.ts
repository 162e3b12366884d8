import { expect } from 'chai'
import { type PayloadFault, sealPayload, verifyPath } from '../payload/index.ts'
import { cheating, key, noise, opened, rejection, saltKey, sealed } from '../testing/payload.ts'
import { createPayloadRunner } from './createPayloadRunner.ts'
import { spawnSameOriginWorker } from './spawnBlobWorker.ts'
import { spawnWorker } from './spawnWorker.ts'

const blockData = 256 * 4_080
const runner = createPayloadRunner({ worker: spawnWorker, workers: 2 })

/** A store that can be read twice, though the runner takes what it is given. */
const copying =
  ({ fetchBlock }: Awaited<ReturnType<typeof sealed>>) =>
  async (digest: `0x${string}`) =>
    (await fetchBlock(digest)).slice()

/** A runner on a scripted worker, and every worker that it started. */
function scripted(options: Partial<Parameters<typeof createPayloadRunner>[0]> = {}) {
  const started: Worker[] = []
  const worker = () => {
    const one = spawnSameOriginWorker(new URL('../../test/workers/payload.js', import.meta.url))
    started.push(one)
    return one
  }
  return { ...createPayloadRunner({ worker, workers: 2, ...options }), started }
}

const sealing = (name: string, more: object = {}) => ({
  // The scripted worker reads the key to know what to do.
  files: [new Blob([noise(100)])],
  cipher: 'aes-256-ctr' as const,
  key: Uint8Array.from({ length: 32 }, (_, i) => name.charCodeAt(i) || 0),
  saltKey,
  onBlock: () => {},
  ...more,
})

describe('createPayloadRunner', () => {
  after(() => runner.dispose())

  for (const cipher of ['aes-256-ctr', 'aes-256-gcm'] as const) {
    it(`default: workers make and open the same payload as this thread does, with ${cipher}`, async () => {
      const parts = [noise(5 * blockData), noise(0), noise(1_000, 2), noise(2 * blockData + 77, 3), noise(9)]
      const [there, here] = await Promise.all([
        sealed(cipher, parts, runner.sealPayload),
        sealed(cipher, parts),
      ])
      expect(there.blocks).to.deep.equal(here.blocks)
      expect(there.order.toSorted((a, b) => a - b)).to.deep.equal(here.order)
      expect(there.files).to.deep.equal(here.files)
      expect([there.plainRoot, there.cipherRoot]).to.deep.equal([here.plainRoot, here.cipherRoot])
      const fileSizes = parts.map((part) => part.length)
      const { data, files } = await opened(
        there,
        { fileSizes, fetchBlock: copying(there) },
        runner.openPayload,
      )
      expect(files).to.deep.equal(here.files)
      expect(data).to.deep.equal(new Uint8Array(await new Blob([...parts]).arrayBuffer()))
      await runner.checkBlocks({ ...there, fetchBlock: copying(there) })
      expect(await runner.hashFile(new Blob([parts[0]!]))).to.equal(here.files[0]?.sha256)
    })
  }

  it('behavior: blocks of the caller are transferred, keys are not', async () => {
    const payload = await sealed('aes-256-gcm', [noise(10)])
    const [bytes] = [...payload.store.values()]
    await opened(payload, {}, runner.openPayload)
    expect(bytes?.length).to.equal(0)
    expect(key.length).to.equal(32)
  })

  it('behavior: a wrong leaf comes with its proof, other faults with their reason', async () => {
    const payload = await cheating('aes-256-ctr', 2 * blockData, 300)
    const fault = await rejection(opened(payload, {}, runner.openPayload))
    expect([fault.name, fault.reason, fault.leaf]).to.deep.equal(['PayloadFault', 'leaf', 300])
    const hash = await crypto.subtle.digest('SHA-256', fault.proof!.cipher)
    const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    const { leaves, cipherRoot } = payload
    const place = {
      leaf: 300,
      leaves,
      root: cipherRoot,
      hash: `0x${digits}`,
      path: fault.proof!.cipherProof,
    } as const
    expect(await verifyPath(place)).to.equal(true)

    const gcm = await sealed('aes-256-gcm', [noise(10_000)])
    const wrongKey = await rejection(
      opened(gcm, { key: saltKey, fetchBlock: copying(gcm) }, runner.openPayload),
    )
    expect([wrongKey.name, wrongKey.reason, wrongKey.block]).to.deep.equal(['PayloadFault', 'key', 0])
    const damaged = async () => new Uint8Array(10_000 + 16)
    const block: PayloadFault = await rejection(runner.checkBlocks({ ...gcm, fetchBlock: damaged }))
    expect([block.name, block.reason]).to.deep.equal(['PayloadFault', 'block'])
  })

  it('behavior: the page goes on meanwhile', async function () {
    this.timeout(60_000)
    const files = [new Blob([new Uint8Array(24 * blockData)])]
    await runner.warm()
    // The longest of many waits is noise on a busy machine; the twentieth-longest of hundreds is not.
    const waits: number[] = []
    let last = performance.now()
    const watch = setInterval(() => {
      const now = performance.now()
      waits.push(now - last)
      last = now
    }, 1)
    const store = new Map<string, Uint8Array>()
    const parameters = { cipher: 'aes-256-ctr', key, saltKey } as const
    const sealedThere = await runner.sealPayload({
      ...parameters,
      files,
      onBlock: ({ digest, bytes }) => void store.set(digest, bytes),
    })
    await runner.openPayload({
      ...parameters,
      ...sealedThere,
      fetchBlock: async (digest) => store.get(digest) ?? new Uint8Array(0),
      onBytes: () => {},
    })
    clearInterval(watch)
    waits.sort((a, b) => b - a)
    console.log(`The page waited at most ${Math.round(waits[0] ?? 0)} ms, of ${waits.length} waits.`)
    expect(waits[20]).to.be.below(50)
  })

  it('behavior: a file is read to its end while the worker collects memory', async function () {
    this.timeout(60_000)
    const own = createPayloadRunner({ worker: spawnWorker, workers: 1, deadlineMs: 10_000 })
    const file = new Blob([noise(1_000), new Uint8Array(70 * 1024 ** 2)])
    const files = [new Blob([new Uint8Array(20 * blockData)])]
    const more = { cipher: 'aes-256-gcm', key, saltKey, onBlock: () => {} } as const
    const hashes = await Promise.all([
      own.hashFile(file),
      own.hashFile(file),
      own.sealPayload({ files, ...more }).then(() => own.hashFile(file)),
      own.sealPayload({ files, ...more }).then(() => own.hashFile(file)),
    ])
    expect(new Set(hashes).size).to.equal(1)
    own.dispose()
  })

  it('behavior: the signal ends a call with its own reason and leaves the workers alive', async () => {
    const own = scripted()
    await own.warm()
    const reason = new Error('the person moved on')
    const controller = new AbortController()
    const call = rejection(own.sealPayload(sealing('silence', { signal: controller.signal })))
    setTimeout(() => controller.abort(reason), 50)
    expect(await call).to.equal(reason)
    const hashing = new AbortController()
    const hash = rejection(own.hashFile(new Blob(['silence']), { signal: hashing.signal }))
    setTimeout(() => hashing.abort(reason), 50)
    expect(await hash).to.equal(reason)
    const before = own.sealPayload(sealing('silence', { signal: AbortSignal.abort(reason) }))
    expect(await rejection(before)).to.equal(reason)
    expect(own.started).to.have.length(1)
    own.dispose()
  })

  it('behavior: a worker that dies, throws or hangs ends every call, and the next call works', async () => {
    for (const [way, name] of [
      ['close', 'WorkerCrashedError'],
      ['throw', 'WorkerCrashedError'],
      ['silence', 'CheckTimeoutError'],
    ] as const) {
      const own = scripted({ deadlineMs: 200, heartbeatMs: 60_000 })
      const error = await rejection(own.sealPayload(sealing(way)))
      expect([error.name, error.retryable], way).to.deep.equal([name, true])
      expect(error.shortMessage).to.contain('your files')
      const again = await rejection(own.sealPayload(sealing('fail')))
      expect(again.details).to.equal('as it was told')
      expect(own.started).to.have.length(2)
      own.dispose()
    }
  })

  it('behavior: a worker stuck in a loop is found by its heartbeat', async () => {
    const own = scripted({ heartbeatMs: 40 })
    const error = await rejection(own.sealPayload(sealing('busy')))
    expect(error.name).to.equal('WorkerCrashedError')
    own.dispose()
  })

  it('behavior: dispose rejects what is open and what comes after', async () => {
    const own = scripted()
    const call = rejection(own.sealPayload(sealing('silence')))
    await own.warm()
    await new Promise((resolve) => setTimeout(resolve, 20))
    own.dispose()
    expect((await call).name).to.equal('WorkerDisposedError')
    expect((await rejection(own.warm())).name).to.equal('WorkerDisposedError')
    expect((await rejection(own.hashFile(new Blob(['x'])))).name).to.equal('WorkerDisposedError')
  })

  it('error: a worker that can’t start; the next call tries again', async () => {
    let attempts = 0
    const file = () => (attempts++ < 2 ? 'no-such-file' : 'payload')
    const own = createPayloadRunner({
      worker: () => spawnSameOriginWorker(new URL(`../../test/workers/${file()}.js`, import.meta.url)),
      workers: 2,
      helloMs: 2_000,
    })
    const files = [new Blob([new Uint8Array(9 * blockData)])]
    const error = await rejection(own.sealPayload(sealing('fail', { files })))
    expect(error.name).to.equal('WorkerUnavailableError')
    expect(error.shortMessage).to.contain('Files')
    expect((await rejection(own.sealPayload(sealing('fail')))).details).to.equal('as it was told')
    own.dispose()
  })

  it('error: too much and nothing are refused before any worker is started', async () => {
    const own = scripted()
    const large = { size: 10_000_000_000 } as Blob
    expect((await rejection(own.sealPayload(sealing('x', { files: [large] })))).name).to.equal(
      'PayloadTooLargeError',
    )
    expect((await rejection(own.sealPayload(sealing('x', { files: [] })))).name).to.equal('PayloadInputError')
    expect(own.started).to.have.length(0)
    own.dispose()
  })
})

describe('sealPayload', () => {
  it('behavior: on this thread, in this engine, it gives the bytes of the written format', async () => {
    const { plainRoot, cipherRoot } = await sealPayload({
      files: [new Blob([noise(300_000)])],
      cipher: 'aes-256-ctr',
      key,
      saltKey,
      onBlock: () => {},
    })
    expect([plainRoot, cipherRoot]).to.deep.equal([
      '0x6a91f584043561cf08e9dde036b5f55a12302db4ef2fb47e185f0a3b4560c092',
      '0xd1482085404e3c82d55f093cf5d7d677dd8bfa78a851afe8aa8ea7ef053ebff3',
    ])
  })
})
