import type { Batch, CampaignSecrets, Item, ItemResult } from '@saharakit/sdk'
import { type ItemContent, loadItem } from '../../../internal/itemContent.ts'
import type { TransactionStep } from '../../../internal/services.ts'
import { SlowWatch } from '../../sahara-seller/work/slowWatch.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { CampaignBook, DatasetWish } from '../campaignServices.ts'
import type { Act } from '../states.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** Longest side of a picture in the list, in pixels: all that were shown stay decoded. */
const SIDE = 192

type BatchItems = readonly Item[] | 'asked' | 'failed'

/** A campaign as it goes on, and what its requester does with it. */
export class Watching {
  readonly #desk: CampaignDesk
  readonly #slow: SlowWatch
  #stopWatch: (() => void) | undefined
  #reading = false
  #again = false
  readonly #batches = new Map<number, BatchItems>()
  readonly #contents = new Map<string, ItemContent | undefined>()
  /** The key file, once it was chosen or when the campaign was created here. */
  secrets: CampaignSecrets | undefined
  /** The file that was chosen is none of this campaign. */
  wrongKey = false
  /** Asked once more before work stops. */
  stopping = false
  /** What a dataset of the results is to say of itself, while that is written. */
  wish: DatasetWish | undefined
  /** The asset that the results became. */
  dataset: string | undefined

  constructor(desk: CampaignDesk) {
    this.#desk = desk
    this.#slow = new SlowWatch(() => desk.host.send({ type: 'slow' }))
  }

  /** Reads the campaign, and again whenever something happens to it. */
  async start(campaignId: bigint): Promise<void> {
    const { ending, host, services } = this.#desk
    const book = await services.readBook(campaignId, ending)
    ending.throwIfAborted()
    host.send({ type: 'book', book })
    this.#stopWatch?.()
    this.#stopWatch = services.watchBook(campaignId, () => void this.refresh())
  }

  /** What is on screen stays where something newer can't be had. One reading at a time, and one more for what came meanwhile. */
  async refresh(): Promise<void> {
    const { ending, host, place, services } = this.#desk
    if (this.#reading) {
      this.#again = true
      return
    }
    if (place.campaignId === undefined) return
    this.#reading = true
    try {
      const book = await services.readBook(place.campaignId, ending)
      if (!ending.aborted) host.send({ type: 'book', book })
    } catch (error) {
      if (!ending.aborted) console.warn('SaharaKit could not refresh the campaign.', error)
    } finally {
      this.#reading = false
      if (this.#again) {
        this.#again = false
        void this.refresh()
      }
    }
  }

  /** The item of a result if it is there; asks for its batch if not. */
  itemOf({ batch, item }: Pick<ItemResult, 'batch' | 'item'>): Item | undefined {
    const known = this.#batches.get(batch)
    if (known === undefined) void this.#ask(batch)
    return typeof known === 'object' ? known[item] : undefined
  }

  /** What can be drawn of a result; undefined while it is on its way. */
  contentOf(row: ItemResult): ItemContent | 'gone' | undefined {
    const item = this.itemOf(row)
    if (!item) return this.#batches.get(row.batch) === 'failed' ? 'gone' : undefined
    const key = `${row.batch}/${row.item}`
    if (!this.#contents.has(key)) void this.#load(key, item)
    return this.#contents.get(key)
  }

  async #ask(batch: number): Promise<void> {
    const { ending, host, services } = this.#desk
    const { state } = host
    if (state.name !== 'watch') return
    this.#batches.set(batch, 'asked')
    try {
      this.#batches.set(batch, await services.readBatch(state.book.campaign, batch, ending))
    } catch {
      this.#batches.set(batch, 'failed')
    }
    if (!ending.aborted) host.requestUpdate()
  }

