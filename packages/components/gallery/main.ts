/** Shows one screen (`?state=working&lang=ar&theme=dark`) or a list of all. */
import type { Item, Manifest } from '@saharakit/sdk'
import { SaharaEarnings } from '../src/elements/sahara-earnings/define.ts'
import { SaharaTask } from '../src/elements/sahara-task/define.ts'
import { account, offerOf, scriptedServices } from '../src/internal/testing/scriptedServices.ts'
import { earningsExhibitions } from './earnings.ts'
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
  document.documentElement.dataset['ready'] = ''
}

if (name?.startsWith('earnings')) void showEarnings(name)
else if (name) void show(name)
else
  main.append(
    ...[...Object.keys(exhibitions), ...Object.keys(earningsExhibitions)].map((state) => {
      const link = document.createElement('a')
      link.href = `?state=${state}`
      link.textContent = state
      link.style.display = 'block'
      return link
    }),
  )
