import { pause } from '../pause.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { untilAborted } from '../untilAborted.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'
import type { FeedEvent, Indexer, WatchEventsParameters } from './Indexer.ts'
import { openLogCache } from './logCache.ts'
import type { MarketSide } from './market/openMarketSide.ts'
import { marketIndexer } from './marketLists.ts'
import type { CampaignSide } from './openCampaignSide.ts'
import { pageOf } from './pageOf.ts'
import { hex, readLogs } from './readLogs.ts'
import { noteSource } from './rowSource.ts'
import type { ChainEvent, Tables } from './tables.ts'

/** What {@link createRpcIndexer} reads with. */
export type RpcIndexerClient = Pick<SaharaClient, 'rpc' | 'chain' | 'deployment' | 'store'>

/** Tables of everything that is deployed. */
type Known = Readonly<{ campaigns: CampaignSide; market: MarketSide | undefined }>

/**
 * An indexer that is no server: it reads the contracts' logs by `eth_getLogs`, keeps them on the device, and computes
 * the tables from them. Slow the first time on a long chain, right every time.
 *
 * Must notice a reorg: the last block of what is known is compared by hash on every look, and what no longer fits is
 * dropped and read again.
 *
 * @example
 * const indexer = createRpcIndexer(client)
 */
export function createRpcIndexer(reader: RpcIndexerClient): Indexer {
  const client = reader as SaharaClient
  const { contracts, chainId, block: firstBlock } = client.deployment
  const cache = openLogCache(client)
  let events: ChainEvent[] = []
  let feed: FeedEvent[] = []
  // Blocks whose hashes are known, oldest first; the last one is how far everything is read.
  let marks: { block: bigint; hash: Hex }[] = []
  const reorgs = new Set<(block: bigint) => void>()
  let running: Promise<Known> | undefined
  let known: Known | undefined

  /** What events mean is loaded with the first question: who has a faster source never needs it. */
  async function open(): Promise<Known> {
    const [campaigns, market] = await Promise.all([
      import('./openCampaignSide.ts').then((side) => side.openCampaignSide(contracts.Campaigns)),
      contracts.Market &&
        import('./market/openMarketSide.ts').then((side) => side.openMarketSide(contracts, chainId)),
    ])
    return { campaigns, market: market || undefined }
  }

  function add({ campaigns, market }: Known, added: readonly ChainEvent[]): void {
    for (const event of added) {
      const told = event.contract === undefined ? campaigns.add(event) : market?.add(event)
      events.push(event)
      if (told) feed.push(told)
    }
  }

  async function hashOf(block: bigint): Promise<Hex | undefined> {
    return (await request<{ hash: Hex } | null>(client, 'eth_getBlockByNumber', [hex(block), false]))?.hash
  }

  /** Goes back to the newest mark that the chain still has. */
  async function dropReorged(sides: Known): Promise<void> {
    let from: bigint | undefined
    for (let mark = marks.at(-1); mark && (await hashOf(mark.block)) !== mark.hash; mark = marks.at(-1)) {
      marks.pop()
      from = (marks.at(-1)?.block ?? BigInt(firstBlock) - 1n) + 1n
    }
    if (from === undefined) return
    const kept = events.filter(({ block }) => block < (from as bigint))
    ;[events, feed] = [[], []]
    sides.campaigns.reset()
    sides.market?.reset()
    add(sides, kept)
    await cache.dropFrom(from)
    for (const tell of reorgs) tell(from)
  }

  async function synchronize(): Promise<Known> {
    const sides = (known ??= await open())
    if (!marks.length && !events.length) {
      const stored = await cache.read()
      add(sides, stored.events)
      marks = stored.marks
    }
    await dropReorged(sides)
    const head = BigInt(await request<Hex>(client, 'eth_blockNumber', []))
    const next = (marks.at(-1)?.block ?? BigInt(firstBlock) - 1n) + 1n
    await readLogs(client, {
      contracts: [...sides.campaigns.addresses, ...(sides.market?.addresses ?? [])],
      decode: (log) => sides.campaigns.decode(log) ?? sides.market?.decode(log),
      from: next,
      to: head,
      onPart: async (part, to) => {
        const hash = await hashOf(to)
        // The node that gave the logs knows more than the one asked now: stop here, the next look goes on.
        if (!hash) throw rpcInvalid(`block ${to} is not there yet`)
        add(sides, part)
        marks = [...marks.slice(-64), { block: to, hash }]
        await cache.write({ events: part, to, hash })
      },
    })
    return sides
  }

  /** Everything up to the head. Questions that come while it runs wait for the same run. */
  function sync(signal: AbortSignal | undefined): Promise<Known> {
    running ??= synchronize().finally(() => {
      running = undefined
    })
    return untilAborted(running, signal)
  }

  async function read<Rows>(
    signal: AbortSignal | undefined,
    question: (tables: Tables) => Rows,
  ): Promise<Rows> {
    const { campaigns } = await sync(signal)
    return question(campaigns.tables())
  }

  return Object.freeze({
    name: 'rpc',
    ...marketIndexer(async (list, question) => {
      const { market } = await sync(question.signal)
      const page = market?.list(list, question) ?? { rows: [], after: undefined }
      return { ...page, rows: noteSource(page.rows, { name: 'rpc', host: undefined }) }
    }),
    async getHead({ signal } = {}) {
      await sync(signal)
      const indexedBlock = marks.at(-1)?.block ?? 0n
      const finality = BigInt(client.deployment.finality ?? 1)
      const finalizedBlock = indexedBlock > finality ? indexedBlock - finality : 0n
      const market = contracts.Market?.toLowerCase() as Address | undefined
      return { chainId: client.chain.id, indexedBlock, finalizedBlock, ready: true, market }
    },
    getCampaign: ({ campaignId, signal }) => read(signal, ({ campaigns }) => campaigns.get(`${campaignId}`)),
    listCampaigns: ({ requester, ...page } = {}) =>
      read(page.signal, ({ campaigns }) => {
        const found = [...campaigns.values()].reverse()
        return pageOf(
          found.filter((row) => same(row.requester, requester)),
          page,
        )
      }),
    listEpochs: ({ campaignId, signal }) =>
      read(signal, ({ epochs }) => [...epochs.values()].filter((row) => row.campaignId === campaignId)),
    listGold: ({ campaignId, signal }) =>
      read(signal, ({ gold }) =>
        [...gold.values()].filter((row) => row.campaignId === campaignId).sort((a, b) => a.batch - b.batch),
      ),
    listSeats: ({ campaignId, account, epoch, state, ...page }) =>
      read(page.signal, ({ seats }) => {
        const found = [...seats.values()].filter(
          (row) =>
            (campaignId === undefined || row.campaignId === campaignId) &&
            (epoch === undefined || row.epoch === epoch) &&
            (state === undefined || row.state === state) &&
            same(row.account, account),
        )
        found.sort((a, b) => Number(a.campaignId - b.campaignId) || a.seat - b.seat)
        return pageOf(found, page)
      }),
    listWorkers: ({ campaignId, account, signal }) =>
      read(signal, ({ workers }) =>
        [...workers.values()]
          .filter(
            (row) =>
              (campaignId === undefined || row.campaignId === campaignId) && same(row.account, account),
          )
          .sort((a, b) => Number(a.campaignId - b.campaignId) || (a.account < b.account ? -1 : 1)),
      ),
    listCredits: ({ account, signal }) =>
      read(signal, ({ credits }) => [...credits.values()].filter((row) => same(row.account, account))),
    watchEvents(parameters) {
      return watchFeed(
        client,
        parameters,
        async (after, signal) => {
          await sync(signal)
          return feed.filter(({ id }) => id > after)
        },
        reorgs,
      )
    },
  } satisfies Indexer)
}

