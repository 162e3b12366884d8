import { isSaharaError } from '../errors/isSaharaError.ts'
import { indexerUnavailable, indexerWithoutMarket } from './errors.ts'
import type { Indexer, Page } from './Indexer.ts'
import { type MarketQuestion, marketIndexer } from './marketLists.ts'

/** Milliseconds for which a source that failed is not asked again. */
const REST = 10_000

/**
 * Several sources as one: each question goes to the first that can answer it. A source that fails, is not ready, or is of
 * another chain rests for 10 s, so that a dead one costs its deadline once and not with every question. A page that was
 * begun with one source is gone on with at the same one, since cursors differ.
 *
 * @example
 * const indexer = withFallback([createGraphqlIndexer({ url }), createRpcIndexer(client)], { chainId: 31337 })
 */
export function withFallback(
  sources: readonly Indexer[],
  { chainId }: Readonly<{ chainId: number }>,
): Indexer {
  const [only] = sources
  if (only && sources.length === 1) return only
  // A source that can't tell of the market may still tell of campaigns.
  const rests = { campaigns: new Map<Indexer, number>(), market: new Map<Indexer, number>() }
  const verified = new Set<Indexer>()

  /** Asks the sources in turn; the error of the last one is thrown. */
  async function ask<Answer>(
    question: (source: Indexer) => Promise<Answer>,
    signal?: AbortSignal,
    about: keyof typeof rests = 'campaigns',
  ): Promise<Answer> {
    let failure: unknown
    const restUntil = rests[about]
    const last = sources.at(-1)
    for (const source of sources) {
      if (source !== last && (restUntil.get(source) ?? 0) > Date.now()) continue
      try {
        if (source !== last) await verify(source, signal)
        return await question(source)
      } catch (error) {
        signal?.throwIfAborted()
        if (!isSaharaError(error)) throw error
        restUntil.set(source, Date.now() + REST)
        failure = error
      }
    }
    throw failure
  }

  async function verify(source: Indexer, signal: AbortSignal | undefined): Promise<void> {
    if (verified.has(source)) return
    const head = await source.getHead({ signal })
    if (head.chainId !== chainId) throw indexerUnavailable(`chain ${head.chainId} instead of ${chainId}`)
    if (!head.ready) throw indexerUnavailable('its first synchronization runs')
    verified.add(source)
  }

  /** Marks a cursor with the place of its source, and sends a marked cursor back there. */
  async function page<
    Row,
    Parameters extends { after?: string | undefined; signal?: AbortSignal | undefined },
  >(
    parameters: Parameters,
    question: (source: Indexer, parameters: Parameters) => Promise<Page<Row>>,
    about?: keyof typeof rests,
  ): Promise<Page<Row>> {
    const [, place, after] = /^(\d+):(.*)$/s.exec(parameters.after ?? '') ?? []
    const begun = place === undefined ? undefined : sources[Number(place)]
    const marked = async (source: Indexer) => {
      const found = await question(source, { ...parameters, after })
      return found.after === undefined
        ? found
        : { ...found, after: `${sources.indexOf(source)}:${found.after}` }
    }
    return begun ? marked(begun) : ask(marked, parameters.signal, about)
  }

  return Object.freeze({
    name: sources.map(({ name }) => name).join(' > '),
    ...marketIndexer((list, question) =>
      page(
        question,
        (source, piece) => (source[list] as (piece: MarketQuestion) => Promise<Page<object>>)(piece),
        'market',
      ),
    ),
    getHead: (options = {}) => ask((source) => source.getHead(options), options.signal),
    getCampaign: (parameters) => ask((source) => source.getCampaign(parameters), parameters.signal),
    listCampaigns: (parameters = {}) => page(parameters, (source, piece) => source.listCampaigns(piece)),
    listEpochs: (parameters) => ask((source) => source.listEpochs(parameters), parameters.signal),
    listGold: (parameters) => ask((source) => source.listGold(parameters), parameters.signal),
    listSeats: (parameters) => page(parameters, (source, piece) => source.listSeats(piece)),
    listWorkers: (parameters) => ask((source) => source.listWorkers(parameters), parameters.signal),
    listCredits: (parameters) => ask((source) => source.listCredits(parameters), parameters.signal),
    watchEvents(parameters) {
      // The feed of the first source that can be had. When it breaks it is tried again there, which is enough: whoever
      // shows money looks at the chain besides.
      const stop = new AbortController()
      const until = parameters.signal ? AbortSignal.any([parameters.signal, stop.signal]) : stop.signal
      const ofMarket = parameters.assetId !== undefined || parameters.orderId !== undefined
      const choose = async (source: Indexer) => {
        if (ofMarket && (await source.getHead({ signal: until })).market === undefined)
          throw indexerWithoutMarket(source.name)
        return source
      }
      ask(choose, until, ofMarket ? 'market' : 'campaigns')
        .then((source) => until.aborted || source.watchEvents({ ...parameters, signal: until }))
        .catch((error: unknown) => until.aborted || parameters.onError?.(error))
      return () => stop.abort()
    },
  } satisfies Indexer)
}
