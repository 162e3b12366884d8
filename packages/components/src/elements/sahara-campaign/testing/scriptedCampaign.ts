/**
 * Services for tests and the gallery: a campaign, a wallet and a chain that do as they are told.
 *
 * @module
 */
import {
  type AccountResult,
  type BuiltCampaign,
  type Campaign,
  type Epoch,
  exportResults,
  forecastCost,
  type Hex,
  type Item,
  type ItemResult,
  type Manifest,
  type Settlement,
  suggestGate,
} from '@saharakit/sdk'
import type { LoadPart } from '../../../internal/itemContent.ts'
import type { StorageNotice, WalletOption } from '../../../internal/services.ts'
import { account, hashOf } from '../../../internal/testing/scriptedServices.ts'
import type { CampaignBook, CampaignServices } from '../campaignServices.ts'
import type { CampaignDraft, DraftItem } from '../plan/draft.ts'

export { account }

/** Contract of the scripted world. */
export const contract = 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3'

const unit = 10n ** 15n
const zero = '0x0000000000000000000000000000000000000000'

/** The task of the scripted campaign. */
export const manifest: Manifest = {
  version: 1,
  kind: 'text-review',
  lang: 'en',
  title: 'Is this mail wanted?',
  question: 'Would its reader want this mail?',
  requester: { name: 'The Reedbed' },
  instructions: 'Read the **whole** mail.',
  classes: [
    { id: 'wanted', label: 'Wanted' },
    { id: 'spam', label: 'Spam' },
  ],
  examples: [],
  sealingKeys: [],
  dataUse: '',
}

/** A campaign of six batches in two groups, of which one is opened. */
export const campaign: Campaign = {
  campaignId: 7n,
  requester: account,
  symbol: '',
  decimals: 18,
  classes: 2,
  batchSize: 4,
  seatsPerBatch: 3,
  epochBatches: 3,
  itemCount: 24,
  referrerBps: 500,
  p1Bps: 8_500,
  workWindow: 3_600,
  openWindow: 172_800,
  judgeWindow: 86_400,
  closesAt: 2_000_000_000,
  token: zero,
  unitPrice: 20n * unit,
  stake: 0n,
  bond: 500n * unit,
  itemsRoot: hashOf(1),
  manifestHash: hashOf(2),
  paceSeconds: 32,
  seatsTotal: 18,
  seatsGiven: 14,
  seatsSubmitted: 12,
  seatsPaid: 0,
  batches: 6,
  epochs: 2,
  cursorEpoch: 1,
  accepting: true,
  canceled: false,
  rightWeight: 2_100,
  wrongWeight: -5_500,
  escrow: 2_000n * unit,
  refund: 0n,
}

/** One group of it. */
export const epochOf = (epoch: number, changes: Partial<Epoch> = {}): Epoch => ({
  epoch,
  state: 'Collecting',
  key: zero,
  goldRoot: undefined,
  scalar: undefined,
  batches: 3,
  capacity: 9,
  given: 5,
  submitted: 3,
  opened: 0,
  openBy: undefined,
  judgedAt: undefined,
  judged: false,
  bonusPerSeat: 0n,
  workers: 3,
  ...changes,
})

/** The group that is opened. */
export const opened = epochOf(0, { state: 'Opened', given: 9, submitted: 9, opened: 9 })

const person = (digit: number, goldRight: number, changes: Partial<AccountResult> = {}): AccountResult => ({
  account: `0x${String(digit).repeat(40)}`,
  seats: 3,
  goldSeen: 8,
  goldRight,
  refusedEpochs: [],
  droppedEpochs: [],
  pay: 240n * unit,
  scores: [],
  settledPay: 0n,
  looksLeaked: false,
  ...changes,
})

/** Results of a group: most agreed, one torn, one known, one left out. */
export const rows: readonly ItemResult[] = (
  [
    [[3, 0]],
    [[0, 3]],
    [[2, 1]],
    [[0, 3], [0, 0], 1],
    [
      [1, 1],
      [1, 0],
    ],
    [[3, 0]],
    [[0, 2], [1, 0], 0],
    [[0, 3]],
    [[2, 0]],
    [
      [0, 0],
      [1, 0],
    ],
    [[3, 0]],
    [[1, 2]],
  ] as const
).map(([votes, votesLeftOut = [0, 0], gold = undefined], place) => {
  const sum = votes[0] + votes[1]
  const most = Math.max(...votes)
  const label = votes[0] === votes[1] ? undefined : votes.indexOf(most as never)
  const weights = votes.map((count) => 8 ** count)
  const confidence = sum ? Math.max(...weights) / weights.reduce((all, weight) => all + weight, 0) : 0
  return {
    batch: Math.floor(place / 4),
    item: place % 4,
    label,
    votes,
    votesLeftOut,
    agreement: sum ? most / sum : 0,
    abstentions: place === 8 ? 1 : 0,
    majority: [0],
    gold,
    problems: place === 9 ? [{ account, reason: 'unreadable' as const }] : [],
    comments: place === 4 ? [{ account, text: 'It reads like an order, but I am not sure.' }] : [],
    settled: sum ? votes.indexOf(most as never) : undefined,
    confidence,
    wantsLabel: gold === undefined && confidence < 0.95,
    goldVoid: false,
  }
})

