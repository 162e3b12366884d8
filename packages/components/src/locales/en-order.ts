import type { CheckoutTerms } from './terms-checkout.ts'
import { registerTranslation } from './translations.ts'

const en: Pick<CheckoutTerms, '$code' | 'order'> = {
  $code: 'en',
  order: {
    toOffer: 'Back to the offer',
    includedTitle: 'Paid, in a block',
    includedText: 'A moment more, until it can’t be undone. Then the seller’s key is awaited.',
    lostTitle: 'Waiting for a block again',
    lostText:
      'The network took its last block back. Your payment is sent and waits for another one; it can’t count twice.',
    waitingTitle: 'Waiting for the seller’s key',
    waitingText: (left, until, amount) =>
      `The seller has ${left} left. If no key is here by ${until}, all of the ${amount} are yours again.`,
    waitingLeave: 'You can close this page. Come back with the same wallet and it goes on.',
    lateTitle: 'No key came in time',
    lateText: (amount) => `So the ${amount} are yours again. One confirmation asks the contract for it.`,
    moneyBack: 'Get the money back',
    deliveredTitle: 'Your key is here',
    deliveredText: (left) =>
      `Get your files and check them. You have ${left} left to get the money back if they are wrong.`,
    deliveredOver: 'The time to check is over. Your files are still yours to get.',
    getFiles: 'Get the files',
    unlockHint: 'Your wallet may ask for a signature that opens the key. It moves no money.',
    openingTitle: 'Fetching and checking your files',
    openingText: (done, total) => `${done} of ${total}`,
    openedTitle: 'Everything is as promised',
    openedText: (left) =>
      `If all is well you can pay the seller at once. Otherwise that happens by itself in ${left}; from then on it can’t be undone.`,
    openedOver: 'The seller can take the money now.',
    fileSame: 'As promised',
    fileSaved: 'Saved',
    saveFile: 'Save',
    save: (name) => `Save ${name}`,
    confirm: 'All is well: pay the seller',
    faultyKeyTitle: 'The seller delivered a wrong key',
    faultyLeafTitle: 'A part of the files is not what was promised',
    faultyFilesTitle: 'The files are not what their description says',
    faultyText: (amount) =>
      `You can prove it, and the contract gives all of the ${amount} back. Nobody has to agree.`,
    faultyGas: 'Checking a part of a file costs a larger network fee than usual.',
    unprovable: (until) =>
      `The contract can’t check this. Ask the seller to pay you back by ${until}; do not confirm.`,
    settlingTitle: 'In a block',
    settlingText: 'A moment more, until it can’t be undone.',
    settledTitle: 'It’s yours',
    settledText: 'The license is in your wallet. The receipt proves it, also without this page.',
    settledConfirmed:
      'The seller is paid, and the license is in your wallet. The receipt proves it, also without this page.',
    buyAnother: 'Buy another license',
    refundingTitle: 'Your money is coming back',
    refundingText: 'It is in a block. A moment more, until it can’t be undone.',
    refundedTitle: (amount) => `${amount} are yours again`,
    refunds: {
      NotDelivered: 'No key came in time.',
      Declined: 'The seller gave it back.',
      WrongKey: 'The contract has found that the key was wrong.',
      WrongChunk: 'The contract has found that a part of the files was not what was promised.',
    },
    takeMoney: (amount) => `Take ${amount}`,
    taken: 'Taken. It is in your wallet.',
    acts: {
      confirm: 'Paying the seller…',
      refund: 'Asking for the money…',
      dispute: 'Showing the proof…',
      withdraw: 'Taking the money…',
    },
    actWallet: 'Confirm in your wallet.',
    orderNumber: 'Order',
    receipt: 'Receipt',
    saveReceipt: 'Save the receipt',
    printReceipt: 'Print',
    printBlocked: 'The browser has blocked the window to print from. Save the receipt instead.',
    receiptFor: (name) => `Receipt for ${name}`,
    receiptRows: {
      price: 'Price',
      seller: 'Seller',
      buyer: 'Buyer',
      license: 'License number',
      market: 'Market contract',
      network: 'Network',
      reference: 'Reference',
      date: 'Printed',
    },
    receiptProof:
      'The file of this receipt can be checked against the chain by anybody, with verifyReceipt of @saharakit/sdk.',
    trouble: {
      WalletRejectedError: 'You declined in your wallet. Nothing has changed.',
      WalletTimeoutError: 'Your wallet has not answered. Open it and try again.',
      WrongChainError: 'Your wallet is on another network. Try again, and it asks you to switch.',
      InsufficientFundsError: 'There is not enough in this wallet for the network fee.',
      TransactionReplacedError: 'It was canceled or replaced in your wallet. Nothing has changed.',
      TransactionPendingError:
        'The network is slow: it is sent and still waits for its block. Look again in a few minutes.',
      TransactionDroppedError: 'The network has dropped it. Try again; it can’t count twice.',
      NotBuyer: 'Your wallet is open with another account than the one that bought this. Change back to it.',
      TooEarly: 'The seller still has a moment, by the clock of the network. Try again shortly.',
      DisputeTooLate: 'The time to show that something is wrong is over.',
      NothingToWithdraw: 'There is nothing left to take. It was taken already.',
      KeyIsRight: 'The contract finds that the key is right. Get the files once more.',
      QuotaExceededError: 'There is not enough space for the files. Make room and try again.',
      NotAllowedError: 'The browser does not let the files be written there. Choose another place.',
    },
  },
}

registerTranslation(en)
