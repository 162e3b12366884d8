import { expect } from 'chai'
import type { SaharaCampaignCreatedEvent, SaharaCreateCampaignEvent } from '../../events/events.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until } from '../../internal/testing/fixtures.ts'
import type { SaharaCampaign } from './element.ts'
import { emptyDraft } from './plan/draft.ts'
import {
  catchDownloads,
  choose,
  click,
  mountCampaign,
  screenOf,
  type,
  words,
} from './testing/mountCampaign.ts'
import {
  account,
  type CampaignScript,
  contract,
  itemOf,
  scriptedCampaign,
} from './testing/scriptedCampaign.ts'

const draft = {
  ...emptyDraft,
  title: 'Mails',
  question: 'Wanted?',
  requesterName: 'The Reedbed',
  classes: [
    { label: 'Wanted', key: 'w', hint: '' },
    { label: 'Spam', key: '', hint: '' },
  ],
  price: '0.02',
}
const items = Array.from({ length: 12 }, (_, place) =>
  itemOf(`letter ${place}`, place < 2 ? { answer: place } : {}),
)
const written: CampaignScript = { draft, items }

async function on(step: 'items' | 'task' | 'gold' | 'price' | 'review', script: CampaignScript = written) {
  const element = mountCampaign(script)
  await screenOf(element, 'start')
  element.send({ type: 'go', step })
  await screenOf(element, step)
  return element
}

const press = (element: SaharaCampaign, key: string) =>
  element.shadowRoot
    ?.querySelector('.round')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))

