import { expect } from 'chai'
import { type CheckReport, type CheckRequest, type ErrorShape, PROTOCOL_VERSION } from '../protocol.ts'
import { createCheckRunner } from './createCheckRunner.ts'
import { spawnBlobWorker, spawnSameOriginWorker } from './spawnBlobWorker.ts'

const workerUrl = (name: string) => new URL(`../../test/workers/${name}.js`, import.meta.url)
const request = (text: string): CheckRequest => ({ type: 'text', text })

type Options = Omit<Parameters<typeof createCheckRunner>[0], 'worker'>

/** A runner on a scripted worker, and every worker that it started. */
function scripted(options: Options = {}, name = 'scripted') {
  const workers: Worker[] = []
  const worker = () => {
    const started = spawnSameOriginWorker(workerUrl(name))
    workers.push(started)
    return started
  }
  return { ...createCheckRunner({ worker, ...options }), workers }
}

async function rejection(promise: Promise<unknown>): Promise<ErrorShape & Error> {
  try {
    await promise
  } catch (error) {
    return error as ErrorShape & Error
  }
  throw new Error('The call was expected to reject.')
}

describe('createCheckRunner', () => {
  it('default: starts nothing before the first call, then one worker for all', async () => {
    const runner = scripted()
    expect(runner.workers).to.have.length(0)
    const reports: CheckReport[] = await Promise.all([
      runner.check(request('answer')),
      runner.check(request('answer')),
    ])
    expect(reports.map((report) => report.tier)).to.deep.equal(['T0', 'T0'])
    await runner.warm()
    expect(runner.workers).to.have.length(1)
    runner.dispose()
  })

  it('behavior: progress arrives in order before the report', async () => {
    const runner = scripted()
    const seen: string[] = []
    await runner.check(request('progress'), {
      onProgress: ({ kernel, done, total }) => seen.push(`${kernel} ${done}/${total}`),
    })
    expect(seen).to.deep.equal(['one@1 0/2', 'two@1 1/2'])
    runner.dispose()
  })

  it('behavior: a worker killed in mid-call rejects every open call at once, and the next call works', async () => {
    const runner = scripted({ heartbeatMs: 60_000, deadlineMs: 60_000 })
    await runner.warm()
    const open = [rejection(runner.check(request('silence'))), rejection(runner.check(request('silence')))]
    await new Promise((resolve) => setTimeout(resolve, 50))
    const killed = performance.now()
    runner.workers[0]?.terminate()
    const errors = await Promise.all(open)
    expect(performance.now() - killed).to.be.below(3_000)
    for (const error of errors) {
      expect(error.name).to.equal('WorkerCrashedError')
      expect(error.retryable).to.equal(true)
    }
    expect((await runner.check(request('answer'))).tier).to.equal('T0')
    expect(runner.workers).to.have.length(2)
    runner.dispose()
  })

  it('behavior: a worker that closes itself or throws counts as crashed', async () => {
    for (const way of ['close', 'throw']) {
      const runner = scripted({ heartbeatMs: 60_000, deadlineMs: 60_000 })
      expect((await rejection(runner.check(request(way)))).name, way).to.equal('WorkerCrashedError')
      expect((await runner.check(request('answer'))).tier, way).to.equal('T0')
      runner.dispose()
    }
  })

  it('behavior: a worker stuck in a loop is found by its heartbeat', async () => {
    const runner = scripted({ heartbeatMs: 40, deadlineMs: 60_000 })
    const error = await rejection(runner.check(request('busy')))
    expect(error.name).to.equal('WorkerCrashedError')
    expect(error.details).to.contain('no sign of life')
    runner.dispose()
  })

  it('behavior: a call that is never answered ends at its deadline, and the next call works', async () => {
    const runner = scripted({ deadlineMs: 120 })
    const error = await rejection(runner.check(request('silence')))
    expect(error.name).to.equal('CheckTimeoutError')
    expect(error.retryable).to.equal(true)
    expect(error.message).to.contain('120 ms')
    expect((await runner.check(request('answer'))).tier).to.equal('T0')
    runner.dispose()
  })

  it('behavior: the signal ends the call with its own reason and leaves the worker alive', async () => {
    const runner = scripted()
    const controller = new AbortController()
    const call = rejection(runner.check(request('silence'), { signal: controller.signal }))
    await runner.warm()
    const reason = new Error('the person moved on')
    controller.abort(reason)
    expect(await call).to.equal(reason)
    expect((await runner.check(request('answer'))).tier).to.equal('T0')
    expect(runner.workers).to.have.length(1)
    const before = await rejection(runner.check(request('answer'), { signal: AbortSignal.abort(reason) }))
    expect(before).to.equal(reason)
    runner.dispose()
  })

  it('behavior: an error of the worker crosses whole', async () => {
    const runner = scripted()
    const error = await rejection(runner.check(request('fail')))
    expect(error).to.be.instanceOf(Error)
    const { name, shortMessage, metaMessages, details, docsPath, retryable, cause } = error
    expect({ name, shortMessage, metaMessages, details, docsPath, retryable }).to.deep.equal({
      name: 'CheckFailedError',
      shortMessage: 'short',
      metaMessages: ['one', 'two'],
      details: 'details',
      docsPath: 'docs/checks.md',
      retryable: true,
    })
    expect(cause?.name).to.equal('InnerError')
    expect(error.message).to.contain('short\none\ntwo')
    runner.dispose()
  })

  it('behavior: dispose rejects what is open and what comes after', async () => {
    const runner = scripted()
    await runner.warm()
    const open = rejection(runner.check(request('silence')))
    await new Promise((resolve) => setTimeout(resolve))
    runner.dispose()
    expect((await open).name).to.equal('WorkerDisposedError')
    expect((await rejection(runner.check(request('answer')))).name).to.equal('WorkerDisposedError')
    expect((await rejection(runner.warm())).name).to.equal('WorkerDisposedError')
  })

  it('error: a worker that says nothing, is missing, or speaks another version', async () => {
    const mute = await rejection(scripted({ helloMs: 150 }, 'mute').warm())
    expect(mute.name).to.equal('WorkerUnavailableError')
    expect(mute.details).to.contain('150 ms')
    expect((await rejection(scripted({}, 'no-such-file').warm())).name).to.equal('WorkerUnavailableError')
    const other = await rejection(scripted({}, 'other-version').warm())
    expect(other.details).to.contain(`protocol ${PROTOCOL_VERSION + 1}`)
  })

  it('behavior: after a failed start the next call tries again', async () => {
    let attempts = 0
    const runner = createCheckRunner({
      helloMs: 2_000,
      worker: () => spawnSameOriginWorker(workerUrl(attempts++ === 0 ? 'no-such-file' : 'scripted')),
    })
    expect((await rejection(runner.check(request('answer')))).name).to.equal('WorkerUnavailableError')
    expect((await runner.check(request('answer'))).tier).to.equal('T0')
    runner.dispose()
  })
})

