import { rights } from '../types/license.ts'
import { offerStatuses } from '../types/offer.ts'
import { orderStates } from '../types/order.ts'
import { offerSentence } from './offerSentences.ts'

/** How an argument of a contract error is written in a sentence. */
type Arguments = Readonly<Record<string, string>>

/** Unix seconds as a time that a person can read, in the reader's language and zone. */
const time = (seconds: string | undefined) => new Date(Number(seconds) * 1000).toLocaleString()

/** 1/10,000 as percent. */
const percent = (bps: string | undefined) => `${Number(bps) / 100} %`

/** Names of the rights in a mask. */
function rightsIn(mask: string | undefined): string {
  const names = Object.entries(rights).flatMap(([name, bit]) => (Number(mask) & bit ? [name] : []))
  return names.length ? names.join(', ') : 'what was asked for'
}

const stateOf = (state: string | undefined) => orderStates[Number(state)] ?? 'unknown'

/** What an order in each state means to whoever wanted something else. */
const orderIs: Readonly<Record<string, string>> = {
  None: 'This order does not exist. Check its number.',
  Open: 'This order still waits for its key, so this can’t be done yet. Load it again.',
  Delivered: 'The key of this order was delivered already. Load it again.',
  Settled: 'This order is settled: the license is given and the seller is paid.',
  Refunded: 'This order was paid back. The money waits as credit.',
}

/**
 * What each error of `AssetRegistry`, `Licenses`, `Market` and `RevenueVault` means to the person who acted, and what can
 * be done. Several of them share a name; they mean the same.
 */
