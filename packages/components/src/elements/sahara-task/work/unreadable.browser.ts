import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import {
  batchesOf,
  button,
  click,
  find,
  mountTask,
  screen,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import { account, type Script } from '../../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from '../element.ts'

const fault = (name: string) =>
  Object.assign(new Error(`${name}: sha-256 0xabc`), { name, shortMessage: 'can’t be shown' })

/** Seat 1 is of a batch that can't be had; every other one is fine. */
function brokenFirst(name: string, script: Script = {}): Script {
  return {
    hostAccount: account,
    async openSeat(seat) {
      if (seat === 1) throw fault(name)
      return {
        seat,
        batch: 8,
        epoch: 0,
        expiresAt: Date.now() / 1000 + 900,
        items: batchesOf('image-choice')[0]!,
      }
    },
    ...script,
  }
}

async function toBatch(element: SaharaTask): Promise<void> {
  await screen(element, 'intro')
  ;(await button(element, 'start')).click()
  await find(element, '.trouble')
}

describe('a batch that can’t be read', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('default: a malformed batch is given back at the price that is told, and the next one comes', async () => {
    const released: number[] = []
    const errors: string[] = []
    let held: number | undefined
    const element = await mountTask({
      manifest: { contact: 'lab@example.org' },
      script: brokenFirst('ContentInvalidError', {
        findSeat: async () => held,
        requestSeat: async () => (held = released.length + 1),
        async releaseSeat({ account: who, seat, onStep }) {
          expect(who).to.equal(account)
          onStep('wallet')
          released.push(seat)
          held = undefined
        },
      }),
    })
    element.addEventListener('sahara-error', ({ error }) => errors.push(error.name))
    await toBatch(element)
    const words = wordsOf(element)
    expect(words).to.contain('This batch can’t be shown').and.to.contain('Trying again will not help')
    expect(words)
      .to.contain('costs 0.005 TEST of your deposit')
      .and.to.contain('does not count against your work')
    expect(words).not.to.contain('Try again')
    expect(errors, 'the page is told').to.deep.equal(['ContentInvalidError'])
    expect((await find(element, '.trouble a')).getAttribute('href')).to.equal('mailto:lab@example.org')
    expect(await faultsOf(element)).to.deep.equal([])

    await click(element, 'Give it back and take another')
    await screen(element, 'working')
    expect(released).to.deep.equal([1])
    expect(element.state.name === 'working' && element.state.work.seat).to.equal(2)
  })

  it('behavior: files that are gone can be fetched again first, and a seat without a deposit costs nothing', async () => {
    let gone = true
    const element = await mountTask({
      offer: { stake: 0n },
      script: brokenFirst('ContentUnavailableError', {
        async openSeat(seat) {
          if (gone) throw fault('ContentUnavailableError')
          return {
            seat,
            batch: 8,
            epoch: 0,
            expiresAt: Date.now() / 1000 + 900,
            items: batchesOf('image-choice')[0]!,
          }
        },
      }),
    })
    await toBatch(element)
    expect(wordsOf(element)).to.contain('costs a network fee and nothing else').and.not.to.contain('deposit')
    expect((await find(element, '.trouble .primary')).innerText.trim()).to.equal('Try again')
    gone = false
    await click(element, 'Try again')
    await screen(element, 'working')
  })

  it('behavior: what the wallet refuses leads back to the same choice', async () => {
    let refuse = true
    const element = await mountTask({
      script: brokenFirst('ContentHashMismatchError', {
        heldSeat: 1,
        async releaseSeat() {
          if (refuse) throw Object.assign(new Error('no'), { name: 'WalletRejectedError' })
        },
        findSeat: async () => (refuse ? 1 : 2),
      }),
    })
    await toBatch(element)
    await click(element, 'Give it back and take another')
    await until(() => wordsOf(element).includes('You declined in your wallet'))
    await click(element, 'Try again')
    await until(() => wordsOf(element).includes('This batch can’t be shown'))
    refuse = false
    await click(element, 'Give it back and take another')
    await screen(element, 'working')
  })

  it('behavior: a contact that is no address stays text', async () => {
    const element = await mountTask({
      manifest: { contact: 'javascript:alert(1)' },
      script: brokenFirst('ContentInvalidError'),
    })
    await toBatch(element)
    expect(wordsOf(element)).to.contain('javascript:alert(1)')
    expect(element.shadowRoot!.querySelector('.trouble a')).to.equal(null)
  })
})
