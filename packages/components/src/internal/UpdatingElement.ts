import { type RootPart, render } from 'lit/html.js'
import type { Style } from '../styles/css.ts'

/** Properties of an element by name; each is also an attribute of that name in lower case, unless it says otherwise. */
export type Properties = Readonly<Record<string, Readonly<{ attribute?: false }>>>

/** What changed since the last update: names and former values. */
export type Changed = ReadonlyMap<PropertyKey, unknown>

// Where there is no DOM the classes can be imported, not used.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/**
 * The part of LitElement that our elements use, so that what a first visit does not need is not loaded: properties that
 * draw the element again, a batch of changes a microtask, lit-html into a shadow root. A class without `render` keeps
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
  /** Set on the object before its class was known; they would hide the accessors. */
  readonly #early: Record<string, unknown> = {}
  readonly #connected: Promise<void>
  #connect!: () => void
  #changed = new Map<PropertyKey, unknown>()
  #update: Promise<void> | undefined
  #part: RootPart | undefined
  /** Whether it was drawn at least once. */
  protected hasUpdated = false

  constructor() {
    super()
    this.#connected = new Promise((resolve) => {
      this.#connect = resolve
    })
    const own = this as unknown as Record<string, unknown>
    for (const name of Object.keys((this.constructor as typeof UpdatingElement).properties))
      if (Object.hasOwn(own, name)) {
        this.#early[name] = own[name]
        delete own[name]
      }
    this.requestUpdate()
  }

  connectedCallback(): void {
    for (const [name, value] of Object.entries(this.#early)) {
      delete this.#early[name]
      Object.assign(this, { [name]: value })
    }
    if (this.render && !this.shadowRoot) {
      const { styles } = this.constructor as typeof UpdatingElement
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = styles.map(({ sheet }) => sheet)
    }
    this.#connect()
    this.#part?.setConnected(true)
  }

  disconnectedCallback(): void {
    this.#part?.setConnected(false)
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    // `lang` and `dir` are the browser's own properties; they change what is drawn all the same.
    if (name === 'lang' || name === 'dir') this.requestUpdate()
    else Object.assign(this, { [name]: value })
  }

  /** Draws the element again in a microtask, once for all that changes until then; first when it is in a document. */
  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, before)
    this.#update ??= this.#runUpdate()
  }

  /** Settles when the update that is due has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve()
  }

  async #runUpdate(): Promise<void> {
    await this.#connected
    const changed = this.#changed
    try {
      this.willUpdate(changed)
      if (this.render) this.#part = render(this.render(), this.shadowRoot as ShadowRoot, { host: this })
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
