/**
 * The one script tag of a page: finds our elements, loads the scripts of those that are there, each checked against its
 * hash, and keeps their place from then on.
 *
 * @module
 */

import { files, later, deployments as table, tags } from 'virtual:saharakit-cdn'
import type { Deployment } from '@saharakit/sdk'
import { askAssetsEarly, askEarly, type LensSource } from '@saharakit/sdk/lens'
import { type ChunkRow, createCheckedImport } from './internal/checkedImport.ts'
import { type PinnedFile, setPageSettings, settingsContext } from './internal/settings.ts'
import { version } from './internal/version.ts'

/** What the file with all other scripts holds besides: what nobody needs before one of them runs. */
type Later = Readonly<{
  rows: readonly ChunkRow[]
  /** The table of chains with all that is known of them. */
  chains: Readonly<Record<string, Deployment>>
  worker: PinnedFile
  language: PinnedFile
}>

const base = import.meta.url
const pinned = ({ url, integrity }: PinnedFile) => ({ url: new URL(url, base).href, integrity })
const { chains }: { chains: Record<string, Deployment> } = JSON.parse(table)
// Filled in place when their addresses are known: elements that are on the page already have these very objects.
const worker = {} as PinnedFile
const languageFile = {} as PinnedFile

async function readLater(): Promise<readonly ChunkRow[]> {
  const { url, integrity } = pinned(later)
  // Whatever else the address answers with does not have this hash.
  const response = await fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(15_000) })
  const rest: Later = await response.json()
  Object.assign(chains, rest.chains)
  Object.assign(worker, pinned(rest.worker))
  Object.assign(languageFile, pinned(rest.language))
  return rest.rows
}

const importChecked = createCheckedImport(files, base, readLater)
const page = globalThis as { [key: symbol]: unknown }
const mark = Symbol.for('saharakit.loader')

/** Keeps the place of elements whose script is on its way. A page that wants it from the first paint has this in its CSS. */
function reservePlace(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    ':where(sahara-task){display:block;min-block-size:clamp(38rem,53rem - 40vw,44rem)}:where(sahara-asset){display:block;min-block-size:28rem}:where(sahara-earnings){display:block;min-block-size:16rem}:where(sahara-provider){display:contents}',
  )
  document.adoptedStyleSheets.push(sheet)
}

/** Whether an ancestor answers for settings, which may name other nodes. */
function hasOwnSettings(element: Element): boolean {
  let answered = false
  const event = new Event('context-request', { bubbles: true, composed: true })
  const callback = () => (answered = true)
  element.dispatchEvent(Object.assign(event, { context: settingsContext, callback }))
  return answered
}

/** What an element will ask the chain first: the attribute that says it, the contract that answers, how it is asked. */
const questions: Readonly<
  Record<string, readonly [attribute: string, lens: 'Lens' | 'AssetLens', ask: typeof askAssetsEarly]>
> = {
  'sahara-task': ['campaign', 'Lens', askEarly],
  'sahara-asset': ['asset', 'AssetLens', askAssetsEarly],
}

/** That question travels beside the script: one for all elements of this tag that are there. */
function askChain(tag: string): void {
  const question = questions[tag]
  if (!question) return
  const [attribute, contract, ask] = question
  let source: LensSource | undefined
  const ids = new Set<bigint>()
  for (const element of document.querySelectorAll(`${tag}[${attribute}]:not(sahara-provider *)`)) {
    // Whether it is a reference to the letter is the element's business: one that is not is asked for in vain.
    const [, id = '', number] = /^eip155:(\d+):\w+:(\d+)$/.exec(element.getAttribute(attribute) ?? '') ?? []
    const { chainId, rpcUrls = [], contracts } = chains[id] ?? {}
    const lens = contracts?.[contract]
    // Pages show one chain; elements of another one ask by themselves, and so do those that get settings of the page's own.
    if (!chainId || !lens || !number || (source && source.chainId !== chainId) || hasOwnSettings(element))
      continue
    source = { chainId, rpcUrls, lens }
    ids.add(BigInt(number))
  }
  if (source) ask(source, [...ids])
}

const asked = new Set<string>()

function define(tag: string): void {
  if (asked.has(tag) || customElements.get(tag)) return
  asked.add(tag)
  askChain(tag)
  // Its file is the one whose name begins so.
  importChecked(`${tag}-`).catch((error) => {
    asked.delete(tag)
    console.error(`SaharaKit: <${tag}> was not started. ${error}`)
    // The place that was kept says why it stays empty, unless the page has put words of its own there.
    for (const element of document.querySelectorAll(tag))
      if (!element.textContent?.trim())
        element.textContent = 'This could not be loaded. Please reload the page.'
  })
}

function discover(root: ParentNode & Node): void {
  for (const tag of tags)
    if ((root as Partial<Element>).matches?.(tag) || root.querySelector(tag)) define(tag)
}

if (page[mark]) {
  console.warn(
    `SaharaKit ${version}: version ${page[mark]} is already on this page; this second loader does nothing.`,
  )
} else {
  page[mark] = version
  // The scripts of the bundle load their own later parts through this.
  page[Symbol.for('saharakit.import')] = importChecked
  setPageSettings({ deployments: { chains }, worker, languageFile })
  reservePlace()
  discover(document)
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) discover(node)
  }).observe(document.documentElement, { childList: true, subtree: true })
}
