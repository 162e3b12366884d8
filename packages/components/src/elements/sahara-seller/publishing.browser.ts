import { expect } from 'chai'
import type { SaharaAssetRegisteredEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { click, find, until, wordsOf } from '../../internal/testing/fixtures.ts'
import { account, hashOf } from '../../internal/testing/scriptedServices.ts'
import type { SaharaSeller } from './element.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import { draftOf, fileNamed, mountSeller, press, screenOf, tick } from './testing/mountSeller.ts'
import { payload, type SellerScript } from './testing/scriptedSeller.ts'

const ready: ListingDraft = {
  ...emptyDraft,
  files: [{ name: 'a.txt', type: 'text/plain', size: 3, sha256: hashOf(1), preview: false }],
  name: 'Marsh birds',
  price: '25',
}
const uploaded = { account, nonce: hashOf(1), manifestHash: hashOf(2), payload } as const

const refused = (name: string, fields: object = {}) => Object.assign(new Error(name), { name, ...fields })

/** At the summary, with the file at hand. */
async function atSummary(script: SellerScript = {}): Promise<SaharaSeller> {
  const element = mountSeller({ draft: ready, ...script })
  await screenOf(element, 'start')
  element.desk?.files.present.set('a.txt', fileNamed('a.txt', 'abc'))
  element.send({ type: 'go', step: 'publish' })
  await screenOf(element, 'publish')
  await element.desk?.sources.refresh()
  return element
}

const text = (element: SaharaSeller) => wordsOf(element)

describe('sahara-seller: publishing', () => {
  afterEach(() => document.body.querySelectorAll('sahara-seller').forEach((element) => element.remove()))

  it('default: keys, upload, registration and offer, one after another, each kept before the next begins', async () => {
    const seen: string[] = []
    let last: ListingDraft | undefined
    const note = (name: string) =>
      seen.push(
        `${name} ${Object.keys(last?.progress ?? {})
          .sort()
          .join()}`,
      )
    const element = await atSummary({
      onSave: (draft) => (last = draft),
      unlock: async () => void note('unlock'),
      upload: async () => (note('upload'), { manifestHash: hashOf(2), payload }),
      register: async () => (note('register'), { assetId: 7n, version: 1, hash: hashOf(3) }),
      publishOffer: async () => (note('list'), { offer: 'text', offerHash: hashOf(4), hash: hashOf(5) }),
    })
    expect(await faultsOf(element)).to.deep.equal([])
    await press(element, 'publish')
    await screenOf(element, 'listed')
    expect(seen).to.deep.equal([
      'unlock account',
      'upload account,nonce',
      'register account,manifestHash,nonce,payload',
      'list account,assetId,assetVersion,manifestHash,nonce,payload',
    ])
    expect(await faultsOf(element)).to.deep.equal([])
    await until(() => last?.progress.published)
  })

  it('behavior: an offer for who has the link is signed, shared, and published later if wanted', async () => {
    const made: string[] = []
    const element = await atSummary({
      pageOf: (assetId, offer) => `https://reed.example/shop#${assetId}${offer ? `&${offer}` : ''}`,
      signOffer: async () => (made.push('signed'), { offer: 'OFFER', offerHash: hashOf(4) }),
      publishOffer: async ({ draft }) => (
        made.push(`published ${draft.progress.offer}`),
        { offer: 'OFFER', offerHash: hashOf(4), hash: hashOf(5) }
      ),
    })
    await tick(element, 'Only who has your link')
    await press(element, 'publish')
    await screenOf(element, 'listed')
    expect(((await find(element, '#link')) as HTMLInputElement).value).to.equal(
      'https://reed.example/shop#7&OFFER',
    )
    expect(((await find(element, '#html')) as HTMLTextAreaElement).value).to.contain('offer="OFFER"')
    await click(element, 'Let everybody find it')
    await until(() => element.state.name === 'listed' && draftOf(element).progress.published, 'published')
    expect(made).to.deep.equal(['signed', 'published OFFER'])
    expect(((await find(element, '#link')) as HTMLInputElement).value).to.equal('https://reed.example/shop#7')
  })

  for (const [task, service] of [
    ['unlock', 'unlock'],
    ['upload', 'upload'],
    ['register', 'register'],
    ['list', 'publishOffer'],
  ] as const)
    it(`error: a wallet that declines to ${task} is told calmly; going on does nothing twice`, async () => {
      const calls: string[] = []
      let declines = true
      const peaceful: Record<string, () => Promise<unknown>> = {
        unlock: async () => {},
        upload: async () => ({ manifestHash: hashOf(2), payload }),
        register: async () => ({ assetId: 7n, version: 1, hash: hashOf(3) }),
        publishOffer: async () => ({ offer: 'OFFER', offerHash: hashOf(4), hash: hashOf(5) }),
      }
      const script = Object.fromEntries(
        Object.entries(peaceful).map(([name, run]) => [
          name,
          () => {
            calls.push(name)
            return name === service && declines ? Promise.reject(refused('WalletRejectedError')) : run()
          },
        ]),
      )
      const element = await atSummary(script as SellerScript)
      await press(element, 'publish')
      await until(() => text(element).includes('You declined in your wallet'))
      expect(element.state).to.include({ name: 'publishing', task })
      expect(await faultsOf(element)).to.deep.equal([])
      declines = false
      await click(element, 'Try again')
      await screenOf(element, 'listed')
      expect(calls.filter((name) => name === service).length).to.equal(2)
      const before = Object.keys(peaceful).slice(0, Object.keys(peaceful).indexOf(service))
      // A signature that unlocks is asked for again until the files are encrypted with it; the SDK asks the wallet once.
      for (const name of before.filter((name) => name !== 'unlock' || task !== 'upload'))
        expect(calls.filter((call) => call === name).length, name).to.equal(1)
    })

  it('behavior: an upload pauses, resumes and stops, and shows how far it is', async () => {
    let open = () => {}
    let blocks = 0
    const element = await atSummary({
      async upload({ onBytes, gate, signal }) {
        for (; blocks < 3; blocks++) {
          await gate()
          signal.throwIfAborted()
          onBytes({ done: blocks * 1_000_000, total: 3_000_000 })
          await new Promise<void>((resolve) => (open = resolve))
        }
        return { manifestHash: hashOf(2), payload }
      },
    })
    await press(element, 'publish')
    await until(() => text(element).includes('0 byte of 3 MB'))
    await click(element, 'Pause')
    expect(element.matches(':state(paused)')).to.equal(true)
    open()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(blocks).to.equal(1)
    expect(text(element)).to.contain('Paused.')
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Resume')
    await until(() => text(element).includes('1 MB of 3 MB'))
    await click(element, 'Stop')
    await screenOf(element, 'publish')
    expect(draftOf(element).progress.nonce).not.to.equal(undefined)
  })

  it('error: a file that changed mid-way ends clearly: it is chosen again, and its key is not used again', async () => {
    const element = await atSummary({
      upload: () => Promise.reject(refused('PayloadInputError', { file: 'a.txt' })),
    })
    await press(element, 'publish')
    await until(() => text(element).includes('A file can’t be read any more'))
    await click(element, 'Choose the files again')
    await screenOf(element, 'files')
    expect(text(element)).to.contain('moved, changed or deleted')
    expect(draftOf(element).progress).to.deep.equal({ account })
  })

  it('error: a gateway that is away keeps what it has, and is told', async () => {
    const told: string[] = []
    const element = await atSummary({ upload: () => Promise.reject(refused('ContentUnavailableError')) })
    element.addEventListener('sahara-error', ({ error }) => told.push(error.name))
    await press(element, 'publish')
    await until(() => text(element).includes('What it has is kept'))
    expect(told).to.deep.equal(['ContentUnavailableError'])
    expect(draftOf(element).progress.nonce).not.to.equal(undefined)
  })

  it('behavior: after a reload an asset that was registered is found, not registered again', async () => {
    let registered = 0
    const told: SaharaAssetRegisteredEvent[] = []
    const element = await atSummary({
      draft: { ...ready, progress: { ...uploaded, registering: hashOf(8) } },
      findRegistered: async (_account, { registering }) => ({ assetId: 9n, version: 1, hash: registering }),
      register: async () => (registered++, { assetId: 1n, version: 1, hash: hashOf(1) }),
    })
    element.addEventListener('sahara-asset-registered', (event) => told.push(event))
    await press(element, 'publish')
    await screenOf(element, 'listed')
    expect(registered).to.equal(0)
    expect(draftOf(element).progress.assetId).to.equal('9')
    expect(told[0]?.asset.endsWith(':9')).to.equal(true)
  })

  it('behavior: a first screen after a reload leads to what is left', async () => {
    const element = mountSeller({
      draft: { ...ready, progress: { ...uploaded, assetId: '7', assetVersion: 1 } },
    })
    await screenOf(element, 'start')
    await press(element, 'begin')
    await screenOf(element, 'publish')
    expect(text(element)).to.contain('One step is left')
    // What is registered says what it says.
    element.send({ type: 'go', step: 'about' })
    expect(element.state.name).to.equal('publish')
  })

  it('behavior: without its files at hand the summary leads to them', async () => {
    const element = mountSeller({ draft: ready })
    await screenOf(element, 'start')
    element.send({ type: 'go', step: 'publish' })
    await screenOf(element, 'publish')
    await press(element, 'publish')
    await screenOf(element, 'files')
  })

  it('error: another account can’t go on with what is registered', async () => {
    const other = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc'
    const element = await atSummary({
      draft: { ...ready, progress: { ...uploaded, assetId: '7', assetVersion: 1 } },
      knownAccount: async () => other,
    })
    await until(() => element.desk?.account === other)
    await press(element, 'publish')
    await until(() => text(element).includes('begun with another account'))
  })

  it('behavior: another account begins with a key of its own', async () => {
    const other = '0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc'
    let nonce: string | undefined
    const element = await atSummary({
      draft: { ...ready, progress: { account, nonce: hashOf(1) } },
      knownAccount: async () => other,
      upload: async ({ draft }) => ((nonce = draft.progress.nonce), { manifestHash: hashOf(2), payload }),
    })
    await until(() => element.desk?.account === other)
    await press(element, 'publish')
    await screenOf(element, 'listed')
    expect(nonce).not.to.equal(hashOf(1))
  })

  for (const event of ['sahara-register', 'sahara-list'] as const)
    it(`behavior: a page that cancels ${event} does it itself`, async () => {
      let done = false
      const mark = async () => ((done = true), Promise.reject(new Error('asked all the same')))
      const element = await atSummary(
        event === 'sahara-register' ? { register: mark } : { publishOffer: mark },
      )
      element.addEventListener(event, (asked) => asked.preventDefault())
      await press(element, 'publish')
      await until(() => element.state.name === 'publish', 'back at the summary')
      expect(done).to.equal(false)
      expect(draftOf(element).progress.manifestHash).to.equal(hashOf(70))
    })

  it('behavior: a double click asks once', async () => {
    let asked = 0
    const element = await atSummary({ unlock: async () => void asked++ })
    const button = await find(element, '[part="publish"]')
    button.click()
    button.click()
    await screenOf(element, 'listed')
    expect(asked).to.equal(1)
  })

  it('behavior: changing a word after the upload uploads the words again, and other files take another key', async () => {
    const element = await atSummary({ draft: { ...ready, progress: uploaded } })
    element.desk?.edit({ name: 'Marsh birds, louder' })
    expect(draftOf(element).progress).to.deep.equal({ account, nonce: uploaded.nonce, payload })
    element.desk?.edit({ price: '30' })
    expect(draftOf(element).progress.payload).to.equal(payload)
    element.desk?.edit({ cipher: 'aes-256-gcm' })
    expect(draftOf(element).progress).to.deep.equal({ account })
  })
})
