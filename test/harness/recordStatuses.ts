import type { Page } from '@playwright/test'

/** Collects every status that elements of the page tell about batches, oldest first. Call it before the page is opened. */
export async function recordStatuses(page: Page): Promise<readonly string[]> {
  const statuses: string[] = []
  await page.exposeFunction('recordStatus', (status: string) => void statuses.push(status))
  await page.addInitScript(() => {
    const record = (globalThis as unknown as { recordStatus(status: string): void }).recordStatus
    document.addEventListener('sahara-contribution-status', (event) =>
      record((event as unknown as { contribution: { status: string } }).contribution.status),
    )
  })
  return statuses
}
