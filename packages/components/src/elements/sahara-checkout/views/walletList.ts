import type { WalletOption } from '../../../internal/services.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { isolate } from '../../../internal/words.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

const walletHelp = 'https://ethereum.org/wallets/find-wallet/'

/** One wallet: its icon is drawn in `<img>` and nowhere else, its name is only what it says of itself. */
function option(
  { words }: CheckoutWork,
  wallet: WalletOption,
  pick: (wallet: WalletOption) => void,
): TemplateResult {
  const told = wallet.duplicate
    ? words.walletTwice
    : words.walletUnverified(isolate(wallet.rdns.slice(0, 60)))
  return html`<li>
    <button class="wallet" @click=${() => pick(wallet)}>
      ${wallet.icon.startsWith('data:image/') ? html`<img src=${wallet.icon} alt="" width="32" height="32" />` : nothing}
      <span class="grow"><bdi>${wallet.name.slice(0, 40)}</bdi> <small class="hint">${told}</small></span>
    </button>
  </li>`
}

/** The page's own wallet, or those that announced themselves; none is preferred. New ones appear while one looks. */
export function walletList(
  work: CheckoutWork,
  pick: (wallet: WalletOption) => void = work.wallets.connect,
): TemplateResult {
  const { opened, wallets, words } = work
  if (opened?.hasHostWallet)
    return html`<div class="row"><button class="primary" data-focus @click=${wallets.connectHost}>${words.hostWallet}</button></div>`
  if (wallets.list.length > 0)
    return html`<ul class="wallets" role="list">${wallets.list.map((wallet) => option(work, wallet, pick))}</ul>`
  if (!wallets.looked) return html`<p class="muted small" role="status">${words.walletsLooking}</p>`
  return html`<p class="small">${words.noWallet}</p>
    <p class="small"><a href=${walletHelp} target="_blank" rel="noreferrer">${words.noWalletHelp}</a></p>`
}
