import type { CardTerms, SharedTerms } from './terms-market.ts'
import { registerTranslation } from './translations.ts'

const en: CardTerms & SharedTerms = {
  $code: 'en',
  assetLoading: 'Reading the asset…',
  kinds: {
    dataset: 'Dataset',
    model: 'Model',
    agent: 'Agent',
    pipeline: 'Pipeline',
    evaluation: 'Evaluation',
  },
  assetName: (kind, number) => `${kind} ${number}`,
  byAuthor: (name) => `by ${name}`,
  ownedBy: (address) => `owned by ${address}`,
  assetVersion: (number) => `version ${number}`,
  youMay: (list) => `You may ${list}.`,
  mayNothing: 'This license allows nothing.',
  rightsShort: {
    USE: 'use it',
    COMMERCIAL: 'use it for business',
    DERIVE: 'build on it',
    TRAIN: 'train models on it',
    REDISTRIBUTE: 'pass it on',
    SELL_OUTPUTS: 'sell what you make with it',
    SUBLICENSE: 'license it to others',
  },
  useForBusiness: 'use it, also for business',
  notForBusiness: 'Not for business.',
  dutiesShort: { ATTRIBUTION: 'Name its author.', SHARE_ALIKE: 'License what you make from it alike.' },
  keepIt: 'Don’t pass it on.',
  noTerms: 'Its owner has not said how it is licensed.',
  buyLicense: 'Buy a license',
  unitsLeft: (count) => `${count} left`,
  notForSale: 'Not for sale',
  soldOut: 'Sold out',
  offerEnded: 'This offer has ended',
  offerOff: 'Can’t be bought right now',
  details: 'Details',
  madeFrom: (count) => (count === 1 ? 'Made from 1 other' : `Made from ${count} others`),
  failedNetwork: 'The network does not answer. Check your connection and try again.',
  tryAgain: 'Try again',
}

registerTranslation(en)