/** Polls for events after the last one told, until stopped. */
function watchFeed(
  client: SaharaClient,
  { after, onEvent, onReorg, onError, signal, ...filter }: WatchEventsParameters,
  read: (after: string, signal: AbortSignal) => Promise<readonly FeedEvent[]>,
  reorgs: Set<(block: bigint) => void>,
): () => void {
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  let last = after
  const tell = (block: bigint) => {
    // What was told from this block on is told again, if it is still there.
    const before = `${String(block).padStart(20, '0')}-`
    if (last !== undefined && last > before) last = before
    onReorg?.(block)
  }
  reorgs.add(tell)
  until.addEventListener('abort', () => reorgs.delete(tell), { once: true })
  const watch = async () => {
    while (!until.aborted) {
      try {
        const found = await read(last ?? '', until)
        // Without a place to resume from, the feed begins now.
        if (last !== undefined) for (const event of found) if (isAbout(event, filter)) onEvent(event)
        last = found.at(-1)?.id ?? last ?? ''
      } catch (error) {
        if (!until.aborted) onError?.(error)
      }
      await pause(pollingInterval(client), until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}

/** Whether an event passes the filters; one that is about nobody in particular passes every account. */
function isAbout(
  event: FeedEvent,
  {
    campaignId,
    assetId,
    orderId,
    account,
  }: Pick<WatchEventsParameters, 'campaignId' | 'assetId' | 'orderId' | 'account'>,
) {
  return (
    (event.account === undefined || same(event.account, account) || same(event.other ?? '', account)) &&
    (campaignId === undefined || event.campaignId === campaignId) &&
    (assetId === undefined || event.assetId === assetId) &&
    (orderId === undefined || event.orderId === orderId.toLowerCase())
  )
}

/** Whether an address is the wanted one; any is where none is wanted. */
function same(address: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || address === wanted.toLowerCase()
}
