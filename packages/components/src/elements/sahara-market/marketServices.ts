import type { AssetKind, Trust } from '@saharakit/sdk'
import type { MarketCard, ReadManifest } from '../../internal/market/marketCard.ts'

/** What is listed. */
export type MarketFilter = Readonly<{
  kind: AssetKind | undefined
  /** Anywhere in name or task. */
  search: string
  /** Exactly this task; empty for every one. */
  task: string
}>

/** One asset of a list: its card as the chain has it, and what the list said of it. */
export type MarketRow = Readonly<{
  card: MarketCard
  /** Name and task as the list said them; empty where it says nothing. */
  name: string
  task: string
  /** `claimed`: name and task are an indexer's word. `quorum`: all of it is from the chain's nodes. */
  trust: Exclude<Trust, 'proved'>
}>

/** A piece of the list. */
export type MarketPage = Readonly<{
  rows: readonly MarketRow[]
  /** Fetches the next piece; undefined at the end. */
  after: string | undefined
  /** `chain`: nobody but the chain was asked, which can't search names. */
  source: 'indexer' | 'chain'
}>

/** Everything `<sahara-market>` asks of the world. */
export type MarketServices = Readonly<{
  listRows: (filter: MarketFilter, after: string | undefined, signal: AbortSignal) => Promise<MarketPage>
  readManifest: ReadManifest
}>
