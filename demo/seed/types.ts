/** One file of an item, as it is published. */
export type SeedPart = Readonly<{
  bytes: Uint8Array<ArrayBuffer>
  type: 'image/png' | 'image/jpeg' | 'image/webp' | 'text/plain'
}>

/** One thing to judge and what is known about it. */
export type SeedItem = Readonly<{
  parts: readonly SeedPart[]
  /** Pairwise only: the thing that one of the two parts shows. */
  prompt?: string
  /** Index of the right class. Only gold answers are ever published; the simulated annotators know all of them. */
  truth: number
}>

/** An example as a person sees it in the practice round. */
export type SeedExample = Readonly<{ item: SeedItem; answer: number; reason: string }>

/** Names of the demo's campaigns. */
export type Slug = 'birds' | 'mails' | 'pairs'

/** A campaign before anything is hashed, published or paid: what a requester has on the own disk. */
export type CampaignSeed = Readonly<{
  /** Short name, for files and lines of text. */
  slug: string
  kind: 'image-choice' | 'text-review' | 'pairwise'
  title: string
  question: string
  requester: Readonly<{ name: string; url?: string }>
  instructions: string
  classes: readonly Readonly<{ id: string; label: string; key?: string; hint?: string }>[]
  dataUse: string
  /** Whether contributors may comment on items. */
  comments?: boolean
  /** Present: this share of the examples has to be right before paid work. */
  exam?: Readonly<{ pass: number }>
  examples: readonly SeedExample[]
  /** Items whose answers the requester does not have. */
  items: readonly SeedItem[]
  /** Control items, answered by the requester beforehand. */
  gold: readonly SeedItem[]
  batchSize: number
  goldPerBatch: number
  epochBatches: number
  epochs: number
  /** Pay of one item in the chain's coin, as a decimal number. */
  unitPrice: string
  /** Deposit of a worker in the chain's coin. */
  stake: string
  /** Deposit of the requester for each epoch in the chain's coin. */
  bond: string
  /** Accuracy on gold that the requester expects of an honest worker, in 1/10,000. */
  p1Bps: number
}>
