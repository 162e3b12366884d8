import { expect } from 'chai'
import type { SaharaAssetOpenEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import {
  bytes32,
  deepLineage,
  hostileText,
  idOf,
  lineage,
  lineageServices,
} from '../../internal/testing/marketFixtures.ts'
import './define.ts'
import type { SaharaLineage } from './element.ts'

function mount(...parameters: Parameters<typeof lineageServices>): SaharaLineage {
  const element = document.createElement('sahara-lineage')
  element.asset = idOf(7n)
  element.services = lineageServices(...parameters)
  document.body.append(element)
  return element
}

const nodes = ({ shadowRoot }: SaharaLineage) => [...shadowRoot!.querySelectorAll<HTMLElement>('.node')]
const focused = ({ shadowRoot }: SaharaLineage) =>
  (shadowRoot!.activeElement as HTMLElement | null)?.dataset['key']

async function press(element: SaharaLineage, key: string): Promise<void> {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )
  await element.updateComplete
}

/** The same past with manifests that nobody has read yet: what was held to its hash once is not read again. */
const unread = (from: number) =>
  lineage.map((link) => ({ ...link, manifestHash: bytes32(BigInt(from) + link.assetId) }))

describe('sahara-lineage', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-lineage').forEach((element) => element.remove())
    document.documentElement.lang = 'en'
    document.documentElement.dir = ''
  })

  it('is accessible', async () => {
    const element = mount()
    await find(element, '.node')
    expect(await faultsOf(element)).to.deep.equal([])
    element.select('0.0.0')
    await element.updateComplete
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: relations in plain words, shares, and what each ancestor forbids', async () => {
    const element = mount()
    await until(() => wordsOf(element).includes('Newsletters, 2004 to 2006'))
    expect(nodes(element).map(({ dataset }) => dataset['key'])).to.deep.equal([
      '0',
      '0.0',
      '0.0.0',
      '0.0.1',
      '0.1',
    ])
    for (const words of ['fine-tuned from', 'trained on', 'gets 20%', 'no business use', 'same terms'])
      expect(wordsOf(element)).to.contain(words)
    element.select('0.0.0')
    await element.updateComplete
    expect(wordsOf(element)).to.contain('2% of each sale reaches it.')
    expect(wordsOf(element)).to.contain(
      'Because of it you may not use it for business or sell what you make with it.',
    )
    expect(wordsOf(element)).to.contain('What is made from it must keep its terms.')
  })

  it('behavior: the same as sentences, for who would rather read', async () => {
    const element = mount()
    await until(() => wordsOf(element).includes('Plain filter'))
    const sentences = [...element.shadowRoot!.querySelectorAll('details li')].map(({ textContent }) =>
      textContent.replace(/[\u2066-\u2069]/g, ''),
    )
    expect(sentences[0]).to.equal(
      'Newsletter filter: fine-tuned from Plain filter, which gets 20% of its revenue.',
    )
    expect(sentences).to.have.length(4)
  })

  it('behavior: arrow keys walk through it, one stop for the Tab key', async () => {
    const element = mount()
    await find(element, '.node')
    const stops = () => nodes(element).filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).to.have.length(1)
    stops()[0]!.focus()
    for (const [key, at] of [
      ['ArrowRight', '0.0'],
      ['ArrowDown', '0.0.0'],
      ['End', '0.1'],
      ['ArrowUp', '0.0.1'],
      ['ArrowLeft', '0.0'],
      ['Home', '0'],
    ] as const) {
      await press(element, key)
      expect(focused(element), key).to.equal(at)
    }
    await press(element, 'ArrowLeft')
    expect(nodes(element)).to.have.length(1)
    await press(element, 'ArrowRight')
    expect(nodes(element)).to.have.length(5)
    expect(stops()).to.have.length(1)
  })

  it('behavior: where text runs from right to left, so do the arrow keys', async () => {
    document.documentElement.lang = 'ar'
    document.documentElement.dir = 'rtl'
    const element = mount()
    ;(await find(element, '.node')).focus()
    await press(element, 'ArrowLeft')
    expect(focused(element)).to.equal('0.0')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: a touch chooses a node, and its mark folds what is behind it', async () => {
    const element = mount()
    const [, second] = await until(() => (nodes(element).length === 5 ? nodes(element) : undefined))
    second!.click()
    await element.updateComplete
    expect(focused(element)).to.equal('0.0')
    second!.querySelector<HTMLElement>('.fold')!.click()
    await element.updateComplete
    expect(nodes(element)).to.have.length(3)
    expect(focused(element)).to.equal('0.0')
  })

  it('behavior: sixteen deep and eight wide begins with what is near, and fits a phone', async () => {
    const element = mount({ lineage: deepLineage(16, 8) })
    element.style.inlineSize = '18rem'
    await find(element, '.node')
    expect(nodes(element).length).to.be.lessThan(25)
    for (let level = 0, key = '0'; level < 16; level++, key += '.0') {
      if (element.state.name === 'ready' && element.state.closed.has(key)) element.fold(key)
      await element.updateComplete
    }
    expect(nodes(element)).to.have.length(1 + 16 * 8)
    expect(element.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width))
    const deepest = nodes(element).find(({ ariaLevel }) => ariaLevel === '17')!
    expect(deepest.getBoundingClientRect().width).to.be.greaterThan(90)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: an ancestor is shown above the page, unless the page does it', async () => {
    const element = mount()
    await find(element, '.node')
    element.select('0.0')
    const asked: string[] = []
    const listener = (event: SaharaAssetOpenEvent) => {
      asked.push(event.asset)
      if (asked.length === 1) event.preventDefault()
    }
    element.addEventListener('sahara-asset-open', listener)
    ;(await find(element, '[part="open"]')).click()
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null)
    ;(await find(element, '[part="open"]')).click()
    const card = await find(element, 'dialog[open] sahara-asset')
    expect(card).to.have.property('asset', idOf(5n))
    expect(asked).to.deep.equal([idOf(5n), idOf(5n)])
    ;(await find(element, 'dialog header button')).click()
    await until(() => !element.shadowRoot!.querySelector('dialog'))
  })

  it('behavior: hostile names are text, cut, and turn nothing around', async () => {
    const readManifest = async () => ({ name: hostileText }) as never
    const element = mount({ lineage: unread(0xbad00) }, { readManifest })
    await until(() => wordsOf(element).includes('<img'))
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(globalThis).not.to.have.property('pwned')
    expect(element.shadowRoot!.textContent).not.to.match(/[\u202a-\u202e]/)
    for (const node of nodes(element)) expect(node.getBoundingClientRect().height).to.be.lessThan(300)
  })

  it('behavior: without manifests it shows kinds and numbers', async () => {
    const readManifest = () => Promise.reject(new Error('gone'))
    const element = mount({ lineage: unread(0x90e00) }, { readManifest })
    await until(() => wordsOf(element).includes('Model 5'))
    expect(wordsOf(element)).to.contain('Dataset 2')
  })

  it('behavior: what was made from nothing says so', async () => {
    const element = mount({ lineage: deepLineage(0, 0) })
    await until(() => /names nothing that it was made from/.test(wordsOf(element)))
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('error: what can’t be read says so and can be tried again', async () => {
    let down = true
    const { readPast } = lineageServices()
    const element = mount(
      {},
      {
        readPast: (...parameters) => (down ? Promise.reject(new Error('down')) : readPast(...parameters)),
      },
    )
    const again = await find(element, '.wait button')
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    again.click()
    await find(element, '.node')
  })

  it('error: a page that has set it up wrongly is told, and offered nothing in vain', async () => {
    const fault = Object.assign(new Error('no such chain'), { name: 'ConfigError' })
    const element = mount({}, { readPast: () => Promise.reject(fault) })
    await until(() => wordsOf(element).includes('has not set the asset up correctly'))
    expect(element.shadowRoot!.querySelector('button')).to.equal(null)
  })
})
