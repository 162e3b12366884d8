import type { Address } from '@saharakit/sdk'

/** The `referrer` attribute if it is an address; a wrong one pays nobody, so it is told in the console. */
export function referrerOf({ referrer }: { referrer: string | undefined }): Address | undefined {
  if (!referrer) return undefined
  if (/^0x[\da-f]{40}$/i.test(referrer)) return referrer as Address
  console.warn(`<sahara-task> referrer="${referrer}" is no address, so nobody gets the share of this page.`)
  return undefined
}
