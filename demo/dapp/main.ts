import {
  type CampaignRow,
  chainOf,
  createSaharaClient,
  type Deployments,
  getManifest,
  getResults,
  listCampaigns,
} from '@saharakit/sdk'
import { formatUnits, http } from 'viem'

// The eight lines: what any app needs to read campaigns, their texts and their results.
const { chains } = (await (await fetch('/deployments.json')).json()) as Deployments
const deployment = Object.values(chains)[0]
if (!deployment) throw new Error('deployments.json names no chain. Start the demo with npm start.')
const chain = chainOf(deployment)
const client = createSaharaClient({ chain, deployment, transport: http() })
const { rows } = await listCampaigns(client, { limit: 20 })
const manifests = await Promise.all(rows.map((campaign) => getManifest(client, { campaign })))
client.indexer.watchEvents({ onEvent: refresh })

const board = document.querySelector('main')
let refreshing: Promise<void> | undefined

/** Draws the board once more; events that come meanwhile are covered by the next look. */
function refresh(): void {
  refreshing ??= draw().finally(() => {
    refreshing = undefined
  })
}

async function draw(): Promise<void> {
  const { rows: campaigns } = await listCampaigns(client, { limit: 20 })
  const cards = campaigns.map((campaign) => {
    const index = rows.findIndex(({ campaignId }) => campaignId === campaign.campaignId)
    return card(campaign, manifests[index]?.title ?? `Campaign ${campaign.campaignId}`)
  })
  board?.replaceChildren(...(await Promise.all(cards)))
  board?.setAttribute('aria-busy', 'false')
}

async function card(campaign: CampaignRow, title: string): Promise<HTMLElement> {
  const { campaignId, seatsSubmitted, seatsTotal, unitPrice } = campaign
  const { items, accounts } = await getResults(client, { campaignId })
  const refused = accounts.filter(({ refusedEpochs }) => refusedEpochs.length > 0).length
  const symbol = chain.nativeCurrency.symbol
  const progress = element('progress')
  progress.max = seatsTotal
  progress.value = seatsSubmitted
  progress.setAttribute('aria-label', `${title}: batches labeled`)
  const article = element('article')
  article.append(
    element('h2', title),
    progress,
    facts([
      ['Batches labeled', `${seatsSubmitted} of ${seatsTotal}`],
      ['Pay of an item', `${formatUnits(unitPrice, 18)} ${symbol}`],
      ['Items with results', String(items.length)],
      ['People refused', `${refused} of ${accounts.length}`],
    ]),
  )
  return article
}

function facts(entries: readonly (readonly [string, string])[]): HTMLElement {
  const list = element('dl')
  list.append(...entries.flatMap(([term, value]) => [element('dt', term), element('dd', value)]))
  return list
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}

refresh()
