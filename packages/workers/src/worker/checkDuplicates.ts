import { CheckError } from '../checkError.ts'
import { nearDuplicate } from '../kernels/nearDuplicate.ts'
import type { DuplicatesCheckRequest, Finding } from '../protocol.ts'
import { parsePdq, wordsPerHash } from '../similarity/pdqBits.ts'
import { createPdqIndex, maxRadius } from '../similarity/pdqIndex.ts'
import type { CheckScope } from './checkScope.ts'

/** One finding a hash: unique so far, or a near-duplicate of an earlier one. */
export function checkDuplicates(
  { hashes, radius = maxRadius }: DuplicatesCheckRequest,
  scope: CheckScope,
): Finding[] {
  const words = new Uint32Array(hashes.length * wordsPerHash)
  try {
    hashes.forEach((hash, i) => words.set(parsePdq(hash), i * wordsPerHash))
    if (!(radius >= 0 && radius <= maxRadius))
      throw new RangeError(`The radius is 0 to ${maxRadius}, not ${radius}.`)
  } catch (error) {
    throw new CheckError({
      name: 'CheckFailedError',
      shortMessage: 'The pictures could not be compared.',
      metaMessages: [String(error), 'Pass the `hash` values of image reports as they are.'],
      docsPath: '/errors#checkfailederror',
      retryable: false,
    })
  }
  const index = createPdqIndex(words)
  return hashes.map((_, position) => {
    scope.signal.throwIfAborted()
    const query = words.subarray(position * wordsPerHash, (position + 1) * wordsPerHash)
    return nearDuplicate.run({ query, position, index, radius }, scope)
  })
}
