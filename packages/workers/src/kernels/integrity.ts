import type { ImageFile } from '../images/imageFile.ts'
import { finding, type Kernel } from './kernel.ts'

const id = 'integrity@1'

/** Is the file what it claims to be, of an allowed type and size, and whole? Looks at bytes, decodes nothing. */
export const integrity: Kernel<ImageFile> = {
  id,
  accepts: 'image',
  needs: ['file'],
  run({ byteLength, mediaType, header, limits }) {
    const declared = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
    if (byteLength === 0) return finding(id, 'problem', 'empty')
    if (byteLength > limits.maxBytes) {
      return finding(id, 'problem', 'too-many-bytes', { bytes: byteLength, maxBytes: limits.maxBytes })
    }
    if (!limits.mediaTypes.includes(declared)) {
      return finding(id, 'problem', 'type-not-allowed', { declared, allowed: limits.mediaTypes.join(' ') })
    }
    if (header?.type !== declared) {
      return finding(id, 'problem', 'type-mismatch', { declared, found: header?.type ?? 'unknown' })
    }
    if (!header.complete) return finding(id, 'problem', 'truncated', { bytes: byteLength })
    if (header.corrupt) return finding(id, 'problem', 'corrupt', { type: header.type })
    return finding(id, 'ok', 'intact', { bytes: byteLength, type: header.type })
  },
}
