import { expect } from 'chai'
import { createCheckRunner } from '../host/createCheckRunner.ts'
import { spawnWorker } from '../host/spawnWorker.ts'
import { wasmHash } from '../pixels/wasm.generated.ts'
import type { CheckReport, CheckRequest, Finding, FindingCode, ImageCheckRequest } from '../protocol.ts'
import { pdqDistance } from '../similarity/pdqBits.ts'

const runner = createCheckRunner({ worker: spawnWorker })
const images = new URL('../../test/images/', import.meta.url)

async function image(name: string, more: Partial<ImageCheckRequest> = {}): Promise<ImageCheckRequest> {
  const bytes = await (await fetch(new URL(name, images))).arrayBuffer()
  const mediaType = name.endsWith('.jpg') ? 'image/jpeg' : `image/${name.split('.').at(-1)}`
  return { type: 'image', bytes, mediaType, ...more }
}

async function codes(request: CheckRequest): Promise<FindingCode[]> {
  return (await runner.check(request)).findings.map((finding) => finding.code)
}

const find = (report: CheckReport, kernel: string): Finding => {
  const found = report.findings.find((finding) => finding.kernel === kernel)
  if (!found) throw new Error(`No finding of ${kernel} in ${JSON.stringify(report.findings)}`)
  return found
}

