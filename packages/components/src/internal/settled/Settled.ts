import type { Address } from '@saharakit/sdk'
import '../../locales/en-settled.ts'
import { adopt } from '../../styles/css.ts'
import type { SaharaElement } from '../SaharaElement.ts'
import type { TemplateResult } from '../template.ts'
import { settledStyles } from './settled.styles.ts'
import type { EpochOf, Explained, SettledServices } from './settledServices.ts'
import { renderSettled } from './settledView.ts'
import { speakSettled } from './speakSettled.ts'

/** Where one explanation is. */
export type Explanation =
  | Readonly<{ name: 'loading'; share: number }>
  | Readonly<{ name: 'failed' }>
  | Readonly<{
      name: 'ready'
      explained: Explained
      /** An appeal is on its way, or how it ended. */
      appeal: 'wallet' | 'chain' | 'done' | 'failed' | undefined
    }>

/** Progress is drawn at most so often: milliseconds. */
const drawMs = 100

/** Tells how the pay of an epoch was worked out, recomputed here; one for all epochs that an element shows. */
export class Settled {
  readonly #host: SaharaElement
  readonly #services: () => Promise<SettledServices>
  readonly #known = new Map<string, Explanation>()
  readonly #ending = new AbortController()

  constructor(host: SaharaElement, services: () => Promise<SettledServices>) {
    this.#host = host
    this.#services = services
    adopt(host.shadowRoot, settledStyles)
  }

  /** Works an epoch out; again where it failed or may have moved on. */
  async open(of: EpochOf): Promise<void> {
    const key = keyOf(of)
    if (this.#known.get(key)?.name === 'loading') return
    speakSettled(this.#host.language)
    const { signal } = this.#ending
    let drawn = 0
    this.#put(key, { name: 'loading', share: 0 })
    const onProgress = (share: number): void => {
      if (performance.now() - drawn < drawMs) return
      drawn = performance.now()
      this.#put(key, { name: 'loading', share })
    }
    try {
      const services = await this.#services()
      const explained = await services.explain({ ...of, onProgress, signal })
      this.#put(key, { name: 'ready', explained, appeal: undefined })
    } catch (error) {
      if (signal.aborted) return
      console.warn('SaharaKit could not work out what was settled.', error)
      this.#put(key, { name: 'failed' })
    }
  }

  /** Appeals the refusal; a second click while it runs does nothing. */
  async #appeal(of: EpochOf): Promise<void> {
    const key = keyOf(of)
    const known = this.#known.get(key)
    if (known?.name !== 'ready' || known.appeal === 'wallet' || known.appeal === 'chain') return
    const { signal } = this.#ending
    const show = (appeal: 'wallet' | 'chain' | 'done' | 'failed') => this.#put(key, { ...known, appeal })
    show('wallet')
    try {
      const services = await this.#services()
      await services.appeal({ ...of, onStep: (step) => show(step === 'wallet' ? 'wallet' : 'chain'), signal })
      show('done')
    } catch (error) {
      if (signal.aborted) return
      console.warn('SaharaKit could not send the appeal.', error)
      show('failed')
    }
  }

  #put(key: string, explanation: Explanation): void {
    if (this.#ending.signal.aborted) return
    this.#known.set(key, explanation)
    this.#host.requestUpdate()
  }

  render(of: EpochOf): TemplateResult {
    const explanation = this.#known.get(keyOf(of)) ?? { name: 'loading', share: 0 }
    return renderSettled(this.#host, explanation, () => void this.#appeal(of))
  }

  stop(): void {
    this.#ending.abort()
  }
}

const keyOf = ({ campaignId, epoch, account }: Readonly<EpochOf & { account: Address }>): string =>
  `${campaignId}/${epoch}/${account.toLowerCase()}`
