import type { Kind } from '../kind.ts'

/** Nothing is chosen here, so neither pace nor variety of answers says anything; texts have checks of their own. */
export const advice: Kind['advice'] = []
