/** Every screen of `<sahara-campaign>`, by name: what the world does, and how the gallery gets there. */
import type { SaharaCampaign } from '../src/elements/sahara-campaign/element.ts'
import { type CampaignDraft, emptyDraft } from '../src/elements/sahara-campaign/plan/draft.ts'
import type { CampaignEvent, CampaignState } from '../src/elements/sahara-campaign/states.ts'
import {
  book,
  type CampaignScript,
  contract,
  epochOf,
  itemOf,
  opened,
  settlementOf,
} from '../src/elements/sahara-campaign/testing/scriptedCampaign.ts'
import { wallets } from './states.ts'

/** How one screen is reached. */
export type CampaignExhibition = Readonly<{
  state: CampaignState['name']
  /** The campaign that is watched; without, one is made. */
  campaign?: string
  script?: CampaignScript
  events?: readonly CampaignEvent[]
  /** What a person does then. */
  act?: (element: SaharaCampaign) => unknown
}>

const campaign = `${contract}:7`
const never = () => new Promise<never>(() => {})

const written: CampaignDraft = {
  ...emptyDraft,
  title: 'Is this mail wanted?',
  question: 'Would its reader want this mail?',
  requesterName: 'The Reedbed',
  instructions:
    'Read the **whole** mail.\n\n- A list you signed up for is wanted.\n- An offer out of nowhere is spam.',
  dataUse: 'Training the filter of our mailbox',
  classes: [
    { label: 'Wanted', key: 'w', hint: '' },
    { label: 'Spam', key: 's', hint: '' },
  ],
  price: '0.02',
  bond: '0.5',
}

const subjects = [
  'Spring count on Saturday',
  'WIN A BOAT',
  'Your nest boxes',
  'Minutes of May',
  'Re: the hide',
]
const items = Array.from({ length: 48 }, (_, place) => {
  const name = `${subjects[place % subjects.length]}, letter ${place + 1}`
  return itemOf(
    name,
    place < 9
      ? { answer: place % 2, ms: 5_200 }
      : place === 9
        ? { answer: 1, example: 'Nobody gives boats away.' }
        : {},
  )
})

const plan: CampaignScript = { draft: written, items, connected: false }
const go = (step: 'items' | 'task' | 'gold' | 'price' | 'review'): CampaignEvent => ({ type: 'go', step })
const run: readonly CampaignEvent[] = [go('review'), { type: 'run', task: 'build' }]
const doneTask = (
  task: 'upload' | 'save' | 'create',
  waits: 'wallet' | 'person' | 'chain',
): CampaignEvent => ({ type: 'task', task, waits })
const full = {
  ...book,
  campaign: {
    ...book.campaign,
    accepting: false,
    seatsGiven: 18,
    seatsSubmitted: 18,
    refund: 300n * 10n ** 15n,
  },
  epochs: [opened, epochOf(1, { state: 'Closed', given: 9, submitted: 9, openBy: 1_800_000_000 })],
}

const done = { ...full, epochs: [opened, { ...opened, epoch: 1 }] }

