import type { Kind } from '../kind.ts'

/** Reading has a floor; long runs are common in mail (most of it is one class), so they are not remarked on. */
export const advice: Kind['advice'] = ['too-fast']
