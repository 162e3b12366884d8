/** What `<sahara-earnings>` tells of groups whose results are settled. */
import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until } from '../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import {
  accepted,
  finalOn,
  refused,
  reviewed,
  scriptedSettled,
} from '../../internal/testing/settledScript.ts'
import './define.ts'
import type { EarningsBook, EarningsServices } from './earningsServices.ts'
import type { SaharaEarnings } from './element.ts'

const token = '0x0000000000000000000000000000000000000000'
const unit = 10n ** 18n

/** One campaign with one settled group. */
function readBook(): EarningsBook {
  const money = { token, pending: 2n * unit, claimable: 3n * unit, claimed: unit } as const
  const group = {
    epoch: 0,
    phase: 'Proposed',
    byReview: false,
    state: 'expected',
    until: finalOn,
    seats: [1, 2],
    pay: 2n * unit,
    most: 3n * unit,
    refused: false,
  } as const
  const campaign = {
    ...money,
    campaignId: 1n,
    refused: 0n,
    claimableSeats: [],
    settled: [group],
    stakeHeld: 0n,
  }
  return {
    earnings: { account, campaigns: [campaign], tokens: [{ ...money, credit: 0n }] },
    tokens: new Map([[token, { symbol: 'TEST', decimals: 18 }]]),
    bonds: new Map(),
  }
}

function mountSettled(
  changes: Partial<EarningsServices>,
  element: SaharaEarnings = document.createElement('sahara-earnings'),
): SaharaEarnings {
  element.campaign = 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:1'
  element.services = {
    watchWallets: () => () => {},
    knownAccount: async () => account,
    onConnected: () => () => {},
    connect: async () => account,
    read: async () => readBook(),
    claim: async () => hashOf(9),
    openSettled: async () => scriptedSettled(accepted),
    leave: async () => hashOf(1),
    withdraw: async () => hashOf(2),
    takeBond: async () => hashOf(3),
    ...changes,
  }
  document.body.append(element)
  return element
}

const words = (element: SaharaEarnings) =>
  (element.shadowRoot?.textContent ?? '').replace(/\u00a0/g, ' ').replace(/[\u2066-\u2069]/g, '')

describe('settled groups of sahara-earnings', () => {
  afterEach(() => document.body.querySelectorAll('sahara-earnings').forEach((element) => element.remove()))

  it('behavior: how the pay of a settled group was worked out is told line by line when it is opened', async () => {
    let asked = 0
    const services = scriptedSettled(accepted)
    const element = mountSettled({
      openSettled: async () => ({ ...services, explain: (of) => (asked++, services.explain(of)) }),
    })
    const summary = await find(element, '.how summary')
    expect(summary.textContent).to.match(/How this was worked out.*2\sTEST.* expected, final on .*2030/)
    expect(asked).to.equal(0)
    summary.click()
    await find(element, '.settled')
    for (const said of [
      'the proposed result is right. It becomes final on',
      '0.007 TEST',
      '30 % of 10 items × 80%',
      '0.009400146 TEST',
      'You had 3 of 3 control items right. One more was void',
      'Your answers: 9 of 10 agree with the result',
      'Batch 2, item 5: you said cat, the result is dog (97%)',
    ])
      expect(words(element)).to.contain(said)
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.answers')!.open = true
    expect(await faultsOf(element)).to.deep.equal([])
    expect(element.shadowRoot!.querySelector('.appeal')).to.equal(null)
  })

  it('behavior: who is refused reads why, and appeals with one tap', async () => {
    const element = mountSettled({ openSettled: async () => scriptedSettled(refused) })
    ;(await find(element, '.how summary')).click()
    const appeal = await find(element, '.appeal')
    expect(words(element)).to.contain('The 70 % are refused: 7 of 20')
    expect(words(element)).to.contain('Your answers are left out of the result')
    expect(await faultsOf(element)).to.deep.equal([])
    appeal.click()
    appeal.click()
    await until(() => words(element).includes('Your appeal is made.'))
    expect(element.shadowRoot!.querySelector('.appeal')).to.equal(null)
  })

  it('behavior: whose work is paid by a review reads its verdicts, and whether the reviewers saw what was made', async () => {
    const element = mountSettled({ openSettled: async () => scriptedSettled(reviewed) })
    ;(await find(element, '.how summary')).click()
    const answers = (await find(element, '.answers')) as HTMLDetailsElement
    for (const said of [
      '3 of 40 batches are counted',
      '1 of your items is not shown to the reviewers as you made it',
      'Of what you made 1 is accepted, 1 can be fixed, and 1 is rejected.',
      'Batch 3, item 4: no verdict: counts as accepted',
    ])
      expect(words(element)).to.contain(said)
    answers.open = true
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('error: what can’t be worked out says so, and is tried again when it is opened again', async () => {
    let down = true
    const services = scriptedSettled({ ...accepted, state: 'differs' })
    const element = mountSettled({
      openSettled: async () => ({
        ...services,
        explain: (of) => (down ? Promise.reject(new Error('down')) : services.explain(of)),
      }),
    })
    const summary = await find(element, '.how summary')
    summary.click()
    await until(() => words(element).includes('This could not be worked out now.'))
    down = false
    summary.click()
    await new Promise((resolve) => setTimeout(resolve, 50))
    summary.click()
    await until(() => words(element).includes('differs from what your device worked out'))
  })

  it('behavior: what is proposed is verified for the account once the page is idle, and what the wallet asks is said before', async () => {
    const kept: string[] = []
    const coin = { symbol: 'ETH', decimals: 18 }
    const services = scriptedSettled(accepted, {
      keepRight({ account: of, onNews }) {
        kept.push(of)
        onNews({
          name: 'asks',
          bond: unit,
          reward: 2n * unit,
          networkFee: unit / 100n,
          token: { symbol: 'TEST', decimals: 18 },
          coin,
        })
      },
    })
    const element = mountSettled({ openSettled: async () => services })
    await until(() => words(element).includes('1 TEST at stake, 2 TEST to win, network fee 0.01 ETH'))
    expect(kept).to.deep.equal([account])
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: an element with no-verify leaves verifying to others', async () => {
    let kept = 0
    const services = scriptedSettled(accepted, { keepRight: () => void kept++ })
    const element = document.createElement('sahara-earnings')
    element.toggleAttribute('no-verify', true)
    const mounted = mountSettled({ openSettled: async () => services }, element)
    await find(mounted, '.how')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(kept).to.equal(0)
  })
})
