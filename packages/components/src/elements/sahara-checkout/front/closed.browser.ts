import { expect } from 'chai'
import { faultsOf } from '../../../internal/testing/accessible.ts'
import { find } from '../../../internal/testing/fixtures.ts'
import { dealOf, item, itemWith, unit } from '../testing/deals.ts'
import { mountCheckout, press, says, screen, unmount } from '../testing/mountCheckout.ts'

const fault = (name: string) => Object.assign(new Error(name), { name })

describe('what can’t be bought', () => {
  afterEach(unmount)

  for (const [listing, words] of [
    [undefined, 'Not for sale'],
    [{ live: false, left: 0n }, 'Sold out'],
    [{ live: false, validUntil: 1 }, 'Its time is over.'],
    [{ live: false }, 'The seller has taken it back.'],
  ] as const)
    it(`error: ${words.replace('.', '')}: it says so and leads on`, async () => {
      const mounted = await mountCheckout({ script: { item: itemWith(listing) } })
      await screen(mounted, 'closed')
      await says(mounted, words)
      expect(await faultsOf(mounted.element)).to.deep.equal([])
    })

  it('error: a price above what the page allows is refused with both figures, also when it comes up later', async () => {
    const attributes = { 'max-price': '20 TEST' }
    const mounted = await mountCheckout({ attributes })
    await says(mounted, 'It costs 25 TEST now. This page buys for 20 TEST at most. Nothing was paid.')
    unmount()
    const later = await mountCheckout({
      attributes: { 'max-price': '25' },
      script: { readDeal: async () => dealOf({ offer: { price: 26n * unit } }) },
    })
    await screen(later, 'offered')
    ;(await find(later.element, '[part="review"]')).click()
    await says(later, 'It costs 26 TEST now. This page buys for 25 TEST at most.')
  })

  it('error: another token than the page agreed to is refused', async () => {
    const mounted = await mountCheckout({ attributes: { 'max-price': '100 EURC' } })
    await says(mounted, 'The seller asks for another token than this page allows.')
  })

  for (const [attribute, value] of [
    ['max-price', 'cheap'],
    ['referrer', '0x123'],
  ] as const)
    it(`error: a wrong ${attribute} is told, and named in the console's error`, async () => {
      let named: string | undefined
      const listen = (event: Event) =>
        (named = (event as unknown as { error: { attribute?: string } }).error.attribute)
      document.addEventListener('sahara-error', listen, { once: true })
      const mounted = await mountCheckout({ attributes: { [attribute]: value } })
      await screen(mounted, 'unavailable')
      await says(mounted, 'This page has not set the offer up correctly.')
      expect(named).to.equal(attribute)
    })

  it('error: a network that is down says so, and reading again goes on', async () => {
    let down = true
    const mounted = await mountCheckout({
      script: {
        loadItem: () => (down ? Promise.reject(fault('RpcUnavailableError')) : Promise.resolve(item)),
      },
    })
    await says(mounted, 'The network does not answer.')
    expect(await faultsOf(mounted.element)).to.deep.equal([])
    down = false
    await press(mounted, 'Try again')
    await screen(mounted, 'offered')
  })

  it('behavior: a network that comes back shows the offer by itself', async () => {
    let down = true
    const mounted = await mountCheckout({
      script: {
        loadItem: () => (down ? Promise.reject(fault('RpcUnavailableError')) : Promise.resolve(item)),
      },
    })
    await screen(mounted, 'unavailable')
    down = false
    window.dispatchEvent(new Event('online'))
    await screen(mounted, 'offered')
  })

  it('error: without its description it can’t be bought, and is read again', async () => {
    let missing = true
    const mounted = await mountCheckout({
      script: {
        loadItem: async () =>
          missing ? { ...item, manifest: undefined, unread: fault('ContentUnavailableError') } : item,
      },
    })
    await says(mounted, 'Its description can’t be had right now')
    expect(mounted.element.shadowRoot?.querySelector('[part="review"]')).to.equal(null)
    missing = false
    await press(mounted, 'Try again')
    await find(mounted.element, '[part="review"]')
  })
})
