import { expect, type Locator, type Page } from '@playwright/test'

/** Where a person is in a batch. */
export type Position = Readonly<{ at: number; total: number }>

/** The hands, eyes and ears of somebody in front of `<sahara-task>`: roles and names only, never internals. */
export class Contributor {
  readonly page: Page
  /** The element. */
  readonly task: Locator
  readonly #touch: boolean

  /** `touch`: a finger instead of a mouse. */
  constructor(page: Page, { touch = false } = {}) {
    this.page = page
    this.task = page.locator('sahara-task')
    this.#touch = touch
  }

  /** Clicks or taps. */
  async press(target: Locator): Promise<void> {
    await (this.#touch ? target.tap() : target.click())
  }

  /** A button of the element by its whole name. */
  button(name: string | RegExp): Locator {
    return this.task.getByRole('button', { name, exact: true })
  }

  heading(name: string | RegExp): Locator {
    return this.task.getByRole('heading', { name })
  }

  answer(name: string | RegExp): Locator {
    return this.task.getByRole('radio', { name })
  }

  /** "Item 3 of 4", as a screen reader hears it. */
  get progress(): Locator {
    return this.task.getByRole('status').filter({ hasText: /^Item \d+ of \d+$/ })
  }

  /** The status line of the person's batch, counted from the newest. */
  statusLine(place = 0): Locator {
    return this.task
      .getByRole('list')
      .filter({ hasText: /Batch \d/ })
      .getByRole('listitem')
      .nth(place)
  }

  /** From the terms to the wallet's question. */
  async begin(): Promise<void> {
    await this.press(this.button('Start paid work'))
  }

  /** Picks the wallet by the name that it gives itself. */
  async chooseWallet(name = 'Paper Wallet'): Promise<void> {
    await this.press(this.task.getByRole('button', { name: new RegExp(`^${name}`) }))
  }

  /** From the terms to the first item of a batch, with a wallet that says yes. */
  async startWork(): Promise<void> {
    await this.begin()
    await this.chooseWallet()
    await expect(this.progress).toBeVisible({ timeout: 60_000 })
  }

  /** Reads where the person is; fails where no item is on screen. */
  async position(): Promise<Position> {
    const [, at, total] = /Item (\d+) of (\d+)/.exec((await this.progress.textContent()) ?? '') ?? []
    expect(at, 'an item is on screen').toBeDefined()
    return { at: Number(at), total: Number(total) }
  }

  /** Waits until item `at` (from 1) is on screen, ready to be answered. */
  async waitForItem(at: number): Promise<void> {
    await expect(this.progress).toHaveText(new RegExp(`^Item ${at} of `), { timeout: 60_000 })
    await expect(
      this.task.getByRole('radiogroup').or(this.task.getByText('This item can’t be shown')),
    ).toBeVisible()
  }

  /**
   * Answers from the item on screen to the last one.
   *
   * @param choose the answer to the item at this place, from 1
   */
  async answerRest(choose: (at: number) => string | Promise<string>): Promise<void> {
    const { at: first, total } = await this.position()
    for (let at = first; at <= total; at++) {
      await this.waitForItem(at)
      await this.press(this.answer(new RegExp(`^${await choose(at)}`)))
    }
    await expect(this.heading('Ready to send')).toBeVisible()
  }

  /** Reports the item on screen for a reason of the list. */
  async report(reason: string): Promise<void> {
    await this.press(this.button('Report a problem'))
    await this.press(this.task.getByRole('radio', { name: reason }))
    await this.press(this.task.getByRole('dialog').getByRole('button', { name: 'Report and go on' }))
  }

  /** Reports an item that could not be shown; its reason is known. */
  async reportUnusable(): Promise<void> {
    await this.press(this.button('Report and go on'))
  }

  async send(): Promise<void> {
    await this.press(this.button('Send, and take the next batch'))
  }

  /** Waits until the newest batch's line says this. */
  async expectStatus(words: string | RegExp, place = 0): Promise<void> {
    await expect(this.statusLine(place)).toContainText(words, { timeout: 60_000 })
  }
}
