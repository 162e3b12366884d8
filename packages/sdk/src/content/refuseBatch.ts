import { Fault } from '../errors/Fault.ts'
import type { Hex } from '../types/ids.ts'
import { batchShape } from './batchShape.ts'
import { findMisfit } from './findMisfit.ts'

/** @throws a fault: ContentInvalidError that says where this is no batch */
export function refuseBatch(value: unknown, digest: Hex): never {
  const { path, expected } = findMisfit(value, batchShape) ?? { path: '', expected: 'a batch' }
  throw new Fault('ContentInvalidError', expected, { digest, path })
}
