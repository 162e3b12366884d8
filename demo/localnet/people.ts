import { type Crew, type CrewOptions, startCrew } from '../annotators/crew.ts'
import { type KeeperEvent, keepCampaign } from '../requester/keeper.ts'
import type { Slug } from '../seed/types.ts'
import { connect } from './connect.ts'
import type { Network } from './network.ts'

/** Simulated people who can be sent home. */
export type Stoppable = Readonly<{
  /** Sends them home and waits until they are gone. */
  stop(): Promise<void>
}>

/** Options of {@link startAnnotators}. */
export type AnnotatorOptions = Partial<Pick<CrewOptions, 'speed' | 'fill' | 'onError'>>

/**
 * Sets a campaign's simulated annotators to work: four honest, one who always gives the first answer, one who guesses.
 *
 * @example
 * const crew = startAnnotators(localnet, 'birds', { speed: 10, fill: 'all' })
 * await crew.finished
 */
export function startAnnotators<Created extends Slug>(
  network: Network<Created>,
  slug: Created,
  { speed = 1, fill = 'visitors', onError = throwLater }: AnnotatorOptions = {},
): Crew & Stoppable {
  const { deployment, accounts, campaigns } = network
  const { campaignId, truthOf } = campaigns[slug]
  const ending = new AbortController()
  const [first, ...others] = accounts.annotators[slug]
  if (!first) throw new Error(`The local network has no annotators for "${slug}".`)
  const share = connect(deployment, first)
  const crew = startCrew({
    campaignId,
    name: slug,
    clients: [
      { account: first.address, client: share },
      ...others.map((account) => ({
        account: account.address,
        client: connect(deployment, account, { share }),
      })),
    ],
    truthOf,
    referrer: accounts.referrer.address,
    speed,
    fill,
    onError,
    signal: ending.signal,
  })
  return { ...crew, stop: () => endOf(ending, crew.finished) }
}

/** Options of {@link startKeeper}. */
export type KeeperStartOptions = Readonly<{
  onEvent?: (event: KeeperEvent) => void
  onError?: (error: unknown) => void
  /** Milliseconds between two looks at the chain. Default 1,000. */
  everyMs?: number
}>

/**
 * Has a campaign's requester open full epochs and take refused pay back.
 *
 * @example
 * const keeper = startKeeper(localnet, 'birds', { onEvent: console.log })
 */
export function startKeeper<Created extends Slug>(
  network: Network<Created>,
  slug: Created,
  { onEvent = () => {}, onError = throwLater, everyMs = 1_000 }: KeeperStartOptions = {},
): Stoppable & Readonly<{ finished: Promise<void> }> {
  const { deployment, accounts, campaigns } = network
  const { campaignId, secrets } = campaigns[slug]
  const ending = new AbortController()
  const client = connect(deployment, accounts.requesters[slug])
  const finished = keepCampaign({
    client,
    campaignId,
    secrets,
    onEvent,
    onError,
    everyMs,
    signal: ending.signal,
  })
  finished.catch(() => {})
  return { finished, stop: () => endOf(ending, finished) }
}

/** Aborts, and waits for the end; only the abort itself is no failure. */
async function endOf(ending: AbortController, finished: Promise<void>): Promise<void> {
  ending.abort()
  await finished.catch(() => {})
}

/** What nobody listens to must not be lost. */
function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}
