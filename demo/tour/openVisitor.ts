import type { Browser, Page } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../../scripts/browsers/find.ts'

/** A DOM event of the elements, as plain data; numbers beyond JSON come as text. */
export type SeenEvent = Readonly<{
  type: string
  seat?: number
  hash?: `0x${string}`
  contribution?: Readonly<Record<string, unknown>>
  orderId?: `0x${string}`
  order?: Readonly<Record<string, unknown>>
  files?: readonly Readonly<{ name: string; size: number; sha256: string }>[]
}>

/** A browser with one page, and what happened in it. */
export type Visitor = Readonly<{
  page: Page
  /** Waits for an event that fits. @throws Error naming `what` after `seconds` */
  untilEvent(what: string, fits: (event: SeenEvent) => boolean, seconds?: number): Promise<SeenEvent>
  /** Layout shifts so far: their sum, and what moved. */
  layoutShift(): Promise<Readonly<{ sum: number; moved: readonly string[] }>>
  /** Refusals by the page's policy and errors in its console so far. */
  faults: readonly string[]
  close(): Promise<void>
}>

/** What TypeScript's library does not know yet. */
type LayoutShift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

const eventTypes = [
  'sahara-ready',
  'sahara-contribution-submitted',
  'sahara-contribution-status',
  'sahara-earnings-claimed',
  'sahara-order-opened',
  'sahara-order-status',
  'sahara-order-settled',
  'sahara-order-refunded',
  'sahara-download',
]

declare global {
  var saharaSeen: SeenEvent[]
  var saharaShift: { sum: number; moved: string[] }
}

/**
 * Opens a headless Chromium.
 *
 * @throws Error where there is none on this machine
 */
export async function openVisitor(): Promise<Visitor> {
  const found = findBrowser('chromium')
  if (!found) {
    throw new Error('The tour needs Chromium, and none was found. Install one, or name it by CHROMIUM_PATH.')
  }
  const { chromium } = await import('@playwright/test')
  const browser: Browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...chromiumArguments],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  // Machines differ by a factor of ten: limits here and in the steps only end what hangs.
  page.setDefaultTimeout(120_000)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text().split('\n')[0] ?? '')
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.addInitScript(watchPage, eventTypes)
  return {
    page,
    faults,
    layoutShift: () => page.evaluate(() => globalThis.saharaShift),
    async untilEvent(what, fits, seconds = 180) {
      const deadline = Date.now() + seconds * 1_000
      for (;;) {
        const seen = (await page.evaluate(() => globalThis.saharaSeen)).find(fits)
        if (seen) return seen
        if (Date.now() > deadline) throw new Error(`The page did not tell within ${seconds} s: ${what}.`)
        await page.waitForTimeout(250)
      }
    },
    close: () => browser.close(),
  }
}

/** Runs in the page before anything else of it. */
function watchPage(types: string[]): void {
  globalThis.saharaSeen = []
  globalThis.saharaShift = { sum: 0, moved: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue
      globalThis.saharaShift.sum += entry.value
      for (const { node, previousRect, currentRect } of entry.sources) {
        const by = `${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`
        globalThis.saharaShift.moved.push(
          `${node?.nodeName ?? '?'} ${node?.textContent?.trim().slice(0, 30)} from ${by}`,
        )
      }
    }
  }).observe({ type: 'layout-shift', buffered: true })
  for (const type of types) {
    document.addEventListener(type, (event) => {
      const { seat, hash, contribution, orderId, order, files } = event as Event & Omit<SeenEvent, 'type'>
      const fields = { type, seat, hash, contribution, orderId, order, files }
      const text = JSON.stringify(fields, (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      )
      globalThis.saharaSeen.push(JSON.parse(text) as SeenEvent)
    })
  }
}
