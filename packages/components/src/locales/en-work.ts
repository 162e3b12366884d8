import type { WorkTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

const en: WorkTerms = {
  $code: 'en',
  instructions: 'Instructions',
  back: 'Back',
  connectTitle: 'Choose your wallet',
  connectText: 'It holds what you earn and signs what you send. You will be asked before anything happens.',
  walletUnverified: (rdns) => `Says it is ${rdns}`,
  walletTwice: 'Another wallet uses the same id. Pick the one you know.',
  walletsLooking: 'Looking for the wallets of this browser…',
  noWalletTitle: 'No wallet found',
  noWalletText:
    'A wallet is a small program that keeps your money under your own key. Install one in this browser; it appears here by itself, and your practice result stays.',
  noWalletHelp: 'Which wallets work?',
  askedTitle: (wallet) => `Look into ${wallet}`,
  askedHost: 'Look into your wallet',
  askedText: 'Your wallet is asking for your consent.',
  slowText:
    'No answer yet. The wallet’s window may be hidden behind this one, or its icon may be waiting in the toolbar.',
  cancel: 'Cancel',
  seatTitle: 'Getting your batch',
  seatText: (confirmations) =>
    `Chance decides which batch you get, so that nobody can choose. ${confirmations === 1 ? 'One confirmation in your wallet starts it.' : `Your wallet asks ${confirmations} times, then it starts.`}`,
  seatStake: (amount) =>
    `It includes the deposit of ${amount}, which comes back when you leave, and a small network fee.`,
  seatRefill: (amount) =>
    `It fills your deposit up again by ${amount}, the fee for the batch whose time ran out, and includes a small network fee.`,
  seatWallet: 'Confirm in your wallet',
  drawTitle: 'Your batch is being drawn',
  drawText: 'The next block decides. This takes a few seconds.',
  itemAt: (at, total) => `Item ${at} of ${total}`,
  earned: (amount) => `${amount} so far`,
  ofBatch: (amount) => `of ${amount}`,
  undo: 'Undo',
  previous: 'Previous',
  skip: 'Skip',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  examples: 'Examples',
  report: 'Report a problem',
  shortcuts: 'Keys',
  saved: 'Saved on this device',
  savedMemory: 'Kept until you close this tab',
  timeLeft: (time) => `${time} left for this batch`,
  timeNear: 'Less than two minutes are left. After that this batch can’t be sent.',
  comment: 'Comment (optional)',
  commentHint: 'In the language of the task',
  cantJudge: 'Can’t judge',
  reported: 'Problem reported',
  reviewTitle: 'Ready to send',
  reviewText: (items) => `All ${items} items have an answer. Choose one to look at it again.`,
  reviewOpen: (items) => (items === 1 ? 'One item has no answer yet.' : `${items} items have no answer yet.`),
  reviewPay: (amount) => `This batch pays ${amount}.`,
  reviewSealed:
    'Your answers are sealed before they leave this device. You need not come back: judging and pay go on without you.',
  finishOpen: 'Go to the open item',
  send: 'Send, and take the next batch',
  sendStop: 'Send and stop here',
  sendHolds: (time) => `The next batch is then yours for ${time}.`,
  sendHoldsFee: (amount) =>
    `One that is not sent in that time goes to somebody else and costs ${amount} of your deposit.`,
  sendingTitle: 'Sending your batch',
  sendingText: 'One confirmation sends it and asks for the next.',
  sendingStopText: 'One confirmation sends it. No other batch is taken.',
  backToReview: 'Back to the review',
  expiredTitle: 'The time for this batch is over',
  expiredText:
    'Nothing happens by itself. Your answers stay on this device until the batch is given to somebody else, but they can’t be sent any more.',
  expiredFee: (amount) => `The batch that ran out costs ${amount} of your deposit.`,
  expiredNew: 'Take a new batch',
  finishedTitle: 'That was all for now',
  finishedText:
    'No other batch is open to you right now. Look again later: somebody may give one back, or the next group may begin.',
  lookAgain: 'Look for another batch',
  stoppedTitle: 'Sent. You hold no batch now',
  stoppedText: 'Nothing waits for you: judging and pay go on without you.',
  stoppedDeposit: (amount) =>
    `Your deposit of ${amount} stays for your next batch; it comes back when you leave.`,
  takeAnother: 'Take another batch',
  unreadableTitle: 'This batch can’t be shown',
  unreadableBroken: 'What the requester published for it is damaged. Trying again will not help.',
  unreadableGone:
    'Its files can’t be had right now, or are not what was promised. Try again in a moment; if that does not help, give the batch back.',
  giveBack: 'Give it back and take another',
  giveBackFee: (amount) =>
    `Giving it back costs ${amount} of your deposit, the same as letting its time run out, and a network fee. It does not count against your work.`,
  giveBackFree: 'Giving it back costs a network fee and nothing else. It does not count against your work.',
  giveBackTitle: 'Giving the batch back',
  giveBackText: 'One confirmation gives it back. Then the next batch is asked for.',
  problemTold: 'This page has been told. Please tell the requester, too.',
  copyProblem: 'Copy the details',
  elsewhereTitle: 'You are working in another tab',
  elsewhereText: 'So that no answer is overwritten, only one tab works at a time.',
  workHere: 'Work here instead',
  trouble: {
    WalletRejectedError: 'You declined in your wallet. Nothing was sent, and your answers are still here.',
    WalletBusyError: 'Your wallet has another question open. Answer that one first.',
    WalletTimeoutError: 'Your wallet has not answered. Open it and try again.',
    WalletNotFoundError: 'The wallet has gone. Choose one again.',
    WrongChainError: 'Your wallet is on another network.',
    InsufficientFundsError: 'There is not enough in your wallet for the deposit and the network fee.',
    RpcUnavailableError: 'The network does not answer. Nothing is lost; try again in a moment.',
    RpcInvalidResponseError: 'The network gave an answer that makes no sense. Try again in a moment.',
    RpcWrongChainError: 'The network’s server belongs to another network. Please tell the page’s owner.',
    TransactionReplacedError:
      'The transaction was canceled or replaced in your wallet. Your answers are still here.',
    TransactionPendingError:
      'The network is slow: this was sent and still waits for its block. Nothing is lost; look again in a few minutes.',
    TransactionDroppedError: 'The network has dropped the transaction. Send it again; it can’t count twice.',
    ContentUnavailableError: 'The batch’s files could not be loaded. Try again in a moment.',
    ContentHashMismatchError:
      'The batch’s files are not what was promised, so they are not shown. Try again in a moment.',
    UploadRefusedError:
      'The file store refused what you made. Nothing is lost; please tell the page’s owner.',
    GatewayBusyError: 'The file store is busy. Nothing is lost; try again in a moment.',
    NotSeatHolder:
      'Your wallet is open with another account than the one that took this batch. Change back to it and try again.',
    CampaignClosed: 'This task gives no more batches.',
    NothingToWithdraw:
      'The account that your wallet has open has nothing to claim here. Switch to the one you worked with.',
    NoBatchLeft: 'You have worked on every batch that is open to you.',
  },
  troubleOther: 'That did not work. Nothing is lost; try again.',
  addNetwork: (name) => `Switch to ${name}`,
  dismiss: 'Dismiss',
  why: 'Why?',
  offline:
    'You are offline. Go on working: every answer is kept here, and the batch goes out when the connection is back.',
  slowNetwork: 'The network is slow today. Your answers are safe.',
  memoryTitle: 'Nothing can be stored in this browser',
  memory: {
    blocked:
      'This browser keeps no data for this page, so your answers are lost if you close the tab before sending.',
    full: 'This device has no space left, so your answers are lost if you close the tab before sending.',
    lost: 'The browser’s storage broke, so your answers are lost if you close the tab before sending.',
    upgrade: 'Another tab runs an older version. Close it, or your answers are lost with this one.',
  },
  advice: {
    'too-fast': [
      'That was quick. Take the time that you need.',
      'Several answers in a row came faster than the item can be looked at. Nobody sees this but you.',
    ],
    'same-answer-run': [
      'The same answer many times in a row. Still sure?',
      'A long run of one answer is unlikely by chance. If it is right, just go on. Nobody sees this but you.',
    ],
    'language-other': [
      'Your comment looks like another language.',
      'The requester reads comments in the task’s language. You can leave it as it is.',
    ],
    gibberish: [
      'Your comment is hard to read.',
      'The letters look unlike words. A few clear words help the requester more.',
    ],
    pasted: ['Your comment was pasted.', 'Comments in your own words help most. You can leave it as it is.'],
    'machine-typed': [
      'Your comment appeared very evenly.',
      'It looks as if a program typed it. You can leave it as it is.',
    ],
    'near-copy': [
      'You wrote nearly the same comment before.',
      'A comment helps most where it is about this item. You can leave it as it is.',
    ],
  },
  yourBatches: 'Your batches',
  batchName: (number) => `Batch ${number}`,
  status: {
    saved: 'Saved on this device',
    sent: 'Sent, waiting for the network',
    included: 'Recorded',
    final: 'Recorded for good',
    opened: 'Opened, being judged',
    judged: 'Accepted, ready to claim',
    refused: 'Not accepted',
    paid: 'Paid',
    reopened: 'Given back',
    void: 'Ended without work',
    lapsed: 'Requester stayed silent: pay is yours',
  },
  goldCount: (right, seen) => `${right} of ${seen} known answers right`,
  claim: (amount) => `Claim ${amount}`,
  claimed: 'Claimed',
  claiming: 'Claiming…',
  claimWallet: 'Confirm in your wallet. One confirmation takes everything.',
  claimDone: 'Claimed. It is in your wallet.',
  answered: (answered, total) => `${answered} of ${total} answered, not sent`,
  copyTransaction: 'Copy transaction number',
  copied: 'Copied',
  reasonSums: (right, seen) => `In this group of batches you had ${right} of ${seen} known answers right.`,
  reasonRule: (expected, chance) =>
    `Careful work is expected to get ${expected} right. A group is refused only after 8 known answers or more, and only where so few right ones are nine times likelier for guessing (${chance}) than for careful work.`,
  reasonItem: (item, given, known) => `Item ${item}: you said ${given}, known is ${known}`,
  reasonFailed: 'The known answers could not be read. Close this and open it again.',
  showTransaction: 'Show transaction',
  worked: 'How this was worked out',
  expectedFrom: (amount, time) => `${amount} expected, final on ${time}`,
  expectedAtMost: (amount, time) => `at most ${amount}, decided by reviewers until ${time}`,
  expectedBy: (amount, time) => `${amount} expected, to be proposed by ${time}`,
  close: 'Close',
  exampleAnswer: (label) => `Answer: ${label}`,
  decidedTitle: 'How this is decided',
  decidedWho: 'Which answers decide',
  decidedWhoText:
    'Some items of every batch are control items. Their answers were locked in on the chain before anybody worked. Only they decide whether a batch is accepted, never whether you agree with others.',
  decidedKnown: (least, most, batches) =>
    `In the ${batches === 1 ? 'one batch' : `${batches} batches`} opened so far there were ${least === most ? least : `${least} to ${most}`} of them${batches === 1 ? '' : ' each'}.`,
  decidedSecret: 'How many a batch has stays secret until the first group of batches is opened.',
  decidedShare: 'What has to be right',
  decidedChance: (guess, chance, expected) =>
    `Pure guessing gets ${guess} of them right here. The rule takes up to ${chance} for guessing, and expects ${expected} of careful work.`,
  decidedFrom: (seen) =>
    `Nobody is refused before ${seen} control answers in one group of batches. From there on, at least so many have to be right:`,
  decidedOf: (right, seen) => `${right} of ${seen}`,
  decidedAbstain:
    'On a control item “can’t judge” counts as wrong; it is paid like any other answer. A batch that is not refused is paid in full.',
  decidedMoney: 'When the money comes',
  decidedGroup: (batches, people) =>
    `${batches === 1 ? 'A group is one batch' : `A group is ${batches} batches`}, each worked on by ${people === 1 ? 'one person' : `${people} people`}.`,
  decidedOpen: (openWindow) =>
    `When it is full, the requester has ${openWindow} to open it; if they stay silent, everybody is paid in full.`,
  decidedJudge: (judgeWindow) =>
    `Once it is open, the control answers are counted within ${judgeWindow}. Then the pay is yours to claim, and it waits for you as long as it takes.`,
  decidedLimits: 'What this can’t do',
  decidedLeak: (ring, accuracy, two, four) =>
    `Whoever knows the control answers beforehand passes. In a simulation where ${ring} of all people knew them, ${accuracy} of the results came out right. The leak shows in the data up to ${two} with two answers to choose from, and up to ${four} with four.`,
  decidedFew: (seen) =>
    `Whoever sees fewer than ${seen} control answers in a group is paid, whatever they sent.`,
  decidedSettle: 'How the result is settled',
  decidedSettleText: (settleWindow, disputeWindow) =>
    `When a group is open, everybody’s answers are weighed by how well each person did, by a fixed rule without anybody’s say. Anybody can propose the outcome within ${settleWindow}, and whoever finds one wrong number in it within ${disputeWindow} wins part of what the proposer put at stake. This page checks it for you. If nobody proposes, control items alone decide.`,
  decidedSettlePay:
    'Here 70 % of the pay depends on control items alone, and 30 % on how well you agree with the others, corrected for chance. On a control item “can’t judge” counts as wrong. Control items that everybody contradicts are void and cost nobody anything.',
  decidedAllPaid: 'Nobody is refused here: every batch that is sent in time is paid.',
  decidedReview: (settleWindow) =>
    `Here your pay depends on what the reviewers say: what is accepted is paid in full, what can be fixed half, what is rejected not. If the review isn’t done within ${settleWindow}, everybody is paid in full.`,
  decidedAppeal: (disputeWindow) =>
    `Whoever is refused can appeal to an arbitrator within ${disputeWindow}, before claiming.`,
  decidedFailed: 'The numbers of this task could not be read. Close this and open it again.',
  reportTitle: 'What is wrong with this item?',
  reportText: 'The item counts as “can’t judge” and is paid like any other.',
  reportSend: 'Report and go on',
  reasons: {
    broken: 'It does not show or is damaged',
    unreadable: 'It is too unclear to judge',
    'none-fits': 'No answer fits',
    offensive: 'It is offensive or harmful',
    private: 'It shows somebody’s private data',
    other: 'Something else',
  },
  keysTitle: 'Keys',
  keysText: 'They work while the focus is inside this task.',
  keyChoose: 'Choose an answer',
  keyMove: 'Move between answers',
  keyBack: 'Previous item',
  keySkip: 'Skip the item',
  keyUndo: 'Undo the last answer',
  keyZoom: 'Zoom in, out, fit',
  keyReport: 'Report a problem',
  keyHelp: 'Show this list',
}

registerTranslation(en)
