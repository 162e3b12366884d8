import type { ImageFile } from '../images/imageFile.ts'
import { maxSide } from '../images/lumaImage.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'size@1'

/** Judges width and height from the header, so that a decompression bomb is refused before it is decoded. */
export const size: Kernel<ImageFile> = {
  id,
  accepts: 'image',
  needs: ['file'],
  run({ header, limits }) {
    if (!header || header.width === 0 || header.height === 0) return finding(id, 'problem', 'size-unknown')
    const { width, height } = header
    if (width * height > limits.maxPixels || Math.max(width, height) > maxSide) {
      return finding(id, 'problem', 'too-many-pixels', { width, height, maxPixels: limits.maxPixels })
    }
    if (Math.min(width, height) < limits.minSide) {
      return finding(id, 'advice', 'too-small', { width, height, minSide: limits.minSide })
    }
    return finding(id, 'ok', 'size-ok', { width, height })
  },
}
