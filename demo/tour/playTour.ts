import { join } from 'node:path'
import { getEpochs, getResults } from '@saharakit/sdk'
import { formatEther } from 'viem'
import { getBalance } from 'viem/actions'
import type { Crew } from '../annotators/crew.ts'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import type { KeeperEvent } from '../requester/keeper.ts'
import { readDataset } from '../requester/readDataset.ts'
import { type AtWork, answerByKey, approve, labelByKeyboard, sendBatch, untilAtWork } from './labelBatch.ts'
import { openVisitor, type SeenEvent, type Visitor } from './openVisitor.ts'
import { playMarket } from './playMarket.ts'
import { playSettlement } from './playSettlement.ts'
import type { Step } from './step.ts'

/** What the tour needs around it. */
export type TourOptions = Readonly<{
  localnet: Localnet
  /** The simulated annotators of the front page's campaign. */
  crew: Crew
  /** What the requester's keeper did, newest last. */
  keeperEvents: readonly KeeperEvent[]
  print: (line: string) => void
}>

/**
 * Plays the whole story in a headless browser, as a reader of the magazine would live it, and says after each step what
 * it showed.
 *
 * @returns the process's exit code: 0 only if every step was true
 */
export async function playTour(options: TourOptions): Promise<number> {
  const { localnet, print } = options
  const started = performance.now()
  let visitor: Visitor | undefined
  let done = 0
  const step = async (name: string, work: () => Promise<string>): Promise<void> => {
    const from = performance.now()
    const seconds = (): string => `${((performance.now() - from) / 1_000).toFixed(1).padStart(5)} s`
    try {
      const evidence = await work()
      print(`  ok ${seconds()}  ${name}\n                 ${evidence}`)
      done += 1
    } catch (error) {
      print(`  NO ${seconds()}  ${name}\n                 ${error instanceof Error ? error.message : error}`)
      throw error
    }
  }
  try {
    print('\nThe tour: a reader of the magazine earns play money.\n')
    visitor = await openVisitor()
    const story = await label(visitor, options, step)
    await judge(visitor, options, step, story)
    print('\nWhat the labels are worth: the market.\n')
    await playMarket(visitor, localnet, step)
    // Last, because it puts the chain's clock forward: purchases tell the time by the device's.
    print('\nJudged by no one: a settlement that an open page keeps right, and what its labels become.\n')
    await playSettlement(visitor, localnet, step)
    print(`\n${done} steps, all true, in ${((performance.now() - started) / 1_000).toFixed(0)} s.`)
    return 0
  } catch {
    print(`\nThe tour ended after ${done} true steps: the one above is not.`)
    for (const fault of visitor?.faults ?? []) print(`  The page said: ${fault}`)
    const picture = join(localnet.directory, '..', 'tour-failure.png')
    await visitor?.page.screenshot({ path: picture, fullPage: true })
    if (visitor) print(`  What it looked like: ${picture}`)
    return 1
  } finally {
    await visitor?.close()
  }
}

/** From the open page to labels that can't vanish any more. Returns the first batch. */
async function label(visitor: Visitor, { localnet }: TourOptions, step: Step): Promise<AtWork> {
  const { page, untilEvent, faults, layoutShift } = visitor
  const { deployment, accounts, campaigns } = localnet
  const campaign = campaigns.birds
  const client = connect(deployment, accounts.visitor)

  await step('The page opens under a strict policy, the widget in it', async () => {
    await page.goto(localnet.partnerUrl)
    await untilEvent('the campaign is on screen', ({ type }) => type === 'sahara-ready')
    await page.getByRole('heading', { name: campaign.seed.title }).waitFor()
    const shift = await layoutShift()
    if (faults.length > 0) throw new Error(`The page complained: ${faults[0]}`)
    if (shift.sum > 0) throw new Error(`The layout shifted by ${shift.sum}: ${shift.moved.join('; ')}.`)
    return `${localnet.partnerUrl}, loader ${localnet.cdn.loader.integrity.slice(0, 22)}..., layout shift 0, no refusal`
  })

  await step('Practice, which is the entry test', async () => {
    await page.getByRole('button', { name: 'Try it: practice' }).press('Enter')
    const { examples } = campaign.seed
    for (const [index, { answer }] of examples.entries()) {
      await page
        .getByText(`Practice ${index + 1} of ${examples.length}`)
        .first()
        .waitFor()
      const next = page.getByRole('button', {
        name: index + 1 < examples.length ? 'Next' : 'Finish practice',
      })
      await answerByKey(visitor, answer, next)
      await next.press('Enter')
    }
    const result = page.getByRole('heading', { name: `${examples.length} of ${examples.length} right` })
    await result.waitFor()
    return `${await result.textContent()}: paid work is open`
  })

  await step('A wallet is found and connected (EIP-6963)', async () => {
    await page.getByRole('button', { name: 'Start paid work' }).press('Enter')
    await page
      .locator('sahara-task')
      .getByRole('button', { name: /SaharaKit test wallet/ })
      .press('Enter')
    await page.getByRole('heading', { name: 'Connect this page?' }).waitFor()
    await approve(visitor)
    return `account ${accounts.visitor.address}`
  })

  let first: AtWork | undefined
  await step('A seat is taken, chance draws its batch', async () => {
    await page.getByRole('heading', { name: 'Take a seat?' }).waitFor()
    await approve(visitor)
    first = await untilAtWork(visitor)
    return `seat ${first.seat}, batch ${first.batch}, epoch ${first.epoch + 1}; deposit ${campaign.seed.stake} DEMO`
  })
  if (!first) throw new Error('There is no seat.')
  const work = first

  await step('The batch is labeled with the keyboard alone', async () => {
    const items = await labelByKeyboard(visitor, client, campaign, work)
    return `${items} of ${items} items, each checked against the campaign's root before it was drawn`
  })

  await step(
    'The labels are sealed and sent in one transaction',
    async () => `${await sendBatch(visitor, work)}`,
  )

  await step('The labels are recorded for good', async () => {
    const { contribution } = await untilEvent(
      'the batch is final',
      statusOf(work, 'final', 'opened', 'judged'),
    )
    return contribution?.['block'] === undefined
      ? `status ${contribution?.['status']}`
      : `block ${contribution['block']}, ${deployment.finality} blocks deep`
  })
  return work
}

