import { expect } from 'chai'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { hashOf } from '../../internal/testing/scriptedServices.ts'
import type { SaharaSeller } from './element.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import {
  choose,
  draftOf,
  fileNamed,
  mountSeller,
  pick,
  press,
  screenOf,
  tick,
  type,
} from './testing/mountSeller.ts'
import { knownTerms, type SellerScript, sourceOf } from './testing/scriptedSeller.ts'

async function at(
  step: 'files' | 'about' | 'sources' | 'terms' | 'price',
  script: SellerScript = {},
): Promise<SaharaSeller> {
  const element = mountSeller(script)
  await screenOf(element, 'start')
  element.send({ type: 'go', step })
  await screenOf(element, step)
  return element
}

const refused = (name: string) => Object.assign(new Error(name), { name })
const licensed = (assetId: bigint, name: 'open' | 'remix' | 'personal') =>
  sourceOf(assetId, { licenses: [{ ...knownTerms(name), tokenId: assetId << 32n }] })
const linked = (assetId: string, changes: Partial<ListingDraft['sources'][number]> = {}) => ({
  assetId,
  version: 1,
  relation: 'TRAINED_ON' as const,
  share: '0',
  ...changes,
})

describe('sahara-seller: files', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('behavior: files and folders are dropped; buttons do the same', async () => {
    const element = await at('files')
    const zone = await find(element, '.drop')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(fileNamed('marsh.csv'))
    dataTransfer.items.add(fileNamed('.DS_Store'))
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }))
    expect(zone.classList.contains('over')).to.equal(true)
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    await until(() => draftOf(element).files.length === 1, 'the file')
    expect(zone.classList.contains('over')).to.equal(false)
    await choose(element, [fileNamed('marsh.csv', 'another'), fileNamed('notes.md')])
    expect(draftOf(element).files.map(({ name, type }) => `${name} ${type}`)).to.deep.equal([
      'marsh.csv text/csv',
      'marsh (2).csv text/csv',
      'notes.md text/markdown',
    ])
    const folder = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="file"]')[1]
    expect(folder?.webkitdirectory).to.equal(true)
  })

  it('error: ten gigabytes are refused at once, before anything is read', async () => {
    let read = false
    const element = await at('files', {
      inspectFile: async () => ((read = true), Promise.reject(new Error())),
    })
    const file = fileNamed('everything.tar')
    Object.defineProperty(file, 'size', { value: 10_000_000_000 })
    element.desk?.files.take([{ file, path: file.name }])
    await until(() => wordsOf(element).includes('everything.tar (10 GB) does not fit: one asset has 4 GB'))
    expect(draftOf(element).files.length).to.equal(0)
    expect(read).to.equal(false)
  })

  it('error: an empty file and a thousand and one are refused in a sentence', async () => {
    const element = await at('files')
    element.desk?.files.take([{ file: fileNamed('nothing.txt', ''), path: 'nothing.txt' }])
    await until(() => wordsOf(element).includes('nothing.txt is empty'))
    const many = Array.from({ length: 1_001 }, (_, n) => ({ file: fileNamed(`${n}.txt`), path: `${n}.txt` }))
    element.desk?.files.take(many)
    await until(() => wordsOf(element).includes('1,000 files at most'))
    await until(() => wordsOf(element).includes('and 960 more'))
  })

  it('behavior: the same files elsewhere and personal data are told before anything is uploaded; one tap goes on', async () => {
    const element = await at('files', {
      async inspectFile(file) {
        const personal =
          file.name === 'mails.txt' ? [{ code: 'email', count: 14, examples: ['a…@reed.example'] }] : []
        return { sha256: hashOf(file.size), personal }
      },
      findDuplicates: async ([first]) => [{ sha256: first!, assetId: 12n, name: 'City sounds' }],
    })
    await choose(element, [fileNamed('mails.txt', 'xx'), fileNamed('b.txt', 'yyy')])
    await until(() => wordsOf(element).includes('mails.txt is the very same file as one of City sounds (12)'))
    expect(wordsOf(element)).to.contain(
      'mails.txt seems to hold 14 mail addresses. For example a…@reed.example',
    )
    await click(element, 'Go on anyway')
    await screenOf(element, 'about')
    element.desk?.back()
    await screenOf(element, 'files')
    expect(wordsOf(element)).not.to.contain('Go on anyway')
  })

  it('behavior: lists that can’t be had keep nobody', async () => {
    const element = await at('files', {
      findDuplicates: () => Promise.reject(refused('IndexerUnavailableError')),
    })
    await choose(element, [fileNamed('a.txt')])
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('error: a file that can’t be read is said, and can be taken out or chosen again', async () => {
    let readable = false
    const element = await at('files', {
      inspectFile: async () =>
        readable ? { sha256: hashOf(5), personal: [] } : Promise.reject(refused('PayloadInputError')),
    })
    element.desk?.files.take([{ file: fileNamed('gone.txt'), path: 'gone.txt' }])
    await until(() => wordsOf(element).includes('moved, changed or deleted'))
    await press(element, 'next')
    await until(() => wordsOf(element).includes('Choose the same files again'))
    readable = true
    await choose(element, [fileNamed('gone.txt')])
    expect(draftOf(element).files.length).to.equal(1)
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('behavior: after a reload the same files are found again; another content takes another key', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      files: [{ name: 'a.txt', type: 'text/plain', size: 3, sha256: hashOf(1), preview: false }],
      progress: { account: '0x70997970c51812dc3a010c7d01b50e0d17dc79c8', nonce: hashOf(9) },
    }
    const element = await at('files', {
      draft,
      inspectFile: async () => ({ sha256: hashOf(1), personal: [] }),
    })
    expect(wordsOf(element)).to.contain('choose it again')
    await choose(element, [fileNamed('a.txt', 'abc')])
    expect(draftOf(element).progress.nonce).to.equal(hashOf(9))
    element.remove()
    const other = await at('files', { draft, inspectFile: async () => ({ sha256: hashOf(2), personal: [] }) })
    await choose(other, [fileNamed('a.txt', 'xyz')])
    await until(() => draftOf(other).files[0]?.sha256 === hashOf(2))
    expect(draftOf(other).progress).to.deep.equal({ account: draft.progress.account })
  })

  it('behavior: public files have their own limit, and a license alone needs none', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      files: [
        { name: 'a.zip', type: 'application/zip', size: 30_000_000, sha256: hashOf(1), preview: false },
      ],
    }
    const element = await at('files', { draft })
    element.desk?.files.present.set('a.zip', fileNamed('a.zip'))
    await tick(element, 'Everybody')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('20 MB each at most'))
    await tick(element, 'There are no files')
    expect(element.shadowRoot!.querySelector('.drop')).to.equal(null)
    await press(element, 'next')
    await screenOf(element, 'about')
  })

  it('behavior: what everybody may see is chosen from the files, and said so', async () => {
    const element = await at('files')
    await choose(element, [fileNamed('a.txt'), fileNamed('b.bin', 'x', 'application/octet-stream')])
    const shown = element.shadowRoot!.querySelectorAll('.file .check')
    expect(shown.length).to.equal(1)
    await tick(element, 'Show to everybody')
    expect(draftOf(element).files[0]?.preview).to.equal(true)
    expect(wordsOf(element)).to.contain('It can’t be taken back')
    await find(element, '.icon')
    ;(element.shadowRoot!.querySelector('.icon') as HTMLElement).click()
    await until(() => draftOf(element).files.length === 1)
  })
})

