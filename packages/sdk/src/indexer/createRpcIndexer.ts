import { decodeEvent } from '../abis/decodeEvent.ts'
import { pause } from '../pause.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { untilAborted } from '../untilAborted.ts'
import { pollingInterval, type RpcLog } from '../wallet/waitForReceipt.ts'
import { toFeedEvent } from './feedEvent.ts'
import type { FeedEvent, Indexer, WatchEventsParameters } from './Indexer.ts'
import { openLogCache } from './logCache.ts'
import type { MarketSide } from './market/openMarketSide.ts'
import { marketIndexer } from './marketLists.ts'
import { pageOf } from './pageOf.ts'
import { placeOf } from './placeOf.ts'
import { hex, readLogs } from './readLogs.ts'
import { noteSource } from './rowSource.ts'
import { applyEvent, type ChainEvent, createTables } from './tables.ts'

/** What {@link createRpcIndexer} reads with. */
export type RpcIndexerClient = Pick<SaharaClient, 'rpc' | 'chain' | 'deployment' | 'store'>

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
  const cache = openLogCache(client)
  let tables = createTables()
  let events: ChainEvent[] = []
  let feed: FeedEvent[] = []
  // Blocks whose hashes are known, oldest first; the last one is how far everything is read.
  let marks: { block: bigint; hash: Hex }[] = []
  const reorgs = new Set<(block: bigint) => void>()
  let running: Promise<void> | undefined
  // Undefined where the deployment has no market, and before the first look.
  let market: MarketSide | undefined

  function add(added: readonly ChainEvent[]): void {
    for (const event of added) {
      events.push(event)
      if (event.contract === undefined) {
        applyEvent(tables, event)
        feed.push(toFeedEvent(tables, event))
      } else if (market) feed.push(market.add(event))
    }
  }

  function decode(log: RpcLog): ChainEvent | undefined {
    if (!same(log.address.toLowerCase(), client.deployment.contracts.Campaigns)) return market?.decode(log)
    const event = decodeEvent(log)
    return event && { event, ...placeOf(log) }
  }

  async function hashOf(block: bigint): Promise<Hex | undefined> {
    return (await request<{ hash: Hex } | null>(client, 'eth_getBlockByNumber', [hex(block), false]))?.hash
  }

  /** Goes back to the newest mark that the chain still has. */
  async function dropReorged(): Promise<void> {
    let from: bigint | undefined
    for (let mark = marks.at(-1); mark && (await hashOf(mark.block)) !== mark.hash; mark = marks.at(-1)) {
      marks.pop()
      from = (marks.at(-1)?.block ?? BigInt(client.deployment.block) - 1n) + 1n
    }
    if (from === undefined) return
    const kept = events.filter(({ block }) => block < (from as bigint))
    ;[tables, events, feed] = [createTables(), [], []]
    market?.reset()
    add(kept)
    await cache.dropFrom(from)
    for (const tell of reorgs) tell(from)
  }

  async function synchronize(): Promise<void> {
    const { contracts, chainId } = client.deployment
    if (contracts.Market && !market) {
      const { openMarketSide } = await import('./market/openMarketSide.ts')
      market = openMarketSide(contracts, chainId)
    }
    if (!marks.length && !events.length) {
      const stored = await cache.read()
      add(stored.events)
      marks = stored.marks
    }
    await dropReorged()
    const head = BigInt(await request<Hex>(client, 'eth_blockNumber', []))
    const next = (marks.at(-1)?.block ?? BigInt(client.deployment.block) - 1n) + 1n
    await readLogs(client, {
      contracts: [contracts.Campaigns, ...(market?.addresses ?? [])],
      decode,
      from: next,
      to: head,
      onPart: async (part, to) => {
        const hash = await hashOf(to)
        // The node that gave the logs knows more than the one asked now: stop here, the next look goes on.
        if (!hash) throw rpcInvalid(`block ${to} is not there yet`)
        add(part)
        marks = [...marks.slice(-64), { block: to, hash }]
        await cache.write({ events: part, to, hash })
      },
    })
  }

  /** Everything up to the head. Questions that come while it runs wait for the same run. */
  function sync(signal: AbortSignal | undefined): Promise<void> {
    running ??= synchronize().finally(() => {
      running = undefined
    })
    return untilAborted(running, signal)
  }

  async function rows<Row>(
    signal: AbortSignal | undefined,
    read: () => readonly Row[],
  ): Promise<readonly Row[]> {
    await sync(signal)
    return read()
  }

  return Object.freeze({
    name: 'rpc',
    ...marketIndexer(async (list, question) => {
      await sync(question.signal)
      const page = market?.list(list, question) ?? { rows: [], after: undefined }
      return { ...page, rows: noteSource(page.rows, { name: 'rpc', host: undefined }) }
    }),
    async getHead({ signal } = {}) {
      await sync(signal)
      const indexedBlock = marks.at(-1)?.block ?? 0n
      const finality = BigInt(client.deployment.finality ?? 1)
      const finalizedBlock = indexedBlock > finality ? indexedBlock - finality : 0n
      return { chainId: client.chain.id, indexedBlock, finalizedBlock, ready: true }
    },
    async getCampaign({ campaignId, signal }) {
      await sync(signal)
      return tables.campaigns.get(`${campaignId}`)
    },
    async listCampaigns({ requester, ...page } = {}) {
      await sync(page.signal)
      const found = [...tables.campaigns.values()].reverse()
      return pageOf(
        found.filter((row) => same(row.requester, requester)),
        page,
      )
    },
    listEpochs: ({ campaignId, signal }) =>
      rows(signal, () => [...tables.epochs.values()].filter((row) => row.campaignId === campaignId)),
    listGold: ({ campaignId, signal }) =>
      rows(signal, () =>
        [...tables.gold.values()]
          .filter((row) => row.campaignId === campaignId)
          .sort((a, b) => a.batch - b.batch),
      ),
    async listSeats({ campaignId, account, epoch, state, ...page }) {
      await sync(page.signal)
      const found = [...tables.seats.values()].filter(
        (row) =>
          (campaignId === undefined || row.campaignId === campaignId) &&
          (epoch === undefined || row.epoch === epoch) &&
          (state === undefined || row.state === state) &&
          same(row.account, account),
      )
      found.sort((a, b) => Number(a.campaignId - b.campaignId) || a.seat - b.seat)
      return pageOf(found, page)
    },
    listWorkers: ({ campaignId, account, signal }) =>
      rows(signal, () =>
        [...tables.workers.values()]
          .filter(
            (row) =>
              (campaignId === undefined || row.campaignId === campaignId) && same(row.account, account),
          )
          .sort((a, b) => Number(a.campaignId - b.campaignId) || (a.account < b.account ? -1 : 1)),
      ),
    listCredits: ({ account, signal }) =>
      rows(signal, () => [...tables.credits.values()].filter((row) => same(row.account, account))),
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
