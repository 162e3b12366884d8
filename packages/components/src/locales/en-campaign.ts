import type { CampaignWatchTerms } from './terms-campaign.ts'
import { registerTranslation } from './translations.ts'

const times = (count: number, one: string, many: string) => (count === 1 ? one : many)

const en: CampaignWatchTerms = {
  $code: 'en',
  campTitle: 'Campaign',
  campLoading: 'Reading…',
  campFailed: 'This can’t be read right now. Nothing is lost; try again in a moment.',
  campFailedConfig: 'This page has not set up this campaign correctly. Please tell its owner.',
  campTrouble: {
    InsufficientFundsError:
      'The wallet does not hold enough for this. Add to it, or make the campaign smaller.',
    CampaignUnfinishedError:
      'Not everything is judged yet. Try again when every group is opened, read and settled.',
    DraftThereError:
      'You have begun another campaign on this device. Create it or start it afresh first, so that nothing of it is lost.',
    NothingToWithdraw: 'There is nothing to take back any more.',
    GatewayBusyError: 'The place where items are stored is busy. Try again in a moment.',
    UploadRefusedError: 'The place where items are stored refused them. The browser’s console says why.',
  },
  campNumber: (number) => `Campaign ${number}`,
  campRunning: 'Collecting labels',
  campFull: 'Everything is given out',
  campOver: 'Closed: its time is over',
  campStopped: 'Stopped',
  campDone: 'Done',
  campLabels: 'Batches in',
  campSeats: (labels, total) => `${labels} of ${total}`,
  campSpent: 'Paid and promised',
  campPredicted: 'When all is done',
  campLeft: (time) => `At this pace the rest takes about ${time}.`,
  campBack: (amount) => `If you stopped now, ${amount} would come back to you, deposits included.`,
  campPriceLine: (price, seats) => `${price} a label, ${seats} ${times(seats, 'label', 'labels')} an item.`,
  campHour: (amount, time) => `At the present pace people earn about ${amount} an hour (${time} a batch).`,
  campWithdraw: (amount) => `Take ${amount} back`,
  campStop: 'Stop here',
  campStopText:
    'No more work is given out. What people have begun is still paid; the rest comes back to you when its group is closed.',
  campStopSure: 'Stop giving out work',
  campKeep: 'Keep it running',
  campGroups: 'Groups',
  campGroup: (number) => `Group ${number}`,
  campGroupState: {
    Collecting: 'Collecting',
    Closed: 'Full: waits to be opened',
    Opened: 'Opened',
    Lapsed: 'Not opened in time: everybody was paid',
    Empty: 'Nobody worked on it',
  },
  campGroupIn: (submitted, capacity) => `${submitted} of ${capacity} batches`,
  campGroupOpenBy: (date) =>
    `Open it by ${date}, or everybody is paid in full and your deposit is shared among them.`,
  campGroupUnread: (seats) =>
    `${seats} ${times(seats, 'batch is', 'batches are')} not read into the contract yet.`,
  campOpen: 'Open',
  campOpenAgain: 'Read the rest',
  campClose: 'Close',
  campSettle: 'Settle',
  campCount: 'Count the review',
  campBondBack: 'Take the bond back',
  campTakeBond: (amount) => `Take ${amount} of bonds back`,
  campSettleWaits: (time, bond) =>
    `Waits to be settled. Settling puts ${bond} at stake, which come back once nobody has found a mistake. Without it, known answers alone decide from ${time} on.`,
  campReviewWaits: (time) =>
    `Waits for a review to be linked and counted. Otherwise everybody is paid in full from ${time} on.`,
  campReviewRuns: (review, time) =>
    `Waits for its review, ${review}, to be settled and counted. Otherwise everybody is paid in full from ${time} on.`,
  campReviewReady: (review, time) =>
    `Its review, ${review}, is settled. Counting it decides who is paid; uncounted, everybody is paid in full from ${time} on.`,
  campProposed: (time) => `Settled unless somebody finds a mistake by ${time}.`,
  campSettled: 'Settled. People can claim what they earned.',
  campReviewOver: 'Its review was not counted in time: everybody is paid in full.',
  campGateDecides: 'Known answers alone decide the pay.',
  campKeyFile: 'Choose the key file',
  campKeyText:
    'A full group is opened with the key file that was saved when the campaign was created. It stays on this device.',
  campKeyHere: 'The key file is here.',
  campKeyWrong: 'This is not the key file of this campaign. It was saved when the campaign was created.',
  campConnect: 'Is it yours? Connect your wallet',
  campConnectText:
    'Connect the wallet that the campaign was created with to open groups, stop, or take money back.',
  campAccount: (address) => `Wallet ${address}`,
  campStep: {
    wallet: 'Confirm in your wallet.',
    chain: 'On its way: this takes a moment.',
    done: 'Done.',
  },
  campResults: 'Results',
  campNoResults: 'No results yet',
  campNoResultsText:
    'Labels are sealed until a group of batches is full and opened. They appear here by themselves.',
  campFilter: 'Show',
  campFilterOf: { all: 'All', disputed: 'Disputed', wanting: 'Want labels', gold: 'Known answers' },
  campNone: 'Nothing of this kind.',
  campNobody: 'No vote counts',
  campTie: 'a tie',
  campSure: (share) => `${share} sure`,
  campVotes: (label, votes) => `${label}: ${votes}`,
  campLeftOut: (label, votes) => `${label}: ${votes} left out`,
  campAbstained: (votes) => `can’t judge: ${votes}`,
  campKnown: (label) => `Known answer: ${label}`,
  campKnownVoid: (label) => `Known answer: ${label}. People disagree so much that it does not count.`,
  campKnownOther: (label) => `Known answer is another: ${label}`,
  campItem: (batch, item) => `Batch ${batch}, item ${item}`,
  campItemGone: 'Can’t be shown',
  campMore: (left) => `Show more (${left} left)`,
  campExport: (format) => `Save as ${format}`,
  campWanting: (count) => `${count} ${times(count, 'item wants', 'items want')} more labels`,
  campWantingText:
    'They are less than 95 % sure. Ask more people about these alone, with fresh known answers.',
  campAnother: 'Make a campaign of these',
  campPeople: 'People',
  campPerson: 'Wallet',
  campBatches: 'Batches',
  campGoldRight: 'Known answers',
  campGoldOf: (right, seen) => `${right} of ${seen} right`,
  campPay: 'Pay',
  campRefused: 'not paid',
  campDropped: 'no vote',
  campLeaked: 'may know the answers',
  campGate: (share) => `For a campaign like this one, expect ${share} right of careful people.`,
  campDataset: 'Publish as a dataset',
  campDatasetText:
    'Registers the results as an asset; everybody whose labels count has a share in what it earns.',
  campDatasetName: 'Name of the dataset',
  campDatasetAbout: 'What it is',
  campDatasetOpen: 'Everybody may have the labels',
  campDatasetOpenHint: 'Otherwise they are encrypted, and you can sell them.',
  campDatasetDone: (asset) => `Published: ${asset}`,
}

registerTranslation(en)