describe('sahara-seller: sources, license, price', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('behavior: a source is added by number, by reference or from what is held, with the least share it asks', async () => {
    const element = await at('sources', {
      sources: [licensed(3n, 'remix'), licensed(4n, 'open'), sourceOf(5n, { isOwn: true })],
    })
    await type(element, 'source', '#3')
    await click(element, 'Add')
    await until(() => draftOf(element).sources[0]?.share === '5')
    await type(element, 'source', 'eip155:31337:0x9FE46736679d2D9a65F0992F2272dE9f3c7fa6e0:5')
    element
      .shadowRoot!.querySelector('#source')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
    await until(() => draftOf(element).sources.length === 2)
    const held = element.shadowRoot!.querySelector<HTMLElement>('.held button')
    expect(held?.getAttribute('aria-label')).to.contain('Source 4')
    held?.click()
    await until(() => draftOf(element).sources.length === 3)
    await press(element, 'next')
    await screenOf(element, 'terms')
  })

  it('error: what is no asset of this market is said', async () => {
    const element = await at('sources', { sources: [licensed(3n, 'open')] })
    const add = async (text: string, words: string) => {
      await type(element, 'source', text)
      await click(element, 'Add')
      await until(() => wordsOf(element).includes(words), words)
    }
    await add('seven', 'Write a number such as 7')
    await add('99', 'There is no asset of this number')
    await add('eip155:1:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0:7', 'of another market')
    await add('3', 'Source 3')
    await add('3', 'in the list already')
  })

  it('error: no right to derive, no link: the reason and what to buy', async () => {
    const use = { ...knownTerms('open'), terms: { ...knownTerms('open').terms, rights: 3 } }
    const sources = [
      sourceOf(3n, { licenses: [{ ...use, tokenId: 1n }], onSale: 47 }),
      sourceOf(4n, { onSale: 1 }),
      sourceOf(5n, { rights: 1, licenses: [{ ...knownTerms('open'), tokenId: 2n }] }),
    ]
    const draft = { ...emptyDraft, sources: [linked('3'), linked('4'), linked('5')] }
    const element = await at('sources', { draft, sources })
    await until(() => wordsOf(element).includes('Your license is not enough for “trained on”'))
    expect(wordsOf(element)).to.contain('The license that is on sale now has it.')
    expect(wordsOf(element)).to.contain('You have no license on it.').and.to.contain('Ask its owner')
    expect(wordsOf(element)).to.contain('Nobody can license the right to build on it')
    await press(element, 'next')
    expect(element.state.name).to.equal('sources')
    // What it is only measured on needs no such right.
    await pick(element, 'relation-3', 'evaluated on')
    await until(() => !wordsOf(element).includes('not enough for'))
  })

  it('error: a share below what the license asks, and more than half in all', async () => {
    const draft = { ...emptyDraft, sources: [linked('3', { share: '2' }), linked('4', { share: '49' })] }
    const element = await at('sources', { draft, sources: [licensed(3n, 'remix'), licensed(4n, 'open')] })
    await until(() => wordsOf(element).includes('At least 5%'))
    await press(element, 'next')
    await until(() => wordsOf(element).includes('asks for at least 5%'))
    await type(element, 'share-3', '5')
    await press(element, 'next')
    await until(() => element.state.name === 'sources' && element.state.flaws[0]?.code === 'sharesHigh')
    await type(element, 'share-4', '45')
    await press(element, 'next')
    await screenOf(element, 'terms')
  })

  it('behavior: a license that its sources don’t leave can’t be chosen, and why is said', async () => {
    const terms = { ...knownTerms('personal').terms, duties: 1 }
    const source = sourceOf(3n, {
      name: 'Estuary',
      licenses: [{ ...knownTerms('personal'), terms, tokenId: 1n }],
    })
    const element = await at('terms', { draft: { ...emptyDraft, sources: [linked('3')] }, sources: [source] })
    await until(() => element.desk?.sources.known.has('3'))
    await until(() => wordsOf(element).includes('Not possible with what it was made from'))
    expect(wordsOf(element)).to.contain('use it for business (because of Estuary)')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('does not let you allow others to use it for business'))
    await tick(element, 'Not for business')
    await press(element, 'next')
    await screenOf(element, 'price')
  })

  it('behavior: a source that asks for its own terms settles them; two that differ end it', async () => {
    const other = { ...knownTerms('personal'), termsId: hashOf(77) }
    const sources = [licensed(3n, 'personal'), sourceOf(4n, { licenses: [{ ...other, tokenId: 4n }] })]
    const element = await at('terms', { draft: { ...emptyDraft, sources: [linked('3')] }, sources })
    await until(() =>
      wordsOf(element).includes('Source 3 asks that whatever is made from it has the same license'),
    )
    expect(element.shadowRoot!.querySelector('input[type="radio"]')).to.equal(null)
    await press(element, 'next')
    await screenOf(element, 'price')
    element.remove()
    const draft = { ...emptyDraft, sources: [linked('3'), linked('4')] }
    const both = await at('sources', { draft, sources })
    await until(() => both.desk?.sources.known.size === 2)
    await press(both, 'next')
    await until(() => wordsOf(both).includes('Two of these ask for different license terms'))
  })

  it('behavior: own terms are explained as they are chosen; one that ends stays with its buyer', async () => {
    const element = await at('terms')
    await tick(element, 'Your own terms')
    await tick(element, 'train models on it')
    await until(() => wordsOf(element).includes('The license never ends'))
    await type(element, 'days', '30')
    await until(() => wordsOf(element).includes('The license ends after 30 days'))
    expect(wordsOf(element)).to.contain('A license that ends stays with its buyer')
    await type(element, 'days', 'soon')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('Write a number of days'))
  })

  it('behavior: the price shows where each part of a sale goes, to the last unit', async () => {
    const draft = { ...emptyDraft, sources: [linked('3', { share: '10' })], price: '100' }
    const element = await at('price', { draft, sources: [licensed(3n, 'open')] })
    await until(() => element.desk?.sources.known.has('3'))
    await until(() => wordsOf(element).includes('You85.5 TEST') || wordsOf(element).includes('You 85.5 TEST'))
    expect(wordsOf(element)).to.contain('9.5 TEST').and.to.contain('5 TEST')
    await type(element, 'referrerShare', '0')
    await until(() => wordsOf(element).includes('90 TEST'))
  })

  it('error: amounts that could be two, and shares that are too high', async () => {
    const element = await at('price')
    await type(element, 'price', '1,000')
    await type(element, 'referrerShare', '11')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('without thousands separators'))
    expect(wordsOf(element)).to.contain('from 0 to 10%')
    await type(element, 'price', '12,5')
    await type(element, 'referrerShare', '2.5')
    await press(element, 'next')
    await screenOf(element, 'publish')
  })

  it('behavior: another token is asked for its name; what is none is said', async () => {
    let known = false
    const element = await at('price', {
      readToken: async () =>
        known ? { symbol: 'USDX', decimals: 6 } : Promise.reject(refused('ConfigError')),
    })
    await type(element, 'price', '0.0000001')
    await pick(element, 'paidIn', 'Another token')
    await type(element, 'token', '0x00000000000000000000000000000000000000dd')
    await press(element, 'next')
    await until(() => wordsOf(element).includes('Write the address of a token'))
    known = true
    await type(element, 'token', '0x00000000000000000000000000000000000000de')
    await until(() => wordsOf(element).includes('USDX'))
    await press(element, 'next')
    // Finer than the token has units.
    await until(() => wordsOf(element).includes('Write an amount'))
  })
})
