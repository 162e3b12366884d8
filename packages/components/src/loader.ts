/**
 * The one script tag of a page: finds our elements, loads the scripts of those that are there, each checked against its
 * hash, and keeps their place from then on.
 *
 * @module
 */

import { elements, files, language, later, deployments as table, worker } from 'virtual:saharakit-cdn'
import type { Deployments } from '@saharakit/sdk'
import { askEarly, type LensSource } from '@saharakit/sdk/lens'
import { type ChunkRow, createCheckedImport } from './internal/checkedImport.ts'
import { type PinnedFile, setPageSettings, settingsContext } from './internal/settings.ts'
import { version } from './internal/version.ts'

const base = import.meta.url
const pinned = ({ url, integrity }: PinnedFile) => ({ url: new URL(url, base).href, integrity })

async function readLater(): Promise<readonly ChunkRow[]> {
  const { url, integrity } = pinned(later)
  const response = await fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(15_000) })
  const rows: unknown = response.ok && (await response.json())
  if (Array.isArray(rows)) return rows
  throw new TypeError(`${url} (HTTP ${response.status}) is no table of scripts.`)
}

const importChecked = createCheckedImport(files, base, readLater)
const page = globalThis as { [key: symbol]: unknown }
const mark = Symbol.for('saharakit.loader')

/** Keeps the place of elements whose script is on its way. A page that wants it from the first paint has this in its CSS. */
function reservePlace(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    ':where(sahara-task){display:block;min-block-size:clamp(38rem,53rem - 40vw,44rem)}:where(sahara-earnings){display:block;min-block-size:16rem}:where(sahara-provider){display:contents}',
  )
  document.adoptedStyleSheets.push(sheet)
}

const deployments: Deployments = JSON.parse(table)

/** Whether an ancestor answers for settings, which may name other nodes. */
function hasOwnSettings(element: Element): boolean {
  let answered = false
  const event = new Event('context-request', { bubbles: true, composed: true })
  const callback = () => (answered = true)
  element.dispatchEvent(Object.assign(event, { context: settingsContext, callback }))
  return answered
}

/** What the elements will ask the chain first travels beside their script: one question for all that are there. */
function askChain(): void {
  let source: LensSource | undefined
  const ids = new Set<bigint>()
  for (const element of document.querySelectorAll('sahara-task:not(sahara-provider *)')) {
    // Whether it is a reference to the letter is the element's business: one that is not is asked for in vain.
    const [, id = '', number] = /^eip155:(\d+):\w+:(\d+)$/.exec(element.getAttribute('campaign') ?? '') ?? []
    const chain = deployments.chains[id]
    // Pages show one chain; elements of another one ask by themselves, and so do those that get settings of the page's own.
    if (!chain || !number || (source && source.chainId !== chain.chainId) || hasOwnSettings(element)) continue
    source = { chainId: chain.chainId, rpcUrls: chain.rpcUrls ?? [], lens: chain.contracts.Lens }
    ids.add(BigInt(number))
  }
  if (source) askEarly(source, [...ids])
}

const asked = new Set<string>()

function define(tag: string): void {
  const url = elements[tag]
  if (!url || asked.has(tag) || customElements.get(tag)) return
  asked.add(tag)
  if (tag === 'sahara-task') askChain()
  importChecked(url).catch((error) => {
    asked.delete(tag)
    console.error(`SaharaKit: <${tag}> was not started. ${error}`)
    // The place that was kept says why it stays empty, unless the page has put words of its own there.
    for (const element of document.querySelectorAll(tag))
      if (!element.textContent?.trim())
        element.textContent = 'This could not be loaded. Please reload the page.'
  })
}

function discover(root: ParentNode & Node): void {
  if (root instanceof Element) define(root.localName)
  for (const tag of Object.keys(elements)) if (root.querySelector(tag)) define(tag)
}

if (page[mark]) {
  console.warn(
    `SaharaKit ${version}: version ${page[mark]} is already on this page; this second loader does nothing.`,
  )
} else {
  page[mark] = version
  // The scripts of the bundle load their own later parts through this.
  page[Symbol.for('saharakit.import')] = importChecked
  setPageSettings({
    deployments,
    worker: pinned(worker),
    languageFile: pinned(language),
  })
  reservePlace()
  discover(document)
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) discover(node)
  }).observe(document.documentElement, { childList: true, subtree: true })
}
