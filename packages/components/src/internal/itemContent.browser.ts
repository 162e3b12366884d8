import { expect } from 'chai'
import { ItemRound } from '../elements/sahara-task/itemRound.ts'
import { type ItemContent, loadItem } from './itemContent.ts'
import { batchesOf, loadPart, until } from './testing/fixtures.ts'

const bitmapOf = (content: ItemContent | undefined): ImageBitmap => {
  if (!content?.usable || content.parts[0]?.type !== 'picture') throw new Error('no picture')
  return content.parts[0].bitmap
}

async function png(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.fillRect(0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new Uint8Array(await (blob as Blob).arrayBuffer())
}

describe('pictures of items', () => {
  it('behavior: no side is longer than 4096 pixels, and the shape stays', async () => {
    for (const [size, shown] of [
      [
        [6_000, 300],
        [4_096, 205],
      ],
      [
        [250, 5_000],
        [205, 4_096],
      ],
      [
        [640, 480],
        [640, 480],
      ],
    ] as const) {
      const item = batchesOf('image-choice')[0]![0]!
      const content = await loadItem(item, () => png(size[0], size[1]), new AbortController().signal)
      const { width, height } = bitmapOf(content)
      expect(width).to.be.closeTo(shown[0], 1)
      expect(height).to.be.closeTo(shown[1], 1)
    }
  })

  it('behavior: pictures more than three items away give their memory back and come again', async () => {
    let loaded = 0
    const items = batchesOf('image-choice')[0]!
    const round = new ItemRound(
      items,
      (part, signal) => {
        loaded++
        return loadPart(part, signal)
      },
      () => {},
    )
    const first = bitmapOf(await until(() => round.get(0)))
    await until(() => round.get(3))
    expect(first.width, 'three away').to.equal(64)
    await until(() => round.get(4))
    expect(first.width, 'closed').to.equal(0)
    const before = loaded
    expect(bitmapOf(await until(() => round.get(0))).width).to.equal(64)
    expect(loaded).to.be.greaterThan(before)
    round.end()
  })
})
