import type { Address, Hex } from '@saharakit/sdk'
import {
  SaharaAssetRegisteredEvent,
  SaharaListEvent,
  SaharaOfferPublishedEvent,
  SaharaRegisterEvent,
} from '../../../events/events.ts'
import type { TransactionStep } from '../../../internal/services.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { ListingDraft, Progress } from '../listing/draft.ts'
import type { StepParameters } from '../sellerServices.ts'
import type { TaskName } from '../states.ts'
import type { SellerDesk } from './SellerDesk.ts'
import { SlowWatch } from './slowWatch.ts'

/** Tasks that a listing needs, in order; what is done is left out. */
export function tasksOf({ access, reach, progress }: ListingDraft): readonly TaskName[] {
  const needed: Readonly<Record<TaskName, boolean>> = {
    unlock: access === 'buyers' && !progress.payload,
    upload: !progress.manifestHash,
    register: !progress.assetId,
    offer: reach === 'link' && !progress.offer,
    list: reach === 'everybody' && !progress.published,
  }
  return (Object.keys(needed) as TaskName[]).filter((task) => needed[task])
}

/** The page has said that it does this itself. */
class Canceled extends Error {}

/** Brings a draft to the market, task by task. Each is kept when it is done, so that a reload goes on with the next. */
export class Publishing {
  readonly #desk: SellerDesk
  readonly #slow: SlowWatch
  #attempt = new AbortController()
  #pause: Readonly<{ over: Promise<void>; end: () => void }> | undefined

  constructor(desk: SellerDesk) {
    this.#desk = desk
    this.#slow = new SlowWatch(() => desk.host.send({ type: 'slow' }))
  }

