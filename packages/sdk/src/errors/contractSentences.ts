import { marketSentences } from './marketSentences.ts'
import { settlementSentences } from './settlementSentences.ts'

/** How an argument of a contract error is written in a sentence. */
type Arguments = Readonly<Record<string, string>>

/** Unix seconds as a time that a person can read, in the reader's language and zone. */
const time = (seconds: string | undefined) => new Date(Number(seconds) * 1000).toLocaleString()

/**
 * What each error of the contracts means to the person who acted, and what can be done. A test holds the keys to the
 * errors of `ICampaigns`, of settlements, and of the contracts of assets and their market.
 */
export const contractSentences: Readonly<Record<string, (args: Arguments) => string>> = {
  ...marketSentences,
  ...settlementSentences,
  InvalidSpec: ({ field }) =>
    `The campaign can’t be created: its field “${field}” is outside what is allowed.`,
  WrongFunding: ({ expected, received }) =>
    `The payment does not match the price: ${expected} is due and ${received} arrived. Ask for the price again.`,
  UnknownCampaign: ({ campaignId }) => `There is no campaign ${campaignId} here. Check the number.`,
  NotRequester: () => 'Only the requester of this campaign can do this. Change to the requester’s account.',
  CampaignClosed: () => 'This campaign gives no more seats. What you sent before is still judged and paid.',
  SeatAlreadyHeld: ({ seat }) =>
    `You already hold seat ${seat}. Finish it or give it back before you take another.`,
  NoBatchLeft: () =>
    'You have done every batch that is open to you here. Thank you; look again when more are added.',
  NotSeatHolder: ({ seat }) => `Seat ${seat} belongs to another account. Change to the account that took it.`,
  WrongSeatState: ({ seat }) => `Seat ${seat} has moved on since the page last looked. Load its state again.`,
  SeatNotDrawn: ({ seat }) =>
    `The batch of seat ${seat} is not drawn yet. Wait for the next block and try again.`,
  SeatExpired: ({ seat, expiredAt }) =>
    `The time for seat ${seat} ended on ${time(expiredAt)}. Take a new seat; your answers here can’t be sent any more.`,
  SeatNotExpired: ({ seat, expiresAt }) =>
    `Seat ${seat} may be worked on until ${time(expiresAt)}. Wait until then.`,
  WrongBatch: ({ drawn, given }) =>
    `These answers are for batch ${given}, but your seat is for batch ${drawn}. Load the batch again.`,
  NotesTooLong: ({ length, limit }) =>
    `Your comments take ${length} bytes and ${limit} are possible. Shorten them and send again.`,
  UnknownEpoch: ({ epoch }) => `This campaign has no epoch ${epoch}. Check the number.`,
  WrongEpochState: ({ epoch }) =>
    `Epoch ${epoch} has moved on since the page last looked. Load its state again.`,
  EpochNotFull: ({ epoch, held }) =>
    `Epoch ${epoch} can’t be closed yet: ${held} seats are still being worked on. Wait for them or for their time to end.`,
  OpenWindowOver: ({ epoch, openBy }) =>
    `Epoch ${epoch} had to be opened by ${time(openBy)}. It lapses now, and everybody in it is paid.`,
  OpenWindowRunning: ({ epoch, openBy }) =>
    `The requester may open epoch ${epoch} until ${time(openBy)}. Wait until then.`,
  WrongEpochKey: ({ epoch }) =>
    `This is not the key that was committed for epoch ${epoch}. Use the secrets file of this campaign.`,
  WrongGold: ({ epoch }) =>
    `These control items are not the ones committed for epoch ${epoch}. Use the secrets file of this campaign.`,
  LabelOutOfRange: ({ batch, item, position }) =>
    // The judge of settlements has one of the same name.
    position === undefined
      ? `The control answer of item ${item} in batch ${batch} is no class of this campaign.`
      : `Answer ${position} is no class of this campaign. Load the epoch again.`,
  FalseOpening: ({ seat }) =>
    `What was shown for seat ${seat} is not what was submitted. Read its record again.`,
  EpochNotJudged: ({ epoch, judgedAt }) =>
    `Epoch ${epoch} is not fully judged yet. Its pay can be claimed when all seats are opened, on ${time(judgedAt)} at the latest.`,
  ContributionRefused: ({ goldSeen }) =>
    `This contribution is not paid: too many of the ${goldSeen} control answers were wrong. “How this is decided” shows each one.`,
  ContributionAccepted: ({ seat }) =>
    `Seat ${seat} passed the control items, so its pay belongs to the contributor.`,
  NothingToWithdraw: () => 'There is nothing to take at the moment.',
  OutOfGas: () =>
    'The network ran out of what your wallet allowed for this step, since others came first. Try again, with a higher gas limit if your wallet asks.',
  NoReason: () =>
    'The contract refused this step and gave no reason. Load the page again and retry; if it happens again, tell the page’s owner.',
  // Of the libraries that the contracts stand on.
  AddressEmptyCode: ({ target }) => `There is no contract at ${target}. Check the address of the token.`,
  ReentrancyGuardReentrantCall: () =>
    'The token called back into the contract, which is not allowed. Report this token.',
  SafeERC20FailedOperation: () =>
    'The token refused the transfer. Check its balance and whether it can be moved.',
  FailedCall: () => 'The payment could not be delivered: the receiving account refused it.',
  InsufficientBalance: () =>
    'The contract’s balance does not cover this payment. Tell the owner of this page.',
  ERC20InsufficientAllowance: () =>
    'The token allowance does not cover this payment. Approve the exact amount first.',
  ERC20InsufficientBalance: () => 'Your token balance does not cover this payment. Add funds and try again.',
}

/** The sentence for a contract error; one that says what is known for an error that we don't know. */
export function contractSentence(errorName: string, args: Arguments): string {
  const sentence = Object.hasOwn(contractSentences, errorName) ? contractSentences[errorName] : undefined
  return sentence?.(args) ?? `The contract refused this step (${errorName}). Load the page again and retry.`
}
