import type { Asset, AssetKind, AssetManifest, AssetReference, Hex } from '@saharakit/sdk'
import type { Token } from '../offer.ts'
import type { MarketDeployment } from './marketDeployment.ts'

/** An asset as its card shows it, read from the chain. */
export type MarketCard = Readonly<{
  /** CAIP-style id, as in the `asset` attribute. */
  id: string
  reference: AssetReference
  asset: Asset
  deployment: MarketDeployment
  /** What its price is in; undefined where nothing was ever offered. */
  token: Token | undefined
}>

/** What is known of an asset's manifest: its maker's words, held to the hash on chain. */
export type Description =
  | Readonly<{ name: 'reading' }>
  | Readonly<{ name: 'read'; manifest: AssetManifest }>
  /** Nobody has it at the moment. */
  | Readonly<{ name: 'missing' }>
  /** What there is, is not what was registered, or no manifest. */
  | Readonly<{ name: 'false' }>

/** What a failure to read a manifest means. */
export const descriptionWithout = ({ name }: Error): Description => ({
  name: /^Content(HashMismatch|Invalid|TooLarge)/.test(name) ? 'false' : 'missing',
})

/** What the chain says of an asset's manifest. */
export type RegisteredAs = Readonly<{ manifestHash: Hex; kind: AssetKind }>

/** An asset's manifest, held to its hash and its kind. */
export type ReadManifest = (asset: RegisteredAs, signal: AbortSignal) => Promise<AssetManifest>
