import type { WalletOption } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import { message } from '../front/message.ts'
import type { TaskView } from '../view.ts'
import type { TaskWork } from './TaskWork.ts'

const walletHelp = 'https://ethereum.org/wallets/find-wallet/'

/** One wallet: its icon is drawn in `<img>` and nowhere else, its name is only what it says of itself. */
function option(
  { term }: TaskView,
  wallet: WalletOption,
  pick: (wallet: WalletOption) => void,
): TemplateResult {
  return html`<li>
    <button class="wallet" @click=${() => pick(wallet)}>
      ${wallet.icon.startsWith('data:image/') ? html`<img src=${wallet.icon} alt="" width="32" height="32" />` : nothing}
      <span class="grow"
        ><bdi>${wallet.name.slice(0, 40)}</bdi>
        <small class="hint">${wallet.duplicate ? term('walletTwice') : term('walletUnverified', isolate(wallet.rdns.slice(0, 60)))}</small></span
      >
    </button>
  </li>`
}

/** The wallets to pick from, as buttons. */
export function walletOptions(
  { wallets }: TaskWork,
  view: TaskView,
  pick: (wallet: WalletOption) => void,
): TemplateResult {
  return html`<ul class="wallets" role="list">
    ${wallets.list.map((wallet) => option(view, wallet, pick))}
  </ul>`
}

/** The wallets that announced themselves; none is preferred. New ones appear while one looks. */
export function walletList(work: TaskWork, view: TaskView): TemplateResult {
  const { term } = view
  const back = html`<button @click=${work.cancel}>${term('back')}</button>`
  if (work.wallets.list.length === 0 && !work.wallets.looked)
    return html`<div class="pulse"></div>
      <h2 tabindex="-1">${term('connectTitle')}</h2>
      <p class="muted" role="status">${term('walletsLooking')}</p>
      <div class="row">${back}</div>`
  if (work.wallets.list.length === 0)
    return message(
      term('noWalletTitle'),
      term('noWalletText'),
      html`<a href=${walletHelp} target="_blank" rel="noreferrer">${term('noWalletHelp')}</a>${back}`,
    )
  return html`<h2 tabindex="-1">${term('connectTitle')}</h2>
    <p class="muted">${term('connectText')}</p>
    ${walletOptions(work, view, work.wallets.connect)}
    <div class="row">${back}</div>`
}
