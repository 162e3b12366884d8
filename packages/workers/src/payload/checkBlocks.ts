import { type CheckBlocksParameters, checkWith } from './checkWith.ts'
import { createLocalEngine } from './localEngine.ts'

/**
 * Whether an encrypted payload can be had and is the one that the offer promises; needs no key, so it can be done before
 * paying.
 *
 * @throws PayloadFault when it is not; what `fetchBlock` rejects with; the signal's reason
 */
export function checkBlocks(parameters: CheckBlocksParameters): Promise<void> {
  return checkWith(createLocalEngine(), parameters)
}
