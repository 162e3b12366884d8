import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { click, find, hostile, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import {
  choose,
  draftOf,
  fileNamed,
  mountSeller,
  press,
  screenOf,
  tick,
  type,
} from './testing/mountSeller.ts'
import { sourceOf } from './testing/scriptedSeller.ts'

const words = wordsOf

describe('sahara-seller', () => {
  afterEach(() => {
    document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove())
    document.documentElement.lang = 'en'
  })

  it('is accessible', async () => {
    const element = mountSeller()
    await screenOf(element, 'start')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: from files to an offer that everybody finds, telling the page each step', async () => {
    const told: string[] = []
    const element = mountSeller()
    for (const name of [
      'sahara-register',
      'sahara-asset-registered',
      'sahara-list',
      'sahara-offer-published',
      'sahara-error',
    ] as const)
      element.addEventListener(name, (event) => told.push(`${name} ${'asset' in event ? event.asset : ''}`))
    await screenOf(element, 'start')
    await press(element, 'begin')
    await screenOf(element, 'files')
    await choose(element, [fileNamed('marsh.csv'), fileNamed('notes.txt')])
    await press(element, 'next')
    await screenOf(element, 'about')
    await type(element, 'name', 'Marsh birds at dawn')
    await press(element, 'next')
    await screenOf(element, 'sources')
    await press(element, 'next')
    await screenOf(element, 'terms')
    await press(element, 'next')
    await screenOf(element, 'price')
    await type(element, 'price', '12.5')
    await until(() => words(element).includes('12.5 TEST') || words(element).includes('11.875 TEST'))
    await press(element, 'next')
    await screenOf(element, 'publish')
    expect(words(element))
      .to.contain('Marsh birds at dawn')
      .and.to.contain('2 files')
      .and.to.contain('12.5 TEST')
    await press(element, 'publish')
    await screenOf(element, 'listed')
    const asset = 'eip155:31337:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0:7'
    expect(told).to.deep.equal([
      'sahara-register ',
      `sahara-asset-registered ${asset}`,
      `sahara-list ${asset}`,
      `sahara-offer-published ${asset}`,
    ])
    const html = (await find(element, '#html')) as HTMLTextAreaElement
    expect(html.value).to.equal(`<sahara-checkout asset="${asset}"></sahara-checkout>`)
  })

  it('behavior: every screen of the way is accessible', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      files: [{ name: 'a.txt', type: 'text/plain', size: 3, sha256: hashOf(1), preview: true }],
      name: 'Marsh birds',
      description: '# Birds\n\nMany.',
      scores: [{ metric: 'F1', value: '0.9', dataset: '' }],
      sources: [{ assetId: '3', version: 1, relation: 'TRAINED_ON', share: '5' }],
      terms: 'own',
      price: '1',
    }
    const element = mountSeller({ draft, sources: [sourceOf(3n)] })
    await screenOf(element, 'start')
    for (const step of ['files', 'about', 'sources', 'terms', 'price', 'publish'] as const) {
      element.send({ type: 'go', step })
      await screenOf(element, step)
      if (step === 'about') (await find(element, 'summary')).click()
      element.desk?.next()
      await element.updateComplete
      element.send({ type: 'go', step })
      await element.updateComplete
      expect(await faultsOf(element), step).to.deep.equal([])
    }
  })

  it('behavior: what is missing is said at its field, which has the focus', async () => {
    const element = mountSeller()
    await screenOf(element, 'start')
    element.send({ type: 'go', step: 'files' })
    await press(element, 'next')
    await until(() => words(element).includes('Choose at least one file'))
    expect(element.state.name).to.equal('files')
    element.send({ type: 'go', step: 'about' })
    await element.updateComplete
    await press(element, 'next')
    await until(() => element.shadowRoot!.activeElement?.id === 'name', 'focus on the name')
    const name = await find(element, '#name')
    expect(name.getAttribute('aria-invalid')).to.equal('true')
    expect(
      element.shadowRoot!.getElementById(name.getAttribute('aria-describedby')!)?.textContent,
    ).to.contain('needed')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: what was written is kept, and another visit goes on with it', async () => {
    let kept: ListingDraft | undefined
    const element = mountSeller({ onSave: (draft) => (kept = draft) })
    await screenOf(element, 'start')
    element.send({ type: 'go', step: 'about' })
    await type(element, 'name', 'Reed maps')
    await tick(element, 'Model')
    // Closed before the pause of a moment is over.
    element.remove()
    await until(() => kept?.name === 'Reed maps' && kept.kind === 'model', 'kept')
    const again = mountSeller({ draft: kept })
    await until(() => words(again).includes('Go on with Reed maps'))
    await press(again, 'begin')
    again.send({ type: 'go', step: 'about' })
    expect(((await find(again, '#name')) as HTMLInputElement).value).to.equal('Reed maps')
  })

  it('behavior: starting afresh forgets the draft', async () => {
    const element = mountSeller({ draft: { ...emptyDraft, name: 'Old thing' } })
    await until(() => words(element).includes('Old thing'))
    await click(element, 'Start afresh')
    await screenOf(element, 'files')
    expect(draftOf(element).name).to.equal('')
  })

  it('behavior: no storage is said once, above everything', async () => {
    const element = mountSeller({
      onStorageWarning(listener) {
        listener({ reason: 'blocked' })
        return () => {}
      },
    })
    await until(() => words(element).includes('This browser keeps no data'))
  })

  it('behavior: strings of strangers are text, cut and isolated', async () => {
    const draft: ListingDraft = {
      ...emptyDraft,
      name: hostile,
      description: `${hostile}\n\n<script>globalThis.pwned = 1</script>`,
      sources: [{ assetId: '3', version: 1, relation: 'TRAINED_ON', share: '5' }],
      price: '1',
    }
    const element = mountSeller({ draft, sources: [sourceOf(3n, { name: hostile })] })
    await screenOf(element, 'start')
    for (const step of ['about', 'sources', 'terms', 'price', 'publish'] as const) {
      element.send({ type: 'go', step })
      await screenOf(element, step)
      if (step === 'about') await element.togglePreview()
      await element.updateComplete
      expect(element.shadowRoot!.querySelector('img, script, [onerror]')).to.equal(null)
    }
    expect('pwned' in globalThis).to.equal(false)
  })

  it('behavior: a page in Arabic runs from right to left', async () => {
    document.documentElement.lang = 'ar'
    const element = mountSeller()
    await screenOf(element, 'start')
    expect((await find(element, '.base')).getAttribute('dir')).to.equal('rtl')
    await until(() => words(element).includes('بِع ما صنعت'), 'the words')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: the focus follows the steps, and stays where it is for who is elsewhere', async () => {
    const element = mountSeller()
    await screenOf(element, 'start')
    element.send({ type: 'go', step: 'about' })
    await element.updateComplete
    expect(element.shadowRoot!.activeElement).to.equal(null)
    ;(await find(element, '#name')).focus()
    await type(element, 'name', 'Reeds')
    await press(element, 'next')
    await until(() => element.shadowRoot!.activeElement?.localName === 'h2', 'focus on the heading')
  })

  it('behavior: settings that change keep what was typed and chosen', async () => {
    const element = mountSeller()
    await screenOf(element, 'start')
    element.send({ type: 'go', step: 'files' })
    await choose(element, [fileNamed('marsh.csv')])
    await element.reload()
    expect(element.state.name).to.equal('files')
    expect(element.desk?.files.present.has('marsh.csv')).to.equal(true)
    expect(draftOf(element).files.length).to.equal(1)
  })

  it('error: a registry that is none is the page’s fault, and told whole', async () => {
    const element = document.createElement('sahara-seller')
    element.registry = 'eip155:31337'
    const told = new Promise<Error>((resolve) =>
      element.addEventListener('sahara-error', ({ error }) => resolve(error)),
    )
    document.body.append(element)
    expect(await told).to.include({ name: 'ConfigError', attribute: 'registry' })
    await until(() => words(element).includes('has not set up selling correctly'))
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('error: what can’t be read can be tried again', async () => {
    let down = true
    const element = mountSeller({
      readDraft: () => (down ? Promise.reject(new Error('down')) : Promise.resolve(undefined)),
    })
    await screenOf(element, 'unavailable')
    down = false
    await click(element, 'Try again')
    await screenOf(element, 'start')
  })

  it('behavior: without a wallet it offers those that are there, draws no icon that is not an image, and goes on', async () => {
    const element = mountSeller({ connected: false })
    await screenOf(element, 'start')
    await click(element, 'Your orders')
    const wallet = await find(element, '.wallet')
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(await faultsOf(element)).to.deep.equal([])
    wallet.click()
    await screenOf(element, 'orders')
    expect(element.desk?.account).to.equal(account)
  })

  it('error: a wallet that declines is asked again only by the person', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    let asked = 0
    const element = mountSeller({ connected: false, connect: () => (asked++, Promise.reject(refusal)) })
    await screenOf(element, 'start')
    await click(element, 'Your orders')
    ;(await find(element, '.wallet')).click()
    await until(() => words(element).includes('You declined in your wallet'))
    expect(asked).to.equal(1)
    expect(element.state.name).to.equal('connecting')
  })
})
