import type { TaskKind } from '@saharakit/sdk'
import type { Kind } from './kind.ts'

/** Every kind of task, one line each; a kind is loaded when a campaign of it is first shown. */
export const kinds: Readonly<Record<TaskKind, () => Promise<{ kind: Kind }>>> = {
  'image-choice': () => import('./image-choice/index.ts'),
  'text-review': () => import('./text-review/index.ts'),
  pairwise: () => import('./pairwise/index.ts'),
  photo: () => import('./photo/index.ts'),
  writing: () => import('./writing/index.ts'),
}
