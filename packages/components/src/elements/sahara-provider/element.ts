import type {
  Deployments,
  Eip1193Provider,
  SaharaClient,
  WagmiConfigLike,
  WalletClientLike,
} from '@saharakit/sdk'
import {
  type ContextRequestEvent,
  type SaharaSettings,
  settingsContext,
  watchSettings,
} from '../../internal/settings.ts'
import { type Properties, UpdatingElement } from '../../internal/UpdatingElement.ts'
import { version } from '../../internal/version.ts'

type Listener = (settings: SaharaSettings, unsubscribe: () => void) => void

/** Whoever asked, with what it was told last. */
type Subscription = { readonly unsubscribe: () => void; told: SaharaSettings }

/** Whether two settings say the same; lists of addresses are made anew each time. */
function isSame(left: SaharaSettings, right: SaharaSettings): boolean {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof SaharaSettings>
  return [...keys].every((key) => {
    const [one, other] = [left[key], right[key]]
    return Array.isArray(one) && Array.isArray(other) ? one.join(' ') === other.join(' ') : one === other
  })
}

const words = (list: string | undefined): readonly string[] => list?.split(/\s+/).filter(Boolean) ?? []

/**
 * Settings for the elements inside it: sources, the page's wallet, a client of your own. Draws nothing of its own.
 *
 * @summary Gives the elements below it their sources and the page's wallet.
 * @documentation docs/site-owners.md#your-own-sources-and-wallet
 * @tag sahara-provider
 * @status stable
 * @since 0.1
 *
 * @attr {string} rpc - Addresses of JSON-RPC nodes, separated by spaces, in place of the known ones.
 * @attr {string} indexer - Address of an indexer in place of the known one; empty for none.
 * @attr {string} gateway - Addresses of content gateways, separated by spaces, in place of the known ones.
 * @attr {string} worker - Address of the check worker on this site's own origin, for policies without `worker-src blob:`.
 *
 * @slot - The elements that the settings are for.
 */
export class SaharaProvider extends UpdatingElement {
  /** Version of the package this class came with. */
  static readonly version: string = version

  static override readonly properties: Properties = {
    rpc: {},
    indexer: {},
    gateway: {},
    worker: {},
    deployments: { attribute: false },
    client: { attribute: false },
    config: { attribute: false },
    walletClient: { attribute: false },
    provider: { attribute: false },
  }

  declare rpc: string | undefined
  declare indexer: string | undefined
  declare gateway: string | undefined
  declare worker: string | undefined
  /** Chains and contracts that are known, as in a deployments.json. */
  declare deployments: Deployments | undefined
  /** A client made with `createSaharaClient`; it wins over the sources here. */
  declare client: SaharaClient | undefined
  /** A wagmi Config of any version; the first choice of wallet. */
  declare config: WagmiConfigLike | undefined
  /** A viem wallet client; the second choice. */
  declare walletClient: WalletClientLike | undefined
  /** An EIP-1193 provider; the third choice. */
  declare provider: Eip1193Provider | undefined

  readonly #listeners = new Map<Listener, Subscription>()
  /** What the providers around this one say. */
  #outer: SaharaSettings = {}
  #stopOuter: (() => void) | undefined

  constructor() {
    super()
    this.addEventListener('context-request', this.#onRequest as EventListener)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopOuter = watchSettings(this, (outer) => {
      this.#outer = outer
      this.#tell()
    })
  }

  disconnectedCallback(): void {
    this.#stopOuter?.()
    this.#outer = {}
  }

  /** The settings as they are now; what this element does not say comes from the providers around it. */
  get settings(): SaharaSettings {
    const { deployments, client, rpc, gateway, indexer, worker, config, walletClient, provider } = this
    const wallet = config ?? walletClient ?? provider
    const own = {
      ...(deployments && { deployments }),
      ...(client && { client }),
      ...(wallet && { wallet }),
      ...(rpc !== undefined && { rpc: words(rpc) }),
      ...(gateway !== undefined && { gateways: words(gateway) }),
      ...(indexer !== undefined && { indexer: indexer.trim() }),
      ...(worker !== undefined && { worker }),
    }
    // A client wins over sources, but not one from further away than they are.
    const nearer = !client && !!(deployments || 'rpc' in own || 'gateways' in own || 'indexer' in own)
    const { client: far, ...outer } = this.#outer
    return { ...outer, ...(far && !nearer && { client: far }), ...own }
  }

  readonly #onRequest = (event: ContextRequestEvent): void => {
    if (event.context !== settingsContext || event.composedPath()[0] === this) return
    event.stopImmediatePropagation()
    const unsubscribe = () => void this.#listeners.delete(event.callback)
    const told = this.settings
    if (event.subscribe) this.#listeners.set(event.callback, { unsubscribe, told })
    event.callback(told, unsubscribe)
  }

  protected override updated(): void {
    this.#tell()
  }

  /** Only what is new is told: each telling makes an element load its task again. */
  #tell(): void {
    const { settings } = this
    for (const [listener, subscription] of this.#listeners) {
      if (isSame(subscription.told, settings)) continue
      subscription.told = settings
      listener(settings, subscription.unsubscribe)
    }
  }
}
