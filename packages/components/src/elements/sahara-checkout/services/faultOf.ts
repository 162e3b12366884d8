import type { PayloadMismatch } from '@saharakit/sdk'
import type { DeliveryFault } from '../states.ts'

/**
 * What is wrong with a delivery, where an error of a download says so; undefined where the error says nothing about what the
 * seller delivered, so that trying again may help.
 *
 * @param hashes sha-256 of the files that were promised
 */
export function faultOf(error: Error, hashes: readonly string[]): DeliveryFault | undefined {
  switch (error.name) {
    case 'KeyMismatchError':
      return { kind: 'key' }
    case 'PayloadMismatchError':
      return { kind: 'leaf', proof: (error as PayloadMismatch).proof }
    case 'ContentInvalidError':
      return { kind: 'files' }
    case 'ContentHashMismatchError': {
      // A gateway may have sent other bytes; a whole file that differs is the seller's.
      const { digest } = error as Error & { digest?: string }
      return hashes.includes(String(digest)) ? { kind: 'files' } : undefined
    }
    default:
      return undefined
  }
}
