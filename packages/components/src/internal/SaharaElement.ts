import { LocalizeController } from '@shoelace-style/localize'
import { LitElement, type PropertyValues } from 'lit'
import { SaharaErrorEvent } from '../events/events.ts'
import '../locales/en.ts'
import { ensureLocale, spokenLanguage } from '../locales/ensureLocale.ts'
import type { Terms } from '../locales/terms.ts'
import { version } from './version.ts'

type Key = Exclude<keyof Terms, '$code' | '$name' | '$dir'> & string

/** Looks a word up in the reader's language; where a locale lacks it, English stands in. */
export type Term = <K extends Key>(
  key: K,
  ...values: Terms[K] extends (...values: infer Values) => string ? Values : []
) => Terms[K] extends (...values: never[]) => infer Word ? Word : Terms[K]

/** What all our elements share: words, custom states, and errors that are told once and whole. */
export abstract class SaharaElement extends LitElement {
  /** Version of the package this class came with. */
  static readonly version: string = version

  static override properties = {
    lang: { reflect: true },
    dir: { reflect: true },
    theme: { reflect: true },
  }

  /** `light` or `dark` where the element shall not follow the page's `color-scheme`. */
  declare theme: string | undefined

  protected readonly internals: ElementInternals = this.attachInternals()
  readonly #localize = new LocalizeController<Terms>(this)

  /** Word or sentence in the element's language. */
  readonly term: Term = (key, ...values) =>
    (this.#localize.term as (key: Key, ...values: unknown[]) => never)(key, ...values)

  /** Language that words and numbers are in. */
  get language(): string {
    return spokenLanguage(this.#localize.lang())
  }

  protected override willUpdate(_changed: PropertyValues): void {
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
