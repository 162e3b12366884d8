import type { Style } from '../styles/css.ts'
import { render } from './template.ts'

/** Properties of an element by name; each is also an attribute of that name in lower case, unless it says otherwise. */
export type Properties = Readonly<Record<string, Readonly<{ attribute?: false }>>>

/** What changed since the last update: names and former values. */
export type Changed = ReadonlyMap<PropertyKey, unknown>

// Where there is no DOM the classes can be imported, not used.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/**
 * The part of LitElement that our elements use, so that what a first visit does not need is not loaded: properties that
 * draw the element again, a batch of changes a microtask, templates into a shadow root. A class without `render` keeps
 * its light DOM.
 */
export abstract class UpdatingElement extends Base {
  static readonly properties: Properties = {}
  static readonly styles: readonly Style[] = []

  /** Makes the accessors of `properties`, too: the browser asks once, when the element is defined. */
  static get observedAttributes(): string[] {
    const names = Object.keys(this.properties)
    for (const name of names)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: UpdatingElement) {
          return this.#values[name]
        },
        set(this: UpdatingElement, value: unknown) {
          const before = this.#values[name]
          if (Object.is(before, value)) return
          this.#values[name] = value
          this.requestUpdate(name, before)
        },
      })
    return [...names.filter((name) => this.properties[name]?.attribute !== false), 'lang', 'dir']
  }

  readonly #values: Record<string, unknown> = {}
  #changed = new Map<PropertyKey, unknown>()
  #update: Promise<void> | undefined
  /** Whether it was drawn at least once. */
  protected hasUpdated = false

  connectedCallback(): void {
    const { properties, styles } = this.constructor as typeof UpdatingElement
    // What was set on the object before its class was known hides the accessors.
    const own = this as unknown as Record<string, unknown>
    for (const name of Object.keys(properties))
      if (Object.hasOwn(own, name)) {
        const value = own[name]
        delete own[name]
        own[name] = value
      }
    if (this.render && !this.shadowRoot)
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = styles.map(({ sheet }) => sheet)
    this.requestUpdate()
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    // `lang` and `dir` are the browser's own properties; they change what is drawn all the same.
    if (name === 'lang' || name === 'dir') this.requestUpdate()
    else Object.assign(this, { [name]: value })
  }

  /** Draws the element again in a microtask, once for all that changes until then; outside a document it waits. */
  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, before)
    if (this.isConnected) this.#update ??= Promise.resolve().then(() => this.#runUpdate())
  }

  /** Settles when the update that is due has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve()
  }

  #runUpdate(): void {
    const changed = this.#changed
    try {
      this.willUpdate(changed)
      if (this.render) render(this.render(), this.shadowRoot as ShadowRoot)
    } finally {
      this.#changed = new Map()
      this.#update = undefined
    }
    this.hasUpdated = true
    this.updated(changed)
  }

  /** Before it is drawn; what is set here is drawn with the rest. */
  protected willUpdate(_changed: Changed): void {}

  /** What the shadow root holds. */
  protected render?(): unknown

  /** After it was drawn. */
  protected updated(_changed: Changed): void {}
}
