import type {
  Address,
  AssignedSeat,
  Contribution,
  Deployment,
  Item,
  SaharaClient,
  WriteStatus,
} from '@saharakit/sdk'
import {
  claimEarnings,
  createError,
  expireSeat,
  getCampaign,
  getItems,
  getWorker,
  listContributions,
  releaseSeat,
  requestSeat,
  resume,
  submitContribution,
  watchContribution,
  watchSeat,
} from '@saharakit/sdk'
import { isProducing } from '@saharakit/sdk/content'
import { parseCampaignReference } from '@saharakit/sdk/lens'
import { findDeployment } from '../deployment.ts'
import type { Offer } from '../offer.ts'
import type { LoadedSeat, TransactionStep } from '../services.ts'
import type { SaharaSettings } from '../settings.ts'
import { CheckDesk } from './checkDesk.ts'
import { createDrafts } from './drafts.ts'
import type { makingDesk } from './makingDesk.ts'
import { openClient } from './openClient.ts'
import { isOver, quoteSeat } from './quoteSeat.ts'
import { readRules } from './readRules.ts'
import { readVerdict } from './readVerdict.ts'
import { WalletDesk } from './walletDesk.ts'
import type { WorkServices } from './workServices.ts'

/** The SDK's word for each step in ours. */
const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

type DrawnSeat = Extract<AssignedSeat, { batch: number }>

/** The seat of the account once its batch is known; undefined where none is left for it. Ends by the signal at the latest. */
function drawnSeat(
  client: SaharaClient,
  campaignId: bigint,
  account: Address,
  signal: AbortSignal,
): Promise<DrawnSeat | undefined> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const end = (seat?: DrawnSeat) => {
      signal.removeEventListener('abort', onAbort)
      queueMicrotask(() => stop())
      resolve(seat)
    }
    const stop = watchSeat(client, {
      campaignId,
      account,
      signal,
      onSeat(seat) {
        if (!seat || seat.drawn === 'void') return end()
        if (seat.batch !== undefined) end(seat)
      },
    })
  })
}

/** Milliseconds between two looks for a batch that is on its way. */
const arrivalInterval = 1_000

/**
 * Waits for batches that were sent before the page was left. Until one is in a block or lost, the chain still says that its
 * seat is being worked on, and the person would be asked to do again what is done.
 */
async function arrivals(client: SaharaClient, campaignId: bigint, signal: AbortSignal): Promise<void> {
  for (;;) {
    const rows = await resume(client, { signal })
    if (!rows.some((row) => row.campaignId === campaignId && row.status === 'sent')) return
    await new Promise((resolve) => setTimeout(resolve, arrivalInterval))
    signal.throwIfAborted()
  }
}

/** Whoever has changed the account in the wallet would sign for a seat of another, and learn it from a riddle. */
function requireAccount(present: Address | undefined, account: Address): void {
  if (!present || present.toLowerCase() === account.toLowerCase()) return
  throw createError('ContractRevertError', {
    shortMessage: `The batch belongs to the account ${account}. Change to it in your wallet and try again.`,
    metaMessages: [`The wallet is open with ${present}.`],
    errorName: 'NotSeatHolder',
    args: { account: present },
    retryable: true,
  })
}

/** Only who makes something has nothing to look at. */
function requireParts({ manifest }: Offer, items: readonly Item[]): void {
  const bare = isProducing(manifest.kind) ? -1 : items.findIndex(({ parts }) => !parts.length)
  if (bare < 0) return
  throw createError('ContentInvalidError', {
    shortMessage: 'What was published here can’t be shown. You can give the batch back and go on.',
    metaMessages: [`Item ${bare} has no part, and the kind ${manifest.kind} needs something to look at.`],
    digest: '',
    path: `items[${bare}].parts`,
  })
}

/**
 * The lazy half of the services: SDK actions, wallets, storage, worker.
 *
 * @param account Who works already, where the page changed its sources in the middle of a batch.
 */
