/** The page names other sources or another wallet while somebody works. */
import { expect } from 'chai'
import type { Draft } from '../../../internal/services.ts'
import {
  answerAll,
  batchesOf,
  batchRow,
  button,
  find,
  manifestOf,
  mountTask,
  press,
  screen,
  toWork,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import {
  account,
  offerOf,
  type Script,
  scriptedServices,
} from '../../../internal/testing/scriptedServices.ts'
import '../../sahara-provider/define.ts'
import type { SaharaProvider } from '../../sahara-provider/element.ts'
import type { SaharaTask } from '../element.ts'

/** An element in a provider; each time that its settings change the next of the scripts answers. */
async function mountInProvider(
  ...scripts: readonly Script[]
): Promise<{ element: SaharaTask; provider: SaharaProvider; change: () => Promise<void> }> {
  const element = await mountTask()
  const offer = offerOf(manifestOf('image-choice'), { id: element.campaign })
  const batches = batchesOf('image-choice')
  let opened = 0
  element.services = {
    ...(element.services as NonNullable<typeof element.services>),
    openWork: () =>
      scriptedServices(offer, { batches, ...scripts[Math.min(opened++, scripts.length - 1)] }).openWork(
        offer,
      ),
  }
  const provider = document.createElement('sahara-provider')
  document.body.append(provider)
  provider.append(element)
  await screen(element, 'intro')
  let changes = 0
  const change = async () => {
    provider.rpc = `https://rpc${++changes}.example`
    await provider.updateComplete
  }
  return { element, provider, change }
}

describe('settings that change while somebody works', () => {
  afterEach(() =>
    document.body.querySelectorAll('sahara-provider, sahara-task').forEach((element) => element.remove()),
  )

  it('default: the batch stays, and the next transaction and the next reads are the new one’s', async () => {
    const asked: string[] = []
    const script = (name: string): Script => ({
      hostAccount: account,
      async submit() {
        asked.push(`${name} submits`)
        return undefined
      },
      listContributions: async () => {
        asked.push(`${name} lists`)
        return []
      },
    })
    const { element, change } = await mountInProvider(script('first'), script('second'))
    await toWork(element)
    press(element, '2')
    await until(() => element.state.name === 'working' && element.state.work.at === 1)
    await change()
    expect(element.state.name === 'working' && element.state.work.answers[0]?.label).to.equal(1)
    await answerAll(element)
    ;(await button(element, 'send')).click()
    await screen(element, 'finished')
    expect(asked).to.deep.equal(['first lists', 'second lists', 'second submits'])
  })

  it('behavior: answers so far are kept by the new one as well', async () => {
    const drafts = new Map<number, Draft>()
    const { element, change } = await mountInProvider(
      { hostAccount: account },
      { hostAccount: account, drafts },
    )
    await toWork(element)
    press(element, '3')
    await until(() => wordsOf(element).includes('Saved on this device'))
    expect(drafts.size).to.equal(0)
    await change()
    await until(() => drafts.get(1)?.labels[0] === 2)
  })

  it('behavior: a node that never answers is left for the one that the page names in its place', async () => {
    const silent: Script = { hostAccount: account, findSeat: () => new Promise(() => {}) }
    const { element, change } = await mountInProvider(silent, { hostAccount: account })
    ;(await button(element, 'start')).click()
    await screen(element, 'seating')
    await change()
    await screen(element, 'working')
  })

  it('behavior: what is at the wallet is not asked for twice', async () => {
    let asked = 0
    let answer = (_seat: number) => {}
    const script: Script = {
      hostAccount: account,
      requestSeat({ onStep }) {
        asked++
        onStep('wallet')
        return new Promise((resolve) => (answer = resolve))
      },
    }
    const { element, change } = await mountInProvider(script)
    ;(await button(element, 'start')).click()
    await until(() => asked === 1)
    await change()
    await element.updateComplete
    answer(1)
    await screen(element, 'working')
    expect(asked).to.equal(1)
  })

  it('behavior: batches are followed by the new one, and no longer by the old', async () => {
    const followed: string[] = []
    const script = (name: string): Script => ({
      hostAccount: account,
      contributions: [batchRow(9, { status: 'final', hash: undefined, block: undefined })],
      watchContribution(_account, seat) {
        followed.push(`${name} ${seat}`)
        return () => void followed.push(`${name} ${seat} no more`)
      },
    })
    const { element, change } = await mountInProvider(script('first'), script('second'))
    await toWork(element)
    await until(() => followed.length === 1)
    await change()
    await until(() => followed.length === 3)
    expect(followed).to.deep.equal(['first 9', 'first 9 no more', 'second 9'])
  })

  it('behavior: a wallet that the page brings while wallets are listed is used at once', async () => {
    const wallets = [{ id: 'a', name: 'Purse', rdns: 'example.purse', icon: '', duplicate: false }]
    const { element, provider } = await mountInProvider({ wallets }, { hostAccount: account })
    ;(await button(element, 'start')).click()
    await find(element, '.wallet')
    provider.provider = { request: async () => null }
    await screen(element, 'working')
  })

  it('error: sources that can’t be used are told to the page, and the work goes on with those that it had', async () => {
    const errors: string[] = []
    const { element, change } = await mountInProvider({ hostAccount: account })
    element.addEventListener('sahara-error', ({ error }) => errors.push(error.message))
    const services = element.services as NonNullable<typeof element.services>
    await toWork(element)
    const { openWork } = services
    Object.assign(services, { openWork: () => Promise.reject(new Error('no such chain')) })
    await change()
    await until(() => errors.length === 1)
    expect(errors).to.deep.equal(['no such chain'])
    Object.assign(services, { openWork })
    await answerAll(element)
    ;(await button(element, 'send')).click()
    await until(() => element.state.name === 'working' && element.state.work.seat === 2, 'the next batch')
  })
})
