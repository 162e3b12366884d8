import {
  array,
  boolean,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  regex,
  string,
  transform,
} from 'valibot'
import { assetKinds, relations } from '../../types/asset.ts'
import { ciphers, type Offer } from '../../types/offer.ts'
import { refundReasons } from '../../types/order.ts'
import { absent, big, hex, seconds, whole } from '../fields.ts'

// As the GraphQL schema has them, flat, and put together to rows.

const log = object({
  block: big,
  blockHash: hex,
  tx: hex,
  logIndex: pipe(number(), integer(), minValue(0), maxValue(999_999)),
})

const hints = {
  name: pipe(string(), maxLength(200)),
  task: pipe(string(), maxLength(200)),
  languages: pipe(array(pipe(string(), regex(/^[a-z\d-]{2,35}$/i))), maxLength(8)),
}

const published = {
  version: seconds,
  manifestHash: hex,
  contentRoot: hex,
  uri: pipe(string(), maxLength(512)),
}

/** `asset` of the GraphQL schema. */
export const assetSchema = object({
  ...hints,
  ...published,
  assetId: big,
  owner: hex,
  creator: hex,
  kind: picklist(assetKinds),
  termsId: hex,
  rights: whole,
  bound: boolean(),
  log,
  versionLog: log,
  ownerLog: log,
})

/** `version` of the GraphQL schema. */
export const versionSchema = object({ ...hints, ...published, assetId: big, log })

/** `link` of the GraphQL schema. */
export const linkSchema = object({
  child: big,
  parent: big,
  version: seconds,
  relation: picklist(relations),
  shareBps: whole,
  licenseTokenId: big,
  log,
})

/** `share` of the GraphQL schema. */
export const sharesSchema = object({
  assetId: big,
  version: seconds,
  sharesRoot: hex,
  totalShares: big,
  contributorsBps: whole,
  log,
})

/** `term` of the GraphQL schema. */
export const termsSchema = object({
  termsId: hex,
  number: seconds,
  rights: whole,
  duties: whole,
  revenueShareBps: whole,
  expirySeconds: seconds,
  transferable: boolean(),
  seats: seconds,
  legalTextHash: hex,
  uri: pipe(string(), maxLength(512)),
  log,
})

/** `license` of the GraphQL schema. */
export const licenseSchema = object({
  tokenId: big,
  assetId: big,
  termsNumber: seconds,
  account: hex,
  balance: big,
  expiresAt: seconds,
  log,
  lastLog: log,
})

const offerFields = {
  seller: hex,
  assetId: big,
  version: seconds,
  termsId: hex,
  token: hex,
  price: big,
  supply: big,
  cipher: picklist(ciphers),
  plainRoot: hex,
  cipherRoot: hex,
  keyCommit: hex,
  deliverWithin: seconds,
  disputeWindow: seconds,
  referrerBps: whole,
  validUntil: seconds,
  counter: big,
  salt: hex,
}

/** `offer` of the GraphQL schema. */
export const offerSchema = pipe(
  object({
    ...offerFields,
    offerHash: hex,
    published: boolean(),
    sold: big,
    canceled: boolean(),
    log,
    lastLog: log,
  }),
  transform(({ offerHash, published, sold, canceled, log, lastLog, ...offer }) => ({
    offerHash,
    offer,
    published,
    sold,
    canceled,
    log,
    lastLog,
  })),
)

/** `order` of the GraphQL schema. */
export const orderSchema = pipe(
  object({
    ...offerFields,
    orderId: hex,
    offerHash: hex,
    buyer: hex,
    recipient: hex,
    referrer: hex,
    keyX: hex,
    keyParity: whole,
    state: picklist(['Open', 'Delivered', 'Settled', 'Refunded']),
    deliverBy: seconds,
    deliveryKeyX: absent(hex),
    deliveryKeyParity: absent(whole),
    sealedKey: absent(hex),
    disputeUntil: absent(seconds),
    licenseTokenId: absent(big),
    toVault: absent(big),
    toReferrer: absent(big),
    confirmed: absent(boolean()),
    refundReason: absent(picklist(refundReasons)),
    refundAmount: absent(big),
    log,
    deliveredLog: absent(log),
    settledLog: absent(log),
    refundedLog: absent(log),
  }),
  transform((row) => {
    const { orderId, offerHash, buyer, recipient, referrer, keyX, keyParity, state, deliverBy } = row
    const { deliveryKeyX, deliveryKeyParity, sealedKey, disputeUntil } = row
    const { licenseTokenId, toVault, toReferrer, confirmed, refundReason, refundAmount } = row
    const { log, deliveredLog, settledLog, refundedLog } = row
    return {
      orderId,
      offerHash,
      order: { offer: pickOffer(row), buyer, recipient, referrer, keyX, keyParity },
      state,
      deliverBy,
      delivery:
        deliveryKeyX === undefined ||
        deliveryKeyParity === undefined ||
        sealedKey === undefined ||
        disputeUntil === undefined
          ? undefined
          : { keyX: deliveryKeyX, keyParity: deliveryKeyParity, sealedKey, disputeUntil },
      settled:
        licenseTokenId === undefined ||
        toVault === undefined ||
        toReferrer === undefined ||
        confirmed === undefined
          ? undefined
          : { licenseTokenId, toVault, toReferrer, confirmed },
      refunded:
        refundReason === undefined || refundAmount === undefined
          ? undefined
          : { reason: refundReason, amount: refundAmount },
      log,
      deliveredLog,
      settledLog,
      refundedLog,
    }
  }),
)

/** `opening` of the GraphQL schema. */
export const openingSchema = object({
  requestId: big,
  offerHash: hex,
  seller: hex,
  requester: hex,
  count: whole,
  seed: absent(hex),
  contentHash: absent(hex),
  log,
  drawnLog: absent(log),
  answeredLog: absent(log),
})

/** `revenue` of the GraphQL schema. */
export const revenueSchema = object({
  assetId: big,
  version: seconds,
  token: hex,
  received: big,
  royalties: big,
  settled: big,
  toParents: big,
  toContributors: big,
  toOwner: big,
  claimed: big,
  log,
  lastLog: log,
})

/** `payment` of the GraphQL schema. */
export const paymentSchema = object({
  account: hex,
  token: hex,
  from: picklist(['refunds', 'earnings']),
  reason: picklist(['refund', 'referrer', 'owner', 'contributor', 'withdrawal']),
  amount: big,
  assetId: absent(big),
  orderId: absent(hex),
  to: absent(hex),
  log,
  orderLog: absent(log),
})

function pickOffer(row: Offer): Offer {
  const { seller, assetId, version, termsId, token, price, supply, cipher, plainRoot, cipherRoot } = row
  const { keyCommit, deliverWithin, disputeWindow, referrerBps, validUntil, counter, salt } = row
  const what = { seller, assetId, version, termsId, token, price, supply, cipher, plainRoot, cipherRoot }
  return { ...what, keyCommit, deliverWithin, disputeWindow, referrerBps, validUntil, counter, salt }
}
