import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody in front of a card or a checkout: roles and names only, never internals. */
export class Buyer {
  readonly page: Page
  readonly card: Locator
  /** The checkout, in a sheet of the card or on the page itself. */
  readonly checkout: Locator

  constructor(page: Page) {
    this.page = page
    this.card = page.locator('sahara-asset')
    this.checkout = page.locator('sahara-checkout')
  }

  /** A button of the checkout by its whole name. */
  button(name: string | RegExp): Locator {
    return this.checkout.getByRole('button', { name, exact: true })
  }

  heading(name: string | RegExp): Locator {
    return this.checkout.getByRole('heading', { name })
  }

  /** The button that pays; it has been seen for a moment and can be pressed. */
  get pay(): Locator {
    return this.button(/^Pay /)
  }

  /** A button of the card. */
  get buy(): Locator {
    return this.card.getByRole('button', { name: 'Buy a license' })
  }

  /** From the offer to the review, with a wallet that is picked on the way. */
  async review(): Promise<void> {
    await this.button('Review the purchase').click()
    await this.chooseWallet()
    await this.expectPayable()
  }

  /** Picks the wallet by the name that it gives itself. */
  async chooseWallet(name = 'Paper Wallet'): Promise<void> {
    await this.checkout.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  }

  /** Waits until the button that pays can be pressed. */
  async expectPayable(): Promise<void> {
    await expect(this.pay).toBeVisible()
    await this.pay.scrollIntoViewIfNeeded()
    await expect(this.pay).toBeEnabled()
  }

  /** Reviews and pays, and waits until the payment is in a block. */
  async purchase(): Promise<void> {
    await this.review()
    await this.pay.click()
    await this.expectPaid()
  }

  async expectPaid(): Promise<void> {
    await expect(this.heading(/Waiting for the seller’s key|Your key is here/)).toBeVisible({
      timeout: 60_000,
    })
  }

  /** Gets the files once the key is there. */
  async openFiles(): Promise<void> {
    await this.button('Get the files').click({ timeout: 60_000 })
    await expect(this.heading('Everything is as promised')).toBeVisible({ timeout: 60_000 })
  }

  /** Presses something that saves a file, and reads what was saved. */
  async save(press: () => Promise<void>): Promise<Readonly<{ name: string; text: string }>> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
  }
}

/** Tags of the market, as a site owner writes them. */
export const marketTag = (tag: string, attributes: Readonly<Record<string, string>>): string => {
  const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${text.join('')}></${tag}>`
}