/** The settlement of the group that is opened. */
export const settlementOf = (changes: Partial<Settlement> = {}): Settlement => ({
  campaignId: 7n,
  epoch: 0,
  phase: 'Waiting',
  byReview: false,
  proposer: undefined,
  bond: 0n,
  roots: undefined,
  until: 1_893_585_600,
  fallen: 0,
  nextBond: 72n * unit,
  askBond: 0n,
  askedLayer: undefined,
  answerBy: undefined,
  shownLayers: [],
  proposedBlock: undefined,
  shownBlock: undefined,
  settleWindow: 259_200,
  disputeWindow: 86_400,
  arbitrator: undefined,
  ...changes,
})

/** All of it. */
export const book: CampaignBook = {
  campaign,
  manifest,
  unit: { symbol: 'TEST', decimals: 18 },
  epochs: [opened, epochOf(1)],
  settlements: new Map(),
  reviews: new Map(),
  bonds: 0n,
  results: {
    campaignId: 7n,
    items: rows,
    accounts: [
      person(1, 8),
      person(2, 7),
      person(3, 3, { refusedEpochs: [0], droppedEpochs: [0], pay: 0n }),
      person(4, 6, { droppedEpochs: [0] }),
    ],
    unopenedSeats: [],
    unreadableNotes: [],
  },
  forecast: forecastCost(campaign, [opened, epochOf(1)], { now: 1_900_000_000 }),
}

const texts = [
  'Dear members, the spring count begins on Saturday at six. Bring boots.',
  'WIN a boat!!! Click here now, only today, no questions asked.',
  'Your order of 12 nest boxes has been sent.',
  'Could you look over the minutes before Friday?',
]

const loadPart: LoadPart = async ({ digest }) =>
  new TextEncoder().encode(texts[Number(BigInt(digest)) % texts.length]) as Uint8Array<ArrayBuffer>

/** What the scripted world does; everything has a peaceful default. */
export type CampaignScript = Partial<
  CampaignServices & {
    book: CampaignBook
    draft: CampaignDraft
    items: readonly DraftItem[]
    /** Whether the wallet is known without asking. */
    connected: boolean
    wallets: readonly WalletOption[]
    storage: StorageNotice
  }
>

/** A text item of the requester's. */
export const itemOf = (name: string, changes: Partial<DraftItem> = {}): DraftItem => ({
  name,
  parts: [{ type: 'text/plain', bytes: new TextEncoder().encode(name) as Uint8Array<ArrayBuffer> }],
  ...changes,
})

/** The services of a scripted world. Drafts are kept as long as the object. */
export function scriptedCampaign(script: CampaignScript = {}): CampaignServices {
  const { connected = true, wallets = [], storage } = script
  let { draft, items = [] } = script
  const manifestHash: Hex = hashOf(9)
  return {
    coin: book.unit,
    referenceOf: (campaignId) => `${contract}:${campaignId}`,
    hasHostWallet: false,
    watchWallets(listener) {
      listener(wallets, true)
      return () => {}
    },
    hostAccount: async () => undefined,
    knownAccount: async () => (connected ? account : undefined),
    onConnected: () => () => {},
    connect: async () => account,
    readDraft: async () => draft,
    saveDraft: async (next) => void (draft = next),
    readItems: async () => items,
    saveItems: async (next) => void (items = next),
    async dropDraft() {
      draft = undefined
      items = []
    },
    onStorageWarning(listener) {
      if (storage) listener(storage)
      return () => {}
    },
    readAsset: async () => 'unreadable',
    readBook: async () => script.book ?? book,
    watchBook: () => () => {},
    async readBatch(_campaign, batch): Promise<readonly Item[]> {
      return Array.from({ length: 4 }, (_, item) => ({
        parts: [{ digest: hashOf(batch * 4 + item), type: 'text/plain', size: 60 }],
      }))
    },
    loadPart,
    stop: async () => hashOf(1),
    withdraw: async () => hashOf(2),
    closeEpoch: async () => hashOf(3),
    openEpoch: async () => {},
    settle: async () => {},
    takeBond: async () => hashOf(6),
    parseSecrets: (text) => JSON.parse(text),
    stringifySecrets: (secrets) => JSON.stringify(secrets),
    build: async (from) =>
      ({
        manifest: { ...manifest, title: from.title },
        spec: { manifestHash },
        epochs: [],
        blocks: [],
        order: [],
        secrets: { seed: hashOf(5), epochs: [] },
      }) as unknown as BuiltCampaign,
    publish: async (_built, onBytes) => onBytes({ done: 4_000, total: 4_000 }),
    async create(_built, onStep) {
      onStep('wallet')
      onStep('sent', hashOf(4))
      return { campaignId: 8n, funding: 5n * 10n ** 17n }
    },
    findCreated: async () => undefined,
    exportResults: ({ manifest, results }, format, batches) =>
      exportResults(results, { manifest, format, batches }),
    suggestGate,
    ...script,
  }
}
