import type { CheckoutTerms } from './terms-checkout.ts'
import { registerTranslation } from './translations.ts'

const en: Pick<CheckoutTerms, '$code' | 'purchase'> = {
  $code: 'en',
  purchase: {
    back: 'Back',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    lookAgain: 'Look again',
    quotingTitle: 'Reading the offer once more',
    quotingText: 'From the chain itself. What you see next is what you would pay, not more.',
    reviewTitle: 'Review the purchase',
    nothingPaid: 'Nothing is paid yet.',
    soldBy: (address) => `sold by ${address}`,
    paidIn: (symbol, address) => `Paid in ${symbol}, token ${address}`,
    license: 'The license',
    assetNumber: (number) => `asset ${number}`,
    whereItGoes: (amount) => `Where the ${amount} go`,
    shares: {
      referrer: 'The page that brought you',
      owner: 'The seller',
      contributors: 'Its contributors',
      dust: 'Too small to share',
    },
    sharesUp: {
      referrer: () => 'The page that brought you',
      owner: (asset) => `Owner of asset ${asset}, which it was made from`,
      contributors: (asset) => `Contributors of asset ${asset}, which it was made from`,
      dust: (asset) => `Too small to share, of asset ${asset}`,
    },
    sum: 'In all',
    delivery: 'If it does not arrive',
    arrival: 'When it is yours',
    deliveryPromise: (deliver, dispute) =>
      `The seller has ${deliver} to deliver the key; from then on you have ${dispute} to check. If no key comes, or a wrong one, you get all of it back. Nobody has to agree.`,
    deliveryAtOnce:
      'The license is yours as soon as the payment is in a block. There is nothing to wait for.',
    proof: 'What you can prove',
    proofs: {
      none: 'Nothing is delivered, so there is nothing to prove.',
      'aes-256-gcm':
        'That no key came, or a wrong one. A damaged file can’t be proven to the contract: its parts are checked before you pay.',
      'aes-256-ctr':
        'That no key came, or a wrong one, and each part of the files that is not what was promised.',
    },
    payloadChecking: 'Checking that the files can be had…',
    payloadRight: 'The encrypted files are there, and they are the ones that were promised.',
    movedTitle: 'This page has changed the purchase. Please look at it again.',
    changedTitle: 'The offer has changed. Nothing was paid; please look at it again.',
    changed: {
      price: 'The price is another one.',
      token: 'It is paid in another token.',
      seller: 'Somebody else sells it.',
      terms: 'The license is another one.',
      version: 'It is another version.',
      delivery: 'The times to deliver and to check are others.',
      cipher: 'Something else can be proven.',
      split: 'The money goes elsewhere.',
    },
    changedPrice: (before, now) => `The price was ${before} and is ${now} now.`,
    changedOther: 'Something about it is different now.',
    payWith: 'Pay with',
    walletText: 'Choose your wallet. It asks you before anything happens.',
    walletsLooking: 'Looking for the wallets of this browser…',
    noWallet:
      'No wallet was found. A wallet is a small program that keeps your money under your own key. Install one; it appears here by itself.',
    noWalletHelp: 'Which wallets work?',
    walletUnverified: (rdns) => `Says it is ${rdns}`,
    walletTwice: 'Another wallet uses the same id. Pick the one you know.',
    hostWallet: 'Connect your wallet',
    otherWallet: 'Use another wallet',
    account: (address) => `Wallet ${address}`,
    balance: (amount) => `has ${amount}`,
    findTitle: 'Which wallet did you buy with?',
    findText: 'Your purchases are on the chain. Connecting shows them and costs nothing.',
    askedTitle: (wallet) => `Look into ${wallet}`,
    askedHost: 'Look into your wallet',
    askedText: 'It is asking for your consent.',
    slow: 'No answer yet. The wallet’s window may be hidden behind this one, or its icon may be waiting in the toolbar.',
    pay: (amount) => `Pay ${amount}`,
    asks: (times, key) =>
      `Your wallet asks ${key ? 'for a signature that makes your key and moves no money, then ' : ''}${times === 1 ? 'once' : 'twice'}${key ? ' for the payment' : ''}. A small network fee is added.`,
    covered: 'Something covers this button or makes it see-through. It works once it can be seen in full.',
    untrusted: 'Nobody pressed the button. Press it yourself to pay.',
    buying: {
      preparing: [
        'Reading everything once more',
        () => 'So that you pay what you have seen, and nothing else.',
      ],
      unlock: [
        'Sign for your key in your wallet',
        () => 'This signature moves no money. It makes the key that only you can open your files with.',
      ],
      reset: [
        'Take back an old permission',
        () => 'This token wants an earlier permission taken back first. Nothing is paid by it.',
      ],
      approve: [
        'Allow the payment in your wallet',
        (price) => `It lets the market take exactly ${price}, once. The payment is the next question.`,
      ],
      sign: [
        'Sign the payment in your wallet',
        (price) => `It allows exactly ${price} for this purchase and nothing else.`,
      ],
      buy: ['Confirm in your wallet', (price) => `It shows ${price}. Nothing is paid before you confirm.`],
      allowing: [
        'Waiting for a block',
        () => 'The permission is on its way. Then your wallet asks for the payment.',
      ],
      sent: ['Sent', () => 'The network has it. It is paid once it is in a block.'],
      included: ['In a block', () => 'A moment more, until it can’t be undone.'],
    },
    steps: 'How far it is',
    stepSent: 'Sent',
    stepBlock: 'In a block',
    stepFinal: 'Final',
    stepPaid: 'Paid',
    stepKey: 'Key here',
    stepFiles: 'Files checked',
    stepDone: 'Seller paid',
    stepIs: { done: 'done', now: 'under way', todo: 'to come' },
    transaction: 'Transaction',
    showTransaction: 'Show transaction',
    copy: (what) => `Copy ${what}`,
    copied: 'Copied',
    trouble: {
      WalletRejectedError: 'You declined in your wallet. Nothing was paid.',
      WalletBusyError: 'Your wallet has another question open. Answer that one first.',
      WalletTimeoutError:
        'Your wallet has not answered. Open it and try again; you can’t pay twice for this.',
      WalletNotFoundError: 'The wallet has gone. Choose one again.',
      WrongChainError: 'Your wallet is on another network. Pay again, and it asks you to switch.',
      InsufficientFundsError: 'There is not enough in this wallet for the price and the network fee.',
      RpcUnavailableError: 'The network does not answer. Nothing is lost; try again in a moment.',
      RpcInvalidResponseError: 'The network gave an answer that makes no sense. Try again in a moment.',
      RpcWrongChainError: 'The network’s server belongs to another network. Please tell the page’s owner.',
      TransactionReplacedError: 'The payment was canceled or replaced in your wallet. Nothing was paid here.',
      TransactionPendingError:
        'The network is slow: the payment is sent and still waits for its block. Nothing is lost; look again in a few minutes.',
      TransactionDroppedError: 'The network has dropped the payment. Pay again; it can’t count twice.',
      ContentUnavailableError: 'The files can’t be had right now. Nothing is lost; try again in a moment.',
      ContentHashMismatchError:
        'What came is not what was promised, so it is not used. Try again in a moment.',
      GatewayBusyError: 'The server of the files is busy. Nothing is lost; try again in a moment.',
      UnusablePayload:
        'The files of this offer are not what it promises, so it can’t be bought here. Nothing was paid.',
      PayloadTooLargeError: 'The files are larger than this page can check. Nothing is lost.',
      WrongPayment:
        'This token keeps a part of every payment, so the market takes none of it. Nothing was paid.',
      OtherTab: 'Another tab of this browser is paying for this. Finish there, then look again.',
      NoPurchase: 'This wallet has bought nothing here. Choose another one, or look at the offer.',
      SelfReferral: 'The page that brought you can’t be the buyer, too. Use another wallet.',
    },
    troubleOther: 'That did not work. Nothing is lost; try again.',
    funds: (price, balance) =>
      `It costs ${price} and this wallet has ${balance}. Fill it up, or use another one.`,
  },
}

registerTranslation(en)
