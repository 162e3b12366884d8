import type { LabelingKind } from '@saharakit/sdk'
import type { DraftItem, DraftPart } from './draft.ts'

/** Most items of a campaign that is made in a page. */
export const ITEMS_LIMIT = 5_000
/** Most bytes of all items: they are kept on the device until the campaign is there. */
export const BYTES_LIMIT = 200_000_000
/** Most bytes of one file, as the gateways have it. */
export const FILE_LIMIT = 20_000_000

const encoder = new TextEncoder()

const textPart = (text: string): DraftPart => ({ type: 'text/plain', bytes: encoder.encode(text) })

/** Media type of a file that can be an item; undefined for all others. The name decides where the browser knows nothing. */
export function typeOf({ name, type }: Readonly<{ name: string; type: string }>): string | undefined {
  if (/^image\/(png|jpeg|webp|gif)$/.test(type)) return type
  if (type === 'text/plain' || /\.(txt|text|md)$/i.test(name)) return 'text/plain'
  const [, picture] = /\.(png|jpe?g|webp|gif)$/i.exec(name) ?? []
  return picture && `image/${picture.toLowerCase().replace('jpg', 'jpeg')}`
}

/** Whether a file can be an item of a kind. */
export const fitsKind = (kind: LabelingKind, type: string): boolean =>
  kind === 'pairwise' || (kind === 'text-review') === (type === 'text/plain')

/**
 * Items of a list: one text a line; for a comparison two, with a tab between them.
 *
 * @returns the items, and how many lines could not be used
 * @example
 * itemsOfList('pairwise', 'tea\tcoffee').items[0].name // 'tea / coffee'
 */
export function itemsOfList(
  kind: LabelingKind,
  list: string,
): Readonly<{ items: readonly DraftItem[]; refused: number }> {
  const lines = list
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (kind !== 'pairwise')
    return { items: lines.map((line) => ({ name: line.slice(0, 80), parts: [textPart(line)] })), refused: 0 }
  const pairs = lines.map((line) => line.split('\t').map((side) => side.trim()))
  const sound = pairs.filter((sides) => sides.length === 2 && sides.every((side) => side !== ''))
  return {
    items: sound.map((sides) => ({ name: sides.join(' / ').slice(0, 80), parts: sides.map(textPart) })),
    refused: pairs.length - sound.length,
  }
}

/** Items of files: one each; for a comparison each two that follow each other by name. */
export function itemsOfFiles(
  kind: LabelingKind,
  files: readonly (DraftPart & Readonly<{ name: string }>)[],
): readonly DraftItem[] {
  const single = files.map(({ name, ...part }) => ({ name, parts: [part] }))
  if (kind !== 'pairwise') return single
  const sorted = single.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.flatMap((first, place) => {
    const second = sorted[place + 1]
    return place % 2 === 0 && second
      ? [{ name: `${first.name} / ${second.name}`, parts: [...first.parts, ...second.parts] }]
      : []
  })
}

/** Bytes of all items. */
export const bytesOf = (items: readonly DraftItem[]): number =>
  items.reduce((sum, { parts }) => sum + parts.reduce((all, { bytes }) => all + bytes.length, 0), 0)
