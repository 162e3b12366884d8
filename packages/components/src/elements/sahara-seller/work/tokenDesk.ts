import type { Address } from '@saharakit/sdk'
import type { Token } from '../../../internal/offer.ts'
import type { SellerDesk } from './SellerDesk.ts'

const isAddress = (text: string): text is Address => /^0x[0-9a-f]{40}$/i.test(text)

/** How amounts of the chosen token are written. */
export class TokenDesk {
  readonly #desk: SellerDesk
  readonly #known = new Map<string, Token>()
  /** Address that is read. */
  reading: string | undefined
  /** Address that is no token, or could not be read. */
  failed: string | undefined

  constructor(desk: SellerDesk) {
    this.#desk = desk
  }

  /** The unit of the price; undefined where the token is not known (yet). */
  get unit(): Token | undefined {
    const { token } = this.#desk.draft
    return token === '' ? this.#desk.services.coin : this.#known.get(token.trim().toLowerCase())
  }

  /** Reads the token of the draft, once. */
  async refresh(): Promise<void> {
    const { draft, ending, host, services } = this.#desk
    const address = draft.token.trim().toLowerCase()
    this.failed = undefined
    if (!isAddress(address) || this.#known.has(address) || this.reading === address) return
    this.reading = address
    host.requestUpdate()
    try {
      this.#known.set(address, await services.readToken(address, ending))
    } catch (error) {
      if (ending.aborted) return
      this.failed = address
      this.#desk.fault(error as Error)
    } finally {
      if (this.reading === address) this.reading = undefined
      host.requestUpdate()
    }
  }
}
