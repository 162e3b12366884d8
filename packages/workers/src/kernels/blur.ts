import type { LumaImage } from '../images/lumaImage.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'blur@1'

/** Variance of the Laplacian, in hundredths. None of 81 sharp photographs lay below it (docs/checks.md). */
const threshold = 4_000

/** Is the picture out of focus? Variance of the Laplacian at a fixed scale, where one bound suits every camera. */
export const blur: Kernel<LumaImage> = {
  id,
  accepts: 'image',
  needs: ['small-luma'],
  run({ small: { luma, width, height } }, { pixels }) {
    const count = Math.max(0, width - 2) * Math.max(0, height - 2)
    // A hair-thin picture has no inner pixels at this scale, so nothing can be said about it.
    if (count === 0) return finding(id, 'ok', 'too-small', { width, height, minSide: 3 })
    const variance = centiVariance(pixels.laplacian(luma, width, height), count)
    const isBlurry = variance < threshold
    return finding(id, isBlurry ? 'advice' : 'ok', isBlurry ? 'blurry' : 'sharp', { variance, threshold })
  },
}

/** floor(100 * variance), exactly: the products leave the range in which doubles are integers. */
function centiVariance({ sum, squares }: { sum: number; squares: number }, count: number): number {
  const n = BigInt(count)
  return Number((100n * (BigInt(squares) * n - BigInt(sum) ** 2n)) / n ** 2n)
}
