import type { BuiltCampaign, CampaignSecrets, SuggestGateReturnType } from '@saharakit/sdk'
import { matchCampaignReference } from '@saharakit/sdk/lens'
import { SaharaCampaignCreatedEvent, SaharaCreateCampaignEvent } from '../../../events/events.ts'
import type { TransactionStep } from '../../../internal/services.ts'
import { SlowWatch } from '../../sahara-seller/work/slowWatch.ts'
import { troubleOf } from '../../sahara-task/work/troubleOf.ts'
import type { CreatedCampaign } from '../campaignServices.ts'
import { fundingOfDraft } from '../plan/cost.ts'
import type { CampaignProgress } from '../plan/draft.ts'
import type { TaskName, Waits } from '../states.ts'
import type { CampaignDesk } from './CampaignDesk.ts'
import { download } from './download.ts'

/**
 * Brings a draft to the chain. The secrets that open the campaign live in this object and in the file that the person saves, and
 * nowhere else: a reload builds another campaign with other ones.
 */
export class Creating {
  readonly #desk: CampaignDesk
  readonly #slow: SlowWatch
  #attempt = new AbortController()
  #built: BuiltCampaign | undefined
  /** The key file was handed over. */
  saved = false
  /** Secrets of the campaign that was created last, while the page is open. */
  secrets: CampaignSecrets | undefined
  /** What the people of the pilot say about the share that can be expected. */
  pilot: SuggestGateReturnType | undefined

  constructor(desk: CampaignDesk) {
    this.#desk = desk
    this.#slow = new SlowWatch(() => desk.host.send({ type: 'slow' }))
  }

  /** What has to be paid in, in the token's smallest unit. */
  get funding(): bigint {
    const { draft, items, services } = this.#desk
    return fundingOfDraft(draft, items.list, services.coin)
  }

  /** Builds and uploads, and then waits for the person to save the key file. */
  readonly start = async (): Promise<void> => {
    const { account, draft, host, services, wallets } = this.#desk
    const { state } = host
    if (state.name === 'creating' && !state.trouble) return
    if (!account) return wallets.greet('create')
    if (this.#built && state.name === 'creating' && this.saved) return this.pay()
    const signal = this.#begin()
    host.send({ type: 'run', task: 'build' })
    try {
      const found = await services.findCreated(account, draft.progress, signal)
      if (found) return await this.#end(found, draft.progress)
      this.#built = undefined
      this.saved = false
      const built = await services.build(draft, this.#desk.items.list, signal)
      this.#built = built
      this.#task('upload', 'wallet')
      await services.publish(built, (bytes) => !signal.aborted && host.send({ type: 'bytes', bytes }), signal)
      signal.throwIfAborted()
      await this.#note({ account, manifestHash: built.spec.manifestHash })
      this.#task('save', 'person')
    } catch (error) {
      this.#fail(error as Error, signal)
    } finally {
      this.#slow.end()
    }
  }

  /** Hands the key file over. */
  readonly save = (): void => {
    if (!this.#built) return
    const { manifest, secrets, spec } = this.#built
    const name = manifest.title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .toLowerCase()
    const file = `${name || 'campaign'}-${spec.manifestHash.slice(2, 10)}-key.json`
    download(file, 'application/json', this.#desk.services.stringifySecrets(secrets))
    this.saved = true
    this.#desk.host.requestUpdate()
    void this.#desk.host.updateComplete.then(() => this.#desk.host.focusScreen())
  }

  /** Pays the campaign in; the key file has been saved. */
  readonly pay = async (): Promise<void> => {
    const { account, draft, host, services } = this.#desk
    const built = this.#built
    if (!built || !account || !this.saved) return
    const { manifestHash } = built.spec
    const request = new SaharaCreateCampaignEvent(
      this.#desk.contract,
      account,
      draft.title,
      manifestHash,
      this.funding,
    )
    if (!host.dispatchEvent(request)) return host.send({ type: 'stopped' })
    const signal = this.#begin()
    this.#task('create', 'wallet')
    const onStep: TransactionStep = (step, hash) => {
      if (signal.aborted) return
      this.#task('create', step === 'wallet' ? 'wallet' : 'chain')
      if (hash) void this.#note({ account, manifestHash, sending: hash })
    }
    try {
      // An attempt that failed here may have come through there.
      const { progress } = this.#desk.draft
      const found = progress.sending && (await services.findCreated(account, progress, signal))
      const created = found || (await services.create(built, onStep, signal))
      this.secrets = built.secrets
      await this.#end(created, { manifestHash })
    } catch (error) {
      this.#fail(error as Error, signal)
    } finally {
      this.#slow.end()
    }
  }

  #begin(): AbortSignal {
    this.#attempt.abort()
    this.#attempt = new AbortController()
    return AbortSignal.any([this.#attempt.signal, this.#desk.ending])
  }

  #task(task: TaskName, waits: Waits): void {
    if (waits === 'wallet') this.#slow.begin()
    else this.#slow.end()
    this.#desk.host.send({ type: 'task', task, waits })
  }

  /** Kept before anything else begins, so that a reload finds what was created. */
  async #note(progress: CampaignProgress): Promise<void> {
    this.#desk.edit({ progress })
    await this.#desk.drafts.flush()
  }

  /** It is there. A pilot's draft stays for the whole; another's is not needed any more. */
  async #end({ campaignId, funding }: CreatedCampaign, { manifestHash }: CampaignProgress): Promise<void> {
    const { draft, drafts, host, services } = this.#desk
    const campaign = services.referenceOf(campaignId)
    this.#built = undefined
    host.send({ type: 'created', campaign, funding })
    if (manifestHash) host.dispatchEvent(new SaharaCampaignCreatedEvent(campaign, manifestHash))
    if (draft.pilot) {
      this.#desk.edit({ pilot: '', pilotOf: campaign, progress: {} })
      await drafts.flush()
    } else await drafts.drop()
  }

  #fail(error: Error, signal: AbortSignal): void {
    if (signal.aborted) return
    if (error.name !== 'WalletRejectedError') this.#desk.fault(error)
    this.#desk.host.send({ type: 'trouble', trouble: troubleOf(error) })
  }

  /** Back to the summary. What is uploaded already is found again. */
  readonly cancel = (): void => {
    this.#attempt.abort()
    this.#slow.end()
    this.#desk.host.send({ type: 'stopped' })
  }

  /** Asks the pilot what to expect of careful people. */
  async readPilot(): Promise<void> {
    const { draft, ending, host, services } = this.#desk
    const reference = matchCampaignReference(draft.pilotOf)
    if (!reference) return
    try {
      const { campaign, results } = await services.readBook(reference.campaignId, ending)
      this.pilot = services.suggestGate({ classes: campaign.classes, accounts: results.accounts })
      host.requestUpdate()
    } catch (error) {
      if (!ending.aborted) console.warn('SaharaKit could not read the pilot.', error)
    }
  }

  stop(): void {
    this.#attempt.abort()
    this.#slow.end()
  }
}
