import type { Kind } from '../kind.ts'

/** Looking at a picture takes time, and pictures come shuffled: haste and long runs are worth a word. */
export const advice: Kind['advice'] = ['too-fast', 'same-answer-run']
