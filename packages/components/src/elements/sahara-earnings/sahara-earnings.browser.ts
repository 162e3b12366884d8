import { expect } from 'chai'
import type { SaharaEarningsClaimedEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until } from '../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import './define.ts'
import type { EarningsServices } from './earningsServices.ts'
import type { SaharaEarnings } from './element.ts'

const token = '0x0000000000000000000000000000000000000000'
const unit = 10n ** 18n
const money = { token, pending: 2n * unit, claimable: 3n * unit, claimed: unit } as const

function mount(changes: Partial<EarningsServices> = {}): SaharaEarnings {
  let claimed = false
  const element = document.createElement('sahara-earnings')
  element.campaign = 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:1'
  element.services = {
    watchWallets(listener) {
      listener([
        { id: '0', name: 'Demo', rdns: 'example.demo', icon: 'javascript:alert(1)', duplicate: false },
      ])
      return () => {}
    },
    knownAccount: async () => account,
    connect: async () => account,
    async read() {
      const now = claimed ? { ...money, claimable: 0n, claimed: 4n * unit } : money
      const campaign = { ...now, campaignId: 1n, refused: 0n, claimableSeats: [1], stakeHeld: unit }
      const earnings = { account, campaigns: [campaign], tokens: [{ ...now, credit: unit }] } as const
      return { earnings, tokens: new Map([[token, { symbol: 'TEST', decimals: 18 }]]) }
    },
    async claim(onStep) {
      onStep('wallet')
      onStep('sent', hashOf(9))
      claimed = true
      return hashOf(9)
    },
    leave: async () => hashOf(1),
    withdraw: async () => hashOf(2),
    ...changes,
  }
  document.body.append(element)
  return element
}

const words = (element: SaharaEarnings) =>
  (element.shadowRoot?.textContent ?? '').replace(/\u00a0/g, ' ').replace(/[\u2066-\u2069]/g, '')

describe('sahara-earnings', () => {
  afterEach(() => document.body.querySelectorAll('sahara-earnings').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = mount()
    await find(element, '.figures')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: shows what is being judged, due and claimed, and claims everything at once', async () => {
    const element = mount()
    await find(element, '.figures')
    for (const amount of ['3 TEST', '2 TEST', '1 TEST']) expect(words(element)).to.contain(amount)
    const told = new Promise<SaharaEarningsClaimedEvent>((resolve) =>
      element.addEventListener('sahara-earnings-claimed', resolve, { once: true }),
    )
    const claim = await find(element, '[part="claim"]')
    claim.click()
    claim.click()
    expect((await told).hash).to.equal(hashOf(9))
    await until(() => words(element).includes('Claimed. It is in your wallet.'))
    await until(() => words(element).includes('Nothing to claim yet'))
  })

  it('behavior: without a wallet it offers those that are there, and draws no icon that is not an image', async () => {
    const element = mount({ knownAccount: async () => undefined })
    const wallet = await find(element, '.wallet')
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(await faultsOf(element)).to.deep.equal([])
    wallet.click()
    await find(element, '.figures')
  })

  it('behavior: a canceled claim is left to the page', async () => {
    let sent = false
    const element = mount({ claim: async () => ((sent = true), hashOf(1)) })
    element.addEventListener('sahara-claim', (event) => event.preventDefault())
    ;(await find(element, '[part="claim"]')).click()
    await element.updateComplete
    expect(sent).to.equal(false)
  })

  it('error: a refusal is said calmly, and the button is there again', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    const element = mount({ claim: () => Promise.reject(refusal) })
    ;(await find(element, '[part="claim"]')).click()
    await until(() => words(element).includes('You declined in your wallet'))
    expect((await find(element, '[part="claim"]')).hasAttribute('disabled')).to.equal(false)
  })

  it('error: what the contract refused is said in its own sentence', async () => {
    const refusal = Object.assign(new Error('reverted'), {
      name: 'ContractRevertError',
      errorName: 'SomethingRare',
      shortMessage: 'This was paid before. Look again.',
    })
    const element = mount({ claim: () => Promise.reject(refusal) })
    ;(await find(element, '[part="claim"]')).click()
    await until(() => words(element).includes('This was paid before. Look again.'))
  })

  it('error: what can’t be read says so and can be tried again', async () => {
    let down = true
    const services = { knownAccount: async () => (down ? Promise.reject(new Error('down')) : undefined) }
    const element = mount(services)
    const again = await find(element, '.wait button')
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    again.click()
    await find(element, '.wallet')
  })
})
