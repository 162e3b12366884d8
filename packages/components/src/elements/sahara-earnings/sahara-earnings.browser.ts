import { expect } from 'chai'
import type { SaharaEarningsClaimedEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until } from '../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import { accepted, scriptedSettled } from '../../internal/testing/settledScript.ts'
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
    onConnected: () => () => {},
    connect: async () => account,
    async read() {
      const now = claimed ? { ...money, claimable: 0n, claimed: 4n * unit } : money
      const campaign = {
        ...now,
        campaignId: 1n,
        refused: 0n,
        claimableSeats: [1],
        settled: [],
        stakeHeld: unit,
      }
      const earnings = { account, campaigns: [campaign], tokens: [{ ...now, credit: unit }] } as const
      return { earnings, tokens: new Map([[token, { symbol: 'TEST', decimals: 18 }]]), bonds: new Map() }
    },
    async claim(onStep) {
      onStep('wallet')
      onStep('sent', hashOf(9))
      claimed = true
      return hashOf(9)
    },
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

  it('behavior: bonds and rewards are taken, also by somebody who earned nothing else', async () => {
    let bonds = new Map([[token, 5n * unit]] as const)
    const none = { account, campaigns: [], tokens: [] } as const
    const element = mount({
      read: async () => ({
        earnings: none,
        tokens: new Map([[token, { symbol: 'TEST', decimals: 18 }]]),
        bonds,
      }),
      takeBond: async () => ((bonds = new Map()), hashOf(3)),
    })
    const take = await find(element, '.line button')
    expect(words(element)).to.contain('Bonds and rewards from settlements: 5 TEST')
    expect(await faultsOf(element)).to.deep.equal([])
    take.click()
    await until(() => words(element).includes('Nothing earned yet'), 'it is taken')
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

  it('behavior: a wallet that another element connects is used here without asking', async () => {
    const connected: (typeof account)[] = []
    let tell = () => {}
    let asked = 0
    const element = mount({
      knownAccount: async () => connected[0],
      onConnected(listener) {
        tell = listener
        return () => {}
      },
      connect: async () => {
        asked++
        return account
      },
    })
    await find(element, '.wallet')
    connected.push(account)
    tell()
    await find(element, '.figures')
    expect(asked).to.equal(0)
  })

  it('behavior: an account that another element changes to is shown, but not while something is sent', async () => {
    const other = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc'
    let present: `0x${string}` = account
    let tell = () => {}
    let answer = (_: `0x${string}`) => {}
    const element = mount({
      knownAccount: async () => present,
      onConnected(listener) {
        tell = listener
        return () => {}
      },
      claim: () => new Promise((resolve) => (answer = resolve)),
    })
    ;(await find(element, '[part="claim"]')).click()
    present = other
    tell()
    await until(() => words(element).includes('Confirm in your wallet'))
    expect(words(element)).to.contain('0x7099…79c8')
    answer(hashOf(9))
    await until(() => words(element).includes('It is in your wallet'))
    tell()
    await until(() => words(element).includes('0x3c44…93bc'))
  })

  it('behavior: settings that change read with the new ones, and an old answer no longer counts', async () => {
    const late: ((known: typeof account | undefined) => void)[] = []
    const element = mount({ knownAccount: () => new Promise((resolve) => late.push(resolve)) })
    await until(() => late.length === 1)
    void element.reload()
    await until(() => late.length === 2)
    late[1]?.(account)
    await find(element, '.figures')
    late[0]?.(undefined)
    await element.updateComplete
    expect(element.state.name).to.equal('ready')
  })

  it('behavior: the focus comes back from a wallet’s sheet to what can be done, or to what was done', async () => {
    const sheet = document.createElement('section')
    sheet.append(Object.assign(document.createElement('button'), { textContent: 'Confirm' }))
    const whileOpen = async <T>(answer: () => Promise<T>): Promise<T> => {
      document.body.append(sheet)
      sheet.querySelector('button')?.focus()
      await new Promise((resolve) => setTimeout(resolve, 150))
      sheet.remove()
      return answer()
    }
    let refuse = true
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    const element = mount({
      knownAccount: async () => undefined,
      connect: () => whileOpen<typeof account>(async () => account),
      claim: () => whileOpen(() => (refuse ? Promise.reject(refusal) : Promise.resolve(hashOf(9)))),
      read: async () => {
        const now = refuse ? money : { ...money, claimable: 0n }
        const earnings = { account, campaigns: [], tokens: [{ ...now, credit: 0n }] } as const
        return { earnings, tokens: new Map([[token, { symbol: 'TEST', decimals: 18 }]]), bonds: new Map() }
      },
    })
    const focused = () => element.shadowRoot!.activeElement
    const press = async (selector: string) => {
      const pressed = await find(element, selector)
      pressed.focus()
      pressed.click()
    }
    await press('.wallet')
    await until(() => focused()?.matches('[part="claim"]'), 'focus on the claim')
    await press('[part="claim"]')
    await until(() => words(element).includes('You declined in your wallet'))
    await until(() => focused()?.matches('[part="claim"]'), 'focus on the claim again')
    refuse = false
    await press('[part="claim"]')
    await until(() => focused()?.matches('.news'), 'focus on the news')
    expect(focused()?.textContent).to.contain('It is in your wallet')
  })
})
