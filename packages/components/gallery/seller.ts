/** Every screen of `<sahara-seller>`, by name: what the world does, and how the gallery gets there. */
import type { SaharaSeller } from '../src/elements/sahara-seller/element.ts'
import { emptyDraft, type ListingDraft } from '../src/elements/sahara-seller/listing/draft.ts'
import type { SellerEvent, SellerState } from '../src/elements/sahara-seller/states.ts'
import {
  bookOf,
  coin,
  dollar,
  knownTerms,
  orderOf,
  payload,
  type SellerScript,
  sourceOf,
} from '../src/elements/sahara-seller/testing/scriptedSeller.ts'
import { account, hashOf } from '../src/internal/testing/scriptedServices.ts'
import { wallets } from './states.ts'

/** A screen: what the world does and what happened. */
export type SellerExhibition = Readonly<{
  /** The state that it shows. */
  state: SellerState['name']
  script?: SellerScript
  events?: readonly SellerEvent[]
  /** What somebody does in the end. */
  act?: (element: SaharaSeller) => unknown
}>

const never = () => new Promise<never>(() => {})

/** Files of a person who recorded birds; what is in them does not matter here. */
const files = [
  new File(['x'.repeat(4_200_000)], 'clips-2026-04.zip', { type: 'application/zip' }),
  new File(['date,species,count\n2026-04-02,bittern,1\n'.repeat(900)], 'labels.csv', { type: 'text/csv' }),
  new File(['y'.repeat(320_000)], 'marsh.png', { type: 'image/png' }),
]

const fileOf = ({ name, type, size }: File, number: number) => ({
  name,
  type,
  size,
  sha256: hashOf(number),
  preview: name === 'marsh.png',
})

const birds: ListingDraft = {
  ...emptyDraft,
  files: files.map(fileOf),
  name: 'Marsh birds at dawn',
  description:
    '# What is in it\n\n1,240 clips of ten seconds, recorded at **three reed beds** between April and June, and who sings in each.\n\n- 48 kHz, mono\n- 31 species, checked by two people',
  task: 'audio-classification',
  languages: 'en, la',
  authorName: 'The Reedbed',
  authorUrl: 'https://reedbed.example',
  price: '25',
}

const fields = sourceOf(3n, {
  name: 'Field recorder defaults',
  licenses: [{ ...knownTerms('remix'), tokenId: 9n }],
})
const voices = sourceOf(4n, {
  name: 'Voices of the estuary',
  licenses: [
    { ...knownTerms('personal'), tokenId: 10n, terms: { ...knownTerms('personal').terms, duties: 1 } },
  ],
})
const closed = sourceOf(12n, {
  name: 'City sounds',
  licenses: [{ ...knownTerms('open'), tokenId: 11n, terms: { ...knownTerms('open').terms, rights: 3 } }],
  onSale: 47,
})
const own = sourceOf(5n, { name: 'Reed bed map', isOwn: true, kind: 'dataset' })
const sources = [fields, voices, closed, own]

const made: ListingDraft = {
  ...birds,
  kind: 'model',
  sources: [
    { assetId: '3', version: 1, relation: 'TRAINED_ON', share: '5' },
    { assetId: '4', version: 1, relation: 'FINETUNED_FROM', share: '2.5' },
  ],
}

/** A draft with its files at hand. */
async function bring(element: SaharaSeller): Promise<void> {
  const { desk } = element
  for (const file of files) desk?.files.present.set(file.name, file)
  await desk?.sources.refresh()
  element.requestUpdate()
}

const go = (step: 'files' | 'about' | 'sources' | 'terms' | 'price' | 'publish'): SellerEvent => ({
  type: 'go',
  step,
})
const run: SellerEvent = { type: 'run', account, task: 'upload' }
const trouble = (name: string): SellerEvent => ({ type: 'trouble', trouble: { name, message: '' } })
const begun: ListingDraft = { ...birds, progress: { account, nonce: hashOf(1) } }
const offered: ListingDraft = {
  ...birds,
  progress: {
    account,
    nonce: hashOf(1),
    manifestHash: hashOf(2),
    payload,
    assetId: '7',
    assetVersion: 1,
    offer: `eyJvZmZlciI6${'eyJzZWxsZXIiOiIweDcwOTk3OTcwYzUxODEyZGMz'.repeat(6)}`,
    offerHash: hashOf(3),
  },
}
const published: ListingDraft = { ...offered, progress: { ...offered.progress, published: true } }

