/**
 * Services for tests and the gallery: real manifests and real bytes, a wallet and a chain that do as they are told.
 *
 * @module
 */
import type { Contribution, Hex, Item, Manifest } from '@saharakit/sdk'
import type { Finding } from '@saharakit/workers/protocol'
import type { Offer } from '../offer.ts'
import type { Draft, SeatQuote, StorageNotice, TaskServices, Verdict, WalletOption } from '../services.ts'
import type { MakingServices, StoredContent } from '../work/makingServices.ts'
import type { Rules, WorkServices } from '../work/workServices.ts'

/** The account of the scripted wallet. */
export const account = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'

/** Transaction hash of a seat. */
export const hashOf = (seat: number): Hex => `0x${seat.toString(16).padStart(64, '0')}`

/** What the scripted world does; everything has a peaceful default. */
export type Script = Partial<{
  offer: Offer
  loadOffer: TaskServices['loadOffer']
  bytes: TaskServices['loadPart']
  /** Items of each batch. */
  batches: readonly (readonly Item[])[]
  wallets: readonly WalletOption[]
  /** Wallets have not had time to announce themselves. */
  looking: boolean
  quote: SeatQuote
  verdict: Verdict
  readRules: WorkServices['readRules']
  noExplorer: boolean
  hostAccount: typeof account
  /** The page's wallet never answers. */
  hostWaits: boolean
  findSeat: WorkServices['findSeat']
  /** Seat that is held when the page opens. */
  heldSeat: number
  connect: WorkServices['connect']
  requestSeat: WorkServices['requestSeat']
  openSeat: WorkServices['openSeat']
  submit: WorkServices['submit']
  releaseSeat: WorkServices['releaseSeat']
  /** Account that another element of the page is connected with. */
  connectedAccount: WorkServices['connectedAccount']
  onConnected: WorkServices['onConnected']
  contributions: readonly Contribution[]
  listContributions: WorkServices['listContributions']
  watchContribution: WorkServices['watchContribution']
  claim: WorkServices['claim']
  openSettled: WorkServices['openSettled']
  storage: StorageNotice
  findings: readonly Finding[]
  drafts: Map<number, Draft>
  /** Contents on the device, by item. */
  contents: Map<number, StoredContent>
  readContents: MakingServices['read']
  checkContent: MakingServices['check']
}>

/** Nothing that this account did is settled. */
const nothingSettled: WorkServices['openSettled'] = async () => ({
  explain: () => Promise.reject(new Error('nothing is settled')),
  appeal: () => Promise.reject(new Error('nothing is settled')),
  keepRight: () => {},
})

/** The rules of a campaign with four answers, of which twelve batches were opened. */
export const rules: Rules = {
  classes: 4,
  p1Bps: 8_000,
  epochBatches: 10,
  seatsPerBatch: 3,
  openWindow: 86_400,
  judgeWindow: 3_600,
  known: { batches: 12, least: 3, most: 4 },
  settling: undefined,
}

/** An offer around a manifest. */
export function offerOf(manifest: Manifest, changes: Partial<Offer> = {}): Offer {
  return {
    id: 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:1',
    chainId: 31337,
    chainName: 'SaharaKit local network',
    campaignId: 1n,
    requester: '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266',
    token: { symbol: 'TEST', decimals: 18 },
    unitPrice: 10_000_000_000_000_000n,
    stake: 50_000_000_000_000_000n,
    batchSize: 20,
    paceSeconds: 75,
    workWindow: 1_800,
    openWindow: 86_400,
    closed: undefined,
    manifest,
    ...changes,
  }
}

/** Everything as it should be, except for what the script says. */
export function scriptedServices(offer: Offer, script: Script = {}): TaskServices {
  const drafts = script.drafts ?? new Map<number, Draft>()
  const bytes = script.bytes ?? (() => Promise.reject(new Error('no bytes')))
  return {
    loadOffer: script.loadOffer ?? (async () => offer),
    loadPart: bytes,
    openWork: async () => scriptedWork(script, drafts),
  }
}

function scriptedWork(script: Script, drafts: Map<number, Draft>): WorkServices {
  const batches = script.batches ?? []
  const contents = script.contents ?? new Map<number, StoredContent>()
  let held = script.heldSeat
  let given = held ?? 0
  const peaceful: WorkServices['submit'] = async ({ seat, next = true, onStep }) => {
    onStep('wallet')
    onStep('sent', hashOf(seat.seat))
    held = next && seat.seat < batches.length ? (given = seat.seat + 1) : undefined
    return held
  }
  return {
    reference: { chainId: 31337, contract: '0x5fbdb2315678afecb367f032d93f642f64180aa3', campaignId: 1n },
    watchWallets(listener) {
      listener(script.wallets ?? [], !script.looking)
      return () => {}
    },
    hasHostWallet: script.hostAccount !== undefined,
    hostAccount: () => (script.hostWaits ? new Promise(() => {}) : Promise.resolve(script.hostAccount)),
    connect: script.connect ?? (async () => account),
    findSeat: script.findSeat ?? (async () => held),
    quoteSeat: async () => script.quote ?? { deposit: 50_000_000_000_000_000n, confirmations: 1 },
    requestSeat:
      script.requestSeat ??
      (async ({ onStep }) => {
        onStep('wallet')
        onStep('sent')
        return (held = ++given)
      }),
    openSeat:
      script.openSeat ??
      (async (seat) => {
        const items = batches[seat - 1]
        const expiresAt = Math.floor(Date.now() / 1000) + 1_700
        return items && { seat, batch: seat + 5, epoch: 0, expiresAt, items }
      }),
    submit: script.submit ?? peaceful,
    releaseSeat:
      script.releaseSeat ??
      (async ({ seat, onStep }) => {
        onStep('wallet')
        onStep('sent', hashOf(seat + 500))
        held = undefined
      }),
    connectedAccount: script.connectedAccount ?? (async () => undefined),
    onConnected: script.onConnected ?? (() => () => {}),
    readRules: script.readRules ?? (async () => rules),
    claim:
      script.claim ??
      (async ({ onStep }) => {
        onStep('wallet')
        onStep('sent', hashOf(77))
        return { hash: hashOf(77), seats: script.contributions?.map(({ seat }) => seat) ?? [] }
      }),
    listContributions: script.listContributions ?? (async () => script.contributions ?? []),
    watchContribution: script.watchContribution ?? (() => () => {}),
    openSettled: script.openSettled ?? nothingSettled,
    readVerdict: async () => script.verdict ?? { seen: 0, right: 0, expected: 0.8, chance: 0.4, answers: [] },
    explorerLink: (hash) => (script.noExplorer ? undefined : `https://explorer.example/tx/${hash}`),
    async saveDraft(draft) {
      drafts.set(draft.seat, draft)
      return script.storage ? 'memory' : 'indexeddb'
    },
    making: async () => ({
      read: script.readContents ?? (async () => [...contents.values()]),
      save: async (_seat, content) => void contents.set(content.item, content),
      drop: async (_seat, item) => void contents.delete(item),
      check: script.checkContent ?? (async () => script.findings ?? []),
    }),
    readDraft: async (seat) => drafts.get(seat),
    dropDraft: async (seat) => void drafts.delete(seat),
    onStorageWarning(listener) {
      if (script.storage) listener(script.storage)
      return () => {}
    },
    checkTempo: async () => script.findings ?? [],
    checkComment: async () => script.findings ?? [],
  }
}
