import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { assetOf, assetServices, bytes32, hostileText, idOf } from '../../internal/testing/marketFixtures.ts'
import { model, openedAsset } from '../../internal/testing/mountAsset.ts'

const failing = (name: string) => () => Promise.reject(Object.assign(new Error('down'), { name }))
const listing = assetOf().listing!

describe('sahara-asset, its details', () => {
  afterEach(() => document.body.querySelectorAll('sahara-asset').forEach((element) => element.remove()))

  it('behavior: “may I…?” names the ancestor that does not allow it', async () => {
    const element = await openedAsset(model)
    await until(() => wordsOf(element).includes('No: Newsletters, 2004 to 2006, which it comes from'))
    const answers = [...element.shadowRoot!.querySelectorAll('.answers > div')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    )
    expect(answers).to.include('train models on itYes')
    expect(answers).to.include('pass it onNo')
    expect(wordsOf(element)).to.contain('What you make from it passes at least 5% of its revenue up.')
    expect(wordsOf(element)).to.contain('You must name its author.')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: pieces are drawn from their bytes, files have hashes, and measurements are called claims', async () => {
    const element = await openedAsset()
    const drawn = await find(element, 'canvas')
    expect(drawn.ariaLabel).to.equal('Picture, piece 2')
    await until(() => wordsOf(element).includes('Subject: the minutes of Tuesday'))
    for (const words of ['train.jsonl', '2.4 MB', 'The files are encrypted.', 'Claims of its maker', '0.982'])
      expect(wordsOf(element)).to.contain(words)
    const hash = element.shadowRoot!.querySelector('.files .hash')!
    expect(hash).to.have.property('title', bytes32(0xf1))
    expect((await find(element, '.prose li')).textContent).to.contain('1,100 mails to train on')
  })

  it('behavior: a long list of files is shown when somebody asks for all of it', async () => {
    const files = Array.from({ length: 120 }, (_, n) => ({
      name: `part-${n}.bin`,
      type: 'application/octet-stream',
      size: 1_000,
      sha256: bytes32(n),
    }))
    const element = await openedAsset({ manifest: { files } })
    const count = () => element.shadowRoot!.querySelectorAll('.files li').length
    expect(count()).to.equal(6)
    await click(element, 'Show all 120')
    await until(() => count() === 120)
  })

  it('behavior: the parts of the price sum to it, the page’s own among them', async () => {
    const element = await openedAsset(model)
    element.referrer = `0x${'ab'.repeat(20)}`
    await until(() => element.state.name === 'ready' && !element.state.details)
    ;(await find(element, '[part="details"]')).click()
    const rows = await until(() => {
      const found = [...(element.shadowRoot?.querySelectorAll('.money .sum') ?? [])]
      return found.length === 6 && found
    })
    const amounts = rows.map(({ firstChild, textContent }) =>
      Number(/[\d.]+/.exec(`${firstChild?.textContent ?? ''}${textContent}`)?.[0]),
    )
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).to.be.closeTo(25, 1e-9)
    expect(wordsOf(element)).to.contain('This page')
    expect(wordsOf(element)).to.contain('Contributors of Newsletters, 2004 to 2006')
  })

  it('behavior: what it was made from, and the whole past when somebody asks for it', async () => {
    const element = await openedAsset(model)
    await until(() => wordsOf(element).includes('fine-tuned from Plain filter gets 20%'))
    await click(element, 'Show the whole past')
    expect(await find(element, 'sahara-lineage')).to.have.property('asset', idOf(7n))
  })

  it('error: details that can’t be read say so, each with a way to try again', async () => {
    let down = true
    const { readPast, readSplit } = assetServices(model)
    const element = await openedAsset(model, {
      readPast: (...parameters) => (down ? failing('RpcUnavailableError')() : readPast(...parameters)),
      readSplit: (...parameters) => (down ? failing('RpcUnavailableError')() : readSplit(...parameters)),
    })
    await until(() => wordsOf(element).split('This could not be read.').length === 4)
    down = false
    for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.details button.link'))
      button.click()
    await until(
      () => element.shadowRoot!.querySelector('.answers') && element.shadowRoot!.querySelector('.money'),
    )
  })

  it('behavior: hostile strings in every field are text, cut, and turn nothing around', async () => {
    const element = await openedAsset(
      {
        asset: { manifestHash: bytes32(0xbad), listing: { ...listing, symbol: hostileText.slice(0, 31) } },
        manifest: {
          name: hostileText,
          description: hostileText,
          author: { name: hostileText, url: 'javascript:alert(1)' },
          task: hostileText,
          languages: ['xx-hostile', '\u202e', 'en'],
          usage: hostileText,
          cite: hostileText,
          files: [{ name: hostileText, type: 'text/html', size: 9e15, sha256: '0x00' }],
          evaluations: [{ metric: hostileText, value: 1e300, dataset: hostileText, note: hostileText }],
          preview: [{ type: 'text/html', digest: '0x01', size: 5, caption: hostileText }],
        },
      },
      { loadPart: async () => new TextEncoder().encode(hostileText) as Uint8Array<ArrayBuffer> },
    )
    await find(element, '.pieces pre')
    await until(() => element.shadowRoot!.querySelector('.prose > div'))
    const root = element.shadowRoot!
    expect(root.querySelector('img, script, iframe, [onerror], a[href^="javascript"]')).to.equal(null)
    expect(globalThis).not.to.have.property('pwned')
    expect(root.textContent).not.to.match(/[\u202a-\u202e\u0000]/)
    expect(wordsOf(element)).to.contain('This name mixes letters of different alphabets')
    expect(element.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width))
    expect(root.querySelector('.base')!.textContent!.length).to.be.lessThan(30_000)
    expect(root.querySelector('header')!.getBoundingClientRect().height).to.be.lessThan(130)
    expect(await faultsOf(element)).to.deep.equal([])
  })
})
