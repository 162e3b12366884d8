import type { Relation } from '@saharakit/sdk'
import { matchAssetReference } from '@saharakit/sdk/lens'
import { SOURCES_LIMIT } from '../listing/check.ts'
import type { DraftSource } from '../listing/draft.ts'
import { percentText } from '../listing/numbers.ts'
import { type HeldAsset, type SourceAsset, standingOf } from '../listing/sources.ts'
import type { SellerDesk } from './SellerDesk.ts'

/** Why an asset could not be added. */
export type SourceFault = 'unknown' | 'elsewhere' | 'notNumber' | 'twice' | 'many' | 'unread'

/** What the asset was made from, as the chain and the account's licenses have it. */
export class Sources {
  readonly #desk: SellerDesk
  /** By their numbers. */
  readonly known = new Map<string, SourceAsset>()
  /** Own and licensed assets; undefined while they are not read. */
  held: readonly HeldAsset[] | undefined
  fault: SourceFault | undefined
  /** An asset is read. */
  reading = false
  #account: string | undefined

  constructor(desk: SellerDesk) {
    this.#desk = desk
  }

  /** Reads what is on screen: what the draft names, and what the account holds. Again where the account is another one. */
  async refresh(): Promise<void> {
    const { account, draft, ending, host, services } = this.#desk
    const isOther = account !== this.#account
    this.#account = account
    if (isOther) this.held = undefined
    const wanted = draft.sources.filter(({ assetId }) => isOther || !this.known.has(assetId))
    await Promise.all([
      ...wanted.map(({ assetId }) => this.#read(BigInt(assetId))),
      account &&
        !this.held &&
        this.#quietly(async () => {
          const held = await services.listSources(account, ending)
          if (account === this.#desk.account) this.held = held
        }),
    ])
    host.requestUpdate()
  }

  async #read(assetId: bigint): Promise<SourceAsset | undefined> {
    const { account, ending, services } = this.#desk
    const source = await this.#quietly(() => services.readSource(assetId, account, ending))
    if (source) this.known.set(String(assetId), source)
    return source
  }

  /** A list that can't be had is no reason to stop: what is missing is said beside the link. */
  async #quietly<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read()
    } catch (error) {
      if (this.#desk.ending.aborted) return undefined
      this.fault = 'unread'
      this.#desk.fault(error as Error)
      return undefined
    }
  }

  /** Adds an asset by its number or reference. */
  async add(text: string): Promise<boolean> {
    const { chainId, registry } = this.#desk.reference
    this.fault = undefined
    const number = /^#?(\d{1,30})$/.exec(text.trim())?.[1]
    const reference = matchAssetReference(text.trim())
    if (reference && (reference.chainId !== chainId || reference.registry !== registry))
      return this.#refuse('elsewhere')
    const assetId = reference?.assetId ?? (number === undefined ? undefined : BigInt(number))
    if (assetId === undefined || assetId === 0n) return this.#refuse('notNumber')
    const isThere = this.#desk.draft.sources.some((source) => source.assetId === String(assetId))
    if (isThere) return this.#refuse('twice')
    if (this.#desk.draft.sources.length >= SOURCES_LIMIT) return this.#refuse('many')
    this.reading = true
    this.#desk.host.requestUpdate()
    const source = await this.#read(assetId)
    this.reading = false
    if (!source) return this.#refuse(this.fault ?? 'unknown')
    this.#link(source)
    return true
  }

  #refuse(fault: SourceFault): false {
    this.fault = fault
    this.#desk.host.requestUpdate()
    return false
  }

  /** Links to an asset with the relation that is likeliest, and the least share that its license asks for. */
  #link(source: SourceAsset): void {
    const relation: Relation = source.kind === 'dataset' ? 'TRAINED_ON' : 'FINETUNED_FROM'
    const { leastBps } = standingOf(source, relation)
    const link = {
      assetId: String(source.assetId),
      version: source.version,
      relation,
      share: percentText(leastBps),
    }
    this.#desk.edit({ sources: [...this.#desk.draft.sources, link] })
  }

  /** Changes a link. */
  change(assetId: string, change: Partial<DraftSource>): void {
    const sources = this.#desk.draft.sources.map((source) =>
      source.assetId === assetId ? { ...source, ...change } : source,
    )
    this.#desk.edit({ sources })
  }

  /** Takes a link away. */
  remove(assetId: string): void {
    this.#desk.edit({ sources: this.#desk.draft.sources.filter((source) => source.assetId !== assetId) })
  }

  /** What the account holds and the draft does not name. */
  get offered(): readonly HeldAsset[] {
    const named = new Set(this.#desk.draft.sources.map(({ assetId }) => assetId))
    return this.held?.filter(({ assetId }) => !named.has(String(assetId))) ?? []
  }
}
