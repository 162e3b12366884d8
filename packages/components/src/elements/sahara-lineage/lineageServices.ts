import type { LineageLink, Right } from '@saharakit/sdk'
import type { ReadManifest } from '../../internal/market/marketCard.ts'

/** What an ancestor lays on everything that is made from it. */
export type Burden = Readonly<{
  /** What it does not allow. */
  forbids: readonly Right[]
  /** Whether what is made from it must keep its terms. */
  binds: boolean
}>

/** What an asset was made from. */
export type Past = Readonly<{
  /** CAIP-style id of the asset. */
  id: string
  /** The asset, then its links level by level. */
  lineage: readonly LineageLink[]
  /** By number of the ancestor that lays it on; empty where nothing is, or where it could not be read. */
  burdens: ReadonlyMap<bigint, Burden>
}>

/** Everything `<sahara-lineage>` asks of the world. */
export type LineageServices = Readonly<{
  /** @param limit Most links. @throws ConfigError, and what reads throw */
  readPast: (asset: string, limit: number, signal: AbortSignal) => Promise<Past>
  readManifest: ReadManifest
}>
