import type { LumaImage } from '../images/lumaImage.ts'
import { pdqHash } from '../similarity/pdqHash.ts'
import type { PdqIndex } from '../similarity/pdqIndex.ts'
import { finding, type Kernel } from './kernel.ts'

/** Hashes below this quality are mostly flat areas and match each other by chance (the reference's advice). */
const minQuality = 50

/** The PDQ hash of one image, to be compared with others. */
export const perceptualHash: Kernel<LumaImage> = {
  id: 'pdq@1',
  accepts: 'image',
  needs: ['small-luma'],
  run({ small, reduction }) {
    const { hash, quality } = pdqHash(small, reduction)
    return finding('pdq@1', 'ok', quality < minQuality ? 'hash-unreliable' : 'hashed', { hash, quality })
  },
}

/** One hash among others. */
export type HashAmongOthers = Readonly<{
  query: Uint32Array
  position: number
  index: PdqIndex
  radius: number
}>

/** Is an earlier image nearly the same? Names the nearest one. */
export const nearDuplicate: Kernel<HashAmongOthers> = {
  id: 'near-duplicate@1',
  accepts: 'duplicates',
  needs: [],
  run({ query, position, index, radius }) {
    const earlier = index.search(query, radius).filter((match) => match.position < position)
    const [nearest] = earlier.sort((a, b) => a.distance - b.distance || a.position - b.position)
    if (!nearest) return finding('near-duplicate@1', 'ok', 'unique', { position })
    return finding('near-duplicate@1', 'advice', 'near-duplicate', {
      position,
      of: nearest.position,
      distance: nearest.distance,
    })
  },
}
