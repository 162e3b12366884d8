import type { Locator } from '@playwright/test'
import { getCampaign, getItems, type SaharaClient } from '@saharakit/sdk'
import type { CreatedCampaign } from '../requester/createCampaignFrom.ts'
import type { Visitor } from './openVisitor.ts'

/** What the element shows while a batch is worked on. */
export type AtWork = Readonly<{ seat: number; batch: number; epoch: number; at: number }>

/** The element as far as the tour looks into it: its state, which its own tests read as well. */
type Task = Element & { state?: { name: string; work?: AtWork } }

/** How long the tour's reader looks at an item. */
const READING_MS = 200

/** Waits until a batch is on screen, at most so many milliseconds, and tells which. */
export async function untilAtWork({ page }: Visitor, timeout = 180_000): Promise<AtWork> {
  const handle = await page.waitForFunction(
    () => {
      const { state } = document.querySelector('sahara-task') as Task
      return state?.name === 'working' ? state.work : undefined
    },
    undefined,
    { timeout },
  )
  const work = await handle.jsonValue()
  if (!work) throw new Error('The element works on no batch.')
  return { seat: work.seat, batch: work.batch, epoch: work.epoch, at: work.at }
}

/**
 * Labels the batch on screen with the keyboard alone, each item as it really is.
 *
 * @returns how many items it had
 */
export async function labelByKeyboard(
  visitor: Visitor,
  client: SaharaClient,
  { campaignId, truthOf }: CreatedCampaign,
  { batch }: AtWork,
): Promise<number> {
  const { page } = visitor
  const campaign = await getCampaign(client, { campaignId })
  const { items } = await getItems(client, { campaign, batch })
  await focusTask(visitor)
  for (const [index, item] of items.entries()) {
    const deadline = Date.now() + 120_000
    // An item that is not drawn yet takes no answer, so the key is pressed until the item is answered.
    while ((await placeOf(visitor)) === index) {
      if (Date.now() > deadline) throw new Error(`Item ${index + 1} took no answer for 120 s.`)
      await page.keyboard.press(String(truthOf(item) + 1))
      await page.waitForTimeout(READING_MS)
    }
  }
  await page.waitForFunction(
    () => (document.querySelector('sahara-task') as Task).state?.name === 'reviewing',
  )
  return items.length
}

/** Answers an example of the practice: like an item, it takes no key before it is drawn. */
export async function answerByKey({ page }: Visitor, answer: number, answered: Locator): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!(await answered.isVisible())) {
    if (Date.now() > deadline) throw new Error('The example took no answer for 120 s.')
    await page.keyboard.press(String(answer + 1))
    await page.waitForTimeout(READING_MS)
  }
}

/** The item that waits for an answer; undefined where all are answered. */
function placeOf({ page }: Visitor): Promise<number | undefined> {
  return page.evaluate(() => {
    const { state } = document.querySelector('sahara-task') as Task
    return state?.name === 'working' ? state.work?.at : undefined
  })
}

/** Keys act only while the focus is in the widget: a keyboard user walks there with Tab. */
async function focusTask({ page }: Visitor): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await page.evaluate(() => document.activeElement?.localName === 'sahara-task')) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Sixty presses of Tab did not lead into the task.')
}

/** Sends what is on the review screen and approves it in the toy wallet; returns the transaction. */
export async function sendBatch(visitor: Visitor, { seat }: AtWork): Promise<`0x${string}`> {
  const { page, untilEvent } = visitor
  await page.getByRole('button', { name: 'Send, and take the next batch' }).press('Enter')
  await approve(visitor)
  const { hash } = await untilEvent(
    `the batch of seat ${seat} was sent`,
    (event) => event.type === 'sahara-contribution-submitted' && event.seat === seat,
  )
  if (!hash) throw new Error('The batch was sent without a transaction.')
  return hash
}

/** Approves what the toy wallet asks. */
export async function approve({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Approve' }).press('Enter')
}
