import type { AssetManifest, Cipher, Relation } from '@saharakit/sdk'

/** Names of the demo's assets. */
export type AssetSlug = 'mailbox' | 'filter' | 'letterFilter' | 'photographs'

/** A file as its seller has it. */
export type SeedFile = Readonly<{ name: string; type: string; bytes: Uint8Array<ArrayBuffer> }>

/** An asset before anything is hashed, published or sold: what a seller has on the own disk. */
export type AssetSeed = Readonly<{
  slug: AssetSlug
  manifest: Omit<AssetManifest, 'version' | 'files' | 'preview'>
  files: readonly SeedFile[]
  /** What everybody may see. */
  preview: readonly Readonly<{ type: string; bytes: Uint8Array<ArrayBuffer>; caption?: string }>[]
  /** Name of preset terms. */
  terms: 'Open Use' | 'Commercial Remix' | 'Non-Commercial'
  /** As a decimal number, in the chain's coin or in test dollars. */
  price: string
  paidIn: 'coins' | 'dollars'
  cipher: Cipher
  parents: readonly Readonly<{ slug: AssetSlug; relation: Relation; shareBps: number }>[]
  /** Part of what is left after the parents that goes to who labeled it, in 1/10,000; 0 for none. */
  contributorsBps: number
}>
