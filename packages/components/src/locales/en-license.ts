import type { LicensingTerms } from './terms-market.ts'
import { registerTranslation } from './translations.ts'

const en: LicensingTerms = {
  $code: 'en',
  mayI: 'May I…',
  rights: {
    USE: 'use it',
    COMMERCIAL: 'use it for business',
    DERIVE: 'make new things from it',
    TRAIN: 'train models on it',
    REDISTRIBUTE: 'pass it on',
    SELL_OUTPUTS: 'sell what I make with it',
    SUBLICENSE: 'give others these rights',
  },
  yes: 'Yes',
  no: 'No',
  noBecause: (ancestor) => `No: ${ancestor}, which it comes from, does not allow it`,
  duties: {
    ATTRIBUTION: 'You must name its author.',
    SHARE_ALIKE: 'You must license what you make from it under these same terms.',
  },
  boundBecause: (ancestor) =>
    ancestor === undefined
      ? 'Its terms can’t be changed: something that it was made from asks that they stay.'
      : `Its terms can’t be changed: ${ancestor}, which it comes from, asks that they stay.`,
  lastsForEver: 'The license never ends.',
  lasts: (time) => `The license ends after ${time}.`,
  anySeats: 'Any number of people may use one license.',
  seats: (count) =>
    count === '1' ? 'One license is for one person.' : `One license is for up to ${count} people.`,
  transferable: 'You may pass the license on to somebody else.',
  notTransferable: 'The license stays with you.',
  revenueShare: (percent) => `What you make from it passes at least ${percent} of its revenue up.`,
  resaleShare: (percent) => `If you sell the license on, ${percent} of the price is due.`,
  presetNames: {
    'Open Use': 'Open use',
    'Commercial Remix': 'Commercial remix',
    'Non-Commercial': 'Not for business',
  },
  ownTerms: 'Terms of its own',
}

registerTranslation(en)
