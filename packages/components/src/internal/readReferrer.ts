import type { Address } from '@saharakit/sdk'
import { createError } from '@saharakit/sdk/errors'

/**
 * The `referrer` attribute as an address; undefined where the page names nobody. Its checksum is looked at by the SDK
 * before the first seat is asked for: keccak is no part of a first paint.
 *
 * @throws ConfigError with `attribute: 'referrer'`
 */
export function readReferrer(attribute: string | null | undefined): Address | undefined {
  if (!attribute) return undefined
  if (/^0x[\da-f]{40}$/i.test(attribute)) return attribute as Address
  throw createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      `referrer="${attribute}" is no address, so nobody would get the share of this page.`,
      'Write 0x and 40 hexadecimal digits, or leave the attribute out.',
    ],
    attribute: 'referrer',
  })
}
