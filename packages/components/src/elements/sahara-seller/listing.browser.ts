import { expect } from 'chai'
import { click, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { hashOf } from '../../internal/testing/scriptedServices.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import { draftOf, mountAt, pick, press, refused, screenOf, tick, type } from './testing/mountSeller.ts'
import { knownTerms, sourceOf } from './testing/scriptedSeller.ts'

const licensed = (assetId: bigint, name: 'open' | 'remix' | 'personal') =>
  sourceOf(assetId, { licenses: [{ ...knownTerms(name), tokenId: assetId << 32n }] })
const linked = (assetId: string, changes: Partial<ListingDraft['sources'][number]> = {}) => ({
  assetId,
  version: 1,
  relation: 'TRAINED_ON' as const,
  share: '0',
  ...changes,
})

describe('sahara-seller: sources, license, price', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('behavior: a source is added by number, by reference or from what is held, with the least share it asks', async () => {
    const element = await mountAt('sources', {
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

  it('behavior: the version that was used is named, where there are several', async () => {
    const source = sourceOf(3n, { version: 3, licenses: [{ ...knownTerms('open'), tokenId: 1n }] })
    const element = await mountAt('sources', { sources: [source] })
    await type(element, 'source', '3')
    await click(element, 'Add')
    await until(() => draftOf(element).sources[0]?.version === 3)
    await pick(element, 'version-3', 'version 2')
    expect(draftOf(element).sources[0]?.version).to.equal(2)
  })

  it('error: what is no asset of this market is said', async () => {
    const element = await mountAt('sources', { sources: [licensed(3n, 'open')] })
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
    const element = await mountAt('sources', { draft, sources })
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
    const element = await mountAt('sources', {
      draft,
      sources: [licensed(3n, 'remix'), licensed(4n, 'open')],
    })
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
    const element = await mountAt('terms', {
      draft: { ...emptyDraft, sources: [linked('3')] },
      sources: [source],
    })
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
    const element = await mountAt('terms', { draft: { ...emptyDraft, sources: [linked('3')] }, sources })
    await until(() =>
      wordsOf(element).includes('Source 3 asks that whatever is made from it has the same license'),
    )
    expect(element.shadowRoot!.querySelector('input[type="radio"]')).to.equal(null)
    await press(element, 'next')
    await screenOf(element, 'price')
    element.remove()
    const draft = { ...emptyDraft, sources: [linked('3'), linked('4')] }
    const both = await mountAt('sources', { draft, sources })
    await until(() => both.desk?.sources.known.size === 2)
    await press(both, 'next')
    await until(() => wordsOf(both).includes('Two of these ask for different license terms'))
  })

  it('behavior: own terms are explained as they are chosen; one that ends stays with its buyer', async () => {
    const element = await mountAt('terms')
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
    const element = await mountAt('price', { draft, sources: [licensed(3n, 'open')] })
    await until(() => element.desk?.sources.known.has('3'))
    await until(() => wordsOf(element).includes('You85.5 TEST') || wordsOf(element).includes('You 85.5 TEST'))
    expect(wordsOf(element)).to.contain('9.5 TEST').and.to.contain('5 TEST')
    await type(element, 'referrerShare', '0')
    await until(() => wordsOf(element).includes('90 TEST'))
  })

  it('error: amounts that could be two, and shares that are too high', async () => {
    const element = await mountAt('price')
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
    const element = await mountAt('price', {
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
