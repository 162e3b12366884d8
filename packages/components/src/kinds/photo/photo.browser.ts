import { expect } from 'chai'
import type { SaharaTask } from '../../elements/sahara-task/element.ts'
import { readPhotograph } from '../../elements/sahara-task/work/making/readPhotograph.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { button, find, itemOf, mountTask, screen, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { account, type Script } from '../../internal/testing/scriptedServices.ts'
import type { StoredContent } from '../../internal/work/makingServices.ts'

/** A picture with a red left half, of the canvas's own. */
async function pictureFile(width: number, height: number, type = 'image/jpeg'): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')!
  pen.fillStyle = '#00f'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#f00'
  pen.fillRect(0, 0, width / 2, height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type, 0.95))
}

/** The same JPEG with what a camera writes: "turn me by 90 degrees", and the place where it was taken. */
async function fromCamera(file: Blob): Promise<Blob> {
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))
  const be16 = (value: number) => [value >> 8, value & 255]
  const be32 = (value: number) => [...be16(value >> 16), ...be16(value & 0xffff)]
  const entry = (tag: number, type: number, value: number) => [
    ...be16(tag),
    ...be16(type),
    ...be32(1),
    ...be32(value),
  ]
  // Big-endian TIFF: orientation 6, and a pointer to a GPS block with its version and a latitude's hemisphere.
  const ifd = [...be16(2), ...entry(0x0112, 3, 6 << 16), ...entry(0x8825, 4, 38), ...be32(0)]
  const gps = [...be16(1), ...be16(1), ...be16(2), ...be32(2), ...ascii('N'), 0, 0, 0, ...be32(0)]
  const tiff = [...ascii('MM'), 0, 42, ...be32(8), ...ifd, ...gps, ...ascii('SECRETPLACE')]
  const body = [...ascii('Exif'), 0, 0, ...tiff]
  const segment = [0xff, 0xe1, ...be16(body.length + 2), ...body]
  const bytes = new Uint8Array(await file.arrayBuffer())
  return new Blob([bytes.slice(0, 2), new Uint8Array(segment), bytes.slice(2)], { type: 'image/jpeg' })
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const batches = [[itemOf('photo', 1), itemOf('photo', 2)]]

async function toPrompt(script: Script = {}): Promise<SaharaTask> {
  const element = await mountTask({ kind: 'photo', script: { hostAccount: account, batches, ...script } })
  await screen(element, 'intro')
  ;(await button(element, 'start')).click()
  await find(element, '.frame')
  return element
}

/** Chooses a file, as the browser's own dialog would. */
async function choose(element: SaharaTask, file: Blob): Promise<void> {
  const input = (await find(element, 'input[name=file]')) as HTMLInputElement
  const data = new DataTransfer()
  data.items.add(new File([file], 'photo.jpg', { type: file.type }))
  input.files = data.files
  input.dispatchEvent(new Event('change'))
}

