import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { find, until, wordsOf } from '../../../internal/testing/fixtures.ts'
import type { BuyServices } from '../checkoutServices.ts'
import { buyer, bytes32, dealOf, orderOf, unit } from '../testing/deals.ts'
import { mountCheckout, pay, press, says, screen, toReview, unmount } from '../testing/mountCheckout.ts'

type Buy = BuyServices['buy']

const fault = (name: string, fields: object = {}) => Object.assign(new Error(name), { name, ...fields })
const failing =
  (name: string, fields?: object): Buy =>
  () =>
    Promise.reject(fault(name, fields))
/** Sends, and then fails. */
const failingAfter =
  (name: string): Buy =>
  async ({ onStep }) => {
    onStep('buy')
    onStep('sent', bytes32(0x1111))
    throw fault(name)
  }

const mount = (script: Parameters<typeof mountCheckout>[0] = {}) =>
  mountCheckout({ ...script, script: { knownAccount: buyer, ...script.script } })

describe('a payment', () => {
  afterEach(unmount)

  for (const [name, words, fields] of [
    ['WalletRejectedError', 'You declined in your wallet. Nothing was paid.'],
    ['WalletBusyError', 'Your wallet has another question open.'],
    ['WalletTimeoutError', 'you can’t pay twice for this'],
    ['WrongChainError', 'Your wallet is on another network.'],
    ['RpcUnavailableError', 'The network does not answer. Nothing is lost'],
    ['ContractRevertError', 'keeps a part of every payment', { errorName: 'WrongPayment' }],
    ['ContractRevertError', 'can’t be the buyer, too', { errorName: 'SelfReferral' }],
    [
      'ContractRevertError',
      'Something rare. Look again.',
      { errorName: 'Rare', shortMessage: 'Something rare. Look again.' },
    ],
  ] as const)
    it(`error: ${fields && 'errorName' in fields ? fields.errorName : name}: nothing was paid, and the button is there again`, async () => {
      const mounted = await mount({ script: { buy: failing(name, fields) } })
      await toReview(mounted)
      await pay(mounted)
      await says(mounted, words)
      expect(mounted.element.state.name).to.equal('review')
      await find(mounted.element, '[part="buy"]')
      expect(await faultsOf(mounted.element)).to.deep.equal([])
    })

  it('error: too little for the network fee asks to look again, not to pay again', async () => {
    const mounted = await mount({ script: { buy: failing('InsufficientFundsError') } })
    await toReview(mounted)
    await pay(mounted)
    await says(mounted, 'There is not enough in this wallet for the price and the network fee.')
    expect(mounted.element.shadowRoot?.querySelector('[part="buy"]')).to.equal(null)
    await press(mounted, 'Look again')
    await find(mounted.element, '[part="buy"]')
  })

  it('error: an offer that has changed is shown again with what is different; nothing was paid', async () => {
    let price = 25n * unit
    let paid = 0
    const mounted = await mount({
      script: {
        readDeal: async ({ account }) => dealOf({ account, offer: { price } }),
        buy: async ({ maxTotal }) => {
          if (maxTotal === 30n * unit) return paid++, orderOf()
          price = 30n * unit
          throw fault('QuoteChangedError')
        },
      },
    })
    await toReview(mounted)
    await pay(mounted)
    await says(mounted, 'The price was 25 TEST and is 30 TEST now.')
    expect(wordsOf(mounted.element)).to.contain('The money goes elsewhere.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await until(() => mounted.element.state.name === 'review' && mounted.element.state.payload === 'right')
    await pay(mounted)
    await screen(mounted, 'waiting')
    expect(paid).to.equal(1)
  })

  for (const [status, words] of [
    ['SoldOut', 'All licenses of this offer are taken.'],
    ['Expired', 'Its time is over.'],
    ['Canceled', 'The seller has taken it back.'],
  ] as const)
    it(`error: an offer that ends under the buyer’s hands (${status}) says so`, async () => {
      const mounted = await mount({ script: { buy: failing('OfferUnavailableError', { status }) } })
      await toReview(mounted)
      await pay(mounted)
      await screen(mounted, 'closed')
      await says(mounted, words)
    })

  for (const [found, words] of [
    ['unavailable', 'The files can’t be had right now.'],
    ['wrong', 'The files of this offer are not what it promises'],
  ] as const)
    it(`error: files that are ${found} can’t be paid for; looking again goes on`, async () => {
      let bad = true
      const mounted = await mount({ script: { checkPayload: async () => (bad ? found : 'right') } })
      await toReview(mounted)
      await says(mounted, words)
      expect(mounted.element.shadowRoot?.querySelector('[part="buy"]')).to.equal(null)
      expect(await faultsOf(mounted.element)).to.deep.equal([])
      bad = false
      await press(mounted, 'Look again')
      await find(mounted.element, '[part="buy"]')
    })

  it('error: the review can’t be read: it says why, and reads again', async () => {
    let down = true
    const mounted = await mount({
      script: {
        readDeal: async ({ account }) =>
          down ? Promise.reject(fault('RpcUnavailableError')) : dealOf({ account }),
      },
    })
    await screen(mounted, 'offered')
    ;(await find(mounted.element, '[part="review"]')).click()
    await says(mounted, 'The network does not answer.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    down = false
    await press(mounted, 'Try again')
    await screen(mounted, 'review')
  })

  it('error: a network that goes away after the payment keeps its place, and looking again finds the order', async () => {
    let orders: readonly ReturnType<typeof orderOf>[] = []
    const mounted = await mount({
      script: { buy: failingAfter('RpcUnavailableError'), findOrders: async () => orders },
    })
    await toReview(mounted)
    await pay(mounted)
    await says(mounted, 'The network does not answer.')
    expect(mounted.element.state.name).to.equal('buying')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await press(mounted, 'Look again')
    await until(() => mounted.element.state.name === 'buying' && mounted.element.state.trouble, 'told again')
    orders = [orderOf()]
    await press(mounted, 'Look again')
    await screen(mounted, 'waiting')
  })

  it('error: a payment that the network has dropped is none, and can be made again', async () => {
    const mounted = await mount({ script: { buy: failingAfter('TransactionDroppedError') } })
    await toReview(mounted)
    await pay(mounted)
    await says(mounted, 'The network has dropped the payment. Pay again; it can’t count twice.')
    expect(mounted.element.state.name).to.equal('review')
  })

  it('behavior: called off in the page and confirmed in the wallet all the same: it is followed, not forgotten', async () => {
    let confirm = () => {}
    const buy: Buy = ({ onStep }) => {
      onStep('buy')
      return new Promise((resolve) => {
        confirm = () => {
          onStep('sent', bytes32(0x1111))
          resolve(orderOf())
        }
      })
    }
    const mounted = await mount({ script: { buy } })
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    await press(mounted, 'Cancel')
    await screen(mounted, 'review')
    confirm()
    await screen(mounted, 'waiting')
  })

  it('behavior: called off and wanted again: the question that the wallet still shows is gone on with, and told once', async () => {
    // As the SDK does: the same payment, asked for twice, is one.
    let confirm = () => {}
    const flight = new Promise<ReturnType<typeof orderOf>>((resolve) => (confirm = () => resolve(orderOf())))
    const buy: Buy = ({ onStep }) => {
      onStep('buy')
      return flight
    }
    const mounted = await mount({ script: { buy } })
    let opened = 0
    mounted.element.addEventListener('sahara-order-opened', () => void opened++)
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    await press(mounted, 'Cancel')
    await screen(mounted, 'review')
    const again = pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    confirm()
    await again
    await screen(mounted, 'waiting')
    expect(opened).to.equal(1)
  })

  it('behavior: called off and declined in the wallet later: the review stays as it is', async () => {
    let decline = () => {}
    const buy: Buy = ({ onStep }) => {
      onStep('buy')
      return new Promise((_, reject) => (decline = () => reject(fault('WalletRejectedError'))))
    }
    const mounted = await mount({ script: { buy } })
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    await press(mounted, 'Cancel')
    await screen(mounted, 'review')
    decline()
    await mounted.element.updateComplete
    expect(wordsOf(mounted.element)).not.to.contain('declined')
  })

  it('behavior: a page that changes the purchase under way leads back to the review, and it is said', async () => {
    const referrers: unknown[] = []
    const mounted = await mount({
      script: {
        readDeal: async ({ account, referrer }) => (referrers.push(referrer), dealOf({ account })),
        buy: ({ onStep }) => (onStep('buy'), new Promise(() => {})),
      },
    })
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    mounted.element.referrer = '0x90f79bf6eb2c4f870365e785982e1f101e93b906'
    await screen(mounted, 'review')
    await says(mounted, 'This page has changed the purchase. Please look at it again.')
    expect(referrers.at(-1)).to.equal('0x90f79bf6eb2c4f870365e785982e1f101e93b906')
    mounted.element.maxPrice = '20'
    await says(mounted, 'This page buys for 20 TEST at most.')
  })

  it('behavior: what was sent ends as it began, whatever the page says then', async () => {
    const mounted = await mount()
    await toReview(mounted)
    await pay(mounted)
    await screen(mounted, 'waiting')
    mounted.element.maxPrice = '1'
    mounted.element.referrer = '0x90f79bf6eb2c4f870365e785982e1f101e93b906'
    await mounted.element.updateComplete
    expect(mounted.element.state.name).to.equal('waiting')
  })

  it('behavior: another tab that is paying is told of, and this one asks no wallet', async () => {
    if (!navigator.locks) return
    let release = () => {}
    await new Promise<void>((held) => {
      void navigator.locks.request(
        'saharakit/work/checkout/eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:7',
        () => {
          held()
          return new Promise<void>((resolve) => (release = resolve))
        },
      )
    })
    let paid = 0
    const mounted = await mount({ script: { buy: async () => (paid++, orderOf()) } })
    await toReview(mounted)
    await pay(mounted)
    await says(mounted, 'Another tab of this browser is paying for this.')
    expect(paid).to.equal(0)
    release()
    await press(mounted, 'Look again')
    await find(mounted.element, '[part="buy"]')
    await pay(mounted)
    await screen(mounted, 'waiting')
  })

  it('behavior: a wallet that is silent gets a hint where to look', async () => {
    const mounted = await mount({ script: { buy: ({ onStep }) => (onStep('buy'), new Promise(() => {})) } })
    await toReview(mounted)
    void pay(mounted)
    await says(mounted, 'Confirm in your wallet')
    mounted.element.send({ type: 'slow' })
    await says(mounted, 'The wallet’s window may be hidden behind this one')
  })
})
