import type { StorageNotice } from '../../../internal/services.ts'
import type { CampaignDraft, DraftItem } from '../plan/draft.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** Milliseconds after the last change until it is kept. */
const patience = 300

/** Keeps the draft and its items on this device as they are made. Nothing that opens a campaign is ever in them. */
export class Drafts {
  readonly #desk: CampaignDesk
  #timer: ReturnType<typeof setTimeout> | undefined
  #draft: CampaignDraft | undefined
  #items: readonly DraftItem[] | undefined
  #writing: Promise<void> = Promise.resolve()
  readonly #stopWarning: () => void
  /** Why the draft is gone with this tab; undefined where it is kept. */
  notice: StorageNotice | undefined

  constructor(desk: CampaignDesk) {
    this.#desk = desk
    this.#stopWarning = desk.services.onStorageWarning((notice) => {
      this.notice = notice
      desk.host.requestUpdate()
    })
    const flush = () => void this.flush()
    // A tab that is hidden may never be shown again.
    document.addEventListener('visibilitychange', flush, { signal: desk.ending })
    addEventListener('pagehide', flush, { signal: desk.ending })
  }

  /** The draft has changed. */
  keep(draft: CampaignDraft): void {
    this.#draft = draft
    this.#soon()
  }

  /** The items have changed. */
  keepItems(items: readonly DraftItem[]): void {
    this.#items = items
    this.#soon()
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), patience)
  }

  /** Writes what was changed; resolves when it is on disk. One after the other, so that an older one never comes last. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    const draft = this.#draft
    const items = this.#items
    this.#draft = undefined
    this.#items = undefined
    return this.#next(async () => {
      if (items) await this.#desk.services.saveItems(items)
      if (draft) await this.#desk.services.saveDraft(draft)
    })
  }

  /** Nothing is kept any more. */
  drop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#draft = undefined
    this.#items = undefined
    return this.#next(() => this.#desk.services.dropDraft())
  }

  #next(write: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(write).catch((error: unknown) => {
      console.warn('SaharaKit could not keep the draft.', error)
    })
    return this.#writing
  }

  stop(): void {
    void this.flush()
    this.#stopWarning()
  }
}