describe('photo', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('is accessible, before there is a photograph and with one', async () => {
    const element = await toPrompt()
    expect(await faultsOf(element)).to.deep.equal([])
    await choose(element, await pictureFile(80, 60))
    await find(element, '.frame canvas')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: a photograph for each prompt goes out with the batch', async () => {
    let sent: readonly StoredContent[] | undefined
    const element = await toPrompt({
      async submit({ contents, onStep }) {
        sent = contents
        onStep('sent', `0x${'11'.repeat(32)}`)
        return undefined
      },
    })
    expect(((await button(element, 'done')) as HTMLButtonElement).disabled).to.equal(true)
    for (const at of [0, 1]) {
      await choose(element, await pictureFile(80 + at, 60))
      await find(element, '.frame canvas')
      ;(await button(element, 'done')).click()
      await until(() => element.state.name !== 'working' || element.state.work.at !== at)
    }
    await screen(element, 'reviewing')
    expect(element.shadowRoot!.querySelectorAll('.review canvas')).to.have.length(2)
    ;(await button(element, 'send')).click()
    await screen(element, 'finished')
    expect(sent?.map(({ item, type }) => [item, type])).to.deep.equal([
      [0, 'image/jpeg'],
      [1, 'image/jpeg'],
    ])
  })

  it('behavior: nothing of what a camera writes is left, and the picture stands upright', async () => {
    const file = await fromCamera(await pictureFile(80, 40))
    expect(latin(new Uint8Array(await file.arrayBuffer()))).to.match(/Exif[^]*SECRETPLACE/)
    const photograph = await readPhotograph(file)
    if (typeof photograph === 'string') throw new Error(photograph)
    expect(latin(photograph.bytes)).not.to.match(/Exif|SECRETPLACE|http:\/\/ns\.adobe/)
    const bitmap = await createImageBitmap(new Blob([photograph.bytes], { type: photograph.type }))
    expect([bitmap.width, bitmap.height]).to.deep.equal([40, 80])
    const canvas = document.createElement('canvas')
    canvas.width = 40
    canvas.height = 80
    const pen = canvas.getContext('2d')!
    pen.drawImage(bitmap, 0, 0)
    const [red = 0, , blue = 0] = pen.getImageData(20, 10, 1, 1).data
    expect(red).to.be.greaterThan(200)
    expect(blue).to.be.lessThan(60)
  })

  it('behavior: a large picture is made smaller, a see-through one stands on white', async () => {
    const large = await readPhotograph(await pictureFile(4_100, 1_025))
    if (typeof large === 'string') throw new Error(large)
    const bitmap = await createImageBitmap(new Blob([large.bytes], { type: large.type }))
    expect([bitmap.width, bitmap.height]).to.deep.equal([2_048, 512])
    expect(large.bytes.length).to.be.lessThan(1_900_001)
    const empty = document.createElement('canvas')
    const png = await new Promise<Blob>((resolve) => empty.toBlob((blob) => resolve(blob!), 'image/png'))
    const white = await readPhotograph(png)
    if (typeof white === 'string') throw new Error(white)
    const pen = empty.getContext('2d')!
    pen.drawImage(await createImageBitmap(new Blob([white.bytes], { type: white.type })), 0, 0)
    expect([...pen.getImageData(5, 5, 1, 1).data]).to.deep.equal([255, 255, 255, 255])
  })

  it('error: a file that is no photograph is told, and the one before stays', async () => {
    const element = await toPrompt()
    await choose(element, await pictureFile(80, 60))
    await find(element, '.frame canvas')
    await choose(element, new Blob(['<svg/>'], { type: 'image/jpeg' }))
    await find(element, '.caution')
    expect(wordsOf(element)).to.contain('This file can’t be read as a photograph.')
    expect(element.shadowRoot!.querySelector('.frame canvas')).not.to.equal(null)
    const jpeg = new Uint8Array(await (await pictureFile(80, 60)).arrayBuffer())
    expect(await readPhotograph(new Blob([jpeg.slice(0, 300)]))).to.equal('unreadable')
    // A header that promises 65,000 x 65,000 pixels never reaches the decoder.
    const bomb = jpeg.slice()
    const frame = bomb.findIndex((byte, at) => byte === 0xff && bomb[at + 1] === 0xc0)
    bomb.fill(0xfd, frame + 5, frame + 9)
    expect(await readPhotograph(new Blob([bomb]))).to.equal('too-large')
  })

  it('behavior: a photograph comes by drop and by paste, too', async () => {
    const element = await toPrompt()
    const data = new DataTransfer()
    data.items.add(new File([await pictureFile(90, 60)], 'a.jpg', { type: 'image/jpeg' }))
    const frame = await find(element, '.frame')
    frame.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    const first = await find(element, '.frame canvas')
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    // Firefox makes an event of a script's own without its files.
    Object.defineProperty(paste, 'clipboardData', { value: data })
    ;(await find(element, '[part="choose"]')).dispatchEvent(paste)
    await until(() => {
      const canvas = element.shadowRoot?.querySelector('.frame canvas')
      return canvas && canvas !== first
    }, 'the pasted one is shown')
  })
})
