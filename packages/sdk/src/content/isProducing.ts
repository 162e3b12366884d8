import type { ProducingKind, TaskKind } from '../types/manifest.ts'

/**
 * Whether contributors of this kind make something instead of choosing among classes.
 *
 * @example
 * isProducing('photo') // true
 */
export const isProducing = (kind: TaskKind): kind is ProducingKind => kind === 'photo' || kind === 'writing'