  /** Goes on with the first task that is left. */
  readonly start = async (): Promise<void> => {
    const { account, host, wallets } = this.#desk
    const { state } = host
    if (state.name === 'publishing' && !state.trouble) return
    if (!account) return wallets.greet('publish')
    this.#attempt.abort()
    this.#attempt = new AbortController()
    const signal = AbortSignal.any([this.#attempt.signal, this.#desk.ending])
    const [first = 'list'] = tasksOf(this.#desk.draft)
    host.send({ type: 'run', account, task: first })
    try {
      await this.#claimFor(account)
      for (const task of tasksOf(this.#desk.draft)) {
        host.send({ type: 'task', task, waits: 'work' })
        await this.#tasks[task](account, signal)
        this.#slow.end()
        signal.throwIfAborted()
      }
      host.send({ type: 'listed', account })
      await this.#desk.drafts.flush()
    } catch (error) {
      if (!signal.aborted) await this.#fail(error as Error)
    } finally {
      this.#slow.end()
    }
  }

  /** A listing is its account's: keys and license follow from it. */
  async #claimFor(account: Address): Promise<void> {
    const { progress } = this.#desk.draft
    if (progress.account?.toLowerCase() === account.toLowerCase()) return
    if (progress.assetId)
      throw Object.assign(
        new Error(`Registered by ${progress.account}, and the wallet is open with ${account}.`),
        {
          name: 'OtherAccountError',
        },
      )
    await this.#done({ account }, true)
  }

  /** Notes what is done before anything else begins. */
  async #done(change: Progress, afresh = false): Promise<void> {
    const desk = this.#desk
    desk.edit({ progress: afresh ? change : { ...desk.draft.progress, ...change } })
    await desk.drafts.flush()
  }

  readonly #tasks: Readonly<Record<TaskName, (account: Address, signal: AbortSignal) => Promise<void>>> = {
    unlock: async (account, signal) => {
      this.#wallet('unlock')
      await this.#desk.services.unlock(account, signal)
    },
    upload: async (account, signal) => {
      const { draft, files, services } = this.#desk
      if (draft.access === 'buyers' && !draft.progress.nonce) await this.#done({ nonce: randomNonce() })
      const uploaded = await services.upload({
        account,
        draft: this.#desk.draft,
        files: files.present,
        onWallet: () => this.#wallet('upload'),
        onBytes: (bytes) => {
          this.#slow.end()
          if (!signal.aborted) this.#desk.host.send({ type: 'bytes', bytes })
        },
        gate: () => this.#pause?.over ?? Promise.resolve(),
        signal,
      })
      await this.#done(uploaded)
    },
    register: async (account, signal) => {
      const { host, services } = this.#desk
      const { progress } = this.#desk.draft
      const found = await services.findRegistered(account, progress, signal)
      if (!found) {
        const manifestHash = progress.manifestHash as Hex
        this.#ask(new SaharaRegisterEvent(host.registry, account, this.#desk.draft.name, manifestHash))
      }
      const registered = found ?? (await services.register(this.#step('register', account, signal)))
      const { assetId, version, hash } = registered
      await this.#done({ assetId: String(assetId), assetVersion: version })
      const asset = this.#desk.assetReference(assetId)
      host.dispatchEvent(new SaharaAssetRegisteredEvent(asset, progress.manifestHash as Hex, hash))
    },
    offer: async (account, signal) => {
      const { host, services } = this.#desk
      this.#askToList(account)
      const { offer, offerHash } = await services.signOffer(this.#step('offer', account, signal))
      await this.#done({ offer, offerHash })
      host.dispatchEvent(new SaharaOfferPublishedEvent(this.#desk.ownReference, offerHash, offer, undefined))
    },
    list: async (account, signal) => {
      const { host, services } = this.#desk
      this.#askToList(account)
      const { offer, offerHash, hash } = await services.publishOffer(this.#step('list', account, signal))
      await this.#done({ offer, offerHash, published: true })
      host.dispatchEvent(new SaharaOfferPublishedEvent(this.#desk.ownReference, offerHash, offer, hash))
    },
  }

  #askToList(account: Address): void {
    const { draft, ownReference, price, tokenAddress } = this.#desk
    this.#ask(new SaharaListEvent(ownReference, account, price, tokenAddress, draft.reach))
  }

  #ask(event: SaharaRegisterEvent | SaharaListEvent): void {
    if (!this.#desk.host.dispatchEvent(event)) throw new Canceled()
  }

  /** The wallet is asked from now on. */
  #wallet(task: TaskName): void {
    const { host } = this.#desk
    this.#slow.begin()
    host.send({ type: 'task', task, waits: 'wallet' })
  }

  #step(task: TaskName, account: Address, signal: AbortSignal): StepParameters {
    const onStep: TransactionStep = (step, hash) => {
      if (signal.aborted) return
      if (step === 'wallet') return this.#wallet(task)
      this.#slow.end()
      this.#desk.host.send({ type: 'task', task, waits: 'chain' })
      if (task === 'register' && hash) void this.#done({ registering: hash })
    }
    const { draft, terms, tokenAddress, price } = this.#desk
    return { account, draft, terms, token: tokenAddress, price, onStep, signal }
  }

  async #fail(error: Error): Promise<void> {
    const { files, host } = this.#desk
    if (error instanceof Canceled) return host.send({ type: 'stopped' })
    if (error.name === 'PayloadInputError') {
      const { file } = error as Error & { file?: string }
      await files.lose(file)
    }
    if (error.name !== 'WalletRejectedError') this.#desk.fault(error)
    host.send({ type: 'trouble', trouble: troubleOf(error) })
  }

  /** Stops encrypting and sending after the present block, until {@link resume}. */
  readonly pause = (): void => {
    if (this.#pause) return
    let end = () => {}
    const over = new Promise<void>((resolve) => (end = resolve))
    this.#pause = { over, end }
    this.#desk.host.send({ type: 'paused', paused: true })
  }

  /** Goes on. */
  readonly resume = (): void => {
    this.#pause?.end()
    this.#pause = undefined
    this.#desk.host.send({ type: 'paused', paused: false })
  }

  /** Back to the summary. What is sent already is found again. */
  readonly cancel = (): void => {
    this.#end()
    this.#desk.host.send({ type: 'stopped' })
  }

  #end(): void {
    this.#attempt.abort()
    this.#slow.end()
    this.#pause?.end()
    this.#pause = undefined
  }

  stop(): void {
    this.#end()
  }
}

/** 32 random bytes. */
function randomNonce(): Hex {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return `0x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
