import { type Address, checksumAddress } from 'viem'
import { createError } from './errors/SaharaError.ts'

/**
 * Refuses a referrer that is no address, or whose mixed case is no checksum: a digit mistyped there would give the share
 * to nobody, for ever. One in lower or upper case has no checksum to be wrong.
 *
 * @throws ConfigError with `attribute: 'referrer'`
 */
export function requireReferrer(referrer: Address): void {
  const digits = /^0x([\da-f]{40})$/i.exec(referrer)?.[1]
  const plain = digits === digits?.toLowerCase() || digits === digits?.toUpperCase()
  if (digits && (plain || checksumAddress(referrer) === referrer)) return
  throw createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      digits
        ? `The checksum of the referrer ${referrer} is wrong: a digit is mistyped, or its case was changed.`
        : `The referrer ${referrer} is no address.`,
    ],
    attribute: 'referrer',
  })
}
