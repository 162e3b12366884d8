import { expect } from 'chai'
import type { SaharaConnectEvent } from '../../../events/events.ts'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { find, until, wordsOf } from '../../../internal/testing/fixtures.ts'
import { buyer, dealOf, itemWith, orderOf, seller, settledOrder } from '../testing/deals.ts'
import { mountCheckout, pay, press, says, screen, toReview, unmount } from '../testing/mountCheckout.ts'

const fault = (name: string) => Object.assign(new Error(name), { name })
const wallets = [
  { id: '0', name: 'Demo', rdns: 'example.demo', icon: '', duplicate: false },
  { id: '1', name: 'Purse', rdns: 'example.purse', icon: '', duplicate: false },
]
const pick = async (mounted: Awaited<ReturnType<typeof mountCheckout>>) =>
  (await find(mounted.element, '.wallet')).click()

describe('the wallet of a purchase', () => {
  afterEach(unmount)

  it('default: it is chosen from the list, and its money is shown beside the price', async () => {
    const mounted = await mountCheckout({ script: { wallets } })
    await toReview(mounted)
    expect(mounted.element.shadowRoot?.querySelector('[part="buy"]')).to.equal(null)
    const asked: (string | undefined)[] = []
    mounted.element.addEventListener('sahara-connect', (event) =>
      asked.push((event as SaharaConnectEvent).wallet),
    )
    await pick(mounted)
    await find(mounted.element, '[part="buy"]')
    expect(asked).to.deep.equal(['example.demo'])
    expect(wordsOf(mounted.element)).to.contain('Wallet 0x7099…79c8 has 120 TEST')
  })

  it('behavior: a canceled choice is left to the page', async () => {
    let asked = 0
    const mounted = await mountCheckout({ script: { wallets, connect: async () => (asked++, buyer) } })
    mounted.element.addEventListener('sahara-connect', (event) => event.preventDefault())
    await toReview(mounted)
    await pick(mounted)
    await mounted.element.updateComplete
    expect([asked, mounted.element.state.name]).to.deep.equal([0, 'review'])
  })

  it('behavior: the page’s own wallet is one button; what another element connects is taken without asking', async () => {
    const known: (typeof buyer)[] = []
    let tell = () => {}
    const mounted = await mountCheckout({ script: { hostWallet: true } })
    await toReview(mounted)
    await press(mounted, 'Connect your wallet')
    await find(mounted.element, '[part="buy"]')
    unmount()
    const other = await mountCheckout({
      script: {
        knowAccount: async () => known[0],
        onConnected(listener) {
          tell = listener
          return () => {}
        },
      },
    })
    await toReview(other)
    known.push(buyer)
    tell()
    await find(other.element, '[part="buy"]')
  })

  it('behavior: another wallet can be chosen, and going back keeps the first', async () => {
    const mounted = await mountCheckout({
      script: { wallets, knownAccount: buyer, connect: async () => seller },
    })
    await toReview(mounted)
    await press(mounted, 'Use another wallet')
    await screen(mounted, 'connecting')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await press(mounted, 'Back')
    await says(mounted, 'Wallet 0x7099…79c8')
    await press(mounted, 'Use another wallet')
    await pick(mounted)
    await says(mounted, 'Wallet 0x3c44…93bc')
  })

  it('error: a refusal is said calmly; an answer that comes after going back counts for nothing', async () => {
    let answer: ((account: typeof buyer) => void) | undefined
    let refuse = true
    const mounted = await mountCheckout({
      script: {
        wallets,
        connect: () =>
          refuse
            ? Promise.reject(fault('WalletRejectedError'))
            : new Promise((resolve) => (answer = resolve)),
      },
    })
    await toReview(mounted)
    await pick(mounted)
    await says(mounted, 'You declined in your wallet. Nothing was paid.')
    refuse = false
    await pick(mounted)
    await says(mounted, 'Look into Demo')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await press(mounted, 'Cancel')
    answer?.(buyer)
    await mounted.element.updateComplete
    expect(mounted.element.shadowRoot?.querySelector('[part="buy"]')).to.equal(null)
  })

  it('error: a wallet that hangs gets a hint where to look', async () => {
    const mounted = await mountCheckout({ script: { wallets, connect: () => new Promise(() => {}) } })
    await toReview(mounted)
    await pick(mounted)
    await screen(mounted, 'connecting')
    mounted.element.send({ type: 'slow' })
    await says(mounted, 'The wallet’s window may be hidden behind this one')
  })

  it('error: no wallet at all: what one is, and where to get it', async () => {
    const mounted = await mountCheckout()
    await toReview(mounted)
    await says(mounted, 'No wallet was found.')
    const help = await find(mounted.element, 'a[target="_blank"]')
    expect(help.getAttribute('rel')).to.equal('noreferrer')
  })

  it('behavior: who has bought before finds the purchase, also where nothing is sold any more', async () => {
    const mounted = await mountCheckout({
      script: { item: itemWith({ live: false, left: 0n }), wallets, orders: [settledOrder()] },
    })
    await screen(mounted, 'closed')
    await press(mounted, 'I bought this before')
    await says(mounted, 'Which wallet did you buy with?')
    await pick(mounted)
    await says(mounted, 'It’s yours')
  })

  it('error: who has not bought is told so, and can choose again', async () => {
    const mounted = await mountCheckout({ script: { item: itemWith(undefined), wallets } })
    await screen(mounted, 'closed')
    await press(mounted, 'I bought this before')
    await pick(mounted)
    await says(mounted, 'This wallet has bought nothing here.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('behavior: an account with a purchase that is under way goes on with it instead of paying again', async () => {
    const mounted = await mountCheckout({ script: { wallets, orders: [settledOrder(), orderOf()] } })
    await toReview(mounted)
    await pick(mounted)
    await screen(mounted, 'waiting')
  })

  it('behavior: who has one can buy another on purpose', async () => {
    const wishes: boolean[] = []
    const mounted = await mountCheckout({
      script: {
        knownAccount: buyer,
        orders: [settledOrder()],
        buy: async ({ again }) => (wishes.push(again), orderOf()),
      },
    })
    await screen(mounted, 'offered')
    ;(await find(mounted.element, '[part="review"]')).click()
    await screen(mounted, 'settled')
    await press(mounted, 'Buy another license')
    await screen(mounted, 'review')
    await until(() => mounted.element.state.name === 'review' && mounted.element.state.payload === 'right')
    await pay(mounted)
    await screen(mounted, 'waiting')
    expect(wishes).to.deep.equal([true])
  })

  it('error: too little money is told before anything is asked, with both sums', async () => {
    let balance = 3n * 10n ** 18n
    const mounted = await mountCheckout({
      script: { knownAccount: buyer, readDeal: async ({ account }) => dealOf({ account, balance }) },
    })
    await toReview(mounted)
    await says(mounted, 'It costs 25 TEST and this wallet has 3 TEST.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    balance = 30n * 10n ** 18n
    await press(mounted, 'Look again')
    await find(mounted.element, '[part="buy"]')
  })

  it('behavior: the focus comes back from a wallet’s sheet to the way on', async () => {
    const sheet = document.createElement('section')
    sheet.append(Object.assign(document.createElement('button'), { textContent: 'Confirm' }))
    const mounted = await mountCheckout({
      script: {
        wallets,
        async connect() {
          document.body.append(sheet)
          sheet.querySelector('button')?.focus()
          await new Promise((resolve) => setTimeout(resolve, 150))
          sheet.remove()
          return buyer
        },
      },
    })
    await toReview(mounted)
    const wallet = await find(mounted.element, '.wallet')
    wallet.focus()
    wallet.click()
    await until(
      () => mounted.element.shadowRoot?.activeElement?.matches('[part="buy"]'),
      'focus on the payment',
    )
  })
})
