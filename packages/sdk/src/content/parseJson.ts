import { Fault } from '../errors/Fault.ts'
import type { Hex } from '../types/ids.ts'
import { DEPTH_LIMIT } from './limits.ts'

/**
 * Parses JSON that a stranger wrote: strict UTF-8, at most {@link DEPTH_LIMIT} deep.
 *
 * @throws a fault: ContentInvalidError
 */
export function parseJson(bytes: Uint8Array<ArrayBuffer>, digest: Hex): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (depthOf(value) <= DEPTH_LIMIT) return value
  } catch {
    throw new Fault('ContentInvalidError', 'JSON in UTF-8', { digest, path: '' })
  }
  throw new Fault('ContentInvalidError', `at most ${DEPTH_LIMIT} levels`, { digest, path: '' })
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let deepest = 0
  for (const entry of Object.values(value)) deepest = Math.max(deepest, depthOf(entry))
  return deepest + 1
}
