import type { Kind } from '../kind.ts'

/** Sides are shuffled by the requester, so always taking the same one is worth a word. */
export const advice: Kind['advice'] = ['too-fast', 'same-answer-run']
