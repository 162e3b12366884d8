import type { Quote, SharePart } from '@saharakit/sdk'
import type { Deal } from './states.ts'

/** Parts of a purchase that may become others under a buyer's eyes. */
export type ChangedField =
  | 'price'
  | 'token'
  | 'seller'
  | 'terms'
  | 'version'
  | 'delivery'
  | 'cipher'
  | 'split'

const partOf = ({ role, assetId, account, amount }: SharePart): unknown[] => [
  role,
  String(assetId),
  account,
  String(amount),
]

/** What a buyer agrees to, field by field, in a form that can be compared. */
const fields: Readonly<Record<ChangedField, (quote: Quote) => unknown>> = {
  price: ({ offer }) => String(offer.price),
  token: ({ offer, decimals }) => [offer.token, decimals],
  seller: ({ offer }) => offer.seller,
  terms: ({ offer, rights }) => [offer.termsId, rights],
  version: ({ offer, manifestHash }) => [offer.version, manifestHash, offer.plainRoot],
  delivery: ({ offer }) => [offer.deliverWithin, offer.disputeWindow],
  cipher: ({ offer }) => offer.cipher,
  split: ({ split }) => split.map(partOf),
}

/** What is another thing in `now` than in `before`. The buyer's own balance is not, and neither is the block. */
export function changesOf({ quote: before }: Deal, { quote: now }: Deal): readonly ChangedField[] {
  const all = Object.keys(fields) as ChangedField[]
  const differs = (field: ChangedField) =>
    JSON.stringify(fields[field](before)).toLowerCase() !== JSON.stringify(fields[field](now)).toLowerCase()
  return all.filter(differs)
}
