import type { StorageNotice } from '../../../internal/services.ts'
import type { ListingDraft } from '../listing/draft.ts'
import type { SellerDesk } from './SellerDesk.ts'

/** Milliseconds after the last change until it is kept. */
const patience = 300

/** Keeps the draft on this device as it is written. */
export class Drafts {
  readonly #desk: SellerDesk
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: ListingDraft | undefined
  #writing: Promise<unknown> = Promise.resolve()
  readonly #stopWarning: () => void
  /** Why the draft is gone with this tab; undefined where it is kept. */
  notice: StorageNotice | undefined

  constructor(desk: SellerDesk) {
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
  keep(draft: ListingDraft): void {
    this.#last = draft
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), patience)
  }

  /** Writes what was changed; resolves when it is on disk. One after the other, so that an older one never comes last. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    const draft = this.#last
    this.#last = undefined
    return this.#next(async () => {
      if (draft) await this.#desk.services.saveDraft(draft)
    })
  }

  /** Nothing is kept any more. */
  drop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#last = undefined
    return this.#next(() => this.#desk.services.dropDraft())
  }

  #next(write: () => Promise<void>): Promise<void> {
    const written = this.#writing.then(write)
    this.#writing = written.catch((error: unknown) => {
      console.warn('SaharaKit could not keep the draft.', error)
    })
    return this.#writing as Promise<void>
  }

  stop(): void {
    void this.flush()
    this.#stopWarning()
  }
}
