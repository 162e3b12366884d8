import type { LaterTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

const en: LaterTerms = {
  $code: 'en',
  right: 'Right.',
  notQuite: (answer) => `Not quite. The answer is ${answer}.`,
  next: 'Next',
  finishPractice: 'Finish practice',
  practiced: (right, total) => `${right} of ${total} right`,
  passedText: 'You know how it works. From here on every batch is paid.',
  practicedText: 'That was practice. From here on every batch is paid.',
  failedText: (share) =>
    `Paid work opens at ${share}. Read the reasons once more and try again; nothing is lost.`,
  closedTitle: 'No work here right now',
  closedCanceled: 'The requester has stopped this task. Batches already taken keep their pay.',
  closedOver: 'This task has ended. Thank you for coming by.',
  closedFull: 'All batches are taken at the moment. A batch that somebody gives back opens again here.',
  failedTitle: 'The task can’t be shown',
  failedConfig: 'This page has not set the task up correctly. Please tell its owner.',
  failedContent: 'The task’s files could not be loaded or are not what was promised.',
  failedOther: 'Something unexpected happened. Please try again.',
  itemUnusable: 'This item can’t be shown',
  itemUnusableText: 'Its file is missing, damaged or not what was promised. Your pay does not suffer.',
  makeJudgedText:
    'Others then say whether what you made can be used. “How this is decided” tells whether your pay depends on that.',
  reviewsText: (campaign) => `You look at what other people made in task ${campaign}.`,
}

registerTranslation(en)