/** Name of each screen and how it is reached. */
export const campaignExhibitions: Readonly<Record<string, CampaignExhibition>> = {
  'campaign-loading': { state: 'loading', campaign, script: { readBook: never } },
  'campaign-unavailable': {
    state: 'unavailable',
    campaign,
    script: { readBook: () => Promise.reject(new Error('down')) },
  },
  'campaign-watch': { state: 'watch', campaign },
  'campaign-watch-few': {
    state: 'watch',
    campaign,
    script: { book: { ...book, results: { ...book.results, items: book.results.items.slice(1, 6) } } },
  },
  'campaign-watch-stranger': { state: 'watch', campaign, script: { connected: false } },
  'campaign-watch-empty': {
    state: 'watch',
    campaign,
    script: {
      book: {
        ...book,
        results: { ...book.results, items: [], accounts: [] },
        epochs: [epochOf(0), epochOf(1, { given: 0, submitted: 0 })],
      },
    },
  },
  'campaign-watch-full': {
    state: 'watch',
    campaign,
    script: { book: full },
  },
  'campaign-watch-settle': {
    state: 'watch',
    campaign,
    script: { book: { ...book, settlements: new Map([[0, settlementOf()]]) } },
  },
  'campaign-watch-settled': {
    state: 'watch',
    campaign,
    script: {
      book: {
        ...book,
        settlements: new Map([
          [0, settlementOf({ phase: 'Final', proposer: book.campaign.requester, bond: 72n * 10n ** 15n })],
        ]),
      },
    },
  },
  'campaign-watch-review': {
    state: 'watch',
    campaign,
    script: {
      book: {
        ...book,
        bonds: 72n * 10n ** 15n,
        settlements: new Map([[0, settlementOf({ byReview: true })]]),
        reviews: new Map([[0, { campaignId: 9n, state: 'settled' }]]),
      },
    },
  },
  'campaign-watch-open': {
    state: 'watch',
    campaign,
    script: { book: full, openEpoch: (_id, _epoch, _secrets, onStep) => (onStep('wallet'), never()) },
    async act(element) {
      if (element.desk) element.desk.watching.secrets = { seed: '0x', epochs: [] }
      void element.desk?.watching.open(7n, 1)
    },
  },
  'campaign-watch-dataset': {
    state: 'watch',
    campaign,
    script: { book: done, publishDataset: never },
    act: (element) =>
      element.desk?.watching.wishFor({
        name: 'Wanted mails',
        description: 'Which mails their readers want.',
        open: false,
      }),
  },
  'campaign-watch-stopping': {
    state: 'watch',
    campaign,
    act: (element) => element.desk?.watching.askToStop(true),
  },
  'campaign-start': { state: 'start' },
  'campaign-draft': { state: 'start', script: plan },
  'campaign-items-empty': { state: 'items', events: [go('items')] },
  'campaign-items': { state: 'items', script: plan, events: [go('items')] },
  'campaign-task': { state: 'task', script: plan, events: [go('task')] },
  'campaign-task-flaws': { state: 'task', events: [go('task')], act: (element) => element.desk?.next() },
  'campaign-gold': { state: 'gold', script: plan, events: [go('gold')] },
  'campaign-gold-round': {
    state: 'gold',
    script: plan,
    events: [go('gold')],
    act: (element) => element.desk?.gold.start(),
  },
  'campaign-price': { state: 'price', script: plan, events: [go('price')] },
  'campaign-price-pilot': {
    state: 'price',
    script: {
      ...plan,
      draft: { ...written, pilotOf: campaign },
      suggestGate: () => ({
        p1Bps: 8_800,
        refused: 0.02,
        reason: undefined,
        missing: { accounts: 0, gold: 0 },
      }),
    },
    events: [go('price')],
  },
  'campaign-review': { state: 'review', script: plan, events: [go('review')] },
  'campaign-connecting': {
    state: 'connecting',
    script: { ...plan, wallets },
    events: [go('review')],
    act: (element) => element.desk?.wallets.greet('create'),
  },
  'campaign-uploading': {
    state: 'creating',
    script: plan,
    events: [
      ...run,
      doneTask('upload', 'wallet'),
      { type: 'bytes', bytes: { done: 1_200_000, total: 3_400_000 } },
    ],
  },
  'campaign-save': { state: 'creating', script: plan, events: [...run, doneTask('save', 'person')] },
  'campaign-saved': {
    state: 'creating',
    script: plan,
    events: [...run, doneTask('save', 'person')],
    act(element) {
      if (element.desk) element.desk.creating.saved = true
      element.requestUpdate()
    },
  },
  'campaign-rejected': {
    state: 'creating',
    script: plan,
    events: [
      ...run,
      doneTask('create', 'wallet'),
      { type: 'trouble', trouble: { name: 'WalletRejectedError', message: '' } },
    ],
  },
  'campaign-created': {
    state: 'created',
    script: plan,
    events: [...run, { type: 'created', campaign: `${contract}:8`, funding: 5n * 10n ** 17n }],
  },
}
