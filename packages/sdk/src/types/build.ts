import type { CampaignSpec, EpochSpec, GoldLeaf } from './campaign.ts'
import type { Hex } from './ids.ts'
import type { Manifest, ManifestExample } from './manifest.ts'

/** One file of an item, before it has a name. */
export type ItemFile = Readonly<{
  bytes: Uint8Array<ArrayBuffer>
  /** Media type. */
  type: string
}>

/** One item as a requester has it. */
export type ItemInput = Readonly<{
  /** One file, or two for a comparison; none is needed where the kind asks for something to be made. */
  parts: readonly ItemFile[]
  prompt?: string | undefined
  /** The right class: makes this a hidden control item. Undefined for everything that is to be labeled. */
  gold?: number | undefined
  /** Name for reports, for example of the file. It is not published. */
  name?: string | undefined
}>

/** The manifest less what `buildCampaign` adds. */
export type ManifestInput = Omit<Manifest, 'version' | 'sealingKeys' | 'examples'> &
  Readonly<{ examples: readonly (Omit<ManifestExample, 'item'> & Readonly<{ item: ItemInput }>)[] }>

/** The terms of a campaign less what follows from its items and manifest. */
export type CampaignTerms = Omit<
  CampaignSpec,
  'classes' | 'itemCount' | 'itemsRoot' | 'manifestHash' | 'uri'
> &
  Readonly<{ uri?: string }>

/** Bytes and their sha-256. */
export type ContentBlock = Readonly<{ digest: Hex; bytes: Uint8Array<ArrayBuffer> }>

/**
 * What a requester must keep until the last epoch is opened. Everything in it follows from the seed and the inputs, so
 * that it is lost only with the seed.
 */
export type CampaignSecrets = Readonly<{
  /** 32 random bytes. */
  seed: Hex
  /** One entry an epoch, as `openEpoch` takes it. */
  epochs: readonly Readonly<{ scalar: Hex; gold: readonly GoldLeaf[] }>[]
}>

/** A campaign that is ready to be published and created. */
export type BuiltCampaign = Readonly<{
  manifest: Manifest
  spec: CampaignSpec
  epochs: readonly EpochSpec[]
  secrets: CampaignSecrets
  /** Everything that `publishContent` uploads; the manifest is the first. */
  blocks: readonly ContentBlock[]
  /** For each place in the campaign (batch after batch) the index of the input that stands there. */
  order: readonly number[]
}>
