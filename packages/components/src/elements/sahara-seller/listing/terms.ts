import type { LicenseTerms } from '@saharakit/sdk'
import type { ListingDraft, OwnTerms, TermsChoice } from './draft.ts'
import { parseCount, parsePercent } from './numbers.ts'

const none: Pick<LicenseTerms, 'legalTextHash' | 'uri'> = { legalTextHash: `0x${'0'.repeat(64)}`, uri: '' }
const DAY = 86_400

/** The terms that every market of ours knows by number, under the names that they have here. */
export const presets: Readonly<Record<Exclude<TermsChoice, 'own'>, LicenseTerms>> = {
  open: {
    rights: 63,
    duties: 1,
    revenueShareBps: 0,
    expirySeconds: 0,
    transferable: true,
    seats: 0,
    ...none,
  },
  remix: {
    rights: 47,
    duties: 1,
    revenueShareBps: 500,
    expirySeconds: 0,
    transferable: true,
    seats: 0,
    ...none,
  },
  personal: {
    rights: 13,
    duties: 3,
    revenueShareBps: 0,
    expirySeconds: 0,
    transferable: false,
    seats: 0,
    ...none,
  },
}

/** Most that terms may ask for, in 1/10,000. */
export const SHARE_LIMIT = 5_000
/** Most days that a license may last, short of for ever. */
export const DAYS_LIMIT = 36_500n
/** Most people for whom one license may be. */
export const SEATS_LIMIT = 4_294_967_295n

/** Terms written by hand; undefined where a field is none. One that ends can't be passed on. */
function ownTerms({ rights, duties, share, days, transferable, seats }: OwnTerms): LicenseTerms | undefined {
  const revenueShareBps = parsePercent(share || '0', SHARE_LIMIT)
  const lasts = days.trim() === '' ? 0n : parseCount(days, DAYS_LIMIT)
  const people = seats.trim() === '' ? 0n : parseCount(seats, SEATS_LIMIT)
  if (revenueShareBps === undefined || lasts === undefined || people === undefined) return undefined
  return {
    rights,
    duties,
    revenueShareBps,
    expirySeconds: Number(lasts) * DAY,
    transferable: transferable && lasts === 0n,
    seats: Number(people),
    ...none,
  }
}

/** The terms of a listing; undefined where a field of its own is none. */
export const termsOf = ({ terms, own }: ListingDraft): LicenseTerms | undefined =>
  terms === 'own' ? ownTerms(own) : presets[terms]
