import { expect } from 'chai'
import type { SaharaEarningsClaimedEvent } from '../../../events/events.ts'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import {
  accepted,
  batchRow,
  button,
  click,
  find,
  mountKnown,
  until,
  wordsOf,
} from '../../../internal/testing/fixtures.ts'
import { account, hashOf, type Script } from '../../../internal/testing/scriptedServices.ts'
import type { SaharaTask } from '../element.ts'

const text = (element: SaharaTask) => wordsOf(element)
const rejection = () => Object.assign(new Error('no'), { name: 'WalletRejectedError', shortMessage: 'no' })

describe('claim, from the status lines', () => {
  afterEach(() => document.body.querySelectorAll('sahara-task').forEach((element) => element.remove()))

  it('behavior: accepted and lapsed batches are claimed in one transaction, refused ones are not counted', async () => {
    const contributions = [
      accepted(1),
      batchRow(2, { status: 'lapsed', payout: 300_000_000_000_000_000n }),
      batchRow(3, { status: 'judged', goldSeen: 9, goldRight: 1, refused: true, payout: 0n }),
    ]
    let asked = 0
    let arrive = () => {}
    const claim: Script['claim'] = async ({ onStep }) => {
      asked++
      onStep('wallet')
      await new Promise<void>((resolve) => (arrive = resolve))
      onStep('sent', hashOf(77))
      return { hash: hashOf(77), seats: [1, 2] }
    }
    const element = await mountKnown({ contributions, claim }, { closed: 'over' })
    const claims = await button(element, 'claim')
    expect(claims.textContent).to.contain('Claim').and.to.contain('0.5')
    expect(claims.className).to.equal('primary')
    const claimed = new Promise<SaharaEarningsClaimedEvent>((resolve) =>
      element.addEventListener('sahara-earnings-claimed', resolve, { once: true }),
    )
    claims.click()
    claims.click()
    await until(() => text(element).includes('Confirm in your wallet'))
    arrive()
    expect(await claimed).to.include({ account, hash: hashOf(77) })
    await until(() => text(element).includes('It is in your wallet'))
    expect(asked).to.equal(1)
    expect((await find(element, '.batches .judged a')).getAttribute('href')).to.contain(hashOf(77))
    expect(element.shadowRoot!.querySelector('.batches .judged')!.textContent).to.contain('Claimed')
    expect(element.shadowRoot!.querySelector('[part="claim"]'), 'nothing is left to claim').to.equal(null)
  })

  it('behavior: a claim that the page cancels is the page’s; one that the wallet refuses can be made again', async () => {
    let asked = 0
    const claim: Script['claim'] = () => {
      asked++
      return Promise.reject(rejection())
    }
    const element = await mountKnown({ contributions: [accepted(1)], claim })
    const claims = await button(element, 'claim')
    element.addEventListener('sahara-claim', (event) => event.preventDefault(), { once: true })
    claims.click()
    await element.updateComplete
    expect(asked).to.equal(0)
    claims.click()
    await until(() => text(element).includes('You declined in your wallet'))
    expect(asked).to.equal(1)
    expect((await button(element, 'claim')).ariaDisabled).to.equal(null)
  })

  it('behavior: a claim without a wallet lists the wallets and goes on with the one that is picked', async () => {
    const wallets = [{ id: 'a', name: 'Purse', rdns: 'example.purse', icon: '', duplicate: false }]
    let connected = false
    const element = await mountKnown({
      contributions: [accepted(1)],
      wallets,
      connect: async () => {
        connected = true
        return account
      },
      claim: async () => {
        if (!connected) throw Object.assign(new Error('none'), { name: 'WalletNotFoundError' })
        return { hash: hashOf(77), seats: [1] }
      },
    })
    ;(await button(element, 'claim')).click()
    ;(await find(element, '.claim .wallet')).click()
    await until(() => text(element).includes('It is in your wallet'))
  })

  it('behavior: a wallet that refuses, then never answers, then works: each time the button is there again', async () => {
    const asked: string[] = []
    const claim: Script['claim'] = ({ onStep, signal }) => {
      onStep('wallet')
      asked.push(['refuses', 'hangs', 'works'][asked.length] ?? 'once too often')
      if (asked.length === 1) return Promise.reject(rejection())
      if (asked.length === 2)
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      onStep('sent', hashOf(77))
      return Promise.resolve({ hash: hashOf(77), seats: [1] })
    }
    const errors: string[] = []
    const element = await mountKnown({ contributions: [accepted(1)], claim })
    element.addEventListener('sahara-error', ({ error }) => errors.push(error.name))
    const claims = await button(element, 'claim')
    claims.click()
    await until(() => text(element).includes('You declined in your wallet'))

    claims.click()
    await until(() => text(element).includes('Confirm in your wallet'))
    expect(claims.ariaDisabled, 'while it hangs').to.equal('true')
    claims.click()
    expect(asked, 'a click while it hangs').to.deep.equal(['refuses', 'hangs'])
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Cancel')
    await until(() => claims.ariaDisabled === null)
    expect(text(element)).not.to.contain('Confirm in your wallet').and.not.to.contain('You declined')

    claims.click()
    await until(() => text(element).includes('It is in your wallet'))
    expect(asked).to.deep.equal(['refuses', 'hangs', 'works'])
    expect(errors, 'a refusal is no error of the page').to.deep.equal([])
  })

  it('behavior: a late answer to a claim that was called off changes nothing on screen', async () => {
    let answer = (_: { hash: `0x${string}`; seats: number[] }) => {}
    const claim: Script['claim'] = ({ onStep }) => {
      onStep('wallet')
      return new Promise((resolve) => (answer = resolve))
    }
    const element = await mountKnown({ contributions: [accepted(1)], claim })
    let told = 0
    element.addEventListener('sahara-earnings-claimed', () => told++)
    ;(await button(element, 'claim')).click()
    await click(element, 'Cancel')
    answer({ hash: hashOf(77), seats: [1] })
    await element.updateComplete
    expect(text(element)).not.to.contain('It is in your wallet')
    expect(told).to.equal(0)
  })
})
