import type { Browser, BrowserContext, Page } from '@playwright/test'

/** One request as the network saw it, preflights included. */
export type SeenRequest = Readonly<{ method: string; url: string }>

/** What one first visit of a page was like. */
export type Visit = Readonly<{
  requests: readonly SeenRequest[]
  /** Without the page itself. */
  requestsUntilReady: readonly SeenRequest[]
  /** Milliseconds from the start of the navigation to the frame that shows it. */
  readyMs: number
  /** Milliseconds by which tasks were longer than 50 ms. */
  blockedMs: number
  /** Sum of all layout shifts. */
  layoutShift: number
  /** Bytes of all answers as they traveled, headers included. */
  bytes: number
}>

/** What to wait for, and under which conditions. */
export type VisitOptions = Readonly<{
  /** Event of the window or of an element that says that the page shows what it should. */
  ready: string
  /** How often it has to come. Default once. */
  times?: number
  /** Slow 4G (1.6 Mbit/s, 150 ms) and a CPU four times slower. */
  slow?: boolean
  /** What happens before the page is opened, say that a wallet is installed. */
  prepare?: (context: BrowserContext) => Promise<void>
  /** What a person does once it is ready. `requests` gives those up to now. */
  act?: (page: Page, requests: () => readonly SeenRequest[]) => Promise<void>
}>

/** Runs in the page before its scripts. */
function watch({ ready, times = 1 }: Pick<VisitOptions, 'ready' | 'times'>): void {
  const seen = { readyMs: 0, readyAt: 0, blockedMs: 0, layoutShift: 0 }
  Object.assign(globalThis, { visitSeen: seen })
  let missing = times
  addEventListener(ready, () => {
    if (--missing > 0) return
    seen.readyAt = performance.timeOrigin + performance.now()
    requestAnimationFrame(() => setTimeout(() => (seen.readyMs = performance.now())))
  })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockedMs += duration - 50
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    type Shift = { value: number; hadRecentInput: boolean }
    // What moves because somebody has just clicked was asked for.
    for (const { value, hadRecentInput } of list.getEntries() as unknown as Shift[])
      if (!hadRecentInput) seen.layoutShift += value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Visits a page with nothing in the cache. */
export async function visit(browser: Browser, address: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext()
  try {
    await options.prepare?.(context)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    if (options.slow) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1_600_000 / 8,
        uploadThroughput: 750_000 / 8,
      })
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    }
    const requests: (SeenRequest & { at: number })[] = []
    const places = new Map<string, number>()
    let bytes = 0
    session.on('Network.requestWillBeSent', ({ requestId, wallTime, request: { method, url } }) => {
      if (/^https?:/.test(url) && url !== address)
        places.set(requestId, requests.push({ method, url, at: wallTime * 1_000 }) - 1)
    })
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const place = places.get(requestId)
      if (response.fromDiskCache && place !== undefined) delete requests[place]
    })
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.addInitScript(watch, { ready: options.ready, times: options.times ?? 1 })
    await page.goto(address)
    await page.waitForFunction(() => (globalThis as unknown as { visitSeen: Visit }).visitSeen.readyMs > 0)
    await options.act?.(page, () => requests.filter(Boolean))
    type Seen = Visit & { readyAt: number }
    const seen = await page.evaluate(() => (globalThis as unknown as { visitSeen: Seen }).visitSeen)
    // By the clock and not by the order of messages: more is asked for as soon as the first drawing stands.
    const requestsUntilReady = requests.filter((request) => request?.at <= seen.readyAt)
    return { ...seen, requests: requests.filter(Boolean), requestsUntilReady, bytes }
  } finally {
    await context.close()
  }
}