describe('spawnBlobWorker', () => {
  const url = workerUrl('scripted')
  const integrityOf = async (file: URL) => {
    const digest = await crypto.subtle.digest('SHA-384', await (await fetch(file)).arrayBuffer())
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  }

  it('default: runs the file whose hash was given', async () => {
    const integrity = await integrityOf(url)
    const runner = createCheckRunner({ worker: () => spawnBlobWorker({ url, integrity }) })
    expect((await runner.check(request('answer'))).tier).to.equal('T0')
    runner.dispose()
  })

  it('error: an altered file is refused', async () => {
    const integrity = await integrityOf(workerUrl('mute'))
    const error = await rejection(spawnBlobWorker({ url, integrity }))
    expect(error.name).to.equal('WorkerUnavailableError')
    expect(error.retryable).to.equal(false)
  })

  it('error: no integrity value is not "no verification"', async () => {
    expect((await rejection(spawnBlobWorker({ url, integrity: '' }))).name).to.equal('WorkerUnavailableError')
  })

  it('error: a same-origin worker of another origin', () => {
    expect(() => spawnSameOriginWorker('https://cdn.example/worker.js')).to.throw(/own origin/)
  })

  it('behavior: under Trusted Types both ways work and a bare URL does not', async function () {
    if (!('trustedTypes' in globalThis)) {
      console.log('Trusted Types page skipped: this engine has no Trusted Types.')
      this.skip()
    }
    const frame = document.createElement('iframe')
    const page = new URL('../../test/pages/trusted-types.html', import.meta.url)
    page.searchParams.set('integrity', await integrityOf(url))
    frame.src = page.href
    const answer = new Promise<unknown>((resolve) => {
      addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data))
    })
    document.body.append(frame)
    expect(await answer).to.deep.equal({
      bare: 'TypeError',
      // The page has no 'wasm-unsafe-eval', so the plain loops take over.
      engine: 'typescript',
      hasher: 'typescript',
      // Made by the kernel in WebAssembly.
      plainRoot: '0x6ffecbb1f9c7f7b7ffff84494f223fc7378a028eb45caa5f752186d666940393',
      blob: 'report',
      sameOrigin: 'report',
    })
    frame.remove()
  })
})