const now = 1_000_000
const orders = [
  orderOf(1, 'Open', { deadline: now + 80_000 }),
  orderOf(2, 'Open', { deadline: now + 52_000 }),
  orderOf(3, 'Delivered', { deadline: now + 30_000, price: 12_500_000n }),
  orderOf(4, 'Delivered', { deadline: now - 1_000 }),
  orderOf(5, 'Settled', {}),
  orderOf(6, 'Refunded', { price: 12_500_000n }),
]
const book = bookOf(orders, {
  earnings: [{ token: dollar, ready: 61_750_000n, waiting: 87_500_000n }],
})
const sold: SellerScript = { book }
const openOrders = (element: SaharaSeller) => element.desk?.openOrders()

/** Name of each screen and how to get there. */
export const sellerExhibitions: Readonly<Record<string, SellerExhibition>> = {
  'seller-loading': { state: 'loading', script: { readDraft: never } },
  'seller-unavailable': {
    state: 'unavailable',
    script: {
      readDraft: () => Promise.reject(Object.assign(new Error('no registry'), { name: 'ConfigError' })),
    },
  },
  'seller-start': { state: 'start' },
  'seller-draft': { state: 'start', script: { draft: birds } },
  'seller-memory': {
    state: 'start',
    script: {
      onStorageWarning(listener) {
        listener({ reason: 'blocked' })
        return () => {}
      },
    },
  },
  'seller-files-empty': { state: 'files', events: [go('files')] },
  'seller-files': { state: 'files', script: { draft: birds }, events: [go('files')], act: bring },
  'seller-files-reload': {
    state: 'files',
    script: { draft: birds },
    events: [go('files')],
    act: (element) => element.desk?.next(),
  },
  'seller-files-findings': {
    state: 'files',
    script: { draft: birds },
    events: [go('files')],
    async act(element) {
      await bring(element)
      const { files: desk } = element.desk ?? {}
      if (!desk) return
      desk.personal.set('labels.csv', [
        { code: 'email', count: 14, examples: ['a…@reedbed.example', 'm…@post.example'] },
        { code: 'phone', count: 3, examples: ['+44 20 79…'] },
      ])
      desk.duplicates = [{ sha256: hashOf(2), assetId: 12n, name: 'City sounds' }]
      element.requestUpdate()
    },
  },
  'seller-files-large': {
    state: 'files',
    events: [go('files')],
    act(element) {
      const file = new File(['z'], 'everything.tar')
      Object.defineProperty(file, 'size', { value: 10_000_000_000 })
      element.desk?.files.take([{ file, path: 'everything.tar' }])
    },
  },
  'seller-about': { state: 'about', script: { draft: birds }, events: [go('about')] },
  'seller-about-flaws': {
    state: 'about',
    script: {
      draft: {
        ...birds,
        name: '',
        languages: 'english!',
        scores: [{ metric: 'F1', value: 'good', dataset: '' }],
      },
    },
    events: [go('about')],
    act: (element) => element.desk?.next(),
  },
  'seller-about-preview': {
    state: 'about',
    script: { draft: birds },
    events: [go('about')],
    act: (element) => element.togglePreview(),
  },
  'seller-sources-none': { state: 'sources', script: { draft: birds, sources }, events: [go('sources')] },
  'seller-sources': { state: 'sources', script: { draft: made, sources }, events: [go('sources')] },
  'seller-sources-refused': {
    state: 'sources',
    script: {
      draft: { ...made, sources: [{ assetId: '12', version: 1, relation: 'TRAINED_ON', share: '0' }] },
      sources,
    },
    events: [go('sources')],
  },
  'seller-terms': { state: 'terms', script: { draft: birds }, events: [go('terms')] },
  'seller-terms-lineage': {
    state: 'terms',
    script: { draft: { ...made, terms: 'own', own: { ...made.own, rights: 127, share: '10' } }, sources },
    events: [go('terms')],
    act: bring,
  },
  'seller-terms-own': {
    state: 'terms',
    script: {
      draft: {
        ...birds,
        terms: 'own',
        own: { ...birds.own, rights: 45, share: '10', days: '365', seats: '5' },
      },
    },
    events: [go('terms')],
  },
  'seller-price': { state: 'price', script: { draft: made, sources }, events: [go('price')], act: bring },
  'seller-publish': {
    state: 'publish',
    script: { draft: birds, sources },
    events: [go('publish')],
    act: bring,
  },
  'seller-publish-registered': {
    state: 'publish',
    script: { draft: { ...offered, progress: { ...offered.progress, offer: '' } } },
    events: [go('publish')],
  },
  'seller-connecting': {
    state: 'connecting',
    script: {
      draft: birds,
      connected: false,
      watchWallets(listener) {
        listener(wallets, true)
        return () => {}
      },
    },
    events: [go('publish')],
    act: (element) => element.desk?.wallets.greet('publish'),
  },
  'seller-asked': {
    state: 'connecting',
    script: { draft: birds, connected: false },
    events: [{ type: 'connect', onward: 'publish' }, { type: 'asked', wallet: '' }, { type: 'slow' }],
  },
  'seller-signing': {
    state: 'publishing',
    script: { draft: begun },
    events: [run, { type: 'task', task: 'unlock', waits: 'wallet' }],
  },
  'seller-uploading': {
    state: 'publishing',
    script: { draft: begun },
    events: [run, { type: 'bytes', bytes: { done: 2_900_000, total: 4_560_000 } }],
  },
  'seller-paused': {
    state: 'publishing',
    script: { draft: begun },
    events: [
      run,
      { type: 'bytes', bytes: { done: 2_900_000, total: 4_560_000 } },
      { type: 'paused', paused: true },
    ],
  },
  'seller-registering': {
    state: 'publishing',
    script: { draft: { ...begun, progress: { ...begun.progress, payload, manifestHash: hashOf(2) } } },
    events: [run, { type: 'task', task: 'register', waits: 'chain' }],
  },
  'seller-rejected': {
    state: 'publishing',
    script: { draft: begun },
    events: [run, { type: 'task', task: 'upload', waits: 'wallet' }, trouble('WalletRejectedError')],
  },
  'seller-changed': {
    state: 'publishing',
    script: { draft: begun },
    events: [run, trouble('PayloadInputError')],
  },
  'seller-listed': {
    state: 'listed',
    script: { draft: published },
    events: [run, { type: 'listed', account }],
  },
  'seller-listed-link': {
    state: 'listed',
    script: {
      draft: { ...offered, reach: 'link' },
      pageOf: (_, offer) => `https://reedbed.example/shop#offer=${offer}`,
    },
    events: [run, { type: 'listed', account }],
  },
  'seller-orders': { state: 'orders', script: sold, act: openOrders },
  'seller-orders-claim': {
    state: 'orders',
    script: {
      book: { ...book, orders: orders.slice(3), earnings: [{ token: coin, ready: 0n, waiting: 10n ** 18n }] },
    },
    act: openOrders,
  },
  'seller-orders-empty': { state: 'orders', act: openOrders },
  'seller-orders-down': {
    state: 'orders',
    script: {
      readOrders: () => Promise.reject(Object.assign(new Error('down'), { name: 'RpcUnavailableError' })),
    },
    act: openOrders,
  },
  'seller-delivering': {
    state: 'orders',
    script: { ...sold, deliver: (_orders, onStep) => (onStep('wallet'), never()) },
    async act(element) {
      await openOrders(element)
      await new Promise((resolve) => setTimeout(resolve, 50))
      void element.desk?.orders.deliver()
    },
  },
}
