import type { Hex } from './ids.ts'

/** How the item is shown and answered. A new kind is one folder in the components package. */
export type TaskKind = LabelingKind | ProducingKind

/** Kinds in which people choose among classes. */
export type LabelingKind = 'image-choice' | 'text-review' | 'pairwise'

/** Kinds whose contributors make something: a photograph or a text for each prompt. */
export type ProducingKind = 'photo' | 'writing'

/** One file of an item, named by the sha-256 of its bytes. */
export type ItemPart = Readonly<{
  /** sha-256 of the bytes. */
  digest: Hex
  /** Media type, for example `image/png` or `text/plain`. */
  type: string
  /** Length in bytes, at most 20 MB. */
  size: number
}>

/** What one label is about: one part, or two for a comparison. An item of a producing kind is a prompt, and needs none. */
export type Item = Readonly<{
  parts: readonly ItemPart[]
  /** Text beside the item; in a comparison, the thing that is looked for; in a producing kind, what to make. */
  prompt?: string
}>

/** Block of items that one seat works on; its canonical JSON is addressed by sha-256. */
export type Batch = Readonly<{
  /** Number of the batch in the campaign, from 0. */
  batch: number
  items: readonly Item[]
}>

/** One possible answer. Its place in the list is the label. */
export type ManifestClass = Readonly<{
  id: string
  label: string
  /** Key that chooses it, one character. */
  key?: string
  hint?: string
}>

/** A practice item with its right answer and the reason. */
export type ManifestExample = Readonly<{ item: Item; answer: number; reason: string }>

/** The task as the requester wrote it. Its canonical JSON (RFC 8785) hashes to `manifestHash`. */
export type Manifest = Readonly<{
  version: 1
  kind: TaskKind
  /** BCP 47 language of the texts. */
  lang: string
  title: string
  question: string
  requester: Readonly<{ name: string; url?: string }>
  /** Markdown, drawn without HTML. */
  instructions: string
  classes: readonly ManifestClass[]
  examples: readonly ManifestExample[]
  /** Present: the examples have to be passed with this share right before paid work. */
  exam?: Readonly<{ pass: number }>
  /** Compressed secp256k1 points, one an epoch. */
  sealingKeys: readonly Hex[]
  /** What the labels will be used for. */
  dataUse: string
  /** Whether contributors may comment on items. */
  comments?: boolean
  contact?: string
  /** The epoch of a producing campaign whose contents are judged here, see `buildReview`. */
  reviews?: ReviewOf
}>

/** What a campaign reviews. */
export type ReviewOf = Readonly<{
  /** `eip155:<chain>:<contract>:<number>` of the producing campaign. */
  campaign: string
  epoch: number
}>

/** Why a contributor reported an item. */
export type ProblemReason = 'broken' | 'unreadable' | 'none-fits' | 'offensive' | 'private' | 'other'

/**
 * One content that a seat made, as its notes have it. Digests and key are 32 bytes in base64url, which is the shortest
 * that JSON carries: 20 of these have to fit in the notes.
 */
export type ContentNote = readonly [
  item: number,
  /** sha-256 of the sealed file, under which gateways have it. */
  sealed: string,
  /** sha-256 of the content. */
  content: string,
  /** AES-256 key of this one file. */
  key: string,
  /** Media type of the content. */
  type: string,
  /** Length of the content in bytes. */
  size: number,
]

/** Reported problems, comments and contents of one batch; sealed like the labels. */
export type Notes = Readonly<{
  problems: readonly (readonly [item: number, reason: ProblemReason])[]
  comments: readonly (readonly [item: number, text: string])[]
  /** What was made for each item, in a campaign of a producing kind. */
  contents?: readonly ContentNote[]
  /** The check report's 16 bytes, where there are contents: the submission's digest is then of both. */
  report?: Hex
}>