  async #load(key: string, item: Item): Promise<void> {
    const { ending, host, services } = this.#desk
    this.#contents.set(key, undefined)
    const content = await loadItem(item, services.loadPart, ending).catch(() => undefined)
    const small = content && (await shrink(content))
    if (ending.aborted) return small && free(small)
    this.#contents.set(key, small)
    host.requestUpdate()
  }

  /** Reads all batches that results are of, so that a file can name every item. */
  async readAll(book: CampaignBook, rows: readonly ItemResult[] = book.results.items): Promise<void> {
    const { ending, services } = this.#desk
    for (const batch of new Set(rows.map((row) => row.batch))) {
      if (typeof this.#batches.get(batch) === 'object') continue
      this.#batches.set(batch, await services.readBatch(book.campaign, batch, ending))
    }
  }

  /** The batches that were read. */
  get batches(): readonly Batch[] {
    return [...this.#batches].flatMap(([batch, items]) => (typeof items === 'object' ? { batch, items } : []))
  }

  /** The key file was chosen. It stays in this page's memory. */
  readonly takeKey = async (file: Blob, { campaign }: CampaignBook): Promise<void> => {
    try {
      const secrets = this.#desk.services.parseSecrets(await file.text())
      this.wrongKey = secrets.epochs.length !== campaign.epochs
      if (!this.wrongKey) this.secrets = secrets
    } catch {
      this.wrongKey = true
    }
    this.#desk.host.requestUpdate()
  }

  /** Opens a group with the key file. */
  readonly open = (campaignId: bigint, epoch: number): Promise<void> =>
    this.#act('open', epoch, async (onStep, signal) => {
      const { secrets } = this
      if (secrets) await this.#desk.services.openEpoch(campaignId, epoch, secrets, onStep, signal)
    })

  /** Closes a group of which no more work is given out. */
  readonly close = (campaignId: bigint, epoch: number): Promise<void> =>
    this.#act('close', epoch, (onStep, signal) =>
      this.#desk.services.closeEpoch(campaignId, epoch, onStep, signal),
    )

  /** Proposes what a group is settled to, takes the bond of that back, or counts what reviewers say of it. */
  readonly settle = (campaignId: bigint, epoch: number): Promise<void> =>
    this.#act('settle', epoch, (onStep, signal) =>
      this.#desk.services.settle(campaignId, epoch, onStep, signal),
    )

  /** Bonds that came back are sent. */
  readonly takeBond = (book: CampaignBook): Promise<void> =>
    this.#act('bond', undefined, (onStep, signal) => this.#desk.services.takeBond(book, onStep, signal))

  /** No more work is given out. */
  readonly end = (campaignId: bigint): Promise<void> => {
    this.stopping = false
    return this.#act('stop', undefined, (onStep, signal) =>
      this.#desk.services.stop(campaignId, onStep, signal),
    )
  }

  /** What nobody can claim any more goes back. */
  readonly withdraw = (campaignId: bigint): Promise<void> =>
    this.#act('withdraw', undefined, (onStep, signal) =>
      this.#desk.services.withdraw(campaignId, onStep, signal),
    )

  /** The results become an asset. */
  readonly publish = (book: CampaignBook): Promise<void> =>
    this.#act('dataset', undefined, async (onStep, signal) => {
      const { wish } = this
      if (wish) this.dataset = await this.#desk.services.publishDataset?.(book, wish, onStep, signal)
      this.wish = undefined
    })

  /** What the dataset is to say of itself; undefined puts the form away. */
  readonly wishFor = (wish: DatasetWish | undefined): void => {
    this.wish = wish
    this.#desk.host.requestUpdate()
  }

  /** Asks once more, or no more. */
  readonly askToStop = (stopping: boolean): void => {
    this.stopping = stopping
    this.#desk.host.requestUpdate()
  }

  /** Runs one transaction; a second click while it runs does nothing. */
  async #act(
    act: Act,
    epoch: number | undefined,
    run: (onStep: TransactionStep, signal: AbortSignal) => Promise<unknown>,
  ): Promise<void> {
    const { ending, host } = this.#desk
    const { state } = host
    if (state.name !== 'watch' || (state.acting && state.acting.step !== 'done')) return
    const show = (step: 'wallet' | 'chain' | 'done') => {
      if (step === 'wallet') this.#slow.begin()
      else this.#slow.end()
      if (!ending.aborted) host.send({ type: 'acting', acting: { act, epoch, step } })
    }
    show('wallet')
    try {
      await run((step) => show(step === 'wallet' ? 'wallet' : 'chain'), ending)
      show('done')
      await this.refresh()
    } catch (error) {
      if (ending.aborted) return
      if ((error as Error).name !== 'WalletRejectedError') this.#desk.fault(error as Error)
      host.send({ type: 'trouble', trouble: troubleOf(error) })
    } finally {
      this.#slow.end()
    }
  }

  stop(): void {
    this.#slow.end()
    this.#stopWatch?.()
    for (const content of this.#contents.values()) free(content)
  }
}

/** The same with pictures no larger than the list shows them. */
async function shrink(content: ItemContent): Promise<ItemContent> {
  if (!content.usable) return content
  const parts = content.parts.map(async (part) => {
    if (part.type !== 'picture') return part
    const { bitmap } = part
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height))
    const resizeWidth = Math.max(1, Math.round(bitmap.width * scale))
    const small = await createImageBitmap(bitmap, { resizeWidth, resizeQuality: 'medium' })
    bitmap.close()
    return { ...part, bitmap: small }
  })
  return { usable: true, parts: await Promise.all(parts) }
}

function free(content: ItemContent | undefined): void {
  if (content?.usable) for (const part of content.parts) if (part.type === 'picture') part.bitmap.close()
}