describe('the check worker', () => {
  after(() => runner.dispose())

  it('default: a sound picture, with all that is needed to recompute the report', async () => {
    const report = await runner.check(await image('boats.png'))
    expect(report.findings.map((finding) => finding.code)).to.deep.equal([
      'intact',
      'size-ok',
      'sharp',
      'well-exposed',
      'hashed',
    ])
    expect(report.tier).to.equal('T0')
    expect(report.engine).to.equal('wasm-simd')
    expect(report.kernelHash).to.equal(wasmHash)
    expect(report.decoder).to.be.oneOf(['ImageDecoder', 'createImageBitmap'])
    expect(report.ms).to.be.above(0)
  })

  it('golden: lossless files, and the hash of a JPEG, give the same integers in every engine', async () => {
    const golden: Record<string, Finding[]> = await (await fetch(new URL('files.json', images))).json()
    expect(Object.keys(golden)).to.have.length(7)
    for (const [name, findings] of Object.entries(golden)) {
      const isJpeg = name.endsWith('.jpg')
      const report = await runner.check(await image(name, isJpeg ? { only: ['near-duplicate'] } : {}))
      expect(report.findings, name).to.deep.equal(findings)
      if (isJpeg) expect(report.decoder).to.equal('jpeg-blocks')
    }
  })

  it('behavior: the hash of a small decode is within 8 bits of the full one', async () => {
    const hashes = await Promise.all(
      [{}, { only: ['near-duplicate'] } as const].map(async (more) => {
        const report = await runner.check(await image('boats-1203x905.jpg', more))
        return String(find(report, 'pdq@1').values.hash)
      }),
    )
    expect(pdqDistance(hashes[0] as string, hashes[1] as string)).to.be.at.most(8)
  })

  it('behavior: what is wrong with a file is a finding, and its pixels are left alone', async () => {
    expect(await codes(await image('bomb.png'))).to.deep.equal(['intact', 'too-many-pixels'])
    expect(await codes(await image('truncated.png'))).to.deep.equal(['truncated'])
    expect(await codes(await image('broken.png'))).to.deep.equal(['corrupt'])
    expect(await codes(await image('impossible.jpg'))).to.deep.equal(['intact', 'size-ok', 'undecodable'])
    expect(await codes(await image('boats.png', { mediaType: 'image/jpeg' }))).to.deep.equal([
      'type-mismatch',
    ])
    expect(await codes({ type: 'image', bytes: new ArrayBuffer(0), mediaType: 'image/png' })).to.deep.equal([
      'empty',
    ])
    expect(await codes(await image('boats.png', { limits: { maxBytes: 10 } }))).to.deep.equal([
      'too-many-bytes',
    ])
  })

  it('behavior: a blurred and a dark picture get advice, not refusal', async () => {
    const blurred = find(await runner.check(await image('boats-blurred.png')), 'blur@1')
    expect([blurred.level, blurred.code]).to.deep.equal(['advice', 'blurry'])
    const night = find(await runner.check(await image('night.png')), 'exposure@1')
    expect([night.level, night.code]).to.deep.equal(['advice', 'too-dark'])
  })

  it('behavior: the buffer is transferred and `only` is obeyed', async () => {
    const request = await image('boats.png', { only: ['blur'] })
    expect(await codes(request)).to.deep.equal(['sharp'])
    expect(request.bytes.byteLength).to.equal(0)
  })

  it('behavior: PDQ within 10 bits of the reference, whole and decoded small', async () => {
    type Reference = { file: string; committed: boolean; wasm?: string; python?: string }
    const { images: references }: { images: Reference[] } = await (
      await fetch(new URL('pdq.json', images))
    ).json()
    const missing = references.filter((reference) => !reference.committed)
    console.log(
      `PDQ: ${missing.length} of ${references.length} reference images are not in the repository; see pdq.json.`,
    )
    for (const { file, wasm, python } of references.filter((reference) => reference.committed)) {
      const name = `pdq-${file.split('/').at(-1)}`
      for (const only of [undefined, ['near-duplicate'] as const]) {
        const report = await runner.check(
          await image(name, { limits: { minSide: 1 }, ...(only ? { only } : {}) }),
        )
        const { hash, quality } = find(report, 'pdq@1').values
        for (const reference of [wasm, python]) {
          if (reference && Number(quality) >= 80)
            expect(pdqDistance(String(hash), reference), file).to.be.at.most(10)
        }
      }
    }
  })

  it('behavior: duplicates among hashes', async () => {
    const hashes = await Promise.all(
      ['boats.png', 'holes.png', 'boats-gray.png', 'boats.webp'].map(async (name) => {
        const report = await runner.check(await image(name, { only: ['near-duplicate'] }))
        return String(find(report, 'pdq@1').values.hash)
      }),
    )
    const report = await runner.check({ type: 'duplicates', hashes })
    expect(report.findings.map((finding) => finding.code)).to.deep.equal([
      'unique',
      'unique',
      'near-duplicate',
      'near-duplicate',
    ])
    expect(report.findings[3]?.values.of).to.equal(0)
  })

  it('error: hashes that are none', async () => {
    const failed = await runner.check({ type: 'duplicates', hashes: ['xyz'] }).catch((error: Error) => error)
    expect(failed).to.have.property('name', 'CheckFailedError')
    expect(failed).to.have.property('retryable', false)
  })

  it('behavior: text, typing and tempo answer while images are being looked at', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => image('boats.png')))
    const order: string[] = []
    const looked = Promise.all(many.map((request) => runner.check(request).then(() => order.push('image'))))
    const tempo = runner.check({ type: 'tempo', classes: 2, answers: Array(4).fill({ choice: 0, ms: 100 }) })
    expect((await tempo).findings.map((finding) => finding.code)).to.deep.equal(['too-fast', 'varied'])
    order.push('tempo')
    await looked
    expect(order.indexOf('tempo')).to.be.below(5)
    expect(await codes({ type: 'typing', events: [], length: 0 })).to.deep.equal(['typed'])
    expect(await codes({ type: 'text', text: 'sdfjkh sdkfjhsd fkjsdhf kjsdhfkj' })).to.deep.equal([
      'language-unchecked',
      'gibberish',
      'original',
    ])
  })

  it('behavior: personal data in a text and in a file, whose bytes are no text, or too many', async () => {
    const text = 'Grüße an ada@mail.example, +49 30 901820.'
    const file = new Blob([text, new Uint8Array(100)])
    for (const data of [text, new Blob([text])]) {
      const found = find(await runner.check({ type: 'personal-data', data }), 'pii@1')
      expect([found.code, found.values.positions]).to.deep.equal(['personal-data', 'email@9+16 phone@27+13'])
    }
    const part = find(await runner.check({ type: 'personal-data', data: file, maxBytes: 20 }), 'pii@1')
    expect([part.code, part.values.left]).to.deep.equal(['no-personal-data', file.size - 20])
    expect(await codes({ type: 'personal-data', data: file })).to.deep.equal(['not-text'])
  })

  it('behavior: progress names each kernel, and a call that is aborted leaves the next alone', async () => {
    const seen: string[] = []
    await runner.check(await image('boats.png'), { onProgress: ({ kernel }) => seen.push(kernel) })
    expect(seen).to.deep.equal(['integrity@1', 'size@1', 'blur@1', 'exposure@1', 'pdq@1'])
    const controller = new AbortController()
    const aborted = runner
      .check(await image('boats.png'), { signal: controller.signal })
      .catch((error: Error) => error)
    controller.abort()
    expect(await aborted).to.have.property('name', 'AbortError')
    expect(await codes(await image('boats.png', { only: ['size'] }))).to.deep.equal(['size-ok'])
  })

  it('behavior: the language table is fetched on first use and verified', async () => {
    const table = {
      languages: ['en', 'de'],
      pieces: { ' the ': [0, 30], ' die ': [1, 30], ' und ': [1, 30] },
    }
    const file = new Blob([JSON.stringify(table)])
    const url = URL.createObjectURL(file)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    const integrity = `sha256-${btoa(String.fromCharCode(...digest))}`
    const request = {
      type: 'text',
      text: 'die Katze und der Hund und die ganz kleine Maus',
      languages: ['en'],
    } as const
    const sound = createCheckRunner({ worker: spawnWorker, assets: { language: { url, integrity } } })
    expect(find(await sound.check(request), 'language@1').code).to.equal('language-other')
    sound.dispose()
    const wrong = createCheckRunner({
      worker: spawnWorker,
      assets: { language: { url, integrity: `sha256-${btoa('x'.repeat(32))}` } },
    })
    const failed = await wrong.check(request).catch((error: Error) => error)
    expect(failed).to.have.property('name', 'CheckFailedError')
    expect(failed).to.have.property('retryable', true)
    wrong.dispose()
  })
})
