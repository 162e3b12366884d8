import { expect } from 'chai'
import { createTypescriptEngine } from '../pixels/typescriptEngine.ts'
import { createWasmEngine } from '../pixels/wasmEngine.ts'
import { decodeLuma } from './decodeLuma.ts'
import { readImageHeader } from './imageHeader.ts'

const images = new URL('../../test/images/', import.meta.url)
const byImageDecoder = globalThis.ImageDecoder

async function decode(name: string, withImageDecoder: boolean, engine = createTypescriptEngine()) {
  const bytes = await (await fetch(new URL(name, images))).arrayBuffer()
  const header = readImageHeader(new Uint8Array(bytes))
  if (!header) throw new Error(`${name} has no header.`)
  // The canvas path is what engines without ImageDecoder take; here every engine takes it once.
  Object.defineProperty(globalThis, 'ImageDecoder', {
    configurable: true,
    value: withImageDecoder ? byImageDecoder : undefined,
  })
  try {
    return await decodeLuma(bytes, header, 1, engine)
  } finally {
    Object.defineProperty(globalThis, 'ImageDecoder', { configurable: true, value: byImageDecoder })
  }
}

describe('decodeLuma', () => {
  for (const name of ['boats.png', 'boats-gray.png', 'holes.png', 'night.png', 'boats.webp']) {
    it(`behavior: ${name} gives the same luma over ImageDecoder and over a canvas`, async function () {
      if (!byImageDecoder) {
        console.log(`${name}: only the canvas path, this engine has no ImageDecoder.`)
        this.skip()
      }
      const direct = await decode(name, true)
      const drawn = await decode(name, false)
      expect([direct.decoder, drawn.decoder]).to.deep.equal(['ImageDecoder', 'createImageBitmap'])
      expect([direct.width, direct.height]).to.deep.equal([drawn.width, drawn.height])
      expect(direct.luma.every((value, i) => value === drawn.luma[i])).to.equal(true)
    })
  }

  it('behavior: a JPEG differs by rounding at most', async () => {
    const direct = await decode('pdq-square-256x256.jpg', true)
    const drawn = await decode('pdq-square-256x256.jpg', false, await createWasmEngine())
    const apart = direct.luma.map((value, i) => Math.abs(value - (drawn.luma[i] as number)))
    // Colors outside of RGB are clipped on the way over a canvas, so single pixels may differ by more.
    expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).to.be.below(1)
  })
})