/** Fits the status event of a seat with one of these words. */
function statusOf({ seat }: AtWork, ...words: readonly string[]): (event: SeenEvent) => boolean {
  return (event) =>
    event.type === 'sahara-contribution-status' &&
    event.seat === seat &&
    words.includes(String(event.contribution?.['status']))
}

/** From a full epoch to money, refusals and a data set. */
async function judge(
  visitor: Visitor,
  { localnet, crew, keeperEvents }: TourOptions,
  step: Step,
  work: AtWork,
): Promise<void> {
  const { page, untilEvent } = visitor
  const { deployment, accounts, campaigns } = localnet
  const { campaignId, truthOf } = campaigns.birds
  const client = connect(deployment, accounts.visitor)
  const { epoch } = work

  await step('Others label too, until the epoch is full', async () => {
    let own = 1
    for (;;) {
      const row = (await getEpochs(client, { campaignId }))[epoch]
      if (!row) throw new Error(`Epoch ${epoch + 1} does not exist.`)
      if (row.state !== 'Collecting')
        return `${row.submitted} of ${row.capacity} seats of epoch ${epoch + 1}, ${own} by the reader`
      // The seat that came with the last transaction may be of this epoch: then the epoch waits for the reader.
      const next = await untilAtWork(visitor, 5_000).catch(() => undefined)
      if (next?.epoch === epoch && next.seat !== work.seat) {
        await labelByKeyboard(visitor, client, campaigns.birds, next)
        await sendBatch(visitor, next)
        own += 1
      }
      await page.waitForTimeout(1_000)
    }
  })

  await step('The requester opens the epoch: key and gold become public', async () => {
    const opened = await until(180, () =>
      keeperEvents.find((event) => event.type === 'opened' && event.epoch === epoch),
    )
    if (opened?.type !== 'opened') throw new Error('The requester opened nothing.')
    return opened.hash
  })

  await step('Hidden gold judges the batch', async () => {
    const { contribution } = await untilEvent('the batch is judged', statusOf(work, 'judged'))
    const { goldRight, goldSeen, refused } = contribution as {
      goldRight: number
      goldSeen: number
      refused: boolean
    }
    if (refused) throw new Error(`Refused with ${goldRight} of ${goldSeen} right.`)
    return `${goldRight} of ${goldSeen} gold items right`
  })

  await step('One claim pays everything', async () => {
    const { address } = accounts.visitor
    const before = await getBalance(client.rpc, { address })
    await page
      .locator('sahara-earnings')
      .getByRole('button', { name: /^Claim / })
      .press('Enter')
    await approve(visitor)
    const { hash } = await untilEvent(
      'the claim is in a block',
      ({ type }) => type === 'sahara-earnings-claimed',
    )
    const gained = (await getBalance(client.rpc, { address })) - before
    if (gained <= 0n) throw new Error('The balance did not grow.')
    const credits = await client.indexer.listCredits({ account: accounts.referrer.address })
    const share = credits.reduce((sum, { amount }) => sum + amount, 0n)
    return `${formatEther(gained)} DEMO after the network fee, ${hash}; the magazine's readers brought it ${formatEther(share)} DEMO`
  })

  await step('The lazy are refused, the honest are paid in full', async () => {
    const { accounts: results } = await getResults(client, { campaignId })
    const lines = crew.members.flatMap(({ kind, account }) => {
      const result = results.find((each) => each.account.toLowerCase() === account.toLowerCase())
      if (!result || result.goldSeen < 8) return []
      const refused = result.refusedEpochs.length > 0
      if (refused === (kind === 'honest')) throw new Error(`${kind} ${account}: refused ${refused}`)
      return [
        `${kind} ${result.goldRight}/${result.goldSeen} ${refused ? 'refused' : `${formatEther(result.pay)} DEMO`}`,
      ]
    })
    if (
      !lines.some((line) => line.startsWith('honest')) ||
      !lines.some((line) => !line.startsWith('honest'))
    ) {
      throw new Error('Too few annotators were judged to tell.')
    }
    return lines.join(', ')
  })

  await step('The data set, compared with what was really drawn', async () => {
    const { items, everybody, accepted } = await readDataset(client, campaignId, truthOf)
    if (accepted < 0.9) throw new Error(`Only ${percent(accepted)} of ${items} items are right.`)
    return `${items} items: ${percent(accepted)} right by those who passed the gate, ${percent(everybody)} by everybody`
  })
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

async function until<Value>(seconds: number, look: () => Value | undefined): Promise<Value | undefined> {
  const deadline = Date.now() + seconds * 1_000
  for (;;) {
    const value = look()
    if (value !== undefined || Date.now() > deadline) return value
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
