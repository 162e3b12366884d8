import type { FrontTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

const en: FrontTerms = {
  $code: 'en',
  loading: 'Loading the task…',
  paidBy: (name, address) => `Paid by ${name} · ${address}`,
  anItem: 'an item',
  aBatch: (items) => `a batch of ${items}`,
  anHour: 'an hour, about',
  paceKnown: (time) => `Half of all people finish a batch within ${time}.`,
  paceUnknown: 'Nobody has finished a batch yet, so no hourly rate is known.',
  judgedTitle: 'How it is judged',
  judgedText:
    'A few items of every batch have known answers, locked in before you came. Only those can refuse a batch.',
  payTitle: 'When you are paid',
  payText: (openWindow) =>
    `The money is set aside. A full group of batches is opened within ${openWindow}; if the requester stays silent, everybody is paid.`,
  dataTitle: 'What the answers are for',
  stakeText: (amount) =>
    `A deposit of ${amount} is taken with the first batch and comes back when you leave.`,
  tryPractice: 'Try it: practice',
  practiceAgain: 'Practice again',
  practiceFree: 'Practice is free and needs no wallet.',
  examText: (share) => `Practice is also the entry test: ${share} right opens the paid work.`,
  start: 'Start paid work',
  practiceAt: (at, total) => `Practice ${at} of ${total}`,
  leave: 'Leave',
  picture: (at) => `Picture to judge, item ${at}`,
  itemText: 'Text to judge',
  itemLoading: 'Loading…',
  failedNetwork: 'The network does not answer. Check your connection and try again.',
  tryAgain: 'Try again',
}

registerTranslation(en)
