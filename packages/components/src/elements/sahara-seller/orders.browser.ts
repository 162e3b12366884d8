import type { Hex } from '@saharakit/sdk'
import { expect } from 'chai'
import type { SaharaDeliverEvent, SaharaKeysDeliveredEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { hashOf } from '../../internal/testing/scriptedServices.ts'
import type { SaharaSeller } from './element.ts'
import { mountSeller, press, screenOf, tick } from './testing/mountSeller.ts'
import { bookOf, dollar, orderOf, type SellerScript } from './testing/scriptedSeller.ts'

const now = 1_000_000
const open = [orderOf(1, 'Open', { deadline: now + 80_000 }), orderOf(2, 'Open', { deadline: now + 7_000 })]
const all = [
  ...open,
  orderOf(3, 'Open', { deadline: now - 1 }),
  orderOf(4, 'Delivered', { deadline: now + 30_000 }),
  orderOf(5, 'Delivered', { deadline: now - 1 }),
  orderOf(6, 'Settled'),
  orderOf(7, 'Refunded'),
]
const book = bookOf(all, { earnings: [{ token: dollar, ready: 61_750_000n, waiting: 25_000_000n }] })

const refused = (name: string) => Object.assign(new Error(name), { name })

async function atOrders(script: SellerScript = {}): Promise<SaharaSeller> {
  const element = mountSeller({ book, ...script })
  await screenOf(element, 'start')
  await click(element, 'Your orders')
  await screenOf(element, 'orders')
  return element
}

const text = (element: SaharaSeller) => wordsOf(element).replace(/\u00a0/g, ' ')

describe('sahara-seller: orders', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('default: what waits, until when, and what it earned; all keys in one transaction', async () => {
    const element = await atOrders()
    await find(element, '.rows li')
    for (const words of [
      'Waits for its key, 22 hours left',
      'Too late to deliver',
      'The buyer can check for 8 hours',
      'yours to claim',
      'Sold for good',
      'Refunded',
      '61.75 USDX',
      'Marsh birds at dawn',
      'Wallet 0x7099…79c8',
    ])
      expect(text(element)).to.contain(words)
    expect(await faultsOf(element)).to.deep.equal([])
    const asked: SaharaDeliverEvent[] = []
    element.addEventListener('sahara-deliver', (event) => asked.push(event))
    const told = new Promise<SaharaKeysDeliveredEvent>((resolve) =>
      element.addEventListener('sahara-keys-delivered', resolve, { once: true }),
    )
    const button = await find(element, '[part="deliver"]')
    expect(button.innerText).to.equal('Deliver 2 keys')
    button.click()
    button.click()
    expect((await told).orderIds).to.deep.equal(open.map(({ orderId }) => orderId))
    expect(asked.length).to.equal(2, 'a question is asked at each click, a transaction once')
    await until(() => text(element).includes('The buyers can open their files now'))
  })

  it('behavior: what is settled is claimed, and what was earned is taken', async () => {
    const claimed: Hex[] = []
    let taken = ''
    const element = await atOrders({
      claim: async (orderIds, onStep) => {
        claimed.push(...orderIds)
        onStep('wallet')
        return hashOf(1)
      },
      take: async (_account, token) => ((taken = token), hashOf(2)),
    })
    await press(element, 'claim')
    await until(() => text(element).includes('Claimed. It is yours to take'))
    expect(claimed).to.deep.equal([all[4]!.orderId])
    await until(() => !element.matches(':state(busy)'))
    ;(await find(element, '.figures button')).click()
    await until(() => taken === dollar)
  })

  it('behavior: keys go out by themselves while the switch is on, and one refusal turns it off', async () => {
    let refuse = false
    let look = () => {}
    const delivered: number[] = []
    let orders = open.slice(0, 1)
    const element = await atOrders({
      readOrders: async () => bookOf(orders),
      watchOrders(_account, listener) {
        look = listener
        return () => {}
      },
      deliver(orderIds, onStep) {
        onStep('wallet')
        if (refuse) return Promise.reject(refused('WalletRejectedError'))
        delivered.push(orderIds.length)
        orders = orders.map((order) => ({ ...order, state: 'Delivered' as const, deadline: now + 9 }))
        return Promise.resolve({ delivered: orderIds, hash: hashOf(9) })
      },
    })
    await find(element, '.rows li')
    await tick(element, 'Deliver keys as orders come')
    await until(() => delivered.length === 1, 'the first key')
    await until(() => element.state.name === 'orders' && element.state.acting?.step === 'done')
    orders = [orderOf(8, 'Open', { deadline: now + 80_000 }), ...orders]
    look()
    await until(() => delivered.length === 2, 'the second key')
    await until(() => element.state.name === 'orders' && element.state.acting?.step === 'done')
    refuse = true
    orders = [orderOf(9, 'Open', { deadline: now + 80_000 }), ...orders]
    look()
    await until(() => text(element).includes('You declined in your wallet'))
    expect(element.state).to.include({ name: 'orders', automatic: false })
    const boxed = (await find(element, '[role="switch"]')) as HTMLInputElement
    expect(boxed.checked).to.equal(false)
    look()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(delivered.length).to.equal(2)
  })

  it('behavior: a page that cancels a delivery does it itself', async () => {
    let sent = false
    const element = await atOrders({
      deliver: async () => ((sent = true), { delivered: [], hash: hashOf(1) }),
    })
    element.addEventListener('sahara-deliver', (event) => event.preventDefault())
    await press(element, 'deliver')
    expect(sent).to.equal(false)
  })

  it('behavior: a wallet that is silent can be left', async () => {
    const element = await atOrders({
      deliver: (_orderIds, onStep) => {
        onStep('wallet')
        return new Promise(() => {})
      },
    })
    await press(element, 'deliver')
    await until(() => text(element).includes('Confirm in your wallet'))
    await click(element, 'Cancel')
    expect(element.state).to.include({ name: 'orders', acting: undefined })
  })

  it('error: a key that is not this account’s is said, and told the page', async () => {
    const told: string[] = []
    const element = await atOrders({ deliver: () => Promise.reject(refused('KeyMismatchError')) })
    element.addEventListener('sahara-error', ({ error }) => told.push(error.name))
    await press(element, 'deliver')
    await until(() => text(element).includes('does not follow from this account'))
    expect(told).to.deep.equal(['KeyMismatchError'])
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('error: orders that can’t be read are tried again; what is on screen stays where something newer can’t be had', async () => {
    let down = true
    let look = () => {}
    const element = await atOrders({
      readOrders: () => (down ? Promise.reject(refused('RpcUnavailableError')) : Promise.resolve(book)),
      watchOrders(_account, listener) {
        look = listener
        return () => {}
      },
    })
    await until(() => text(element).includes('could not be read'))
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    await click(element, 'Try again')
    await find(element, '.rows li')
    down = true
    look()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(text(element)).to.contain('Marsh birds at dawn')
  })

  it('behavior: nothing sold yet, and the way back', async () => {
    const element = await atOrders({ book: bookOf([]) })
    await until(() => text(element).includes('Nothing sold yet'))
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Back to listing')
    await screenOf(element, 'start')
  })
})
