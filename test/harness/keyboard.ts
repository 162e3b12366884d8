import { expect, type Locator, type Page } from '@playwright/test'

/** Whether the focus is on the element itself, shadow roots crossed. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.matches(':focus'))

/** Presses Tab until the focus is on `target`, as somebody without a mouse would; fails after `limit` stops. */
export async function tabTo(page: Page, target: Locator, limit = 40): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < limit; stops++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, `reachable within ${limit} presses of Tab`).toBeFocused()
}
