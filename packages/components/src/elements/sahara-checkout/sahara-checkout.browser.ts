import { expect } from 'chai'
import type { SaharaPurchaseEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, hostile, until, wordsOf } from '../../internal/testing/fixtures.ts'
import {
  buyer,
  bytes32,
  card,
  dealOf,
  deliveredOrder,
  item,
  manifest,
  orderOf,
  settledOrder,
  unit,
} from './testing/deals.ts'
import {
  mountCheckout,
  pay,
  press,
  says,
  screen,
  toOrder,
  toReview,
  unmount,
} from './testing/mountCheckout.ts'

const license = { cipher: 'none' } as const
const wallets = [
  { id: '0', name: 'Demo', rdns: 'example.demo', icon: 'javascript:alert(1)', duplicate: false },
]

describe('sahara-checkout', () => {
  afterEach(unmount)

  it('is accessible', async () => {
    const mounted = await mountCheckout({ script: { wallets } })
    await screen(mounted, 'offered')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await toReview(mounted)
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('default: tells everything before a wallet, pays once, and follows the order until the seller is paid', async () => {
    const mounted = await mountCheckout({ script: { knownAccount: buyer } })
    const { chain, element } = mounted
    const seen: string[] = []
    for (const type of [
      'sahara-buy',
      'sahara-order-opened',
      'sahara-order-status',
      'sahara-download',
      'sahara-order-settled',
    ])
      element.addEventListener(type, () => void seen.push(type))
    await screen(mounted, 'offered')
    for (const words of ['25 TEST', '2 files, 11 MB', 'For ever', 'Don’t pass it on.'])
      expect(wordsOf(element)).to.contain(words)
    await toReview(mounted)
    for (const words of [
      '1.25 TEST', // the page
      '2.375 TEST', // the owner of what it was made from
      '18.875 TEST', // the seller
      'In all',
      'pass it on – No',
      'What you make from it passes at least 5% of its revenue up.',
      'The seller has 24 hours to deliver the key',
      'each part of the files that is not what was promised',
      'The encrypted files are there',
      'sold by 0x3c44…93bc',
      'Wallet 0x7099…79c8 has 120 TEST',
    ])
      expect(wordsOf(element)).to.contain(words)
    await pay(mounted)
    await screen(mounted, 'waiting')
    await says(mounted, 'Paid, in a block')
    chain.tell(orderOf())
    await says(mounted, 'Waiting for the seller’s key The seller has 22 hours left.')
    chain.tell(deliveredOrder())
    await press(mounted, 'Get the files')
    await screen(mounted, 'opened')
    expect(wordsOf(element)).to.contain('Everything is as promised')
    await press(mounted, 'All is well: pay the seller')
    chain.tell(settledOrder({ final: false }))
    await screen(mounted, 'settling')
    expect(wordsOf(element)).not.to.contain('It’s yours')
    chain.tell(settledOrder())
    await says(mounted, 'It’s yours')
    expect(seen).to.deep.equal([
      'sahara-buy',
      'sahara-order-opened',
      'sahara-order-status',
      'sahara-order-status',
      'sahara-order-status',
      'sahara-download',
      'sahara-order-status',
      'sahara-order-status',
      'sahara-order-settled',
    ])
  })

  it('behavior: a license alone is there with the block, and done only when that is final', async () => {
    const mounted = await mountCheckout({
      script: {
        knownAccount: buyer,
        readDeal: async ({ account }) => dealOf({ account, offer: license }),
        buy: async () => settledOrder({ final: false }, license),
      },
    })
    await toReview(mounted)
    expect(wordsOf(mounted.element)).to.contain('as soon as the payment is in a block')
    await pay(mounted)
    await screen(mounted, 'settling')
    mounted.chain.tell(settledOrder({}, license))
    await says(mounted, 'It’s yours')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('behavior: the page’s own id comes back in events, and canceling the first of them asks nobody', async () => {
    let paid = 0
    const buy = async () => (paid++, orderOf())
    const mounted = await mountCheckout({
      script: { knownAccount: buyer, buy },
      attributes: { reference: 'order-123' },
    })
    const asked: SaharaPurchaseEvent[] = []
    mounted.element.addEventListener('sahara-buy', (event) => {
      asked.push(event as SaharaPurchaseEvent)
      if (asked.length === 1) event.preventDefault()
    })
    await toReview(mounted)
    await pay(mounted)
    expect([paid, mounted.element.state.name]).to.deep.equal([0, 'review'])
    await pay(mounted)
    await screen(mounted, 'waiting')
    const [first] = asked
    expect(first?.reference).to.equal('order-123')
    expect(first?.buyer).to.equal(buyer)
    expect(first?.price).to.equal(25n * unit)
    expect(first?.offerHash).to.equal(dealOf().quote.offerHash)
  })

  it('behavior: a double press pays once', async () => {
    let paid = 0
    let answer = (_: ReturnType<typeof orderOf>) => {}
    const buy = () => (paid++, new Promise<ReturnType<typeof orderOf>>((resolve) => (answer = resolve)))
    const mounted = await mountCheckout({ script: { knownAccount: buyer, buy } })
    await toReview(mounted)
    const presses = [pay(mounted), pay(mounted), pay(mounted)]
    await until(() => paid > 0, 'the wallet is asked')
    answer(orderOf())
    await Promise.all(presses)
    expect(paid).to.equal(1)
  })

  it('behavior: each question of the wallet is told by its name, and a permission is no payment', async () => {
    let tell: ((step: 'unlock' | 'approve' | 'allowing' | 'sign' | 'buy' | 'sent') => void) | undefined
    const mounted = await mountCheckout({
      script: {
        knownAccount: buyer,
        buy: ({ onStep }) => {
          tell = onStep
          return new Promise(() => {})
        },
      },
    })
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Reading everything once more')
    const told = await until(() => tell)
    for (const [step, words] of [
      ['unlock', 'Sign for your key in your wallet'],
      ['approve', 'It lets the market take exactly 25 TEST, once.'],
      ['allowing', 'The permission is on its way.'],
      ['sign', 'It allows exactly 25 TEST for this purchase and nothing else.'],
      ['buy', 'Nothing is paid before you confirm.'],
      ['sent', 'It is paid once it is in a block.'],
    ] as const) {
      told(step)
      await says(mounted, words)
      expect(await faultsOf(mounted.element)).to.deep.equal([])
    }
    expect(mounted.element.shadowRoot?.querySelector('.told button')).to.equal(null)
  })

  it('behavior: hostile words of a maker, a token and a wallet are text', async () => {
    const mounted = await mountCheckout({
      script: {
        item: {
          ...item,
          card: { ...card, token: { symbol: hostile.slice(0, 12), decimals: 18 } },
          manifest: { ...manifest, name: hostile, description: hostile, author: { name: hostile } },
        },
        readDeal: async ({ account }) => ({
          ...dealOf({
            account,
            offer: { token: '0x00000000000000000000000000000000000000cc' },
            quote: { symbol: hostile },
          }),
          manifest: { ...manifest, name: hostile },
        }),
        wallets: [{ id: '0', name: hostile, rdns: hostile, icon: 'javascript:alert(1)', duplicate: true }],
      },
    })
    await toReview(mounted)
    const root = mounted.element.shadowRoot!
    await find(mounted.element, '.wallet')
    expect(root.querySelector('img')).to.equal(null)
    expect((globalThis as { pwned?: number }).pwned).to.equal(undefined)
    expect(root.querySelector('.name')?.textContent).not.to.match(/[\u202a-\u202e]/)
    expect(mounted.element.getBoundingClientRect().width).to.be.at.most(document.body.clientWidth)
  })

  it('behavior: no part stands on an amount or a payee', async () => {
    const mounted = await mountCheckout({ script: { knownAccount: buyer } })
    await toOrder(mounted)
    const all = () =>
      [...(mounted.element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((one) =>
        one.getAttribute('part'),
      )
    const seen = new Set(all())
    await screen(mounted, 'waiting')
    for (const part of all()) seen.add(part)
    expect(
      [...seen].every((part) => ['base', 'header', 'review', 'buy', 'files'].includes(part ?? '')),
    ).to.equal(true)
    expect(mounted.element.shadowRoot?.querySelector('[part="price"], .split [part]')).to.equal(null)
  })

  it('behavior: right to left it is mirrored, and reads in the page’s language as far as there are words', async () => {
    const mounted = await mountCheckout({ script: { knownAccount: buyer }, attributes: { lang: 'ar' } })
    await toReview(mounted)
    const base = mounted.element.shadowRoot?.querySelector('.base')
    expect(base?.getAttribute('dir')).to.equal('rtl')
    const price = (await find(mounted.element, '.price')).getBoundingClientRect()
    const name = (await find(mounted.element, '.name')).getBoundingClientRect()
    expect(price.left).to.be.lessThan(name.left)
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('behavior: its states are custom states, one at a time', async () => {
    const mounted = await mountCheckout({
      script: { knownAccount: buyer, orders: [orderOf({ deadline: 1 })] },
    })
    await screen(mounted, 'offered')
    expect(mounted.element.matches(':state(offered)')).to.equal(true)
    ;(await find(mounted.element, '[part="review"]')).click()
    await screen(mounted, 'waiting')
    expect(mounted.element.matches(':state(waiting):state(late)')).to.equal(true)
    expect(mounted.element.matches(':state(offered)')).to.equal(false)
    expect(bytes32(1)).to.have.length(66)
  })
})
