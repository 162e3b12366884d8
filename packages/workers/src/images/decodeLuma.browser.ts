import { expect } from 'chai'
import { createTypescriptEngine } from '../pixels/typescriptEngine.ts'
import { createWasmEngine } from '../pixels/wasmEngine.ts'
import { decodeLuma } from './decodeLuma.ts'
import { readImageHeader } from './imageHeader.ts'

const images = new URL('../../test/images/', import.meta.url)
const byImageDecoder = globalThis.ImageDecoder

async function decode(
  name: string,
  withImageDecoder: boolean,
  engine = createTypescriptEngine(),
  divisor: 1 | 4 | 8 = 1,
) {
  const bytes = await (await fetch(new URL(name, images))).arrayBuffer()
  const header = readImageHeader(new Uint8Array(bytes))
  if (!header) throw new Error(`${name} has no header.`)
  // The canvas path is what engines without ImageDecoder take; here every engine takes it once.
  Object.defineProperty(globalThis, 'ImageDecoder', {
    configurable: true,
    value: withImageDecoder ? byImageDecoder : undefined,
  })
  try {
    return await decodeLuma(bytes, header, divisor, engine)
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

  for (const [name, divisor, allowed] of [
    ['boats-1203x905.jpg', 8, 1],
    ['boats-1203x905.jpg', 4, 2],
    ['boats-422.jpg', 8, 1],
    ['boats-444.jpg', 8, 1],
    ['boats-gray.jpg', 8, 1],
  ] as const) {
    it(`behavior: ${name} at 1/${divisor}, read by our own code, is the mean of what the browser decodes`, async () => {
      const small = await decode(name, true, await createWasmEngine(), divisor)
      const whole = await decode(name, true)
      expect([small.decoder, small.step, whole.step]).to.deep.equal(['jpeg-blocks', divisor, 1])
      let apart = 0
      let pixels = 0
      // Whole squares only: what lies in a block beyond the border is up to the one who wrote the file.
      for (let y = 0; y < Math.floor(whole.height / divisor); y++) {
        for (let x = 0; x < Math.floor(whole.width / divisor); x++, pixels++) {
          let sum = 0
          for (let i = 0; i < divisor * divisor; i++) {
            const [row, column] = [y * divisor + Math.floor(i / divisor), x * divisor + (i % divisor)]
            sum += whole.luma[row * whole.width + column] as number
          }
          apart += Math.abs(sum / divisor ** 2 - (small.luma[y * small.width + x] as number))
        }
      }
      expect(apart / pixels).to.be.below(allowed)
    })
  }

  it('behavior: a JPEG that our own code leaves alone takes the browser, at any size', async () => {
    for (const name of ['boats-progressive.jpg', 'boats-cmyk.jpg']) {
      const { decoder, width, step } = await decode(name, true, createTypescriptEngine(), 4)
      expect(decoder).to.be.oneOf(['ImageDecoder', 'createImageBitmap'])
      expect(width).to.equal(Math.ceil(165 / step))
    }
  })

  it('behavior: a JPEG differs by rounding at most', async () => {
    const direct = await decode('pdq-square-256x256.jpg', true)
    const drawn = await decode('pdq-square-256x256.jpg', false, await createWasmEngine())
    const apart = direct.luma.map((value, i) => Math.abs(value - (drawn.luma[i] as number)))
    // Colors outside of RGB are clipped on the way over a canvas, so single pixels may differ by more.
    expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).to.be.below(1)
  })
})
