import type { Hex } from './ids.ts'

/** How the item is shown and answered. A new kind is one folder in the components package. */
export type TaskKind = 'image-choice' | 'text-review' | 'pairwise'

/** One file of an item, named by the sha-256 of its bytes. */
export type ItemPart = Readonly<{
  /** sha-256 of the bytes. */
  digest: Hex
  /** Media type, for example `image/png` or `text/plain`. */
  type: string
  /** Length in bytes, at most 20 MB. */
  size: number
}>

/** What one label is about: one part, or two for a comparison. */
export type Item = Readonly<{
  parts: readonly ItemPart[]
  /** Text beside the item; in a comparison, the thing that is looked for. */
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
}>

/** Why a contributor reported an item. */
export type ProblemReason = 'broken' | 'unreadable' | 'none-fits' | 'offensive' | 'private' | 'other'

/** Reported problems and comments of one batch; sealed like the labels. */
export type Notes = Readonly<{
  problems: readonly (readonly [item: number, reason: ProblemReason])[]
  comments: readonly (readonly [item: number, text: string])[]
}>
