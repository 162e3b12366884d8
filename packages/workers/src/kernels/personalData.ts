import type { TextScan } from '../personalData/scanText.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'pii@1'

/** What `pii@1` looks at. */
export type ScannedData = Readonly<{
  /** What was found; undefined where the data is no text. */
  scan: TextScan | undefined
  /** Bytes at the end that were not looked at. */
  left: number
}>

/** Are there addresses, numbers or keys in it that belong to somebody? Names where the first ones are, not what they say. */
export const personalData: Kernel<ScannedData> = {
  id,
  accepts: 'personal-data',
  needs: ['file'],
  run({ scan, left }) {
    if (!scan) return finding(id, 'ok', 'not-text', { left })
    const { counts, places, characters } = scan
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (total === 0) return finding(id, 'ok', 'no-personal-data', { characters, left })
    const positions = places.map(({ kind, at, length }) => `${kind}@${at}+${length}`).join(' ')
    return finding(id, 'advice', 'personal-data', { ...counts, total, characters, left, positions })
  },
}
