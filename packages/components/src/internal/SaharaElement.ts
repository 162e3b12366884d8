import { SaharaErrorEvent } from '../events/firstEvents.ts'
import { ensureLocale, spokenLanguage } from '../locales/ensureLocale.ts'
import type { Terms } from '../locales/terms.ts'
import { languageOf, speak, translate } from '../locales/translations.ts'
import { type Changed, UpdatingElement } from './UpdatingElement.ts'
import { version } from './version.ts'

type Key = Exclude<keyof Terms, '$code'> & string

/** Looks a word up in the reader's language; where a locale lacks it, English stands in. */
export type Term = <K extends Key>(
  key: K,
  ...values: Terms[K] extends (...values: infer Values) => string ? Values : []
) => Terms[K] extends (...values: never[]) => infer Word ? Word : Terms[K]

/** What all our elements share: words, custom states, and errors that are told once and whole. */
export abstract class SaharaElement extends UpdatingElement {
  /** Version of the package this class came with. */
  static readonly version: string = version

  protected readonly internals: ElementInternals = this.attachInternals()
  #stopSpeaking: (() => void) | undefined

  /** Word or sentence in the element's language. @internal */
  readonly term: Term = (key, ...values) => {
    const word: unknown = translate(this.language, key)
    return typeof word === 'function' ? word(...values) : word
  }

  /** Language that words and numbers are in. @internal */
  get language(): string {
    return spokenLanguage(languageOf(this))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopSpeaking = speak(this)
  }

  disconnectedCallback(): void {
    this.#stopSpeaking?.()
  }

  protected override willUpdate(_changed: Changed): void {
    ensureLocale(this.language)
  }

  /** Makes `names` the element's custom states, for `:state(name)`. */
  protected showStates(...names: readonly (string | false | undefined)[]): void {
    this.internals.states.clear()
    for (const name of names) if (name) this.internals.states.add(name)
  }

  /** Tells the page and, in full, the console. */
  protected tell(error: Error, campaign = ''): void {
    console.error(error)
    this.dispatchEvent(new SaharaErrorEvent(campaign, error))
  }
}
