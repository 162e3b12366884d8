/** Wallets that put a sheet over the page, take the focus with it, and leave it nowhere when they close. */
import { expect } from 'chai'
import type { WalletOption } from '../../../internal/services.ts'
import {
  accepted,
  answerAll,
  button,
  find,
  mountKnown,
  mountTask,
  screen,
  toWork,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from '../element.ts'

const wallets: readonly WalletOption[] = [
  { id: 'a', name: 'Sheet Wallet', rdns: 'example.sheet', icon: '', duplicate: false },
]
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A wallet's sheet in the page; it has the focus while it is open. */
class Sheet {
  #box: HTMLElement | undefined

  open(): void {
    this.#box = document.createElement('section')
    const confirm = this.#box.appendChild(document.createElement('button'))
    confirm.textContent = 'Confirm'
    document.body.append(this.#box)
    confirm.focus()
  }

  close(): void {
    this.#box?.remove()
    this.#box = undefined
  }
}

const focused = ({ shadowRoot }: SaharaTask) => shadowRoot?.activeElement
const nowhere = () => document.activeElement === document.body

describe('focus, after a wallet’s sheet', () => {
  const sheet = new Sheet()
  afterEach(() => {
    sheet.close()
    document.body.querySelectorAll('sahara-task, input').forEach((element) => element.remove())
  })

  it('default: a refused connection leaves it on the way on', async () => {
    const element = await mountTask({
      script: {
        wallets,
        async connect() {
          sheet.open()
          await pause(150)
          sheet.close()
          throw Object.assign(new Error('no'), { name: 'WalletRejectedError' })
        },
      },
    })
    await screen(element, 'intro')
    const start = await button(element, 'start')
    start.focus()
    start.click()
    const wallet = await find(element, '.wallet')
    wallet.focus()
    wallet.click()
    await until(() => !nowhere() && focused(element)?.matches('.trouble .primary'), 'focus on “Try again”')
  })

  it('behavior: a sheet that closes after its answer leaves it in the batch', async () => {
    const element = await mountTask({
      script: {
        wallets,
        async connect() {
          sheet.open()
          return account
        },
      },
    })
    await screen(element, 'intro')
    const start = await button(element, 'start')
    start.focus()
    start.click()
    const wallet = await find(element, '.wallet')
    wallet.focus()
    wallet.click()
    await screen(element, 'working')
    await find(element, '.answer')
    await pause(300)
    expect(focused(element), 'the sheet has it').to.equal(null)
    sheet.close()
    await until(() => focused(element)?.matches('.answer'), 'focus on the answers')
  })

  it('behavior: a sheet that is closed without an answer leaves it on what is waited for', async () => {
    const element = await mountTask({
      script: {
        hostAccount: account,
        submit: ({ onStep }) => {
          onStep('wallet')
          sheet.open()
          return new Promise(() => {})
        },
      },
    })
    await toWork(element)
    await answerAll(element)
    const send = await button(element, 'send')
    send.focus()
    send.click()
    await until(() => document.activeElement?.textContent === 'Confirm')
    sheet.close()
    await until(() => focused(element)?.matches('h2'), 'focus on what is waited for')
    expect(wordsOf(element)).to.contain('Confirm in your wallet')
  })

  it('behavior: who has turned to something else on the page is left there', async () => {
    let answer = (_: typeof account) => {}
    const element = await mountTask({
      script: { wallets, connect: () => new Promise((resolve) => (answer = resolve)) },
    })
    await screen(element, 'intro')
    const start = await button(element, 'start')
    start.focus()
    start.click()
    const wallet = await find(element, '.wallet')
    wallet.focus()
    wallet.click()
    await screen(element, 'connecting')
    const input = document.body.appendChild(document.createElement('input'))
    input.focus()
    await pause(250)
    input.blur()
    answer(account)
    await screen(element, 'working')
    await pause(250)
    expect(nowhere()).to.equal(true)
  })

  it('behavior: an element that did not have it does not take it', async () => {
    const element = await mountTask({ script: { hostAccount: account, heldSeat: 1 } })
    await screen(element, 'intro')
    element.send({ type: 'begin' })
    await screen(element, 'working')
    await pause(250)
    expect(nowhere()).to.equal(true)
  })

  it('behavior: a claim leaves it on what became of it', async () => {
    const element = await mountKnown({
      contributions: [accepted(1)],
      async claim({ onStep }) {
        onStep('wallet')
        sheet.open()
        await pause(150)
        sheet.close()
        return { hash: hashOf(7), seats: [1] }
      },
    })
    const claim = await button(element, 'claim')
    claim.focus()
    claim.click()
    await until(() => focused(element)?.matches('.claim [role="status"]'), 'focus on the news')
    expect(focused(element)?.textContent).to.contain('It is in your wallet')
  })
})
