import { claimEarnings, getCampaign, getEpochs, type Item, type SaharaClient } from '@saharakit/sdk'
import type { Address } from 'viem'
import { isRevert } from '../requester/isRevert.ts'
import { createRandom } from '../seed/random.ts'
import { annotate, type InTurn } from './annotate.ts'
import { pause } from './pause.ts'
import { crew, type Kind, type Profile } from './profiles.ts'

/** One member of the crew and what they did so far. */
export type Member = Readonly<{ kind: Kind; account: Address }> & {
  items: number
  right: number
  batches: number
}

/** Annotators at work in one campaign. */
export type Crew = Readonly<{
  members: readonly Member[]
  /** Everybody claims what is claimable; returns what was paid. */
  claim(): Promise<bigint>
  /** Settles when nobody has anything left to do; rejects where somebody failed for good. */
  finished: Promise<void>
}>

/** What a crew needs. */
export type CrewOptions = Readonly<{
  campaignId: bigint
  /** Name for the random numbers, so that two campaigns differ and two runs do not. */
  name: string
  /** A client of one account each, in the order of the profiles. */
  clients: readonly Readonly<{ account: Address; client: SaharaClient }>[]
  truthOf: (item: Item) => number
  referrer: Address
  speed: number
  /**
   * `visitors`: the first epoch is filled; of later ones half is left until somebody else takes a seat in it, so that a
   * visitor always finds work and soon sees it judged. `all`: everything is filled.
   */
  fill: 'visitors' | 'all'
  onError: (error: unknown) => void
  signal: AbortSignal
}>

/** Sets simulated annotators to work. They end with the signal or with the campaign. */
export function startCrew(options: CrewOptions): Crew {
  const { campaignId, name, clients, signal } = options
  const mayTakeSeat = createGovernor(options)
  const workers = crew.flatMap((profile, index) => {
    const client = clients[index]
    return client ? [startMember(options, { ...client, profile, mayTakeSeat, seed: `${name} ${index}` })] : []
  })
  const finished = Promise.all(workers.map(({ done }) => done)).then(() => {})
  finished.catch(() => {})
  return {
    members: workers.map(({ member }) => member),
    finished,
    async claim() {
      const paid = await Promise.all(
        workers.map(({ client, inTurn }) => inTurn(() => claimAll(client, campaignId, signal))),
      )
      return paid.reduce((sum, amount) => sum + amount, 0n)
    },
  }
}

function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}

type Start = Readonly<{
  account: Address
  client: SaharaClient
  profile: Profile
  seed: string
  mayTakeSeat: () => Promise<void>
}>

function startMember(options: CrewOptions, { account, client, profile, seed, mayTakeSeat }: Start) {
  const { signal, onError } = options
  const member: Member = { kind: profile.kind, account, items: 0, right: 0, batches: 0 }
  const random = createRandom(seed)
  const inTurn = createTurns()
  const run = async (): Promise<void> => {
    // A simulated person who trips gets up again; one who keeps tripping is a fault that must be seen.
    for (let failures = 0; ; ) {
      try {
        return await annotate({
          ...options,
          client,
          profile,
          random,
          mayTakeSeat,
          inTurn,
          onBatch({ items, right }) {
            member.items += items
            member.right += right
            member.batches += 1
            failures = 0
          },
        })
      } catch (error) {
        if (signal.aborted) return
        // Two who send in the same second may each be refused once; only what happens again is worth a line.
        if (++failures > 1) onError(error)
        if (failures >= 5) throw error
        await pause(1_000, signal)
      }
    }
  }
  return { member, client, inTurn, done: run() }
}

/**
 * Says when members may take their next seat. All of them share one look at the chain a second.
 *
 * An epoch that a visitor works in is filled at once, while the visitor still labels: when the visitor's batch comes in,
 * the epoch is full and can be judged, and the seat that is taken along with it belongs to the next epoch.
 */
function createGovernor({ campaignId, clients, fill, onError, signal }: CrewOptions): () => Promise<void> {
  const first = clients[0]
  if (fill === 'all' || !first) return async () => signal.throwIfAborted()
  const { client } = first
  const ours = new Set(clients.map(({ account }) => account.toLowerCase()))
  const visited = new Set<number>()
  const stop = client.indexer.watchEvents({
    campaignId,
    signal,
    onEvent({ name, account }) {
      if (name === 'SeatRequested' && account && !ours.has(account.toLowerCase())) visit().catch(onError)
    },
  })
  signal.addEventListener('abort', stop, { once: true })

  /** The seat was just requested: it will be drawn from the epoch that seats are drawn from now. */
  async function visit(): Promise<void> {
    visited.add((await getCampaign(client, { campaignId, signal })).cursorEpoch)
  }

  /** How many seats the members may take now. */
  async function room(): Promise<number> {
    const [{ cursorEpoch }, epochs] = await Promise.all([
      getCampaign(client, { campaignId, signal }),
      getEpochs(client, { campaignId, signal }),
    ])
    if (cursorEpoch === 0 || visited.has(cursorEpoch)) return Number.POSITIVE_INFINITY
    const epoch = epochs[cursorEpoch]
    return epoch ? Math.ceil(epoch.capacity / 2) - epoch.given : 0
  }

  // What one look allows is shared out: members who ask in the same second would all see the same free half.
  let look: Promise<{ left: number }> | undefined
  return async () => {
    for (;;) {
      look ??= room()
        .then((left) => ({ left }))
        .finally(() => setTimeout(() => (look = undefined), 1_000).unref())
      const seats = await look
      if (seats.left > 0) {
        seats.left -= 1
        return
      }
      await pause(1_000, signal)
    }
  }
}

async function claimAll(client: SaharaClient, campaignId: bigint, signal: AbortSignal): Promise<bigint> {
  try {
    const { seats } = await claimEarnings(client, { campaignIds: [campaignId], signal })
    return seats.reduce((sum, { amount }) => sum + amount, 0n)
  } catch (error) {
    // Refused, or nothing judged yet.
    if (isRevert(error, 'NothingToWithdraw')) return 0n
    throw error
  }
}
