import { presetTerms } from '@saharakit/sdk'
import { expect } from 'chai'
import type { SaharaBuyEvent, SaharaErrorEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { assetOf, assetServices, bytes32, cardOf, idOf } from '../../internal/testing/marketFixtures.ts'
import { described, mountAsset } from '../../internal/testing/mountAsset.ts'
import '../sahara-checkout/define.ts'

const never = () => new Promise<never>(() => {})
const failing = (name: string) => () => Promise.reject(Object.assign(new Error('down'), { name }))
const listing = assetOf().listing!

describe('sahara-asset', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-asset').forEach((element) => element.remove())
    document.documentElement.lang = 'en'
    document.documentElement.dir = ''
  })

  it('is accessible', async () => {
    const element = mountAsset()
    await described(element)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: what it is, who made it, what its license allows, and what it costs', async () => {
    const element = mountAsset()
    await described(element)
    for (const words of [
      'Dataset · text classification',
      'Mailbox 2002: spam or wanted',
      'by Open Inbox Project · 0x7099…79c8',
      'Real mails of the SpamAssassin public corpus, decoded, and judged by people: spam or wanted.',
      'version 2 · 3.1 MB · English, German',
      'You may use it, also for business, train models on it, build on it, and sell what you make with it. Name its author. Don’t pass it on.',
      '25 USDX',
      '12 left',
    ])
      expect(wordsOf(element)).to.contain(words)
    expect(element.matches(':state(buyable)')).to.equal(true)
    const article = element.shadowRoot!.querySelector('article')!
    expect(article.ariaLabel).to.equal('Mailbox 2002: spam or wanted')
  })

  it('behavior: the price does not wait for its description', async () => {
    const element = mountAsset({}, { readManifest: never })
    let isReady = false
    element.addEventListener('sahara-ready', () => (isReady = true))
    await until(() => wordsOf(element).includes('25 USDX'))
    expect(wordsOf(element)).to.contain('Dataset 7')
    expect(isReady).to.equal(true)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: buying asks the page first, then opens a checkout for the price on the card and no more', async () => {
    const element = mountAsset()
    await described(element)
    const asked: SaharaBuyEvent[] = []
    element.addEventListener('sahara-buy', (event) => {
      asked.push(event)
      if (asked.length === 1) event.preventDefault()
    })
    const button = await find(element, '[part="buy"]')
    button.click()
    await until(() => asked.length === 1)
    await element.updateComplete
    const [{ asset, offerHash, price }] = asked as [SaharaBuyEvent]
    expect([asset, offerHash, price]).to.deep.equal([idOf(7n), bytes32(99), 25_000_000n])
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null)
    button.focus()
    button.click()
    const checkout = await find(element, 'dialog[open] sahara-checkout')
    expect(checkout.getAttribute('max-price')).to.equal('25.000000')
    expect(checkout).to.have.property('asset', idOf(7n))
    ;(await find(element, 'dialog header button')).click()
    await until(() => !element.shadowRoot!.querySelector('dialog[open]'))
    expect(element.shadowRoot!.activeElement).to.equal(button)
    // A purchase that was begun goes on: it is the same checkout.
    button.click()
    expect(await find(element, 'dialog[open] sahara-checkout')).to.equal(checkout)
  })

  it('behavior: a sale on the page is seen on the card', async () => {
    let left = 12n
    const element = mountAsset({}, { readCard: async () => cardOf({ listing: { ...listing, left } }) })
    await until(() => wordsOf(element).includes('12 left'))
    left = 11n
    document.dispatchEvent(Object.assign(new Event('sahara-order-opened'), { asset: idOf(7n) }))
    await until(() => wordsOf(element).includes('11 left'))
  })

  for (const [what, changes, words] of [
    ['sold out', { left: 0n }, 'Sold out'],
    ['over', { validUntil: 1 }, 'This offer has ended'],
    ['canceled', {}, 'Can’t be bought right now'],
  ] as const)
    it(`behavior: what is ${what} says so and has no button`, async () => {
      const element = mountAsset({ asset: { listing: { ...listing, live: false, ...changes } } })
      await until(() => wordsOf(element).includes(words))
      expect(element.shadowRoot!.querySelector('[part="buy"]')).to.equal(null)
      expect(await faultsOf(element)).to.deep.equal([])
    })

  it('behavior: what was never for sale, and what says nothing of a license', async () => {
    const element = mountAsset({ asset: { listing: undefined, terms: undefined } })
    await until(() => wordsOf(element).includes('Not for sale'))
    expect(wordsOf(element)).to.contain('Its owner has not said how it is licensed.')
  })

  it('error: a manifest that can’t be had leaves what the chain has, says so, and is asked for again', async () => {
    let down = true
    const { readManifest } = assetServices()
    const fault = Object.assign(new Error('gone'), { name: 'ContentUnavailableError' })
    const told: Error[] = []
    const element = mountAsset(
      {},
      {
        readManifest: (...parameters) => (down ? Promise.reject(fault) : readManifest(...parameters)),
      },
    )
    element.addEventListener('sahara-error', ({ error }: SaharaErrorEvent) => told.push(error))
    await until(() => wordsOf(element).includes('Its description can’t be had right now.'))
    expect(wordsOf(element)).to.contain('25 USDX')
    expect(told).to.deep.equal([fault])
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    ;(await find(element, '.note button')).click()
    await described(element)
  })

  it('error: a manifest that is not what was registered is not shown', async () => {
    const element = mountAsset({}, { readManifest: failing('ContentHashMismatchError') })
    await until(() => wordsOf(element).includes('is not what was registered'))
    expect(wordsOf(element)).to.contain('Dataset 7')
  })

  for (const [name, words, again] of [
    ['ConfigError', 'has not set the asset up correctly', false],
    ['RpcWrongChainError', 'is another one than this page asks for', true],
    ['RpcUnavailableError', 'The network does not answer', true],
    ['OddError', 'Something unexpected happened', true],
  ] as const)
    it(`error: ${name} has its own screen`, async () => {
      const element = mountAsset({}, { readCard: failing(name) })
      await until(() => wordsOf(element).includes(words))
      expect(!!element.shadowRoot!.querySelector('button')).to.equal(again)
      expect(await faultsOf(element)).to.deep.equal([])
    })

  it('behavior: a network that comes back shows the card by itself', async () => {
    let down = true
    const element = mountAsset(
      {},
      { readCard: async () => (down ? failing('RpcUnavailableError')() : cardOf()) },
    )
    await until(() => wordsOf(element).includes('The network does not answer'))
    down = false
    window.dispatchEvent(new Event('online'))
    await described(element)
  })

  it('behavior: the focus goes on from a button that tries again to what it brought', async () => {
    let down = true
    const element = mountAsset(
      {},
      {
        readCard: async () => {
          if (down) throw Object.assign(new Error('down'), { name: 'RpcUnavailableError' })
          return cardOf()
        },
      },
    )
    const again = await find(element, '.middle button')
    down = false
    again.focus()
    again.click()
    await described(element)
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelector('h2'))
  })

  it('error: an asset that does not exist, and an attribute that names none', async () => {
    const element = mountAsset({}, { readCard: async () => undefined })
    await until(() => wordsOf(element).includes('There is no asset of this number.'))
    const wrong = document.createElement('sahara-asset')
    wrong.asset = '7'
    const told = new Promise<SaharaErrorEvent>((resolve) =>
      wrong.addEventListener('sahara-error', resolve, { once: true }),
    )
    document.body.append(wrong)
    expect((await told).error).to.have.property('name', 'ConfigError')
    await until(() => wordsOf(wrong).includes('has not set the asset up correctly'))
  })

  it('error: a referrer that is no address is told, not left without its share', async () => {
    const element = mountAsset()
    element.referrer = '0xYourAddress'
    await until(() => wordsOf(element).includes('has not set the asset up correctly'))
  })

  it('behavior: everything a card says fits the place that was kept for it, whatever its width', async () => {
    const element = mountAsset({
      asset: {
        parents: 3,
        terms: { ...presetTerms['Open Use'], termsId: bytes32(1) },
        listing: { ...listing, price: 123_456_780_000n, symbol: 'LONGSYM' },
      },
      manifest: {
        name: 'A name that goes on and on, as names of data sets do when several people have agreed on one',
        description: 'Words. '.repeat(200),
        author: { name: 'The Society for the Preservation of Unusually Long Author Names' },
        languages: ['en', 'de', 'fr', 'it', 'pt'],
      },
    })
    await described(element)
    const room = Number.parseFloat(getComputedStyle(element).minBlockSize)
    for (const width of [272, 300, 340, 380, 420, 480, 560, 720]) {
      element.style.inlineSize = `${width}px`
      expect(element.getBoundingClientRect().height, `${width} px`).to.be.at.most(room + 0.5)
      expect(element.scrollWidth, `${width} px`).to.be.at.most(Math.max(width, 0) + 1)
    }
  })

  it('behavior: every screen of a card is as high as the first', async () => {
    const heights = new Set<number>()
    for (const changes of [
      { readCard: never },
      { readManifest: never },
      {},
      { readCard: failing('RpcUnavailableError') },
    ]) {
      const element = mountAsset({}, changes)
      await new Promise((resolve) => setTimeout(resolve, 60))
      heights.add(Math.round(element.getBoundingClientRect().height))
    }
    expect([...heights]).to.have.length(1)
  })

  it('behavior: a card that moves inside the page goes on; one that is taken away ends', async () => {
    const element = mountAsset()
    await described(element)
    const box = document.body.appendChild(document.createElement('div'))
    box.append(element)
    await described(element)
    box.remove()
    await new Promise((resolve) => setTimeout(resolve))
    expect(element.isConnected).to.equal(false)
  })
})
