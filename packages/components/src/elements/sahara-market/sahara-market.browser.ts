import { expect } from 'chai'
import type { SaharaAssetOpenEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import {
  assetManifestOf,
  bytes32,
  hostileText,
  idOf,
  marketServices,
  registry,
  rowOf,
} from '../../internal/testing/marketFixtures.ts'
import './define.ts'
import type { SaharaMarket } from './element.ts'
import type { MarketFilter } from './marketServices.ts'

function mount(...parameters: Parameters<typeof marketServices>): SaharaMarket {
  const element = document.createElement('sahara-market')
  element.registry = `eip155:31337:${registry}`
  element.services = marketServices(...parameters)
  document.body.append(element)
  return element
}

const cells = ({ shadowRoot }: SaharaMarket) => [...shadowRoot!.querySelectorAll<HTMLElement>('.cell')]
const filled = (element: SaharaMarket, count: number) =>
  until(() => cells(element).length === count && cells(element), `${count} cells`)
const search = async (element: SaharaMarket, words: string): Promise<void> => {
  const field = (await find(element, 'input')) as HTMLInputElement
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
const choose = async (element: SaharaMarket, place: number, value: string): Promise<void> => {
  await find(element, 'select')
  const select = element.shadowRoot!.querySelectorAll('select')[place]!
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('sahara-market', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-market').forEach((element) => element.remove())
    document.documentElement.lang = 'en'
    document.documentElement.dir = ''
  })

  it('is accessible', async () => {
    const element = mount(12)
    await filled(element, 12)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: the newest first, a hundred at a time, with live prices', async () => {
    const element = mount(140)
    const [first, second] = await filled(element, 100)
    expect(first!.textContent).to.contain('part 140')
    expect(second!.textContent).to.match(/Voices of 2009, part 139.*USDX|Not for sale/s)
    expect(wordsOf(element)).to.contain('100 shown')
    await click(element, 'Show more')
    await filled(element, 140)
    expect(wordsOf(element)).to.contain('140, that is all')
    expect(element.shadowRoot!.querySelector('[part="more"]')).to.equal(null)
  })

  it('behavior: kinds, tasks and words narrow it down, and everything comes back', async () => {
    const asked: MarketFilter[] = []
    const { listRows } = marketServices(60)
    const element = mount(60, {
      listRows: (filter, ...rest) => (asked.push(filter), listRows(filter, ...rest)),
    })
    await filled(element, 60)
    await choose(element, 0, 'model')
    await filled(element, 12)
    expect(wordsOf(element)).not.to.contain('Dataset ·')
    await choose(element, 1, 'speech')
    await filled(element, 3)
    await search(element, 'MAPS')
    await until(() => asked.at(-1)?.search === 'MAPS')
    expect(asked.at(-1)).to.deep.equal({ kind: 'model', task: 'speech', search: 'MAPS' })
    await until(() => wordsOf(element).includes('Nothing matches.') || cells(element).length < 3)
    await search(element, 'no such thing')
    await until(() => wordsOf(element).includes('Nothing matches.'))
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Show everything')
    await filled(element, 60)
    expect(((await find(element, 'input')) as HTMLInputElement).value).to.equal('')
  })

  it('behavior: typing asks once, and an answer to an earlier question is not shown', async () => {
    const asked: string[] = []
    const { listRows } = marketServices(40)
    const answers: (() => void)[] = []
    const element = mount(40, {
      listRows: async (filter, ...rest) => {
        asked.push(filter.search)
        if (filter.search) await new Promise<void>((resolve) => answers.push(resolve))
        return listRows(filter, ...rest)
      },
    })
    await filled(element, 40)
    for (const words of ['p', 'pa', 'part 4']) await search(element, words)
    await until(() => answers.length === 1)
    await search(element, 'part 39')
    await until(() => answers.length === 2)
    answers[1]!()
    await filled(element, 1)
    answers[0]!()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(cells(element)).to.have.length(1)
    expect(asked).to.deep.equal(['', 'part 4', 'part 39'])
  })

  it('behavior: the attribute `kind` is where it begins', async () => {
    const element = document.createElement('sahara-market')
    element.setAttribute('kind', 'agent')
    element.services = marketServices(50)
    document.body.append(element)
    await filled(element, 10)
    element.setAttribute('kind', 'nonsense')
    await filled(element, 50)
  })

  it('behavior: names are an indexer’s claims until their manifests are read, near the screen first', async () => {
    let read = 0
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const { readManifest } = marketServices(90)
    const element = mount(90, {
      listRows: async () => ({
        rows: Array.from({ length: 90 }, (_, index) => {
          const row = rowOf(index + 1)
          const asset = { ...row.card.asset, manifestHash: bytes32(0x77000 + index) }
          return { ...row, card: { ...row.card, asset }, name: 'A lie' }
        }),
        after: undefined,
        source: 'indexer',
      }),
      readManifest: async (asset, signal) => {
        read++
        await arrived
        return { ...(await readManifest(asset, signal)), name: 'The truth' }
      },
    })
    const [first] = await filled(element, 90)
    expect(first!.dataset['trust']).to.equal('claimed')
    arrive()
    await until(() => first!.textContent!.includes('The truth'))
    expect(first!.dataset['trust']).to.equal('quorum')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(read).to.be.lessThan(90)
    expect(cells(element).at(-1)!.dataset['trust']).to.equal('claimed')
  })

  it('behavior: without an indexer it lists from the chain, and searches what is here', async () => {
    const element = mount(30, {}, 'chain')
    await filled(element, 30)
    expect(element.matches(':state(chain)')).to.equal(true)
    expect(wordsOf(element)).to.contain('Read from the chain alone')
    expect(cells(element)[0]!.dataset['trust']).to.equal('quorum')
    await until(() => wordsOf(element).includes('part 30'))
    await search(element, 'part 30')
    await filled(element, 1)
    await choose(element, 0, 'agent')
    await until(() => wordsOf(element).includes('Nothing matches.') || cells(element).length > 0)
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: without an indexer it also finds what nobody has scrolled to, as its name arrives', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => {
      const row = rowOf(index + 1)
      const asset = { ...row.card.asset, manifestHash: bytes32(0x55000 + index + 1) }
      return { ...row, card: { ...row.card, asset }, name: '', task: '', trust: 'quorum' as const }
    })
    const element = mount(80, {
      listRows: async () => ({ rows, after: undefined, source: 'chain' }),
      readManifest: async ({ manifestHash, kind }) =>
        assetManifestOf({ kind, name: `Fog, number ${BigInt(manifestHash) - 0x55000n}` }),
    })
    await filled(element, 80)
    await search(element, 'number 77')
    await filled(element, 1)
    expect(cells(element)[0]!.textContent).to.contain('Fog, number 77')
    await search(element, 'no such number')
    await until(() => wordsOf(element).includes('Nothing matches.'))
  })

  it('behavior: an asset is shown above the page, unless the page does it', async () => {
    const element = mount(3)
    element.referrer = `0x${'ab'.repeat(20)}`
    await filled(element, 3)
    const asked: string[] = []
    element.addEventListener('sahara-asset-open', (event: SaharaAssetOpenEvent) => {
      asked.push(event.asset)
      if (asked.length === 1) event.preventDefault()
    })
    const name = await find(element, '[part="open"]')
    name.click()
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null)
    name.focus()
    name.click()
    const card = await find(element, 'dialog[open] sahara-asset')
    expect(card).to.include({ asset: idOf(3n), referrer: `0x${'ab'.repeat(20)}` })
    ;(await find(element, 'dialog header button')).click()
    await until(() => !element.shadowRoot!.querySelector('dialog'))
    expect(element.shadowRoot!.activeElement).to.equal(name)
  })

  it('behavior: the last hundred of a thousand assets come as fast as the first, and scrolling stays smooth', async () => {
    const element = mount(1_000)
    await filled(element, 100)
    const steps: number[] = []
    for (let count = 200; count <= 1_000; count += 100) {
      const more = await find(element, '[part="more"]')
      const before = performance.now()
      more.click()
      await filled(element, count)
      steps.push(performance.now() - before)
    }
    const frames: number[] = []
    const height = document.documentElement.scrollHeight
    for (let step = 1, before = performance.now(); step <= 60; step++) {
      scrollTo(0, (height * step) / 60)
      await new Promise(requestAnimationFrame)
      frames.push(performance.now() - before)
      before = performance.now()
    }
    const sorted = (values: readonly number[]) => [...values].sort((left, right) => left - right)
    const [slowest, median] = [sorted(frames).at(-1)!, sorted(frames)[30]!]
    const rounded = steps.map(Math.round).join(', ')
    console.log(
      `a hundred more: ${rounded} ms; a frame: ${Math.round(median)} ms, at most ${Math.round(slowest)} ms`,
    )
    // Machines differ, and so does what else they do: what must not happen is that a long list makes each step longer.
    const [early, late] = [sorted(steps.slice(0, 4)), sorted(steps.slice(-4))]
    expect(late[0], 'the last steps, against the first').to.be.lessThan(early[0]! * 4 + 50)
    if ('contentVisibility' in document.documentElement.style) {
      const isDrawn = (cell: Element) =>
        cell.firstElementChild!.checkVisibility({ contentVisibilityAuto: true })
      expect(cells(element).filter(isDrawn).length, 'cells that are laid out').to.be.lessThan(200)
    }
    scrollTo(0, 0)
  })

  it('behavior: a word that arrives redraws every cell', async () => {
    const element = mount(5)
    await filled(element, 5)
    element.lang = 'ar'
    await element.updateComplete
    expect(element.shadowRoot!.querySelector('.base')!.getAttribute('dir')).to.equal('rtl')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: hostile names and tasks are text, cut, and turn nothing around', async () => {
    const row = rowOf(1)
    const element = mount(1, {
      listRows: async () => ({
        rows: [
          {
            ...row,
            card: { ...row.card, asset: { ...row.card.asset, manifestHash: bytes32(0x66) } },
            name: hostileText,
            task: hostileText,
          },
        ],
        after: undefined,
        source: 'indexer',
      }),
      readManifest: () => Promise.reject(new Error('gone')),
    })
    const [cell] = await filled(element, 1)
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(element.shadowRoot!.textContent).not.to.match(/[\u202a-\u202e\u0000]/)
    expect(cell!.getBoundingClientRect().height).to.be.lessThan(300)
    expect(element.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width))
  })

  it('behavior: a market without assets says so', async () => {
    const element = mount(0)
    await until(() => wordsOf(element).includes('Nothing here yet'))
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('error: what can’t be read says so; what is on screen stays when more can’t be', async () => {
    let down = true
    const { listRows } = marketServices(140)
    const element = mount(140, {
      listRows: (...parameters) => (down ? Promise.reject(new Error('down')) : listRows(...parameters)),
    })
    const again = await find(element, '.wait button')
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    again.click()
    await filled(element, 100)
    down = true
    await click(element, 'Show more')
    await until(() => wordsOf(element).includes('More could not be read.'))
    expect(cells(element)).to.have.length(100)
    down = false
    await click(element, 'Try again')
    await filled(element, 140)
  })

  it('error: an attribute that names no registry', async () => {
    const element = document.createElement('sahara-market')
    element.registry = 'eip155:31337'
    document.body.append(element)
    await until(() => wordsOf(element).includes('has not set the asset up correctly'))
    expect(await faultsOf(element)).to.deep.equal([])
  })
})
