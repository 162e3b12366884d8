import { expect } from 'chai'
import { createCheckRunner } from './createCheckRunner.ts'
import { spawnBlobWorker } from './spawnBlobWorker.ts'

const dist = new URL('../../dist/', import.meta.url)

describe('the built files', () => {
  it('behavior: worker.js stands alone in a blob and reads language.json', async function () {
    const response = await fetch(new URL('worker.js', dist))
    if (!response.ok) {
      console.log('Built worker skipped: run `npm run build -w @saharakit/workers` first.')
      this.skip()
    }
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()))
    const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`
    const runner = createCheckRunner({
      worker: () => spawnBlobWorker({ url: response.url, integrity }),
      assets: { language: { url: new URL('language.json', dist).href } },
    })
    const text = 'Alle Menschen sind frei und gleich an Würde und Rechten geboren.'
    const { findings, engine } = await runner.check({ type: 'text', text, languages: ['en'] })
    expect(findings.map((finding) => finding.code)).to.deep.equal(['language-other', 'readable', 'original'])
    expect(engine).to.equal('wasm-simd')
    runner.dispose()
  })
})
