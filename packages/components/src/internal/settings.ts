import type { Deployments, SaharaClient, WalletSource } from '@saharakit/sdk'

/** A file with its hash, as the CDN bundle names its own. */
export type PinnedFile = Readonly<{ url: string; integrity: string }>

/** What `<sahara-provider>`, the CDN loader or any ancestor of ours may decide for the elements below it. */
export type SaharaSettings = Readonly<{
  /** Chains, contracts, gateways and indexers that are known. */
  deployments?: Deployments | undefined
  /** RPC addresses instead of those of the deployment. */
  rpc?: readonly string[] | undefined
  /** Indexer instead of that of the deployment; an empty string switches it off. */
  indexer?: string | undefined
  /** Content gateways instead of those of the deployment. */
  gateways?: readonly string[] | undefined
  /** Check worker: a file of this site's own origin, or a pinned file of another one. */
  worker?: string | PinnedFile | undefined
  /** Table of the worker's language check (`@saharakit/workers/language.json`); without it comments' language is not checked. */
  languageFile?: PinnedFile | undefined
  /** A client of your own; it wins over everything above. */
  client?: SaharaClient | undefined
  /** The page's wallet: wagmi Config, then viem wallet client, then EIP-1193 provider. */
  wallet?: WalletSource | undefined
}>

/** Key of the context (community protocol), the same in every copy of this package on a page. */
export const settingsContext: unique symbol = Symbol.for('saharakit.settings')

/**
 * The `context-request` event of the web components community protocol. Any ancestor, of any framework, may answer it by
 * calling `callback(settings)` and stopping the event.
 */
export class ContextRequestEvent extends Event {
  readonly context: unknown
  readonly callback: (value: SaharaSettings, unsubscribe?: () => void) => void
  readonly subscribe: boolean
  constructor(
    context: unknown,
    callback: (value: SaharaSettings, unsubscribe?: () => void) => void,
    subscribe: boolean,
  ) {
    super('context-request', { bubbles: true, composed: true })
    this.context = context
    this.callback = callback
    this.subscribe = subscribe
  }
}

/** What the CDN loader knows, left where every chunk finds it. */
const pageSettings: unique symbol = Symbol.for('saharakit.page-settings') as never

/** Settings for the whole page, below everything an ancestor says. The loader calls this; a page may, too. */
export function setPageSettings(settings: SaharaSettings): void {
  ;(globalThis as { [pageSettings]?: SaharaSettings })[pageSettings] = settings
}

/** The `<sahara-provider>` above an element, shadow roots crossed. */
function providerAbove(element: Element): Element | null {
  let node: Node | null = element
  while (node) {
    node = node instanceof ShadowRoot ? node.host : node.parentNode
    if (node instanceof Element && node.localName === 'sahara-provider') return node
  }
  return null
}

/**
 * Asks the ancestors of `element` for settings and keeps telling about changes.
 *
 * @returns stop
 */
export function watchSettings(element: Element, listener: (settings: SaharaSettings) => void): () => void {
  const page = (globalThis as { [pageSettings]?: SaharaSettings })[pageSettings] ?? {}
  let unsubscribe: (() => void) | undefined
  let stopped = false
  const ask = () => {
    if (stopped) return
    let answered = false
    element.dispatchEvent(
      new ContextRequestEvent(
        settingsContext,
        (value, stop) => {
          answered = true
          unsubscribe = stop
          if (stopped) stop?.()
          else listener({ ...page, ...value })
        },
        true,
      ),
    )
    if (!answered) listener(page)
  }
  // A provider whose class is still on its way would not hear the question.
  const provider = providerAbove(element)
  if (provider?.matches(':not(:defined)')) void customElements.whenDefined(provider.localName).then(ask)
  else ask()
  return () => {
    stopped = true
    unsubscribe?.()
  }
}
