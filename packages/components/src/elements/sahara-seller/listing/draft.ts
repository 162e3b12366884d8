import type { Address, AssetKind, AssetManifest, Cipher, Hex, PayloadIndex, Relation } from '@saharakit/sdk'

/** Who has the files of an asset: those who buy, everybody, or nobody since there are none. */
export type Access = 'buyers' | 'everybody' | 'none'

/** A file that was chosen. The file itself stays where it is: a draft is text. */
export type DraftFile = Readonly<{
  /** As the manifest names it: no path. */
  name: string
  type: string
  /** Bytes. */
  size: number
  /** Undefined until it was looked at. */
  sha256: Hex | undefined
  /** Whether everybody may see it: all of a picture, the beginning of a text. */
  preview: boolean
}>

/** A measured quality, as it is typed. */
export type DraftScore = Readonly<{ metric: string; value: string; dataset: string }>

/** Something that the asset was made from. */
export type DraftSource = Readonly<{
  /** Decimal. */
  assetId: string
  version: number
  relation: Relation
  /** Percent, as it is typed. */
  share: string
}>

/** Terms to choose from; `own` are written by hand. */
export type TermsChoice = 'open' | 'remix' | 'personal' | 'own'

/** Terms written by hand, as they are typed. */
export type OwnTerms = Readonly<{
  /** Bits. */
  rights: number
  /** Bits. */
  duties: number
  /** Percent. */
  share: string
  /** Days; empty for ever. */
  days: string
  transferable: boolean
  /** How many people; empty for any number. */
  seats: string
}>

/** A payload that lies encrypted at the gateways. */
export type SealedPayload = Readonly<{
  index: PayloadIndex
  plainRoot: Hex
  cipherRoot: Hex
  keyCommit: Hex
}>

/** How far a listing has come. What is here is not done again. */
export type Progress = Readonly<{
  /** Who began. */
  account?: Address
  /** Makes the payload's key another one for each payload; with the account's signature it makes the same one again. */
  nonce?: Hex
  /** Everything is uploaded, and this is what the asset says of itself. */
  manifest?: AssetManifest
  manifestHash?: Hex
  payload?: SealedPayload
  /** Transaction of a registration that may still be on its way. */
  registering?: Hex
  /** Decimal. */
  assetId?: string
  assetVersion?: number
  /** The offer as a text, with its signature. */
  offer?: string
  offerHash?: Hex
  /** The offer is on chain. */
  published?: boolean
}>

/**
 * Everything that somebody has said about an asset that is not for sale yet, as JSON: amounts and numbers as they are typed.
 */
export type ListingDraft = Readonly<{
  format: 1
  access: Access
  files: readonly DraftFile[]
  /** Findings about the files were looked at. */
  waved: boolean
  kind: AssetKind
  name: string
  description: string
  task: string
  /** BCP 47, with commas. */
  languages: string
  authorName: string
  authorUrl: string
  scores: readonly DraftScore[]
  usage: string
  cite: string
  sources: readonly DraftSource[]
  terms: TermsChoice
  own: OwnTerms
  /** ERC-20 that is paid in; empty for the chain's own coin. */
  token: string
  price: string
  supply: string
  /** Percent. */
  referrerShare: string
  /** Seconds. */
  deliverWithin: number
  /** Seconds. */
  disputeWindow: number
  /** Days. */
  validDays: number
  cipher: Exclude<Cipher, 'none'>
  /** `everybody`: the offer is published on chain. `link`: only who has the link finds it. */
  reach: 'everybody' | 'link'
  progress: Progress
}>

const DAY = 86_400

/** A listing of which nothing has been said. */
export const emptyDraft: ListingDraft = {
  format: 1,
  access: 'buyers',
  files: [],
  waved: false,
  kind: 'dataset',
  name: '',
  description: '',
  task: '',
  languages: '',
  authorName: '',
  authorUrl: '',
  scores: [],
  usage: '',
  cite: '',
  sources: [],
  terms: 'remix',
  own: { rights: 1, duties: 1, share: '0', days: '', transferable: true, seats: '' },
  token: '',
  price: '',
  supply: '100',
  referrerShare: '5',
  deliverWithin: DAY,
  disputeWindow: DAY,
  validDays: 90,
  cipher: 'aes-256-ctr',
  reach: 'everybody',
  progress: {},
}

/** A draft as it was kept; undefined where it is none of ours. Fields that are newer than it have their defaults. */
export function readDraft(value: unknown): ListingDraft | undefined {
  const draft = value as Partial<ListingDraft> | null | undefined
  return draft?.format === 1 ? { ...emptyDraft, ...draft } : undefined
}

/** Whether something was said that would be missed. */
export const isWritten = (draft: ListingDraft): boolean =>
  draft.files.length > 0 ||
  draft.name !== '' ||
  draft.description !== '' ||
  draft.progress.account !== undefined

/** Whether the asset is registered: what it says is fixed. */
export const isRegistered = ({ progress }: ListingDraft): boolean => progress.assetId !== undefined

/** Bytes of all files. */
export const sizeOf = ({ files }: ListingDraft): number => files.reduce((sum, { size }) => sum + size, 0)

/** What the payload is made of. */
const payloadOf = ({ access, cipher, files }: ListingDraft): string =>
  JSON.stringify([
    access === 'buyers' && cipher,
    files.map(({ name, size, sha256 }) => [sha256 ?? name, size]),
  ])

/** Fields that the manifest is made of. */
const said = [
  'access',
  'files',
  'kind',
  'name',
  'description',
  'task',
  'languages',
  'authorName',
  'authorUrl',
  'scores',
  'usage',
  'cite',
] as const

/**
 * How far a listing still is after a change. Other files or another cipher take another nonce: with the same key, two payloads
 * would give each other away.
 */
export function progressAfter(before: ListingDraft, after: ListingDraft): Progress {
  const { progress } = before
  if (isRegistered(before)) return progress
  const { account, nonce, payload } = progress
  if (payloadOf(before) !== payloadOf(after)) return account ? { account } : {}
  if (said.every((field) => before[field] === after[field])) return progress
  return { ...(account && { account }), ...(nonce && { nonce }), ...(payload && { payload }) }
}
