/** Every screen of `<sahara-task>`, by name: how the gallery brings an element there. */
import type { Contribution, ContributionStatus, TaskKind } from '@saharakit/sdk'
import type { FindingCode } from '@saharakit/workers/protocol'
import type { DialogName } from '../src/elements/sahara-task/dialogs/openDialog.ts'
import type { SaharaTask } from '../src/elements/sahara-task/element.ts'
import type { TaskEvent, TaskState, Work } from '../src/elements/sahara-task/states.ts'
import type { WalletOption } from '../src/internal/services.ts'
import { account, hashOf, type Script } from '../src/internal/testing/scriptedServices.ts'

/** A screen: what the world does and what happened. */
export type Exhibition = {
  /** The state that it shows. */
  state: TaskState['name']
  kind?: TaskKind
  script?: Script
  events?: (element: SaharaTask) => readonly TaskEvent[]
  /** Changes of the offer. */
  offer?: object
  dialog?: DialogName
  /** What is pressed in the end. */
  press?: string
}

const never = () => new Promise<never>(() => {})

const icon = (color: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${color}"/><path d="M9 11h14v10H9zM18 15h5v3h-5z" fill="none" stroke="white" stroke-width="2"/></svg>`)}`

/** Wallets that announce themselves. */
export const wallets: readonly WalletOption[] = [
  { id: 'a', name: 'Demo Wallet', rdns: 'example.demo-wallet', icon: icon('#7a4bd0'), duplicate: false },
  { id: 'b', name: 'Fox Purse', rdns: 'example.foxpurse', icon: icon('#d0742b'), duplicate: false },
]

const row = (seat: number, status: ContributionStatus): Contribution => ({
  campaignId: 1n,
  seat,
  epoch: 0,
  batch: seat + 5,
  ...status,
})

/** One batch in each place that a status line can be. */
export const contributions: readonly Contribution[] = [
  row(1, { status: 'paid', goldSeen: 3, goldRight: 3 }),
  row(2, { status: 'judged', goldSeen: 2, goldRight: 2, refused: false, payout: 200_000_000_000_000_000n }),
  row(3, { status: 'opened', goldSeen: 3, goldRight: 2 }),
  row(4, { status: 'final', hash: hashOf(4), block: 40n }),
  row(5, { status: 'sent', hash: hashOf(5) }),
]

const work = (element: SaharaTask, answered: number, at = answered): Work => {
  const count = element.round?.items.length ?? 20
  const classes = 'offer' in element.state ? element.state.offer.manifest.classes.length : 2
  return {
    seat: 6,
    batch: 11,
    epoch: 0,
    expiresAt: Date.now() / 1000 + 700,
    at,
    answers: Array.from({ length: count }, (_, n) => ({
      label: n < answered ? (n * 5) % classes : null,
      ms: 2_000,
    })),
    trail: Array.from({ length: answered }, (_, n) => n),
  }
}

/** A seat as it was opened before. */
const seatOf: Script['openSeat'] = async (seat) => ({
  seat,
  batch: 11,
  epoch: 0,
  expiresAt: Date.now() / 1000 + 700,
  items: [],
})

const round = (labels: readonly number[]): TaskEvent[] => [
  { type: 'practice' },
  ...labels.flatMap((label): TaskEvent[] => [{ type: 'try', label }, { type: 'continue' }]),
]
const begin: readonly TaskEvent[] = [...round([2, 0, 3]), { type: 'begin' }]
const connected: TaskEvent = { type: 'connected', account }
const assigned = (element: SaharaTask, answered: number, at?: number): TaskEvent => ({
  type: 'assigned',
  account,
  work: work(element, answered, at),
})
const trouble = (name: string): TaskEvent => ({ type: 'trouble', trouble: { name, message: '' } })
const unreadable = (name: string): Script => ({
  requestSeat: async () => 6,
  openSeat: () => Promise.reject(Object.assign(new Error('sha-256 0x1f…'), { name })),
})
const answered = (element: SaharaTask): TaskEvent[] => [
  assigned(element, 19),
  { type: 'answer', label: 1, ms: 900 },
]
const passed: Script = { requestSeat: never, connect: never, wallets, openSeat: never }

const seed = `0x${'5e'.repeat(32)}` as const
const view =
  'Three roofs and a crane. The crane turns when the wind does, which is the only way to see the wind.'
/** Somebody who has made something for the first item on an earlier visit. */
const made = (read: NonNullable<Script['readContents']>, code?: FindingCode): Script => ({
  readContents: read,
  ...(code && { findings: [{ kernel: 'check@1', level: 'advice', code, values: {} }] }),
})
const wrote = made(async () => [{ item: 0, bytes: new TextEncoder().encode(view), type: 'text/plain', seed }])
const photographed = made(async () => {
  const answer = await fetch('/files/photograph')
  return answer.ok
    ? [{ item: 0, bytes: new Uint8Array(await answer.arrayBuffer()), type: 'image/jpeg', seed }]
    : []
}, 'clipped-highlights')

/** Name of each screen and how to get there. */
export const exhibitions: Readonly<Record<string, Exhibition>> = {
  loading: { state: 'loading', script: { loadOffer: never } },
  unavailable: {
    state: 'unavailable',
    script: {
      loadOffer: () => Promise.reject(Object.assign(new Error('no such campaign'), { name: 'ConfigError' })),
    },
  },
  offline: {
    state: 'unavailable',
    script: {
      loadOffer: () =>
        Promise.reject(Object.assign(new Error('down'), { name: 'RpcUnavailableError', retryable: true })),
    },
  },
  closed: { state: 'closed', offer: { closed: 'full' } },
  intro: { state: 'intro' },
  'intro-text': { state: 'intro', kind: 'text-review', offer: { paceSeconds: undefined, stake: 0n } },
  practice: { state: 'practice', events: () => [{ type: 'practice' }] },
  'practice-right': { state: 'practice', events: () => [{ type: 'practice' }, { type: 'try', label: 2 }] },
  'practice-wrong': { state: 'practice', events: () => [{ type: 'practice' }, { type: 'try', label: 0 }] },
  'practice-text': { state: 'practice', kind: 'text-review', events: () => [{ type: 'practice' }] },
  'practice-pair': {
    state: 'practice',
    kind: 'pairwise',
    events: () => [{ type: 'practice' }, { type: 'try', label: 1 }],
  },
  practiced: { state: 'practiced', events: () => round([2, 0, 3]) },
  'practice-failed': { state: 'practiced', events: () => round([1, 1, 1]) },
  connecting: { state: 'connecting', script: passed, events: () => begin },
  'no-wallet': { state: 'connecting', script: { ...passed, wallets: [] }, events: () => begin },
  'looking-for-wallets': {
    state: 'connecting',
    script: { ...passed, wallets: [], looking: true },
    events: () => begin,
  },
  asked: { state: 'connecting', script: passed, events: () => [...begin, { type: 'asked', wallet: 'a' }] },
  'asked-slow': {
    state: 'connecting',
    script: passed,
    events: () => [...begin, { type: 'asked', wallet: 'a' }, { type: 'slow' }],
  },
  rejected: { state: 'connecting', script: passed, events: () => [...begin, trouble('WalletRejectedError')] },
  'wrong-chain': {
    state: 'connecting',
    script: passed,
    events: () => [...begin, trouble('WrongChainError')],
  },
  'no-funds': {
    state: 'seating',
    script: passed,
    events: () => [connected, trouble('InsufficientFundsError')],
  },
  seating: { state: 'seating', script: passed, events: () => [connected, { type: 'step', step: 'wallet' }] },
  drawing: { state: 'seating', script: passed, events: () => [connected, { type: 'step', step: 'chain' }] },
  working: { state: 'working', events: (element) => [assigned(element, 3)] },
  'working-answered': {
    state: 'working',
    script: { contributions },
    events: (element) => [assigned(element, 9, 4)],
  },
  'working-advice': {
    state: 'working',
    script: { findings: [{ kernel: 'tempo@1', level: 'advice', code: 'too-fast', values: {} }] },
    events: (element) => [assigned(element, 6)],
  },
  'intro-making': { state: 'intro', kind: 'photo' },
  'making-text': { state: 'working', kind: 'writing', script: wrote, events: () => [connected] },
  'making-photo': { state: 'working', kind: 'photo', script: photographed, events: () => [connected] },
  'making-photo-empty': { state: 'working', kind: 'photo', events: () => [connected] },
  'working-unusable': {
    state: 'working',
    script: { bytes: () => Promise.reject(new Error('damaged')) },
    events: (element) => [assigned(element, 5)],
  },
  'working-memory': {
    state: 'working',
    script: { storage: { reason: 'blocked' } },
    events: (element) => [assigned(element, 2)],
  },
  'working-text': { state: 'working', kind: 'text-review', events: (element) => [assigned(element, 4)] },
  'working-pair': { state: 'working', kind: 'pairwise', events: (element) => [assigned(element, 7)] },
  reviewing: { state: 'reviewing', events: answered },
  sending: {
    state: 'sending',
    script: { submit: never, openSeat: never },
    events: (element) => [...answered(element), { type: 'send' }, { type: 'step', step: 'wallet' }],
  },
  'sending-rejected': {
    state: 'sending',
    script: { submit: never, openSeat: never },
    events: (element) => [...answered(element), { type: 'send' }, trouble('WalletRejectedError')],
  },
  'sending-elsewhere': {
    state: 'sending',
    script: { submit: never, openSeat: never },
    events: (element) => [...answered(element), { type: 'send' }, trouble('NotSeatHolder')],
  },
  stopped: {
    state: 'finished',
    script: { submit: async () => undefined, findSeat: async () => undefined, openSeat: seatOf },
    events: answered,
    press: '.actions .primary + button',
  },
  unreadable: {
    state: 'seating',
    script: unreadable('ContentInvalidError'),
    events: () => [connected],
  },
  'unreadable-gone': {
    state: 'seating',
    script: unreadable('ContentUnavailableError'),
    events: () => [connected],
  },
  'giving-back': {
    state: 'seating',
    script: {
      ...unreadable('ContentInvalidError'),
      releaseSeat({ onStep }) {
        onStep('wallet')
        return never()
      },
    },
    events: () => [connected],
    press: '.trouble .primary',
  },
  claiming: {
    state: 'finished',
    script: {
      ...passed,
      contributions,
      claim({ onStep }) {
        onStep('wallet')
        return never()
      },
    },
    events: () => [connected, { type: 'finished' }],
    press: '[part="claim"]',
  },
  refused: {
    state: 'finished',
    script: {
      ...passed,
      noExplorer: true,
      contributions: [
        row(1, { status: 'judged', goldSeen: 3, goldRight: 0, refused: true, payout: 0n, hash: hashOf(1) }),
      ],
    },
    events: () => [connected, { type: 'finished' }],
  },
  expired: { state: 'expired', events: (element) => [assigned(element, 12), { type: 'expired' }] },
  finished: {
    state: 'finished',
    script: { ...passed, contributions },
    events: () => [connected, { type: 'finished' }],
  },
  elsewhere: { state: 'elsewhere', script: passed, events: () => [connected, { type: 'elsewhere' }] },
  instructions: { state: 'working', events: (element) => [assigned(element, 3)], dialog: 'instructions' },
  decided: { state: 'intro', dialog: 'decided' },
  examples: { state: 'working', events: (element) => [assigned(element, 3)], dialog: 'examples' },
  report: { state: 'working', events: (element) => [assigned(element, 3)], dialog: 'report' },
  keys: { state: 'working', events: (element) => [assigned(element, 3)], dialog: 'keys' },
}
