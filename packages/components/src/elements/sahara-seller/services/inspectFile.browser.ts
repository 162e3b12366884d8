import { createCheckRunner, createPayloadRunner, spawnWorker } from '@saharakit/workers/host'
import { expect } from 'chai'
import { inspectFile } from './inspectFile.ts'
import { maskExample } from './personalData.ts'

const { signal } = new AbortController()
const hex = (bytes: ArrayBuffer) =>
  `0x${[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`

describe('inspectFile', () => {
  it('default: the hash, and what looks like personal data with counts and masked examples, off the main thread', async () => {
    const [payloads, texts] = [
      createPayloadRunner({ worker: spawnWorker }),
      createCheckRunner({ worker: spawnWorker }),
    ]
    const text = `name,mail\nAnn,ann.marsh@reed.example\nBo,bo@reed.example\nserver 203.0.113.7\n${'quiet reeds\n'.repeat(5_000)}`
    const file = new File([text], 'people.csv', { type: 'text/csv' })
    const seen: number[] = []
    const report = await inspectFile(payloads, texts, file, ({ done }) => seen.push(done), signal)
    expect(report.sha256).to.equal(hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
    expect(report.personal).to.deep.equal([
      { code: 'email', count: 2, examples: ['a…@reed.example', 'b…@reed.example'] },
      { code: 'ip', count: 1, examples: ['203.0.113.7'] },
    ])
    expect(seen.at(-1)).to.equal(file.size)
    payloads.dispose()
    texts.dispose()
  })

  it('behavior: pictures are not read for words, and a page without workers still gets its hashes', async () => {
    const unavailable = Object.assign(new Error('no worker'), { name: 'WorkerUnavailableError' })
    const payloads = { hashFile: () => Promise.reject(unavailable) }
    let asked = 0
    const texts = { check: () => (asked++, Promise.reject(unavailable)) }
    const file = new File(['ann@reed.example'], 'a.txt', { type: 'text/plain' })
    const report = await inspectFile(payloads, texts, file, () => {}, signal)
    expect(report).to.deep.equal({
      sha256: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
      personal: [],
    })
    expect(asked).to.equal(1)
    await inspectFile(payloads, texts, new File(['x'], 'a.png', { type: 'image/png' }), () => {}, signal)
    expect(asked).to.equal(1)
  })

  it('maskExample: behavior: enough to find it again, not the thing itself', () => {
    expect(maskExample('phone', '+44 20 7946 0958')).to.equal('+44 …')
    expect(maskExample('secret', 'ghp_abcdefghij')).to.equal('ghp_…')
    expect(maskExample('email', 'ann@reed.example')).to.equal('a…@reed.example')
  })
})
