import { expect } from 'chai'
import { noLabel, settle, settleEpoch } from '../consensus/index.ts'
import { drawLabels } from '../testing/consensus.ts'
import { createConsensusRunner } from './createConsensusRunner.ts'
import { spawnSameOriginWorker } from './spawnBlobWorker.ts'
import { spawnWorker } from './spawnWorker.ts'

const runner = createConsensusRunner({ worker: spawnWorker })
const set = drawLabels({ seed: 1, items: 3_000, workers: 100, classes: 4, labelsPerItem: 6 })

/** What a promise rejects with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('It should have been rejected.')
    },
    (error) => error,
  )

/** A runner on a worker that never answers, or worse. */
const scripted = (options: object = {}) =>
  createConsensusRunner({
    worker: () => spawnSameOriginWorker(new URL('../../test/workers/consensus.js', import.meta.url)),
    ...options,
  })

describe('createConsensusRunner', () => {
  after(() => runner.dispose())

  it('default: the worker gives what this thread gives, and the labels stay the caller’s', async () => {
    expect(await runner.settle(set)).to.deep.equal(settle(set))
    const dropped = new Uint8Array(100).fill(1, 0, 30)
    expect(await runner.settle(set, { dropped })).to.deep.equal(settle(set, { dropped }))
    const gold = new Uint8Array(3_000).map((_, item) => (item % 5 ? noLabel : item % 4))
    expect(await runner.settleEpoch({ set, gold, p1Bps: 8_000 })).to.deep.equal(
      settleEpoch({ set, gold, p1Bps: 8_000 }),
    )
    expect(set.item.length).to.be.above(0)
  })

  it('behavior: a million labels of five classes, with progress, while the page goes on', async function () {
    this.timeout(60_000)
    const size = 1_000_000
    const random = Uint32Array.from({ length: size }, (_, i) => Math.imul(i + 1, 2_654_435_761) >>> 8)
    const large = {
      items: size / 5,
      workers: 5_000,
      classes: 5,
      item: Uint32Array.from({ length: size }, (_, i) => Math.floor(i / 5)),
      worker: random.map((each) => each % 5_000),
      label: Uint8Array.from(random, (each, i) => (each % 7 < 5 ? Math.floor(i / 5) % 5 : each % 5)),
    }
    await runner.warm()
    // The longest of many waits is noise on a busy machine; the twentieth-longest of hundreds is not.
    const waits: number[] = []
    let last = performance.now()
    const watch = setInterval(() => {
      const now = performance.now()
      waits.push(now - last)
      last = now
    }, 1)
    const shares: number[] = []
    const started = performance.now()
    const { labels } = await runner.settle(large, { onProgress: (share) => shares.push(share) })
    const ms = performance.now() - started
    clearInterval(watch)
    waits.sort((a, b) => b - a)
    console.log(
      `1,000,000 labels in ${Math.round(ms)} ms; the page waited at most ${Math.round(waits[0] ?? 0)} ms.`,
    )
    expect(waits[20] ?? 0).to.be.below(50)
    expect(shares.length).to.be.above(3)
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b))
    expect(labels.filter((label, item) => label === item % 5).length).to.be.above(0.9 * large.items)
  })

  it('behavior: the signal ends a call with its own reason; the worker stops and serves the next call', async () => {
    const large = drawLabels({ seed: 2, items: 200_000, workers: 900, classes: 9, labelsPerItem: 8 })
    const reason = new Error('the person moved on')
    const controller = new AbortController()
    const call = rejection(
      runner.settle(large, { signal: controller.signal, onProgress: () => controller.abort(reason) }),
    )
    expect(await call).to.equal(reason)
    expect(await rejection(runner.settle(set, { signal: AbortSignal.abort(reason) }))).to.equal(reason)
    expect(await runner.settle(set)).to.deep.equal(settle(set))
  })

  it('behavior: a worker that dies or hangs ends every call, and the next call starts another', async () => {
    const own = scripted({ deadlineMs: 200, heartbeatMs: 60_000 })
    const hung = await rejection(own.settle(set))
    expect([hung.name, hung.retryable]).to.deep.equal(['CheckTimeoutError', true])
    const dead = await rejection(own.settle(set, { dropped: new Uint8Array(100) }))
    expect([dead.name, dead.retryable]).to.deep.equal(['WorkerCrashedError', true])
    expect(dead.shortMessage).to.contain('Recomputing the result')
    const call = rejection(own.settle(set))
    await own.warm()
    own.dispose()
    expect((await call).name).to.equal('WorkerDisposedError')
    expect((await rejection(own.warm())).name).to.equal('WorkerDisposedError')
  })

  it('error: labels that contradict themselves, told by the worker as by this thread', async () => {
    const error = await rejection(runner.settle({ ...set, classes: 2 }))
    expect(error.name).to.equal('ConsensusInputError')
    expect(error.details).to.match(/has class [23]; classes are 0 to 1/)
  })
})
