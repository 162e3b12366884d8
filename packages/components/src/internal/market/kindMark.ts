import type { AssetKind } from '@saharakit/sdk'
import { drawing } from '../drawing.ts'

/** One line drawing a kind: rows, a net, a speech bubble, a chain of steps, a gauge. */
const paths: Readonly<Record<AssetKind, string>> = {
  dataset: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6 3v10',
  model: 'M3 4l5 4-5 4M13 4l-5 4 5 4M3 4v8M13 4v8',
  agent: 'M2.5 3h11v8H8l-3 2.5V11H2.5zM5.5 6h5M5.5 8h3',
  pipeline: 'M1.5 6h4v4h-4zM10.5 6h4v4h-4zM5.5 8h5M8.5 6l2 2-2 2',
  evaluation: 'M2.5 12a6 6 0 1 1 11 0M8 11l2.5-4M2.5 12h11',
}

const marks = new WeakMap<object, SVGSVGElement>()

/**
 * The mark of a kind, for a template to hold; the word beside it carries the meaning.
 *
 * @param holder What it stands on: drawn again, it has the same one.
 */
export function kindMark(kind: AssetKind, holder: object): SVGSVGElement {
  let mark = marks.get(holder)
  if (!mark) marks.set(holder, (mark = drawing(paths[kind], 'mark')))
  return mark
}