export function createWorkServices(
  offer: Offer,
  settings: SaharaSettings,
  deployment: Deployment,
  account?: Address,
): WorkServices {
  const reference = parseCampaignReference(offer.id)
  const { campaignId } = reference
  // The first paint knew a part of what is known of the chain by now.
  const base = openClient(settings, findDeployment(settings, reference) ?? deployment)
  const wallets = new WalletDesk(deployment.chainId, settings.wallet)
  const checks = new CheckDesk(settings, offer)
  const drafts = createDrafts(base.store, reference)
  const client = () => wallets.equip(base)
  let making: Promise<ReturnType<typeof makingDesk>> | undefined
  const openMaking = () =>
    (making ??= import('./makingDesk.ts').then(({ makingDesk }) => makingDesk(base, reference, checks)))
  let working = account
  return {
    reference,
    watchWallets: (listener) => wallets.watch(listener),
    hasHostWallet: wallets.hasHost(base),
    hostAccount: () => wallets.hostAccount(base),
    connect: (wallet, signal) => wallets.connect(base, wallet, signal),
    connectedAccount: (signal) => wallets.connectedAccount(base, signal),
    onConnected: (listener) => wallets.onConnected(listener),
    async findSeat(account, signal) {
      working = account
      await arrivals(base, campaignId, signal)
      const { activeSeat } = await getWorker(base, { campaignId, account, signal })
      return activeSeat && !isOver(activeSeat) ? activeSeat.seat : undefined
    },
    quoteSeat: (account, signal) => quoteSeat(base, campaignId, account, signal),
    async requestSeat({ account, referrer, onStep, signal }) {
      working = account
      const { activeSeat } = await getWorker(base, { campaignId, account, signal })
      // A seat whose time is over still counts as held until somebody gives it back.
      if (activeSeat && isOver(activeSeat))
        await expireSeat(client(), { campaignId, seat: activeSeat.seat, onStatus: told(onStep), signal })
      const { seat } = await requestSeat(client(), { campaignId, referrer, onStatus: told(onStep), signal })
      return seat
    },
    async openSeat(seat, signal): Promise<LoadedSeat | undefined> {
      if (!working) return undefined
      const drawn = await drawnSeat(base, campaignId, working, signal)
      if (drawn?.seat !== seat) return undefined
      const campaign = await getCampaign(base, { campaignId, signal })
      const { batch, epoch } = drawn
      const { items } = await getItems(base, { campaign, batch, signal })
      requireParts(offer, items)
      const expiresAt = drawn.expiresAt ?? Math.floor(Date.now() / 1_000) + offer.workWindow
      return { seat, batch, epoch, expiresAt, items }
    },
    making: openMaking,
    async submit({ seat, account, labels, notes, contents, referrer, next = true, onStep, signal }) {
      requireAccount(await wallets.knownAccount(base, signal), account)
      // Before the wallet is asked for the transaction: what it commits to must be there.
      const uploaded = contents?.length
        ? { contents: await (await openMaking()).upload(client(), contents, signal) }
        : {}
      const { nextSeat } = await submitContribution(client(), {
        campaignId,
        seat: seat.seat,
        answers: { labels, notes: { ...notes, ...uploaded } },
        reportDigest: await checks.digest(),
        next,
        referrer,
        onStatus: told(onStep),
        signal,
      })
      return nextSeat
    },
    async releaseSeat({ account, seat, onStep, signal }) {
      requireAccount(await wallets.knownAccount(base, signal), account)
      await releaseSeat(client(), { campaignId, seat, onStatus: told(onStep), signal })
    },
    async claim({ onStep, signal }) {
      const options = { campaignIds: [campaignId], onStatus: told(onStep), signal }
      const { hash, seats } = await claimEarnings(client(), options)
      return { hash, seats: seats.map(({ seat }) => seat) }
    },
    async listContributions(account, signal) {
      const rows: Contribution[] = []
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await listContributions(base, { account, campaignId, after, limit: 100, signal })
        rows.push(...page.rows)
        after = page.after
      }
      return rows
    },
    watchContribution: (_account, seat, listener) =>
      watchContribution(base, { campaignId, seat, onStatus: listener }),
    readRules: (signal) => readRules(base, { campaignId, signal }),
    openSettled: async () =>
      (await import('../settled/createSettledServices.ts')).createSettledServices(base, client, settings),
    readVerdict: (seat, signal) => readVerdict(base, { campaignId, seat, signal }),
    explorerLink: (hash) => deployment.explorer && `${deployment.explorer.replace(/\/$/, '')}/tx/${hash}`,
    saveDraft: drafts.save,
    readDraft: async (seat) => (working ? drafts.read(seat, working) : undefined),
    dropDraft: drafts.drop,
    onStorageWarning: (listener) => base.store.onWarning(listener),
    checkTempo: (answers, signal) => checks.tempo(answers, signal),
    checkComment: (text, typing, earlier, signal) => checks.comment(text, typing, earlier, signal),
  }
}
