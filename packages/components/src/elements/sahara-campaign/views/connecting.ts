import type { WalletOption } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import type { SaharaCampaign } from '../element.ts'
import type { In } from '../states.ts'
import type { CampaignDesk } from '../work/CampaignDesk.ts'
import { pulse, troubleText } from './frame.ts'

const walletHelp = 'https://ethereum.org/wallets/find-wallet/'

/** One wallet: its icon is drawn in `<img>` and nowhere else, its name is only what it says of itself. */
function option({ term }: SaharaCampaign, desk: CampaignDesk, wallet: WalletOption): TemplateResult {
  const said = wallet.duplicate
    ? term('walletTwice')
    : term('walletUnverified', isolate(wallet.rdns.slice(0, 60)))
  return html`<li><button class="wallet" @click=${() => desk.wallets.pick(wallet)}>
    ${wallet.icon.startsWith('data:image/') ? html`<img src=${wallet.icon} alt="" width="32" height="32" />` : nothing}
    <span class="grow"><bdi>${wallet.name.slice(0, 40)}</bdi> <small class="muted">${said}</small></span>
  </button></li>`
}

/** The wallets to pick from; new ones appear while one looks. */
export function connecting(
  host: SaharaCampaign,
  desk: CampaignDesk,
  { asked, slow, onward, trouble }: In<'connecting'>,
): TemplateResult {
  const { term } = host
  const { wallets } = desk
  if (asked !== undefined) {
    const name = wallets.list.find(({ id }) => id === asked)?.name
    return html`<section class="middle">${pulse()}
      <h2 tabindex="-1">${name ? term('askedTitle', isolate(name.slice(0, 40))) : term('askedHost')}</h2>
      <p class="muted" role="status">${term(slow ? 'slowText' : 'askedText')}</p>
      <div class="row"><button @click=${wallets.cancel}>${term('cancel')}</button></div>
    </section>`
  }
  const isEmpty = wallets.list.length === 0
  const none = isEmpty && wallets.looked
  const [title, text] =
    onward === 'create'
      ? [term('planConnectTitle'), term('planConnectText')]
      : [term('connectTitle'), term('campConnectText')]
  return html`<section class="screen">
    <header><h2 tabindex="-1">${none ? term('noWalletTitle') : title}</h2>
      <p class="muted">${none ? term('noWalletText') : text}</p></header>
    ${trouble ? html`<p class="note small" role="alert">${troubleText(host, trouble)}</p>` : nothing}
    ${isEmpty && !wallets.looked ? html`<p class="muted small" role="status">${term('walletsLooking')}</p>` : nothing}
    <ul class="wallets" role="list">${wallets.list.map((wallet) => option(host, desk, wallet))}</ul>
    <div class="row">
      ${none ? html`<a href=${walletHelp} target="_blank" rel="noreferrer">${term('noWalletHelp')}</a>` : nothing}
      <button class="quiet" @click=${wallets.leave}>${term('back')}</button>
    </div>
  </section>`
}
