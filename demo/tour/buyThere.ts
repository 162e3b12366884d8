import type { Hex } from 'viem'
import { approve as approveOne } from './labelBatch.ts'
import type { Visitor } from './openVisitor.ts'

/** What the toy wallet was asked while something was bought. */
export type Bought = Readonly<{ orderId: Hex; questions: readonly string[] }>

/**
 * Buys what a page of the magazine sells, as its reader would: looks at it, connects the toy wallet where it is not yet, and
 * pays. Approves whatever the wallet asks, and says what that was.
 */
export async function buyThere(
  visitor: Visitor,
  url: string,
  { clicks = 1 }: Readonly<{ clicks?: number }> = {},
): Promise<Bought> {
  const { page, untilEvent } = visitor
  await page.goto(url)
  await page.getByRole('button', { name: 'Review the purchase' }).press('Enter')
  const pay = page.getByRole('button', { name: /^Pay / })
  const wallet = page.getByRole('button', { name: /SaharaKit test wallet/ })
  await pay.or(wallet).first().waitFor()
  if (await wallet.isVisible()) {
    await wallet.press('Enter')
    await approveOne(visitor)
  }
  // It works once it can be seen.
  await pay.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => {
    const [checkout] = document.querySelectorAll('sahara-checkout')
    const [button] = checkout?.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part~="buy"]') ?? []
    return button && !button.disabled && button.ariaDisabled !== 'true'
  })
  await pay.click({ clickCount: clicks })
  const opened = untilEvent('the purchase is in a block', ({ type }) => type === 'sahara-order-opened')
  const { result, questions } = await answerWallet(visitor, opened)
  if (!result.orderId) throw new Error('The purchase has no number.')
  return { orderId: result.orderId, questions }
}

/**
 * Approves what the toy wallet asks until something has happened.
 *
 * @returns what happened, and the wallet's questions
 */
export async function answerWallet<Result>(
  { page }: Visitor,
  happened: Promise<Result>,
): Promise<Readonly<{ result: Result; questions: readonly string[] }>> {
  const questions: string[] = []
  const sheet = page.locator('test-wallet-sheet')
  const approve = sheet.getByRole('button', { name: 'Approve' })
  let over = false
  const end = happened.finally(() => {
    over = true
  })
  // It is awaited below; until then a failure must not count as unhandled.
  end.catch(() => {})
  while (!over) {
    if (await approve.isVisible()) {
      questions.push((await sheet.getByRole('heading').textContent()) ?? '')
      // The next question may be there at once: it is this one that has to go.
      const shown = await sheet.elementHandle()
      await approve.press('Enter')
      await page.waitForFunction((element) => !element?.isConnected, shown)
    }
    await page.waitForTimeout(100)
  }
  return { result: await end, questions }
}
