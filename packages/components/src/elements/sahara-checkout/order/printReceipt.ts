import { html, render } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import { directionOf } from '../../../locales/ensureLocale.ts'
import type { OrderWords } from '../../../locales/terms-checkout.ts'
import { exactly, nameOf } from '../front/views.ts'
import type { AtOrder } from '../states.ts'
import type { CheckoutWork } from '../work/CheckoutWork.ts'

const paper = `
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff }
  h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .25rem; overflow-wrap: anywhere }
  p { margin: 0 0 1.5rem }
  dl { display: grid; grid-template-columns: max-content 1fr; margin: 0 0 1.5rem; border-block: 1px solid #bbb }
  dt, dd { margin: 0; padding: .35rem 0 }
  dt { padding-inline-end: 2rem; color: #555 }
  dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums }
  small { color: #555 }
`

/** Opens a window of its own with the receipt and has it printed. @returns whether the browser let it open */
export function printReceipt(
  { host, words: { transaction } }: CheckoutWork,
  words: OrderWords,
  { item, order, token }: AtOrder,
): boolean {
  const page = window.open('', '_blank', 'popup,width=720,height=900') as (Window & typeof globalThis) | null
  if (!page) return false
  const { document } = page
  const { offer, buyer } = order.order
  const { receiptRows: rows } = words
  const { deployment } = item.card
  const name = nameOf(host, item)
  const date = new Intl.DateTimeFormat(host.language, { dateStyle: 'long', timeStyle: 'short' })
  const lines: readonly (readonly [string, string | undefined])[] = [
    [rows.price, exactly(offer.price, token, host.language)],
    [words.orderNumber, order.orderId],
    [rows.license, order.settled && String(order.settled.licenseTokenId)],
    [rows.seller, offer.seller],
    [rows.buyer, buyer],
    [
      rows.network,
      `${deployment.name ?? ''} (${formatOf(host.language, { useGrouping: false }).format(deployment.chainId)})`,
    ],
    [rows.market, deployment.contracts.Market],
    [transaction, order.opened.tx],
    [rows.reference, host.reference || undefined],
    [rows.date, date.format()],
  ]
  document.title = words.receiptFor(name)
  document.documentElement.lang = host.language
  document.documentElement.dir = directionOf(host.language)
  const sheet = new page.CSSStyleSheet()
  sheet.replaceSync(paper)
  document.adoptedStyleSheets = [sheet]
  render(
    html`<h1 dir="auto">${name}</h1>
      <p>${words.receipt}</p>
      <dl>${lines.map(([label, value]) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : undefined))}</dl>
      <small>${words.receiptProof}</small>`,
    document.body,
  )
  // Once it is drawn; some browsers stop the page that asks until the person has printed.
  page.setTimeout(() => page.print(), 200)
  return true
}
