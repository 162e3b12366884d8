/** Shows one screen (`?state=working&lang=ar&theme=dark`) or a list of all. */
import type { Item, Manifest } from '@saharakit/sdk'
import { SaharaCampaign } from '../src/elements/sahara-campaign/define.ts'
import { contract, scriptedCampaign } from '../src/elements/sahara-campaign/testing/scriptedCampaign.ts'
import { SaharaCheckout } from '../src/elements/sahara-checkout/define.ts'
import { scriptedCheckout } from '../src/elements/sahara-checkout/testing/scriptedCheckout.ts'
import { SaharaEarnings } from '../src/elements/sahara-earnings/define.ts'
import { SaharaSeller } from '../src/elements/sahara-seller/define.ts'
import { registry, scriptedSeller } from '../src/elements/sahara-seller/testing/scriptedSeller.ts'
import { SaharaTask } from '../src/elements/sahara-task/define.ts'
import { account, offerOf, scriptedServices } from '../src/internal/testing/scriptedServices.ts'
import { campaignExhibitions } from './campaign.ts'
import { checkoutExhibitions } from './checkout.ts'
import { earningsExhibitions } from './earnings.ts'
import { type MarketExhibition, marketExhibitions } from './market.ts'
import { sellerExhibitions } from './seller.ts'
import { exhibitions } from './states.ts'

type Exhibit = { manifest: Manifest; items: readonly Item[] }

const query = new URLSearchParams(location.search)
const main = document.querySelector('main') as HTMLElement
const name = query.get('state')
const lang = query.get('lang') ?? 'en'
document.documentElement.lang = lang
document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr'
document.documentElement.style.colorScheme = query.get('theme') ?? 'light'

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function show(name: string): Promise<void> {
  const exhibition = exhibitions[name]
  if (!exhibition) throw new Error(`There is no screen "${name}".`)
  const { kind = 'image-choice', script = {}, events, offer, dialog, press } = exhibition
  const exhibit: Exhibit = await (await fetch(`/exhibits/${kind}.json`)).json()
  const terms = offerOf(exhibit.manifest, offer)
  const element = new SaharaTask()
  element.campaign = terms.id
  element.services = scriptedServices(terms, {
    bytes: async ({ digest }) => new Uint8Array(await (await fetch(`/files/${digest}`)).arrayBuffer()),
    batches: [exhibit.items],
    ...script,
  })
  main.append(element)
  if (events) {
    while (element.state.name === 'loading') await settle(10)
    if ('offer' in element.state) await element.openWork()
    const next = events(element)[0]
    if (next?.type === 'assigned') element.startRound(exhibit.items)
    for (const event of events(element)) {
      element.send(event)
      // Whatever the event set off is over before the next one.
      await settle(30)
    }
    if (script.contributions) {
      element.send({ type: 'connected', account })
      await settle(200)
      for (const event of events(element)) element.send(event)
    }
    const { state } = exhibition
    for (let waited = 0; !press && element.state.name !== state && waited < 3_000; waited += 25)
      await settle(25)
    if (script.findings) element.shadowRoot?.querySelector<HTMLElement>('.answer')?.click()
  }
  await settle(100)
  if (press) element.shadowRoot?.querySelector<HTMLElement>(press)?.click()
  if (dialog) await element.open(dialog)
  await settle(200)
  document.documentElement.dataset['ready'] = ''
}

async function showEarnings(name: string): Promise<void> {
  const services = earningsExhibitions[name]
  if (!services) throw new Error(`There is no screen "${name}".`)
  const element = new SaharaEarnings()
  element.services = services
  main.append(element)
  await settle(300)
  if (/^earnings-(settled|reviewed)/.test(name)) {
    const seen = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector)
    while (!seen('.how summary')) await settle(10)
    seen('.how summary')?.click()
    while (!seen('.settled, progress')) await settle(10)
    seen('.answers summary')?.click()
    await settle(100)
  }
  document.documentElement.dataset['ready'] = ''
}

async function showCheckout(name: string): Promise<void> {
  const exhibition = checkoutExhibitions[name]
  if (!exhibition) throw new Error(`There is no screen "${name}".`)
  const { attributes = {}, drive, events = [], review, script } = exhibition
  const element = new SaharaCheckout()
  element.asset = 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:7'
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.services = scriptedCheckout(script)
  main.append(element)
  await settle(50)
  if (review) await Promise.race([element.begin(), settle(400)])
  // A button that pays counts as seen after half a second.
  const isWaiting = () => !!element.shadowRoot?.querySelector('[part="buy"][aria-disabled]')
  for (let waited = 0; waited < 900 && (isWaiting() || waited < 50); waited += 25) await settle(25)
  for (const event of events) element.send(event)
  void drive?.(element)
  await settle(200)
  document.documentElement.dataset['ready'] = ''
}

async function showSeller(name: string): Promise<void> {
  const exhibition = sellerExhibitions[name]
  if (!exhibition) throw new Error(`There is no screen "${name}".`)
  const { act, events = [], script } = exhibition
  const element = new SaharaSeller()
  element.registry = registry
  element.services = scriptedSeller(script)
  main.append(element)
  await settle(100)
  for (const event of events) element.send(event)
  await settle(50)
  await act?.(element)
  await settle(200)
  document.documentElement.dataset['ready'] = ''
}

async function showCampaign(name: string): Promise<void> {
  const exhibition = campaignExhibitions[name]
  if (!exhibition) throw new Error(`There is no screen "${name}".`)
  const { act, campaign, events = [], script } = exhibition
  const element = new SaharaCampaign()
  element.campaigns = contract
  if (campaign) element.campaign = campaign
  element.services = scriptedCampaign(script)
  main.append(element)
  await settle(100)
  for (const event of events) element.send(event)
  await settle(50)
  void act?.(element)
  await settle(300)
  document.documentElement.dataset['ready'] = ''
}

async function showMarket({ element, press }: MarketExhibition): Promise<void> {
  const shown = element()
  main.append(shown)
  await settle(300)
  if (press) shown.shadowRoot?.querySelector<HTMLElement>(press)?.click()
  await settle(700)
  document.documentElement.dataset['ready'] = ''
}

const market = name === null ? undefined : marketExhibitions[name]
if (market) void showMarket(market)
else if (name?.startsWith('campaign')) void showCampaign(name)
else if (name?.startsWith('seller')) void showSeller(name)
else if (name?.startsWith('checkout')) void showCheckout(name)
else if (name?.startsWith('earnings')) void showEarnings(name)
else if (name) void show(name)
else
  main.append(
    ...[
      exhibitions,
      campaignExhibitions,
      checkoutExhibitions,
      earningsExhibitions,
      marketExhibitions,
      sellerExhibitions,
    ]
      .flatMap(Object.keys)
      .map((state) => {
        const link = document.createElement('a')
        link.href = `?state=${state}`
        link.textContent = state
        link.style.display = 'block'
        return link
      }),
  )
