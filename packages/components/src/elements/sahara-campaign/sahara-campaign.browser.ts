import { expect } from 'chai'
import { faultsOf } from '../../internal/testing/accessible.ts'
import { find, until } from '../../internal/testing/fixtures.ts'
import { hashOf } from '../../internal/testing/scriptedServices.ts'
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
  book,
  type CampaignScript,
  epochOf,
  opened,
  settlementOf,
} from './testing/scriptedCampaign.ts'

const full = {
  ...book,
  campaign: { ...book.campaign, accepting: false, seatsGiven: 18, seatsSubmitted: 18 },
  epochs: [opened, epochOf(1, { state: 'Closed', given: 9, submitted: 9, openBy: 1_900_000_000 })],
}
const watch = async (script: CampaignScript = {}) => {
  const element = mountCampaign(script, true)
  await screenOf(element, 'watch')
  return element
}

describe('sahara-campaign: watching', () => {
  const caught = catchDownloads()
  after(() => caught.stop())
  afterEach(() => document.body.querySelectorAll('sahara-campaign').forEach((element) => element.remove()))

  it('is accessible', async () => {
    const element = await watch()
    await until(() => words(element).includes('Bring boots'), 'the items are there')
    expect(await faultsOf(element)).to.deep.equal([])
  })

  it('default: shows how far it is, what it costs, and results by disagreement', async () => {
    const element = await watch()
    for (const said of [
      '12 of 18',
      '1.164 TEST',
      '1.512 TEST',
      '0.836 TEST would come back',
      'Collecting labels',
      '9 of 9 batches',
    ])
      expect(words(element)).to.contain(said)
    const results = [...element.shadowRoot!.querySelectorAll('.result')].map(({ textContent }) => textContent)
    expect(results).to.have.length(12)
    expect(results[0]).to.contain('Known answer is another: ')
    expect(results[1]).to.contain('No vote counts')
    expect(results[2]).to.contain('a tie')
    expect(results[2]).to.contain('I am not sure')
    expect(results.at(-1)).to.contain('99')
  })

  it('behavior: a judged group is settled by its requester, who takes the bond back once nobody found a mistake', async () => {
    const asked: number[] = []
    const bond = 72n * 10n ** 15n
    const steps = [
      settlementOf(),
      settlementOf({ phase: 'Proposed', proposer: account, bond }),
      settlementOf({ phase: 'Final', proposer: account, bond }),
      settlementOf({ phase: 'Final', proposer: account }),
    ]
    let step = 0
    let tell = () => {}
    const element = await watch({
      readBook: async () => ({ ...book, settlements: new Map([[0, steps[step] ?? settlementOf()]]) }),
      watchBook(_campaign, listener) {
        tell = listener
        return () => {}
      },
      async settle(_campaign, epoch) {
        asked.push(epoch)
        step++
      },
    })
    await until(() => words(element).includes('Settling puts 0.072 TEST at stake'), 'what it takes')
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Settle')
    await until(() => words(element).includes('Settled unless somebody finds a mistake by'), 'it is proposed')
    expect(words(element)).not.to.contain('Take the bond back')
    step++
    tell()
    await until(() => words(element).includes('People can claim what they earned'), 'it is final')
    await click(element, 'Take the bond back')
    await until(() => !words(element).includes('Take the bond back'), 'it is back')
    expect(asked).to.deep.equal([0, 0])
  })

  it('behavior: what a group waits for its review is said, and its requester counts it', async () => {
    let step = 0
    let tell = () => {}
    const states = [undefined, 'labeled', 'settled', undefined] as const
    const readBook = async () => {
      const state = states[step]
      const phase = step === 3 ? 'Final' : 'Waiting'
      const settlements = new Map([[0, settlementOf({ phase, byReview: true })]])
      return { ...book, settlements, reviews: new Map(state && [[0, { campaignId: 9n, state }]]) }
    }
    const element = await watch({
      readBook,
      watchBook(_campaign, listener) {
        tell = listener
        return () => {}
      },
      settle: async () => void step++,
    })
    await until(() => words(element).includes('Waits for a review to be linked'), 'none yet')
    step++
    tell()
    await until(() => words(element).includes('Waits for its review, Campaign 9'), 'it is labeled')
    expect(words(element)).not.to.contain('Count the review')
    step++
    tell()
    await until(() => words(element).includes('Its review, Campaign 9, is settled'), 'it can be counted')
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Count the review')
    await until(() => words(element).includes('People can claim what they earned'), 'it is counted')
    expect(words(element)).not.to.contain('Count the review')
  })

  it('behavior: bonds that came back otherwise can be taken', async () => {
    let bonds = 72n * 10n ** 15n
    const element = await watch({
      readBook: async () => ({ ...book, bonds }),
      takeBond: async () => ((bonds = 0n), hashOf(1)),
    })
    await click(element, 'Take 0.072 TEST of bonds back')
    await until(() => words(element).includes('Done.'))
    await until(() => !words(element).includes('of bonds back'), 'there is nothing left')
  })

  it('behavior: a filter lists what it says, and stays when something newer comes', async () => {
    let tell = () => {}
    let read = 0
    const element = await watch({
      readBook: async () => (read++ ? { ...book, campaign: { ...book.campaign, seatsSubmitted: 13 } } : book),
      watchBook: (_id, listener) => {
        tell = listener
        return () => {}
      },
    })
    const radios = element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name="filter"]')
    radios[3]?.click()
    await until(() => element.shadowRoot!.querySelectorAll('.result').length === 2, 'known answers alone')
    tell()
    await until(() => words(element).includes('13 of 18'), 'what is newer')
    expect(element.shadowRoot!.querySelectorAll('.result')).to.have.length(2)
  })

  it('behavior: results are saved as JSON Lines and as CSV, each item by its hash', async () => {
    const element = await watch()
    await click(element, 'Save as JSONL')
    await until(() => caught.files.length === 1)
    await click(element, 'Save as CSV')
    await until(() => caught.files.length === 2)
    const [jsonl, csv] = caught.files
    expect([jsonl?.name, csv?.name]).to.deep.equal(['campaign-7.jsonl', 'campaign-7.csv'])
    const lines = (await jsonl!.text).trimEnd().split('\n')
    expect(lines).to.have.length(12)
    expect(JSON.parse(lines[6]!)).to.deep.include({ batch: 1, item: 2, parts: [hashOf(6)], gold: 'wanted' })
    expect((await csv!.text).split('\r\n')[7]).to.contain(hashOf(6))
  })

  it('behavior: a full group is opened with the key file, and another file is refused', async () => {
    const done: unknown[] = []
    const element = await watch({
      book: full,
      async openEpoch(_id, epoch, { seed }, onStep) {
        onStep('wallet')
        done.push([epoch, seed])
      },
    })
    expect(words(element)).to.contain('or everybody is paid in full')
    await choose(element, '.key input', [new File(['no key'], 'a.json')])
    await until(() => words(element).includes('This is not the key file'))
    expect(await faultsOf(element)).to.deep.equal([])
    const secrets = JSON.stringify({ seed: '0x01', epochs: [{}, {}] })
    await choose(element, '.key input', [new File([secrets], 'key.json')])
    await until(() => words(element).includes('The key file is here.'))
    ;(await find(element, '.group .primary')).click()
    await until(() => words(element).includes('Done.'))
    expect(done).to.deep.equal([[1, '0x01']])
  })

  it('behavior: work stops after a second question, and what is left is taken back', async () => {
    const done: string[] = []
    const element = await watch({
      book: { ...book, campaign: { ...book.campaign, refund: 3n * 10n ** 17n } },
      stop: async () => (done.push('stop'), hashOf(1)),
      withdraw: async () => (done.push('withdraw'), hashOf(2)),
    })
    await click(element, 'Stop here')
    expect(done).to.deep.equal([])
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Stop giving out work')
    await until(() => words(element).includes('Done.'))
    await click(element, 'Take 0.3 TEST back')
    await until(() => done.length === 2)
    expect(done).to.deep.equal(['stop', 'withdraw'])
  })

  it('behavior: who is not its requester sees everything, and can change nothing', async () => {
    const element = await watch({ book: full, connected: false })
    expect(element.shadowRoot!.querySelector('[part="stop"], .key, .group button')).to.equal(null)
    expect(words(element)).to.contain('Is it yours? Connect your wallet')
    expect(words(element)).not.to.contain('or everybody is paid in full')
  })

  it('behavior: a wallet is connected, and one is back where one was', async () => {
    const element = await watch({
      connected: false,
      wallets: [
        { id: '0', name: 'Demo', rdns: 'example.demo', icon: 'javascript:alert(1)', duplicate: false },
      ],
    })
    await click(element, 'Is it yours?')
    const wallet = await find(element, '.wallet')
    expect(element.shadowRoot!.querySelector('img')).to.equal(null)
    expect(await faultsOf(element)).to.deep.equal([])
    wallet.click()
    await screenOf(element, 'watch')
    await find(element, '[part="stop"]')
  })

  it('behavior: results become a dataset where the page can do that and nothing can change, and nowhere else', async () => {
    const done = { ...full, epochs: [opened, { ...opened, epoch: 1 }] }
    const publishDataset = async () => 'eip155:31337:0xab:3'
    for (const script of [{ publishDataset }, { book: done }])
      expect(words(await watch(script))).not.to.contain('Publish as a dataset')
    const wishes: unknown[] = []
    const element = await watch({
      book: done,
      publishDataset: async (_book, wish) => (wishes.push(wish), publishDataset()),
    })
    await click(element, 'Publish as a dataset')
    await type(element, '#dataset-name', 'Wanted mails')
    expect(await faultsOf(element)).to.deep.equal([])
    await click(element, 'Publish as a dataset')
    await until(() => words(element).includes('Published: eip155:31337:0xab:3'))
    const description = 'Would its reader want this mail?'
    expect(wishes).to.deep.equal([{ name: 'Wanted mails', description, open: false }])
  })

  it('behavior: what a campaign’s people teach about the next one is said where it is known', async () => {
    const element = await watch({
      suggestGate: () => ({ p1Bps: 8_000, refused: 0, reason: undefined, missing: { accounts: 0, gold: 0 } }),
    })
    expect(words(element)).to.contain('expect 80% right of careful people')
  })

  it('behavior: items that want labels become a draft of another campaign, with no known answer', async () => {
    const script: CampaignScript = {}
    const element = await watch(script)
    await click(element, 'Make a campaign of these')
    await screenOf(element, 'start')
    const { desk } = element
    expect(desk?.items.list.map(({ name }) => name)).to.deep.equal(['1/3', '2/1', '3/2', '3/4'])
    expect(desk?.items.list.some(({ answer }) => answer !== undefined)).to.equal(false)
    expect(desk?.draft).to.include({ question: 'Would its reader want this mail?', expected: '85' })
  })

  it('error: a draft that is there already is not written over', async () => {
    const draft = { ...(await import('./plan/draft.ts')).emptyDraft, title: 'Another' }
    const element = await watch({ draft })
    await click(element, 'Make a campaign of these')
    await until(() => words(element).includes('You have begun another campaign'))
    expect(element.state.name).to.equal('watch')
  })

  it('error: a refusal is said calmly, and the button is there again', async () => {
    const refusal = Object.assign(new Error('no'), { name: 'WalletRejectedError' })
    const element = await watch({
      book: { ...book, campaign: { ...book.campaign, refund: 1n } },
      withdraw: () => Promise.reject(refusal),
    })
    ;(await find(element, '.acts .primary')).click()
    await until(() => words(element).includes('You declined in your wallet'))
    await find(element, '.acts .primary')
  })

  it('error: an item that can’t be had says so, and the rest is there', async () => {
    const element = await watch({
      readBatch: async (_campaign, batch) => (batch === 0 ? Promise.reject(new Error('gone')) : []),
    })
    await until(() => words(element).includes('Can’t be shown'))
    expect(element.shadowRoot!.querySelectorAll('.result')).to.have.length(12)
  })

  it('error: what can’t be read can be tried again', async () => {
    let down = true
    const element = mountCampaign(
      { readBook: () => (down ? Promise.reject(new Error('down')) : Promise.resolve(book)) },
      true,
    )
    await screenOf(element, 'unavailable')
    expect(await faultsOf(element)).to.deep.equal([])
    down = false
    await click(element, 'Try again')
    await screenOf(element, 'watch')
  })

  it('error: attributes that name nothing are the page’s fault, and told whole', async () => {
    for (const attribute of ['campaign', 'campaigns'] as const) {
      const element = document.createElement('sahara-campaign')
      element[attribute] = 'eip155:31337'
      const told = new Promise<Error>((resolve) =>
        element.addEventListener('sahara-error', ({ error }) => resolve(error)),
      )
      document.body.append(element)
      expect(await told).to.include({ name: 'ConfigError', attribute })
      await until(() => words(element).includes('has not set up this campaign correctly'))
    }
  })
})
