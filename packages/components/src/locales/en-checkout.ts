import type { CheckoutTerms } from './terms-checkout.ts'
import { registerTranslation } from './translations.ts'

const en: Pick<CheckoutTerms, '$code' | 'offered'> = {
  $code: 'en',
  offered: {
    loading: 'Reading the offer…',
    tryAgain: 'Try again',
    failedTitle: 'The offer can’t be shown',
    failedNetwork: 'The network does not answer. Check your connection and try again.',
    failedConfig: 'This page has not set the offer up correctly. Please tell its owner.',
    failedContent: 'What is for sale could not be loaded, or is not what was registered.',
    failedOther: 'Something unexpected happened. Please try again.',
    price: 'Price',
    priceLater: 'In the next step',
    files: 'Files',
    filesOf: (count, number, size) => `${number} ${count === 1 ? 'file' : 'files'}, ${size}`,
    noFiles: 'A license alone',
    openFiles: 'Free to have',
    lasts: 'License lasts',
    forEver: 'For ever',
    review: 'Review the purchase',
    reviewHint: 'You see everything before your wallet is asked.',
    findPurchase: 'I bought this before',
    unread: 'Its description can’t be had right now, so it can’t be bought here. Nothing is lost.',
    closed: {
      NotFound: ['Not for sale', 'Its owner has not offered it to anybody yet.'],
      Malformed: ['This offer is not valid', 'Please tell the page’s owner. Nothing was paid.'],
      NotOwner: ['This offer has ended', 'The seller does not own it any more. Nothing was paid.'],
      WrongContent: [
        'This offer is not valid',
        'It promises other files than those that were registered. Nothing was paid.',
      ],
      Expired: ['This offer has ended', 'Its time is over. The seller may make a new one.'],
      Canceled: ['This offer has ended', 'The seller has taken it back. Nothing was paid.'],
      SoldOut: ['Sold out', 'All licenses of this offer are taken. Nothing was paid.'],
      Unsigned: ['This offer is not valid', 'The seller’s signature is missing or wrong. Nothing was paid.'],
      OtherToken: [
        'Not the money that was agreed',
        'The seller asks for another token than this page allows. Nothing was paid.',
      ],
    },
    tooDear: ['The price has gone up', 'Nothing was paid.'],
    tooDearFigures: (price, max) => `It costs ${price} now. This page buys for ${max} at most.`,
  },
}

registerTranslation(en)
