/**
 * The one script tag of a page: finds our elements, loads the scripts of those that are there, each checked against its
 * hash, and keeps their place from then on.
 *
 * @module
 */
import { deployments, elements, files, language, later, worker } from 'virtual:saharakit-cdn'
import { type ChunkRow, createCheckedImport } from './internal/checkedImport.ts'
import { type PinnedFile, setPageSettings } from './internal/settings.ts'
import { version } from './internal/version.ts'

const base = import.meta.url
const pinned = ({ url, integrity }: PinnedFile) => ({ url: new URL(url, base).href, integrity })

async function readLater(): Promise<readonly ChunkRow[]> {
  const { url, integrity } = pinned(later)
  const response = await fetch(url, { integrity, credentials: 'omit', signal: AbortSignal.timeout(15_000) })
  const rows: unknown = response.ok && (await response.json())
  if (Array.isArray(rows)) return rows
  throw new TypeError(`${url} answered with HTTP ${response.status} and not with the table of scripts.`)
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

const asked = new Set<string>()

function define(tag: string): void {
  const url = elements[tag]
  if (!url || asked.has(tag) || customElements.get(tag)) return
  asked.add(tag)
  // Elements read it first of all, with its hash. Asked for here, it is in the cache by the time that they run.
  fetch(pinned(deployments).url, { credentials: 'omit' }).catch(() => {})
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
    deploymentsFile: pinned(deployments),
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
