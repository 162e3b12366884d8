import type { Address, Eip1193Provider, SaharaClient, WalletSource } from '@saharakit/sdk'
import { createError, getAccount } from '@saharakit/sdk'
import { createStore, type EIP6963ProviderDetail } from 'mipd'
import type { WalletOption } from '../services.ts'
import type { SaharaSettings } from '../settings.ts'

/** Wallets that announce themselves on this page (EIP-6963); the listening goes on as long as the page. */
let announced: ReturnType<typeof createStore> | undefined

/** Wallets answer the request event at once, or as soon as their own script runs. */
const answerMs = 600

const remembered = 'saharakit:wallet'

/** Milliseconds that a wallet has to tell what it knows without asking anybody; a locked one may never answer. */
const silentDeadline = 3_000

/** What elements of one page know of its wallets, by chain. */
type Connections = Readonly<{
  /** What one connected with last: whoever comes later need not ask again. */
  connected: Map<number, Readonly<{ wallet: WalletSource; account: Address }>>
  listeners: Map<number, Set<() => void>>
}>

/** Where that is left: tasks and the market are bundles of their own, and a page may have both. */
const connections: unique symbol = Symbol.for('saharakit.connections') as never
const page = globalThis as { [connections]?: Connections }
const { connected, listeners } = (page[connections] ??= { connected: new Map(), listeners: new Map() })

/** Remembers a connection, and tells who listens if it is not the one that was known. */
function tellConnected(chainId: number, wallet: WalletSource, account: Address): void {
  const known = connected.get(chainId)
  if (known?.wallet === wallet && known.account === account) return
  connected.set(chainId, { wallet, account })
  for (const listener of listeners.get(chainId) ?? []) listener()
}

/** The wallet that a page brought, if it did. */
const broughtBy = ({ wallet, client }: SaharaSettings): WalletSource | undefined => wallet ?? client?.wallet

/** A page that takes its wallet away, or brings another, means that for all who were connected through it. */
export function forgetWallet(before: SaharaSettings, now: SaharaSettings): void {
  const gone = broughtBy(before)
  if (gone === broughtBy(now)) return
  for (const [chainId, { wallet }] of connected) if (wallet === gone) connected.delete(chainId)
}

/** The account of a client's wallet as it is; undefined where it is locked, silent or not there. */
function silentAccount(client: SaharaClient, signal: AbortSignal): Promise<Address | undefined> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(silentDeadline)])
  return getAccount(client, { signal: until }).catch(() => undefined)
}

function remember(rdns: string): void {
  try {
    localStorage.setItem(remembered, rdns)
  } catch {
    // Without storage the wallet is chosen again after a reload.
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(remembered)
  } catch {
    return null
  }
}

function toOptions(details: readonly EIP6963ProviderDetail[]): readonly WalletOption[] {
  const names = details.map(({ info }) => info.rdns)
  return details.map(({ info: { name, rdns, icon } }, place) => ({
    id: String(place),
    name,
    rdns,
    icon,
    duplicate: names.indexOf(rdns) !== names.lastIndexOf(rdns),
  }))
}

/**
 * The wallet of one element: the one that the person picked in it, else the page's own, else the one that another element of
 * this page is connected with on the same chain. Never `window.ethereum`.
 */
export class WalletDesk {
  readonly #chainId: number
  readonly #host: WalletSource | undefined
  #own: WalletSource | undefined

  /** @param host The page's own wallet, if it brought one. */
  constructor(chainId: number, host: WalletSource | undefined) {
    this.#chainId = chainId
    this.#host = host
  }

  /** The client with this desk's wallet. */
  equip(client: SaharaClient): SaharaClient {
    const shared = () => connected.get(this.#chainId)?.wallet ?? this.#rememberedProvider()
    const wallet = this.#own ?? this.#host ?? client.wallet ?? shared()
    return wallet === client.wallet ? client : Object.freeze({ ...client, wallet })
  }

  /** Calls back with what is there, and again as wallets announce themselves. @returns stop */
  watch(listener: (wallets: readonly WalletOption[], looked: boolean) => void): () => void {
    announced ??= createStore()
    let looked = false
    const tell = () => listener(toOptions(announced?.getProviders() ?? []), looked)
    tell()
    const timer = setTimeout(() => {
      looked = true
      tell()
    }, answerMs)
    const stop = announced.subscribe(tell)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  #rememberedProvider(): Eip1193Provider | undefined {
    const rdns = recall()
    if (!rdns) return undefined
    announced ??= createStore()
    const found = announced.getProviders().filter(({ info }) => info.rdns === rdns)
    // Two wallets of one name: the person has to say which.
    return found.length === 1 ? (found[0]?.provider as Eip1193Provider) : undefined
  }

  /** Whether the page brought a wallet. */
  hasHost(client: SaharaClient): boolean {
    return !!(this.#host ?? client.wallet)
  }

  /** The account of the page's own wallet; undefined if it brought none or none is connected. Asks nothing. */
  async hostAccount(client: SaharaClient): Promise<Address | undefined> {
    const wallet = this.#host ?? client.wallet
    if (!wallet) return undefined
    try {
      const account = await getAccount(this.equip(client), { prompt: true })
      tellConnected(this.#chainId, this.#own ?? wallet, account)
      return account
    } catch (error) {
      if ((error as Error).name === 'WalletNotFoundError') return undefined
      throw error
    }
  }

  /** The account of whatever wallet is known without asking anybody; undefined if there is none. Ends within 3 s. */
  knownAccount(client: SaharaClient, signal: AbortSignal): Promise<Address | undefined> {
    return silentAccount(this.equip(client), signal)
  }

  /** As {@link knownAccount}, of the wallet that another element connected; it is this desk's from then on. */
  async connectedAccount(client: SaharaClient, signal: AbortSignal): Promise<Address | undefined> {
    const wallet = connected.get(this.#chainId)?.wallet
    const account = wallet && (await silentAccount({ ...client, wallet }, signal))
    if (account) this.#own = wallet
    return account
  }

  /** Calls back whenever an element of this page has connected on this desk's chain. @returns stop */
  onConnected(listener: () => void): () => void {
    const all = listeners.get(this.#chainId) ?? new Set()
    listeners.set(this.#chainId, all.add(listener))
    return () => void all.delete(listener)
  }

  /** Asks a wallet of the list for its account. @throws WalletNotFoundError and what {@link getAccount} throws */
  async connect(client: SaharaClient, id: string, signal: AbortSignal): Promise<Address> {
    const detail = announced?.getProviders()[Number(id)]
    if (!detail)
      throw createError('WalletNotFoundError', {
        shortMessage: 'The wallet has gone. Choose one again.',
        retryable: true,
      })
    const wallet = detail.provider as Eip1193Provider
    const account = await getAccount({ ...client, wallet }, { prompt: true, signal })
    this.#own = wallet
    remember(detail.info.rdns)
    tellConnected(this.#chainId, wallet, account)
    return account
  }
}
