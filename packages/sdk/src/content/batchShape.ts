import type { Shape } from './fits.ts'
import { itemShape } from './shapes.ts'

/** Shape of a batch block. */
export const batchShape: Shape = { batch: [0, 3_839], items: [itemShape, 1, 20] }
