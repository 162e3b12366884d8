import type { SettledTerms } from './terms-settled.ts'
import { registerTranslation } from './translations.ts'

const en: SettledTerms = {
  $code: 'en',
  settled: {
    computing: 'Your device is working it out again…',
    failed: 'This could not be worked out now. Close it and open it again.',
    sealed: 'Some answers of this group are still sealed. It can be worked out once they are opened.',
    matches: (until) =>
      `Worked out again on your device: the proposed result is right. It becomes final on ${until}.`,
    matchesFinal: 'Worked out again on your device: the final result is right.',
    nothing: (until) =>
      `Worked out on your device. Nobody has proposed the result yet; that can be done until ${until}.`,
    gate: 'Nobody proposed a result in time, so the control items alone decide the pay of this group.',
    differs:
      'The proposed result differs from what your device worked out. It is challenged as soon as you confirm that in your wallet.',
    differsFinal:
      'The final result differs from what your device worked out, and nobody challenged it in time. Its pay is not what stands here.',
    forGold: (items) => `Control items: 70 % of ${items} items`,
    goldRefused: 'Control items: refused',
    forAgreement: (items, score) => `Agreement with the others: 30 % of ${items} items × ${score}`,
    together: 'Together',
    gold: (right, seen) => `You had ${right} of ${seen} control items right.`,
    voided: (count) =>
      `${count === 1 ? 'One more was' : `${count} more were`} void, since everybody contradicted the requester; that costs you nothing.`,
    refused: (right, seen) =>
      `The 70 % are refused: ${right} of ${seen} is far likelier for guessing than for careful work. What your agreement with the others pays stays yours.`,
    dropped: 'Your answers are left out of the result, since too many control items were wrong.',
    answers: (agreed, total) => `Your answers: ${agreed} of ${total} agree with the result`,
    answer: (batch, item, given, result, certainty) =>
      `Batch ${batch}, item ${item}: you said ${given}, the result is ${result} (${certainty})`,
    noResult: 'open',
    cantJudge: 'can’t judge',
    goldRight: '· control item, right',
    goldWrong: (known) => `· control item, wrong: ${known}`,
    goldVoid: '· control item, void',
    reviewWaiting: (until) =>
      `Others review what you made, and your pay follows from what they say. If that isn’t done by ${until}, everything is paid in full.`,
    reviewLinked: (counted, batches, until) =>
      `A review decides the pay of this group: ${counted} of ${batches} batches are counted. If that isn’t done by ${until}, everything is paid in full.`,
    reviewDone: 'The review is counted: what was accepted is paid in full, what can be fixed half.',
    reviewOver: 'The review was not counted in time, so everything is paid in full.',
    verdicts: (accepted, fixable, rejected) =>
      `Of what you made ${accepted} ${accepted === 1 ? 'is' : 'are'} accepted, ${fixable} can be fixed, and ${rejected} ${rejected === 1 ? 'is' : 'are'} rejected.`,
    verdict: (batch, item, verdict) => `Batch ${batch}, item ${item}: ${verdict}`,
    verdictNames: {
      accept: 'accepted',
      fixable: 'can be fixed',
      reject: 'rejected',
      open: 'no verdict: counts as accepted',
    },
    altered: (count) =>
      `${count} of your items ${count === 1 ? 'is' : 'are'} not shown to the reviewers as you made ${count === 1 ? 'it' : 'them'}. This page compared ${count === 1 ? 'its hash' : 'their hashes'}; tell the owner of the task, or appeal where you can.`,
    appeal: 'Appeal',
    appealText: (until) =>
      `You can appeal to this task’s arbitrator until ${until}, before you claim. Your wallet shows the fee.`,
    appealOver: 'The time for an appeal is over.',
    appealWallet: 'Confirm the appeal in your wallet.',
    appealSending: 'Sending your appeal…',
    appealDone: 'Your appeal is made. If the arbitrator stays silent, it is decided for you.',
    appealFailed: 'The appeal was not sent. Nothing was lost; try again.',
    asks: (bond, reward, fee) =>
      `A proposed result differs from what your device worked out. Your wallet asks whether you challenge it: ${bond ? `${bond} at stake, ` : ''}${reward} to win, network fee ${fee}.`,
    feeInWallet: 'as your wallet shows it',
    askedFor:
      'Whoever proposed the wrong result has to show its numbers now. This page goes on when they are there.',
    fell: (reward) => `The wrong result fell. ${reward} of its bond went to whoever challenged it.`,
  },
}

registerTranslation(en)