export const marketSentences: Readonly<Record<string, (args: Arguments) => string>> = {
  // Offers.
  InvalidOffer: ({ field }) => `This offer is not valid: its field “${field}” is outside what is allowed.`,
  OfferNotLive: ({ status }) => offerSentence(offerStatuses[Number(status)]),
  NotSeller: () => 'Only the seller of this offer can do this. Change to the seller’s account.',
  InvalidCount: ({ count }) =>
    `${count} leaves can’t be asked for; between 1 and 256 can. Change the number.`,
  UnknownRequest: ({ requestId }) =>
    `There is no drawn request ${requestId} to see parts of a payload. Check the number.`,
  DrawTooEarly: ({ drawBlock }) =>
    `Block ${drawBlock} chooses, and it is not there yet. Try again in a moment.`,
  DrawTooLate: ({ drawBlock }) =>
    `Block ${drawBlock} was to choose, and is too long ago. Ask to see parts of the payload once more.`,
  // Buying.
  NotBuyer: () => 'Only the buyer of this order can do this. Change to the buyer’s account.',
  PurchaseExpired: ({ deadline }) =>
    `The purchase had to be in a block by ${time(deadline)}. Nothing was paid; buy again.`,
  PriceTooHigh: ({ price, maxTotal }) =>
    `The price is ${price} and at most ${maxTotal} was to be paid. Nothing was paid.`,
  OrderExists: ({ state }) =>
    `You have bought this already; the order is ${stateOf(state)}. Nothing was paid again.`,
  InvalidRecipient: () => 'A license can’t be given to nobody. Name an account.',
  SelfReferral: ({ referrer }) =>
    `${referrer} takes part in this purchase, so it can’t also have the share for bringing the buyer. Buy without it.`,
  InvalidKey: () => 'The one-time key of this purchase is not valid. Load the page again and retry.',
  WrongPayment: ({ expected, received }) =>
    `${expected} was to be paid and ${received} would have arrived, so nothing was paid. A token that keeps a part of each payment can’t be used here.`,
  // Delivering.
  WrongOrderState: ({ state }) => orderIs[stateOf(state)] ?? 'This order has moved on. Load it again.',
  NotDeliverer: () => 'Only the seller, or whom the seller allows, can deliver. Change to that account.',
  DeliveryTooLate: ({ deliverBy }) =>
    `The key had to come by ${time(deliverBy)}. The buyer can have the money back now.`,
  TooEarly: ({ until }) => `The other side has time until ${time(until)}. Wait until then.`,
  // Disputing.
  DisputeTooLate: ({ disputeUntil }) =>
    `A dispute was possible until ${time(disputeUntil)}. The sale is final.`,
  FalseDelivery: () => 'This is not what was delivered for this order. Load the order again.',
  WrongScalar: () =>
    'This is not the one-time key that the order was made with. Use the account that bought.',
  KeyIsRight: () => 'The delivered key is the one that was promised, so there is nothing to dispute.',
  ChunksNotProvable: () =>
    'Parts of a payload with this cipher can’t be checked by the contract. A wrong key can be.',
  FalseProof: () =>
    'What was shown is not part of this offer’s payload at that place. Load the payload again.',
  ChunkIsRight: ({ index }) => `Leaf ${index} decrypts to what was promised, so there is nothing to dispute.`,
  // Taking.
  InvalidReceiver: () => 'Money can’t be sent to this address. Choose another.',
  // Assets.
  InvalidAsset: ({ field }) =>
    `The asset can’t be registered: its field “${field}” is outside what is allowed. Change it.`,
  UnknownAsset: ({ id }) => `There is no asset ${id} here. Check the number.`,
  UnknownVersion: ({ id, version }) => `Asset ${id} has no version ${version}. Check the number.`,
  NotAssetOwner: ({ id }) => `Only the owner of asset ${id} can do this. Change to the owner’s account.`,
  LineageTooDeep: ({ parent }) =>
    `Asset ${parent} has 16 links above it already, and no more are possible. Name an earlier parent.`,
  SharesTooHigh: ({ sumBps }) =>
    `The parents’ shares are ${percent(sumBps)} in all; at most 50 % is possible.`,
  LicenseNotHeld: ({ parent }) =>
    `You hold no license on asset ${parent} that still counts. Buy one before you name it as a parent.`,
  RightsMissing: ({ parent, missing }) =>
    `Your license on asset ${parent} lacks ${rightsIn(missing)}, which this relation needs. Buy one that has it.`,
  ShareTooLow: ({ parent, given, least }) =>
    `The license on asset ${parent} asks for ${percent(least)} of the revenue; ${percent(given)} was given. Raise the share.`,
  TermsConflict: ({ parent }) =>
    `Asset ${parent} and another parent each ask that their own license be kept. They can’t be combined.`,
  TermsBound: () => 'A parent asks that its own license be kept. Choose that license.',
  TermsExceedLineage: ({ excess }) =>
    `This license would give ${rightsIn(excess)}, which the parents do not leave. Choose one without it.`,
  ContributorsFixed: ({ version }) =>
    `Who shares in version ${version} is fixed already and can’t be changed.`,
  // Licenses.
  InvalidTerms: ({ field }) =>
    `These terms are not valid: their field “${field}” is outside what is allowed.`,
  UnknownTerms: () => 'Nobody has registered these terms. Register them first.',
  UnknownLicensedAsset: ({ assetId }) => `There is no asset ${assetId} here. Check the number.`,
  NotLicensor: ({ assetId }) =>
    `Only the owner of asset ${assetId} can give licenses for free. Change to the owner’s account.`,
  OnlyBoundTerms: ({ assetId }) =>
    `What asset ${assetId} was made from asks that its own license be kept. Choose that license.`,
  RightsExceedLineage: ({ assetId, excess }) =>
    `This license would give ${rightsIn(excess)}, which the lineage of asset ${assetId} does not leave.`,
  TooManyTerms: ({ assetId }) =>
    `Asset ${assetId} has eight different licenses already, and no more are possible.`,
  NoLicensee: () => 'A license can’t be given to nobody. Name an account.',
  NotTransferable: () => 'This license stays with whom it was given to.',
  // Revenue.
  UnknownRevenueVersion: ({ assetId, version }) =>
    `Asset ${assetId} has no version ${version}. Check the number.`,
  InvalidAmount: ({ amount }) => `${amount} can’t be booked: it is more than the books can hold. Use less.`,
  NoContributors: ({ version }) => `Version ${version} has no contributors but its owner.`,
  NotContributor: ({ account }) =>
    `The list of contributors does not show these shares of ${account}. Check it.`,
  PoolExceeded: () => 'The list of contributors gives away more than all of it. Tell the owner of the asset.',
  UnexpectedCoins: () => 'Coins can’t be sent to this contract like this; nothing was taken.',
  RoyaltiesFixed: () => 'Shares are fixed when an asset is registered and can’t be changed.',
  // Of the token standards.
  ERC20InvalidReceiver: () => 'The token can’t be sent to this address. Choose another.',
  ERC2612ExpiredSignature: () => 'The signed permission has expired. Nothing was paid; buy again.',
  ERC2612InvalidSigner: () => 'The signed permission is of another account. Nothing was paid; buy again.',
  ERC3009InvalidAuthorizationTime: () => 'The signed payment has expired. Nothing was paid; buy again.',
  ERC3009InvalidSignature: () => 'The signed payment is of another account. Nothing was paid; buy again.',
  ERC3009UsedAuthorization: () => 'This signed payment was used or canceled already. Load the order again.',
  ERC721NonexistentToken: ({ tokenId }) => `There is no asset ${tokenId} here. Check the number.`,
  ERC1155MissingApprovalForAll: () =>
    'This license belongs to somebody else. Change to the account that holds it.',
}