describe('sahara-campaign: creating', () => {
  const caught = catchDownloads()
  after(() => caught.stop())
  afterEach(() => {
    caught.files.length = 0
    document.body.querySelectorAll('sahara-campaign').forEach((element) => element.remove())
  })

  it('behavior: items come from an open asset; one that is none, or is sold, says so and takes nothing away', async () => {
    const asked: string[] = []
    const element = await on('items', {
      ...written,
      async readAsset(reference) {
        asked.push(reference)
        if (reference.endsWith(':2')) return 'sealed'
        if (!reference.startsWith('eip155:')) return 'unreadable'
        const file = new File(['From far away.'], 'far.txt', { type: 'text/plain' })
        return [{ file, path: 'far.txt' }]
      },
    })
    for (const [reference, said] of [
      ['seven', 'This is no reference of an asset.'],
      ['eip155:1:0x00:2', 'are encrypted. Buy it'],
    ] as const) {
      await type(element, '#asset', reference)
      await click(element, 'Fetch its files')
      await until(() => words(element).includes(said), said)
      expect(element.desk?.items.list).to.have.length(12)
    }
    expect(await faultsOf(element)).to.deep.equal([])
    await type(element, '#asset', ' eip155:1:0x00:1 ')
    await click(element, 'Fetch its files')
    await until(() => element.desk?.items.list.length === 13, 'the file is there')
    expect(asked).to.deep.equal(['seven', 'eip155:1:0x00:2', 'eip155:1:0x00:1'])
  })

  for (const step of ['items', 'task', 'gold', 'price', 'review'] as const)
    it(`is accessible: ${step}`, async () => {
      expect(await faultsOf(await on(step))).to.deep.equal([])
    })

  it('default: items of a list, task, known answers by key, price, and a campaign in two confirmations', async () => {
    const element = mountCampaign()
    await screenOf(element, 'start')
    await click(element, 'Create a campaign')
    await type(element, '#list', Array.from({ length: 12 }, (_, place) => `letter ${place}`).join('\n'))
    await click(element, 'Add these')
    expect(words(element)).to.contain('12 items')
    await click(element, 'Next')
    for (const [field, text] of [
      ['title', 'Mails'],
      ['requesterName', 'The Reedbed'],
      ['question', 'Wanted?'],
      ['class-0', 'Wanted'],
      ['class-1', 'Spam'],
    ])
      await type(element, `#${field}`, text as string)
    await click(element, 'Next')
    await click(element, 'Label some now')
    await find(element, '.round .answer')
    press(element, '1')
    await element.updateComplete
    press(element, '2')
    await click(element, 'That is enough')
    expect(element.desk?.items.list.flatMap(({ answer }) => answer ?? []).toSorted()).to.deep.equal([0, 1])
    await click(element, 'Next')
    await type(element, '#price', '0.02')
    expect(words(element)).to.contain('TEST an hour')
    await click(element, 'Next')
    await screenOf(element, 'review')
    const asked = new Promise<SaharaCreateCampaignEvent>((resolve) =>
      element.addEventListener('sahara-create-campaign', resolve, { once: true }),
    )
    const told = new Promise<SaharaCampaignCreatedEvent>((resolve) =>
      element.addEventListener('sahara-campaign-created', resolve, { once: true }),
    )
    await click(element, 'Create the campaign')
    await until(() => words(element).includes('Keep it where you keep passwords'))
    expect(words(element)).not.to.contain('It is saved')
    ;(await find(element, '[part="save"]')).click()
    await click(element, 'It is saved: pay in 0.756 TEST')
    expect(await asked).to.include({ account, title: 'Mails', funding: 756_000_000_000_000_000n })
    expect((await told).campaign).to.equal(`${contract}:8`)
    await screenOf(element, 'created')
    expect(await faultsOf(element)).to.deep.equal([])
    expect(caught.files.map(({ name }) => name)).to.deep.equal(['mails-00000000-key.json'])
  })

  it('behavior: what opens the campaign is in the file, and never in what is kept', async () => {
    const kept: string[] = []
    const world = scriptedCampaign(written)
    const element = await on('review', {
      ...written,
      ...world,
      saveDraft: async (next) => void kept.push(JSON.stringify(next)),
      saveItems: async (next) => void kept.push(JSON.stringify(next.map(({ name }) => name))),
    })
    await click(element, 'Create the campaign')
    ;(await find(element, '[part="save"]')).click()
    const { seed } = JSON.parse(await caught.files[0]!.text)
    expect(seed).to.match(/^0x[0-9a-f]{64}$/)
    await click(element, 'It is saved')
    await screenOf(element, 'created')
    expect(kept.length).to.be.greaterThan(0)
    expect(kept.join('')).not.to.contain(seed)
  })

  it('behavior: nothing is paid before the key file was saved', async () => {
    let paid = 0
    const element = await on('review', {
      ...written,
      create: async () => (paid++, { campaignId: 1n, funding: 1n }),
    })
    await click(element, 'Create the campaign')
    await find(element, '[part="save"]')
    await element.desk?.creating.pay()
    expect(paid).to.equal(0)
    expect(element.shadowRoot!.querySelector('[part="create"]')).to.equal(null)
  })

  it('behavior: what was written is there after a reload, items with their answers', async () => {
    const services = scriptedCampaign(written)
    const element = await on('price', { ...services })
    await type(element, '#price', '0.05')
    await element.desk?.drafts.flush()
    element.remove()
    const again = document.createElement('sahara-campaign')
    again.campaigns = contract
    again.services = services
    document.body.append(again)
    await screenOf(again, 'start')
    expect(words(again)).to.contain('Go on with Mails')
    expect(again.desk?.draft.price).to.equal('0.05')
    expect(again.desk?.items.list).to.have.length(12)
  })

  it('behavior: a campaign that an earlier visit paid for is found, and not paid twice', async () => {
    let built = 0
    const progress = {
      account,
      manifestHash: `0x${'ab'.repeat(32)}`,
      sending: `0x${'cd'.repeat(32)}`,
    } as const
    const element = await on('review', {
      ...written,
      draft: { ...draft, progress },
      findCreated: async () => ({ campaignId: 5n, funding: undefined }),
      build: () => (built++, Promise.reject(new Error('no'))),
    })
    await click(element, 'Create the campaign')
    await screenOf(element, 'created')
    expect(words(element)).to.contain('Your campaign is running')
    expect(built).to.equal(0)
  })

  it('behavior: files of another kind are left out and told, pictures are drawn where they are labeled', async () => {
    const element = await on('items', { draft: { ...draft, kind: 'image-choice' } })
    const canvas = document.createElement('canvas')
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    await choose(element, 'input[type="file"]', [
      new File([blob as Blob], 'a.png', { type: 'image/png' }),
      new File(['text'], 'b.txt', { type: 'text/plain' }),
    ])
    await until(() => words(element).includes('1 file or line could not be used'))
    element.send({ type: 'go', step: 'gold' })
    await click(element, 'Label some now')
    await find(element, '.round canvas')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('behavior: an answer that is taken out takes what was known by it along', async () => {
    const third = { label: 'Unclear', key: '', hint: '' }
    const element = await on('task', { ...written, draft: { ...draft, classes: [...draft.classes, third] } })
    ;(await find(element, '.class .icon')).click()
    await element.updateComplete
    expect(element.desk?.draft.classes.map(({ label }) => label)).to.deep.equal(['Spam', 'Unclear'])
    expect(element.desk?.items.list.flatMap(({ answer }) => answer ?? [])).to.deep.equal([0])
  })

  it('behavior: a pilot keeps what was written, and says later what to expect', async () => {
    const services = scriptedCampaign({
      draft: { ...draft, pilot: '6' },
      items,
      suggestGate: () => ({
        p1Bps: 8_800,
        refused: 0.02,
        reason: undefined,
        missing: { accounts: 0, gold: 0 },
      }),
    })
    const element = await on('review', { ...services })
    await click(element, 'Create the campaign')
    ;(await find(element, '[part="save"]')).click()
    await click(element, 'It is saved')
    await click(element, 'Go on with the whole')
    await screenOf(element, 'price')
    await click(element, 'Use 88')
    expect(element.desk?.draft).to.include({ expected: '88', pilot: '', pilotOf: `${contract}:8` })
    expect(element.desk?.items.list).to.have.length(12)
  })

  it('behavior: a canceled request is left to the page', async () => {
    let paid = 0
    const element = await on('review', {
      ...written,
      create: async () => (paid++, { campaignId: 1n, funding: 1n }),
    })
    element.addEventListener('sahara-create-campaign', (event) => event.preventDefault())
    await click(element, 'Create the campaign')
    ;(await find(element, '[part="save"]')).click()
    await click(element, 'It is saved')
    await screenOf(element, 'review')
    expect(paid).to.equal(0)
  })

  it('error: a step that lacks something says what, at the first field', async () => {
    const element = await on('task', { draft: emptyDraft, items })
    await click(element, 'Next')
    expect(words(element)).to.contain('This is needed.')
    expect(await faultsOf(element)).to.deep.equal([])
    await until(() => element.shadowRoot!.activeElement?.id === 'title', 'focus on the first flaw')
  })

  it('error: a wallet that declines to pay is asked again with the same campaign', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    const world = scriptedCampaign(written)
    let attempts = 0
    let built = 0
    const element = await on('review', {
      ...written,
      build: (...parameters) => (built++, world.build(...parameters)),
      create: (...parameters) => (attempts++ ? world.create(...parameters) : Promise.reject(refusal)),
    })
    await click(element, 'Create the campaign')
    ;(await find(element, '[part="save"]')).click()
    await click(element, 'It is saved')
    await until(() => words(element).includes('You declined in your wallet'))
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Try again')
    await screenOf(element, 'created')
    expect([attempts, built]).to.deep.equal([2, 1])
  })
})
