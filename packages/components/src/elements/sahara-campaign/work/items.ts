import type { FoundFile } from '../../sahara-seller/work/collectFiles.ts'
import type { AssetFiles } from '../campaignServices.ts'
import type { DraftItem, DraftPart } from '../plan/draft.ts'
import { FILE_LIMIT, fitsKind, ITEMS_LIMIT, itemsOfFiles, itemsOfList, typeOf } from '../plan/items.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** What is to be labeled. */
export class Items {
  readonly #desk: CampaignDesk
  list: readonly DraftItem[] = []
  /** Files and lines of the last choice that could not be used. */
  refused = 0
  /** Files are being read. */
  reading = false
  /** Why the files of an asset could not be had; `failed` where they can't be reached now. */
  assetFault: Exclude<AssetFiles, readonly unknown[]> | 'failed' | undefined

  constructor(desk: CampaignDesk) {
    this.#desk = desk
  }

  /** Other items from now on; they are kept on the device. */
  set(list: readonly DraftItem[]): void {
    this.list = list
    this.#desk.drafts.keepItems(list)
    this.#desk.host.requestUpdate()
  }

  /** One item says something else. */
  change(item: DraftItem, changed: DraftItem): void {
    this.set(this.list.map((each) => (each === item ? changed : each)))
  }

  remove(item: DraftItem): void {
    this.refused = 0
    this.set(this.list.filter((each) => each !== item))
  }

  readonly clear = (): void => {
    this.refused = 0
    this.set([])
  }

  /** Adds the lines of a list. @returns whether any could be used */
  addList(text: string): boolean {
    const { items, refused } = itemsOfList(this.#desk.draft.kind, text)
    this.refused = refused
    this.set([...this.list, ...items])
    return items.length > 0
  }

  /** Adds the files of an open asset. @returns whether there were any */
  async addAsset(reference: string): Promise<boolean> {
    const { ending, host, services } = this.#desk
    this.reading = true
    this.assetFault = undefined
    host.requestUpdate()
    const found = await services.readAsset(reference.trim(), ending).catch((error: unknown) => {
      if (!ending.aborted) console.warn('SaharaKit could not fetch the files of the asset.', error)
      return 'failed' as const
    })
    if (ending.aborted) return false
    if (typeof found === 'string') {
      this.reading = false
      this.assetFault = found
      host.requestUpdate()
      return false
    }
    await this.addFiles(found)
    return true
  }

  /** Adds files: those of the task's kind that can be read. */
  async addFiles(found: readonly FoundFile[]): Promise<void> {
    const { draft, host } = this.#desk
    this.reading = true
    host.requestUpdate()
    const read: (DraftPart & { name: string })[] = []
    for (const { file, path } of found.slice(0, 2 * ITEMS_LIMIT)) {
      const type = typeOf(file)
      if (!type || !fitsKind(draft.kind, type) || file.size === 0 || file.size > FILE_LIMIT) continue
      // A file that is gone by now, or that may not be read, is told with those of another kind.
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (bytes) read.push({ name: path, type, bytes: new Uint8Array(bytes) })
    }
    const items = itemsOfFiles(draft.kind, read)
    const used = items.reduce((sum, { parts }) => sum + parts.length, 0)
    this.reading = false
    this.refused = found.length - used
    this.set([...this.list, ...items])
  }
}
