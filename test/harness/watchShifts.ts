import type { Page } from '@playwright/test'

type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean }

/** Adds up how far the page's layout shifts without its person's doing. Call it before the page is opened. @returns reads it */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { layoutShift: number }
    seen.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        if (!entry.hadRecentInput) seen.layoutShift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { layoutShift: number }).layoutShift)
}
