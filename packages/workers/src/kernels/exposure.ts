import type { LumaImage } from '../images/lumaImage.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'exposure@1'

/** Luma at or below / at or above which detail is lost. */
const darkest = 4
const brightest = 251
/** Mean luma outside of these is too dark or too bright. */
const meanRange = [40, 215] as const
/** Share of lost pixels, in thousandths, from which advice is given. */
const maxLost = 100

/**
 * Is the picture under- or overexposed? Looks at every pixel. Drawings and scans are bright on purpose, which is one
 * of the reasons why this never says more than advice.
 */
export const exposure: Kernel<LumaImage> = {
  id,
  accepts: 'image',
  needs: ['full-luma'],
  run({ full: { luma } }, { pixels }) {
    const { sum, dark, bright } = pixels.exposure(luma, darkest, brightest)
    const permille = (count: number) => Math.floor((count * 1_000) / luma.length)
    const values = {
      mean: Math.floor(sum / luma.length),
      shadows: permille(dark),
      highlights: permille(bright),
    }
    if (values.mean < meanRange[0]) return finding(id, 'advice', 'too-dark', values)
    if (values.mean > meanRange[1]) return finding(id, 'advice', 'too-bright', values)
    if (values.shadows > maxLost) return finding(id, 'advice', 'clipped-shadows', values)
    if (values.highlights > maxLost) return finding(id, 'advice', 'clipped-highlights', values)
    return finding(id, 'ok', 'well-exposed', values)
  },
}
