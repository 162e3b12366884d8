import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody in front of `<sahara-earnings>`. */
export class EarningsReader {
  /** The element. */
  readonly element: Locator

  constructor(page: Page) {
    this.element = page.locator('sahara-earnings')
  }

  /** The button that claims an amount. */
  get claimButton(): Locator {
    return this.element.getByRole('button', { name: /^Claim \S/ })
  }

  /** The amount beside one of the words "Yours to claim", "Being judged", "Claimed". */
  amount(word: string): Locator {
    return this.element.getByRole('term').filter({ hasText: word }).locator('..').getByRole('definition')
  }

  /** The wallet that the person picks to see what it has earned. */
  walletButton(name = 'Paper Wallet'): Locator {
    return this.element.getByRole('button', { name })
  }

  /** Waits until it shows what the wallet that is known on this page has earned. */
  async expectOpen(): Promise<void> {
    await expect(this.element.getByText('Being judged')).toBeVisible({ timeout: 60_000 })
  }

  /** Waits until something can be claimed, and claims it. */
  async claim(): Promise<void> {
    await expect(this.claimButton).toBeVisible({ timeout: 60_000 })
    await this.claimButton.click()
    await this.expectClaimed()
  }

  async expectClaimed(): Promise<void> {
    await expect(this.element.getByText('Claimed. It is in your wallet.')).toBeVisible({ timeout: 60_000 })
  }
}
