import type { Address } from '@saharakit/sdk'
import '../../locales/en-settled.ts'
import { adopt } from '../../styles/css.ts'
import type { SaharaElement } from '../SaharaElement.ts'
import { html, nothing, type TemplateResult } from '../template.ts'
import { money } from '../words.ts'
import { settledStyles } from './settled.styles.ts'
import type { KeepingNews, SettledServices } from './settledServices.ts'
import { speakSettled } from './speakSettled.ts'

/** Says what is done against proposals that differ: what is at stake, before the wallet asks. */
export class Keeper {
  readonly #host: SaharaElement
  readonly #onFallen: (() => void) | undefined
  #news: KeepingNews | undefined

  constructor(host: SaharaElement, onFallen?: () => void) {
    this.#host = host
    this.#onFallen = onFallen
  }

  start(services: SettledServices, account: Address, signal: AbortSignal): void {
    services.keepRight({
      account,
      signal,
      onNews: (news) => {
        this.#news = news
        speakSettled(this.#host.language)
        adopt(this.#host.shadowRoot, settledStyles)
        this.#host.requestUpdate()
        if (news.name === 'refuted') this.#onFallen?.()
      },
    })
  }

  render(): TemplateResult | typeof nothing {
    const news = this.#news
    if (!news) return nothing
    return html`<p class="small note" role="status">${this.#words(news)}</p>`
  }

  #words({ name, bond, reward, networkFee, token, coin }: KeepingNews): string {
    const { language, term } = this.#host
    const words = term('settled')
    const fee = networkFee === undefined ? words.feeInWallet : money(networkFee, coin, language)
    const won = money(reward, token, language)
    if (name === 'asks') return words.asks(bond ? money(bond, token, language) : '', won, fee)
    return name === 'refuted' ? words.fell(won) : words.askedFor
  }
}
