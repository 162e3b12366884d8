/** How an argument of a contract error is written in a sentence. */
type Arguments = Readonly<Record<string, string>>

/** Unix seconds as a time that a person can read, in the reader's language and zone. */
const time = (seconds: string | undefined) => new Date(Number(seconds) * 1000).toLocaleString()

/** What the settlement of an epoch does in each phase, to somebody who wanted something else. */
const phases = [
  'The epoch is not judged yet, or its campaign settles nothing. Wait until it is opened.',
  'Nothing is proposed for this epoch. Load its state again.',
  'A settlement of this epoch is proposed already. Verify it, or wait until it is final.',
  'The settlement of this epoch is final. Its pay can be claimed.',
  'Nobody settled this epoch in time, so control items alone decide its pay. Claim it as before.',
]

/** A challenge that does not fit what is proposed. */
const doesNotFit = 'This proof does not fit the proposal. Load the settlement again and verify it once more.'

/** What each error of `Settlements` and `SettlementJudge` means to the person who acted, and what can be done. */
export const settlementSentences: Readonly<Record<string, (args: Arguments) => string>> = {
  WrongPhase: ({ phase }) =>
    phases[Number(phase)] ?? 'The settlement has moved on since the page last looked. Load it again.',
  SeatsNotOpened: ({ left }) =>
    `${left} answers of this epoch are still sealed. Open them first; anybody may do it.`,
  WrongRoots: () => 'Another settlement is proposed by now. Load it again and verify it.',
  EntryIsRight: ({ layer, index }) =>
    `Entry ${index} of layer ${layer} is right, so it refutes nothing. Load the settlement again and verify it.`,
  WrongSeats: () => 'These are not all answers that the entry follows from. Load the epoch again.',
  LayerPending: ({ layer, answerBy }) =>
    `Layer ${layer} is asked for already. Wait until it is shown, on ${time(answerBy)} at the latest.`,
  LayerNotRequested: () => 'Nobody asks for this layer at the moment. Load the settlement again.',
  LayerShownBefore: ({ layer }) => `Layer ${layer} was shown before. Look for the wrong entry in it.`,
  WrongLeaves: ({ layer }) =>
    `These are not the entries of layer ${layer} that were proposed. Only whoever has those can show them.`,
  AnswerWindowRunning: ({ answerBy }) => `The layer may be shown until ${time(answerBy)}. Wait until then.`,
  NotFinal: ({ finalAt }) => `The settlement may be refuted until ${time(finalAt)}. Wait until then.`,
  WrongPay: () =>
    'This pay is not what the final settlement has for you. Load the settlement again and verify it.',
  AppealWindowRunning: ({ until }) =>
    `This contributor can appeal until ${time(until)}. Until then only the contributor can claim.`,
  AppealPending: ({ until }) =>
    `Your appeal is being decided, by ${time(until)} at the latest. Wait until then; no answer decides for you.`,
  NoAppeal: () =>
    'There is nothing to appeal: the campaign has no arbitrator, you were not refused, the time is over, or the pay was claimed. “How this was worked out” shows which.',
  NotArbitrator: () => 'Only the arbitrator of this dispute can decide it. Change to its account.',
  EpochSettles: ({ epoch }) =>
    `The pay of epoch ${epoch} follows from its settlement or its review. Claim it once that is final.`,
  PaidByReview: () =>
    'What is made in this campaign is paid by a review of it, so nothing is settled here. Settle the review instead.',
  NotPaidByReview: () =>
    'Pay of this campaign follows from its labels, so no review can decide it. Make the campaign with a window for settling and no bond.',
  WrongReview: ({ review }) =>
    Number(review)
      ? `Campaign ${review} can’t decide this pay: a review is yours, is linked before anybody labels it, has three classes and settles its labels, serves one epoch, and has one item for each content. Build it with \`buildReview\`.`
      : 'No review is linked to this epoch yet. Link the one that was built for it.',
  SeatsMissing: ({ given, needed }) =>
    `${given} of your ${needed} batches of this epoch were named. They are paid together; load them again.`,
  // Of the judge: a proof that leads nowhere is no verdict.
  ClassesOutOfRange: () => 'Settlements have 2 to 15 classes. Check the terms of the campaign.',
  WrongNumberOfLayers: ({ given }) => `A settlement has 25 layers, not ${given}. Compute it again.`,
  NoSuchLayer: ({ layer }) =>
    `A settlement has no layer ${layer}: they are numbered 0 to 24. Check the number.`,
  NoSuchEntry: ({ layer, index }) => `Layer ${layer} has no entry ${index}. Check the number.`,
  NotInLayer: () => doesNotFit,
  InputsNotInLayer: () => doesNotFit,
  WrongNumberOfWords: () => doesNotFit,
  FactsOutOfOrder: () => doesNotFit,
}
