import { expect } from 'chai'
import type { SaharaDownloadEvent } from '../../../events/events.ts'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { find, until, wordsOf } from '../../../internal/testing/fixtures.ts'
import type { OrderServices } from '../checkoutServices.ts'
import {
  buyer,
  bytes32,
  deliveredOrder,
  item,
  orderOf,
  refundedOrder,
  settledOrder,
  unit,
} from '../testing/deals.ts'
import { mountAgain, mountCheckout, press, says, screen, toOrder, unmount } from '../testing/mountCheckout.ts'
import type { CheckoutScript } from '../testing/scriptedCheckout.ts'

const fault = (name: string, fields: object = {}) => Object.assign(new Error(name), { name, ...fields })
const now = () => Math.floor(Date.now() / 1_000)

/** An element whose account has bought before, at that order. */
async function mountOrder(order: ReturnType<typeof orderOf>, script: CheckoutScript = {}) {
  const mounted = await mountCheckout({ script: { knownAccount: buyer, orders: [order], ...script } })
  await screen(mounted, 'offered')
  ;(await find(mounted.element, '[part="review"]')).click()
  await until(() => 'order' in mounted.element.state, 'the order')
  await mounted.element.updateComplete
  return mounted
}

describe('an order', () => {
  afterEach(unmount)

  it('default: the key is awaited with the promise to pay back, and the time that is left', async () => {
    const mounted = await mountOrder(orderOf({ deadline: now() + 7_000 }))
    await says(mounted, 'The seller has 2 hours left.')
    expect(wordsOf(mounted.element)).to.contain('all of the 25 TEST are yours again')
    expect(wordsOf(mounted.element)).to.contain('You can close this page.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('behavior: nothing is told as done before it is final', async () => {
    const mounted = await mountOrder(orderOf({ final: false }))
    const current = () => mounted.element.shadowRoot?.querySelector('[aria-current="step"]')?.textContent
    await says(mounted, 'Paid, in a block')
    expect(current()).to.contain('Paid')
    mounted.chain.tell(orderOf())
    await says(mounted, 'Waiting for the seller’s key')
    expect(current()).to.contain('Key here')
  })

  it('behavior: a block that is taken back takes the news back, too', async () => {
    const mounted = await mountOrder(orderOf())
    mounted.chain.tell(undefined)
    await says(mounted, 'Waiting for a block again')
    mounted.chain.tell(orderOf())
    await says(mounted, 'Waiting for the seller’s key')
  })

  it('behavior: a key that comes is told, and the files are fetched, compared and saved one by one', async () => {
    const mounted = await mountOrder(orderOf())
    mounted.chain.tell(deliveredOrder())
    await says(mounted, 'Your key is here')
    expect(mounted.element.shadowRoot?.querySelector('.base > [role="status"]')?.textContent).to.contain(
      'Your key is here',
    )
    const told = new Promise<SaharaDownloadEvent>((resolve) =>
      mounted.element.addEventListener('sahara-download', resolve, { once: true }),
    )
    await press(mounted, 'Get the files')
    const { files } = await told
    expect(files.map(({ name, sha256 }) => [name, sha256])).to.deep.equal([
      ['mails.jsonl', bytes32(11)],
      ['readme.md', bytes32(12)],
    ])
    expect(files[0]).not.to.have.property('blob')
    const links = mounted.element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[download]')
    expect([...links].map(({ download }) => download)).to.deep.equal(['mails.jsonl', 'readme.md'])
    expect(await (await fetch(links[0]!.href)).text()).to.equal('mails.jsonl')
    expect(wordsOf(mounted.element)).to.contain('As promised')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })

  it('behavior: a download shows how far it is, and stops without losing anything', async () => {
    const mounted = await mountOrder(deliveredOrder(), {
      open: ({ onProgress }) => {
        onProgress({ step: 'files', done: 5_700_000, total: 11_417_420 })
        return new Promise(() => {})
      },
    })
    await press(mounted, 'Get the files')
    await says(mounted, '5.7 MB of 11 MB')
    const bar = (await find(mounted.element, 'progress')) as HTMLProgressElement
    expect(bar.position).to.be.closeTo(0.5, 0.01)
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await press(mounted, 'Cancel')
    await screen(mounted, 'delivered')
  })

  it('behavior: what was written to the disk says so, in place of a link', async () => {
    const file = { name: 'mails.jsonl', size: 11_412_300, sha256: bytes32(11), blob: undefined }
    const mounted = await mountOrder(deliveredOrder(), { open: async () => [file] })
    await press(mounted, 'Get the files')
    await says(mounted, 'Saved')
    expect(mounted.element.shadowRoot?.querySelector('a[download]')).to.equal(null)
  })

  it('error: no key in time: one button, and the money is there', async () => {
    const acts: string[] = []
    const act: OrderServices['act'] = async ({ name, onStep }) => {
      acts.push(name)
      onStep('wallet')
    }
    const mounted = await mountOrder(orderOf({ deadline: now() - 5 }), { act, credit: 0n })
    await says(mounted, 'No key came in time')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    await press(mounted, 'Get the money back')
    await says(mounted, 'Confirm in your wallet.')
    mounted.chain.tell(refundedOrder({ final: false }))
    await says(mounted, 'Your money is coming back')
    expect(wordsOf(mounted.element)).not.to.contain('are yours again')
    mounted.chain.tell(refundedOrder())
    await says(mounted, '25 TEST are yours again No key came in time. Taken. It is in your wallet.')
    expect(acts).to.deep.equal(['refund'])
  })

  it('behavior: the time runs out while the page is open', async () => {
    const mounted = await mountOrder(orderOf({ deadline: now() + 2 }))
    await says(mounted, 'Waiting for the seller’s key')
    await says(mounted, 'No key came in time')
    expect(mounted.element.matches(':state(late)')).to.equal(true)
  })

  for (const [what, found, words, button] of [
    ['a wrong key', { kind: 'key' }, 'The seller delivered a wrong key', 'Get the money back'],
    [
      'a part that can be proven wrong',
      {
        kind: 'leaf',
        proof: { index: 3n, cipher: '0x', plainLeaf: bytes32(1), cipherProof: [], plainProof: [] },
      },
      'A part of the files is not what was promised',
      'Get the money back',
    ],
    [
      'a part that can’t be proven wrong',
      { kind: 'leaf', proof: undefined },
      'The contract can’t check this.',
      'Try again',
    ],
    ['other files', { kind: 'files' }, 'The files are not what their description says', 'Try again'],
  ] as const)
    it(`error: ${what}: what it is, and one way on`, async () => {
      const acts: unknown[] = []
      const mounted = await mountOrder(deliveredOrder(), {
        open: async () => found,
        act: async ({ fault: shown, name }) => void acts.push([name, shown?.kind]),
        credit: 25n * unit,
      })
      await press(mounted, 'Get the files')
      await screen(mounted, 'faulty')
      await says(mounted, words)
      expect(await faultsOf(mounted.element)).to.deep.equal([])
      expect(mounted.element.shadowRoot?.querySelectorAll('button.primary')).to.have.length(1)
      await press(mounted, button)
      if (button === 'Try again') return
      await until(() => acts.length > 0, 'the contract is asked')
      expect(acts).to.deep.equal([['dispute', found.kind]])
      mounted.chain.tell(refundedOrder())
      await press(mounted, 'Take 25 TEST')
      await says(mounted, 'Taken. It is in your wallet.')
      expect(acts.at(-1)).to.deep.equal(['withdraw', found.kind])
    })

  it('error: a gateway that is away is told, and fetching again goes on', async () => {
    let down = true
    const mounted = await mountOrder(deliveredOrder(), {
      open: async () => {
        if (down) throw fault('ContentUnavailableError')
        return []
      },
    })
    await press(mounted, 'Get the files')
    await says(mounted, 'The files can’t be had right now.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    down = false
    await press(mounted, 'Get the files')
    await screen(mounted, 'opened')
  })

  it('error: a wrong delivery that is found after the end is told as what it is', async () => {
    const mounted = await mountOrder(settledOrder(), { open: async () => ({ kind: 'key' }) })
    await press(mounted, 'Get the files')
    await says(mounted, 'The time to show that something is wrong is over.')
  })

  it('error: a transaction that is declined leaves the button there', async () => {
    const mounted = await mountOrder(deliveredOrder(), {
      open: async () => [],
      act: () => Promise.reject(fault('WalletRejectedError')),
    })
    await press(mounted, 'Get the files')
    await press(mounted, 'All is well: pay the seller')
    await says(mounted, 'You declined in your wallet. Nothing has changed.')
    const button = await find(mounted.element, 'button.primary')
    expect(button.hasAttribute('aria-disabled')).to.equal(false)
  })

  it('behavior: after a reload no wallet is connected: it is chosen where it is needed, and what was wanted goes on', async () => {
    let connected = false
    const wallets = [{ id: '0', name: 'Demo', rdns: 'example.demo', icon: '', duplicate: false }]
    const mounted = await mountOrder(deliveredOrder(), {
      wallets,
      connect: async () => ((connected = true), buyer),
      open: async () => (connected ? [] : Promise.reject(fault('WalletNotFoundError'))),
    })
    await press(mounted, 'Get the files')
    ;(await find(mounted.element, '.wallet')).click()
    await screen(mounted, 'opened')
  })

  it('behavior: a page that was closed finds the order again and goes on, asking no wallet', async () => {
    const first = await mountCheckout({ script: { knownAccount: buyer } })
    await toOrder(first)
    await screen(first, 'waiting')
    unmount()
    const never = () => Promise.reject(new Error('no wallet is asked'))
    const again = await mountAgain({
      script: { orders: [deliveredOrder()], connect: never, hostAccount: never, knowAccount: never },
    })
    await screen(again, 'delivered')
    expect(wordsOf(again.element)).to.contain('Your key is here')
  })

  it('behavior: it goes on also where its description can’t be had', async () => {
    const first = await mountCheckout({ script: { knownAccount: buyer } })
    await toOrder(first)
    await screen(first, 'waiting')
    unmount()
    const again = await mountAgain({
      script: {
        item: { ...item, manifest: undefined, unread: fault('ContentUnavailableError') },
        orders: [orderOf({ deadline: now() - 5 })],
      },
    })
    await says(again, 'No key came in time')
  })

  it('behavior: money of an earlier refund that still waits is offered; without it the offer is', async () => {
    const waiting = await mountOrder(refundedOrder(), { credit: 25n * unit })
    await says(waiting, 'Take 25 TEST')
    unmount()
    const taken = await mountCheckout({
      script: { knownAccount: buyer, orders: [refundedOrder()], credit: 0n },
    })
    await screen(taken, 'offered')
    ;(await find(taken.element, '[part="review"]')).click()
    await screen(taken, 'review')
  })

  it('behavior: the receipt is a file with the page’s own id', async () => {
    const mounted = await mountOrder(settledOrder())
    mounted.element.reference = 'order-123'
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      const click = HTMLAnchorElement.prototype.click
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click
        resolve(this)
      }
    })
    await press(mounted, 'Save the receipt')
    const link = await saved
    const receipt = await (await fetch(link.href)).json()
    expect(link.download).to.match(/^receipt-[\da-f]{8}\.json$/)
    expect(receipt).to.include({ format: 'saharakit-receipt', reference: 'order-123' })
  })

  it('behavior: a receipt is printed from a window of its own, and a blocked one says so', async () => {
    const mounted = await mountOrder(settledOrder())
    const open = window.open
    window.open = () => null
    try {
      await press(mounted, 'Print')
      await says(mounted, 'The browser has blocked the window to print from.')
    } finally {
      window.open = open
    }
    expect(await faultsOf(mounted.element)).to.deep.equal([])
  })
})
