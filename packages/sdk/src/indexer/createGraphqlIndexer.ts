import { indexerUnavailable } from './errors.ts'
import type { Indexer, Page } from './Indexer.ts'
import { type MarketQuestion, marketIndexer } from './marketLists.ts'

/** Parameters of {@link createGraphqlIndexer}. */
export type CreateGraphqlIndexerParameters = Readonly<{
  /** Origin of the indexer, without `/graphql`. */
  url: string
}>

/** Questions about campaigns that are answered once. */
type Question =
  | 'getHead'
  | 'getCampaign'
  | `list${'Campaigns' | 'Epochs' | 'Gold' | 'Seats' | 'Workers' | 'Credits'}`

/**
 * An indexer behind GraphQL, as `packages/indexer` serves it. Every answer is checked field by field; what checks them is
 * loaded with the first question.
 *
 * @example
 * const indexer = createGraphqlIndexer({ url: 'https://indexer.example' })
 */
export function createGraphqlIndexer({ url }: CreateGraphqlIndexerParameters): Indexer {
  const origin = url.replace(/\/$/, '')
  let opened: Promise<Indexer> | undefined

  function open(): Promise<Indexer> {
    opened ??= import('./openGraphql.ts').then(
      ({ openGraphql }) => openGraphql(origin),
      (error: unknown) => {
        // A network that was down may be up again when somebody asks once more.
        opened = undefined
        throw indexerUnavailable(`what reads it could not be loaded: ${error}`)
      },
    )
    return opened
  }

  const later = <Name extends Question>(name: Name): Indexer[Name] =>
    (async (parameters: never) => {
      const ask = (await open())[name] as (parameters: never) => unknown
      return ask(parameters)
    }) as unknown as Indexer[Name]

  return Object.freeze({
    name: 'graphql',
    ...marketIndexer(async (list, question) => {
      const ask = (await open())[list] as (question: MarketQuestion) => Promise<Page<object>>
      return ask(question)
    }),
    getHead: later('getHead'),
    getCampaign: later('getCampaign'),
    listCampaigns: later('listCampaigns'),
    listEpochs: later('listEpochs'),
    listGold: later('listGold'),
    listSeats: later('listSeats'),
    listWorkers: later('listWorkers'),
    listCredits: later('listCredits'),
    watchEvents(parameters) {
      const stop = new AbortController()
      const signal = parameters.signal ? AbortSignal.any([parameters.signal, stop.signal]) : stop.signal
      open()
        .then((indexer) => signal.aborted || indexer.watchEvents({ ...parameters, signal }))
        .catch((error: unknown) => signal.aborted || parameters.onError?.(error))
      return () => stop.abort()
    },
  } satisfies Indexer)
}
