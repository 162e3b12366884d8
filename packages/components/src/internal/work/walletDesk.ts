import type { Address, Eip1193Provider, SaharaClient, WalletSource } from '@saharakit/sdk'
import { createError, getAccount } from '@saharakit/sdk'
import { createStore, type EIP6963ProviderDetail } from 'mipd'
import type { WalletOption } from '../services.ts'

/** Wallets that announce themselves on this page (EIP-6963); the listening goes on as long as the page. */
let announced: ReturnType<typeof createStore> | undefined

/** Wallets answer the request event at once, or as soon as their own script runs. */
const answerMs = 600

const remembered = 'saharakit:wallet'

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

/** The wallet of one element: the page's own if it brought one, else the one that the person picks. Never `window.ethereum`. */
export class WalletDesk {
  readonly #host: WalletSource | undefined
  #picked: Eip1193Provider | undefined

  constructor(host: WalletSource | undefined) {
    this.#host = host
  }

  /** The client with this desk's wallet. */
  equip(client: SaharaClient): SaharaClient {
    const wallet = this.#picked ?? this.#host ?? client.wallet ?? this.#rememberedProvider()
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
    if (!this.hasHost(client)) return undefined
    try {
      return await getAccount(this.equip(client), { prompt: true })
    } catch (error) {
      if ((error as Error).name === 'WalletNotFoundError') return undefined
      throw error
    }
  }

  /** Asks a wallet of the list for its account. @throws WalletNotFoundError and what {@link getAccount} throws */
  async connect(client: SaharaClient, id: string, signal: AbortSignal): Promise<Address> {
    const detail = announced?.getProviders()[Number(id)]
    if (!detail)
      throw createError('WalletNotFoundError', {
        shortMessage: 'The wallet has gone. Choose one again.',
        retryable: true,
      })
    this.#picked = detail.provider as Eip1193Provider
    const account = await getAccount(this.equip(client), { prompt: true, signal })
    remember(detail.info.rdns)
    return account
  }
}
