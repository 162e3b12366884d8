import type { StorageNotice, TaskServices } from '../../../internal/services.ts'
import { type SaharaSettings, watchSettings } from '../../../internal/settings.ts'
import { openWork, type WorkServices } from '../../../internal/work/workServices.ts'
import type { TaskWork } from './TaskWork.ts'

/** What the elements around `element` say at present. */
function settingsOf(element: Element): SaharaSettings {
  let settings: SaharaSettings = {}
  watchSettings(element, (now) => (settings = now))()
  return settings
}

/** The services of paid work: always those of the sources and the wallet that the page names now. */
export class Sources {
  readonly #work: TaskWork
  readonly #front: TaskServices
  #services: Promise<WorkServices>
  #settings: SaharaSettings
  #failed = false
  #stopWarnings: (() => void) | undefined
  /** The services once they are there, for what is drawn. */
  opened: WorkServices | undefined
  /** Why answers are only kept in memory. */
  storage: StorageNotice | undefined

  constructor(work: TaskWork, front: TaskServices) {
    this.#work = work
    this.#front = front
    this.#settings = settingsOf(work.host)
    this.#services = this.#take(openWork(front, work.offer))
  }

  /** Asked for again where they could not be loaded the last time. */
  get services(): Promise<WorkServices> {
    if (this.#failed) this.#services = this.#take(openWork(this.#front, this.#work.offer))
    return this.#services
  }

  /** The page names other sources or another wallet: whoever asks from now on asks those. */
  renew(): Promise<WorkServices> {
    const before = this.#services
    const services: Promise<WorkServices> = this.#reopen(() => this.#services === services).catch((error) => {
      // The page's mistake is the page's: the person goes on with what worked.
      this.#work.host.fault(error)
      return before
    })
    return (this.#services = this.#take(services))
  }

  async #reopen(isLast: () => boolean): Promise<WorkServices> {
    const { host, offer } = this.#work
    // Services that were put in from outside know no settings.
    if (host.services) return openWork(this.#front, offer)
    const { reopenWork } = await import('../../../internal/work/reopenWork.ts')
    const account = 'account' in host.state ? host.state.account : undefined
    const settings = settingsOf(host)
    const { services, loadPart } = reopenWork(offer, settings, { account, before: this.#settings })
    this.#settings = settings
    // The element asks this object for the bytes of every item that is still to come.
    if (isLast()) Object.assign(this.#front, { loadPart })
    return services
  }

  #take(services: Promise<WorkServices>): Promise<WorkServices> {
    this.#failed = false
    const { ending, host } = this.#work
    services.then(
      (opened) => {
        if (ending.aborted || this.#services !== services) return
        this.opened = opened
        this.#stopWarnings?.()
        this.#stopWarnings = opened.onStorageWarning((warning) => {
          this.storage = warning
          host.requestUpdate()
        })
      },
      // Told by whoever waits for them.
      () => (this.#failed = this.#services === services),
    )
    return services
  }

  stop(): void {
    this.#stopWarnings?.()
  }
}
