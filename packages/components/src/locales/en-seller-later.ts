import type { SellerLaterTerms } from './terms-seller.ts'
import { registerTranslation } from './translations.ts'

const times = (count: number, one: string, many: string) => (count === 1 ? one : many)

const en: SellerLaterTerms = {
  $code: 'en',
  sellPublishTitle: 'Everything right?',
  sellPublishText: (confirmations) =>
    times(
      confirmations,
      'One step is left. You can stop at any time; what is done stays done.',
      `${confirmations} steps, one after the other. You can stop at any time; what is done stays done.`,
    ),
  sellReach: 'Who finds it?',
  sellReachOf: {
    everybody: ['Everybody', 'It appears in markets. Takes one more confirmation and a small network fee.'],
    link: ['Only who has your link', 'The offer travels in the link. Free.'],
  },
  sellSummaryFiles: (count, size) => `${times(count, '1 file', `${count} files`)}, ${size}, encrypted`,
  sellSummaryFilesOpen: (count, size) => `${times(count, '1 file', `${count} files`)}, ${size}, public`,
  sellSummaryNone: 'None',
  sellSummaryLicense: 'License',
  sellSummarySources: 'Made from',
  sellSummaryPrice: 'Price',
  sellFree: 'Free',
  sellChange: 'Change',
  sellTasks: 'What happens now',
  sellTaskOf: {
    unlock: ['Make your keys', 'One signature, free. The same one opens them again on any device.'],
    upload: ['Encrypt and upload', 'One signature, free, allows the upload.'],
    register: [
      'Register',
      'One confirmation and a small network fee. From then on it is yours for all to see.',
    ],
    offer: ['Sign the offer', 'One signature, free.'],
    list: ['Publish the offer', 'One confirmation and a small network fee.'],
  },
  sellTaskDone: 'Done',
  sellTaskWallet: 'Confirm in your wallet.',
  sellTaskSign: 'Sign in your wallet. It costs nothing.',
  sellTaskChain: 'Sent. Waiting for the network…',
  sellTaskWork: 'Getting it ready…',
  sellTaskPaused: 'Paused.',
  sellBytes: (done, total) => `${done} of ${total}`,
  sellPublish: 'Publish',
  sellContinue: 'Go on',
  sellPause: 'Pause',
  sellResume: 'Resume',
  sellStop: 'Stop',
  sellFilesAgain: 'Choose the files again',
  sellListedTitle: (name) => `${name} is for sale`,
  sellListedEverybody: 'Everybody finds it, and any page can show it.',
  sellListedLink: 'Whoever has your link can buy it.',
  sellLink: 'Link to share',
  sellOfferText: 'The offer, to send to a buyer',
  sellHtml: 'For a web page',
  sellCopy: 'Copy',
  sellListedKeys: (time) =>
    `When somebody buys, deliver the key within ${time}: keep your orders open, look in now and then, or let a small program do it.`,
  sellAnother: 'List something else',
  sellPublishNow: 'Let everybody find it',
  sellAccount: (address) => `Wallet ${address}`,
  sellConnectTitle: 'Choose your wallet',
  sellConnectText: {
    publish: 'What you list belongs to it, and so does what you earn. You are asked before anything happens.',
    orders: 'Connect the wallet that you sell with to see what was sold.',
    sources: 'Connect the wallet that holds your licenses.',
  },
  sellOrdersTitle: 'Your orders',
  sellOrdersLoading: 'Reading your orders…',
  sellOrdersFailed: 'Your orders could not be read. Nothing is lost; try again in a moment.',
  sellOrdersEmpty: 'Nothing sold yet',
  sellOrdersEmptyText: 'When somebody buys, the order appears here.',
  sellReady: 'Yours to take',
  sellWaiting: 'Set aside',
  sellTake: (amount) => `Take ${amount}`,
  sellDeliverAll: (count) => times(count, 'Deliver the key', `Deliver ${count} keys`),
  sellClaimAll: (count) => times(count, 'Claim the sale', `Claim ${count} sales`),
  sellAutomatic: 'Deliver keys as orders come',
  sellAutomaticText: 'While this page is open. Your wallet still asks each time.',
  sellOrderState: {
    Open: 'Waits for its key',
    Delivered: 'Delivered',
    Settled: 'Sold for good',
    Refunded: 'Refunded',
  },
  sellOrderLate: 'Too late to deliver: the buyer can have the money back',
  sellOrderDue: (time) => `Waits for its key, ${time} left`,
  sellOrderUntil: (time) => `Delivered. The buyer can check for ${time}`,
  sellOrderClaim: 'Delivered and unchallenged: yours to claim',
  sellOrderBuyer: (address) => `to ${address}`,
  sellActing: {
    deliver: [
      'Confirm in your wallet. One confirmation delivers all of them.',
      'Delivered. The buyers can open their files now.',
    ],
    claim: ['Confirm in your wallet. One confirmation claims all of them.', 'Claimed. It is yours to take.'],
    take: ['Confirm in your wallet.', 'Done. It is in your wallet.'],
  },
  sellActingChain: 'Sent. Waiting for the network…',
  sellListMore: 'Back to listing',
  sellTrouble: {
    WalletRejectedError: 'You declined in your wallet. Nothing was sent, and what is done stays done.',
    InsufficientFundsError: 'There is not enough in your wallet for the network fee.',
    TransactionReplacedError:
      'The transaction was canceled or replaced in your wallet. Nothing else has changed.',
    ContentUnavailableError:
      'The content gateway does not answer. What it has is kept; try again to send the rest.',
    GatewayBusyError:
      'The content gateway is busy. What it has is kept; try again in a few minutes to send the rest.',
    PayloadInputError:
      'A file can’t be read any more: it was moved, changed or deleted. Choose it again; what was uploaded of it is of no use to anybody.',
    PayloadTooLargeError: 'Together the files are larger than 4 GB. Take some out, or make several assets.',
    OtherAccountError:
      'This was begun with another account than your wallet is open with. Change back to it, or start afresh.',
    WorkerUnavailableError: 'This page does not allow what encrypting needs. Please tell its owner.',
    KeyMismatchError:
      'The key of one of these orders does not follow from this account. Deliver with the account that encrypted the files.',
    NothingToWithdraw: 'There is nothing to take at the moment.',
  },
}

registerTranslation(en)
