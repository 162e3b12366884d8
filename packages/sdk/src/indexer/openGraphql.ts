import { array, boolean, type GenericSchema, nullish, object, safeParse, string } from 'valibot'
import { collect } from './collect.ts'
import { indexerInvalid, indexerWithoutMarket } from './errors.ts'
import { fetchJson } from './fetchJson.ts'
import type { Indexer, IndexerHead, Page } from './Indexer.ts'
import { marketIndexer } from './marketLists.ts'
import { PAGE_SIZE } from './pageOf.ts'
import {
  campaignSchema,
  creditSchema,
  epochSchema,
  goldSchema,
  headSchema,
  seatSchema,
  workerSchema,
} from './rowSchemas.ts'
import { noteSource } from './rowSource.ts'
import { watchFeed } from './watchFeed.ts'

type Where = Readonly<Record<string, string | number | boolean | undefined>>
type Shape<Row> = GenericSchema<unknown, Row> & { readonly entries: object }
type Options = Readonly<{ signal?: AbortSignal | undefined }>

/** Largest page that the indexer gives. */
const LARGEST_PAGE = 500

/** What answers for `createGraphqlIndexer`, loaded with the first question. */
export function openGraphql(origin: string): Indexer {
  async function list<Row>(
    table: string,
    schema: Shape<Row>,
    where: Where,
    order: string,
    {
      limit = PAGE_SIZE,
      after,
      signal,
    }: Options & { limit?: number | undefined; after?: string | undefined },
    direction: 'asc' | 'desc' = 'asc',
  ): Promise<Page<Row>> {
    const arguments_ = [
      `where: { ${printWhere(where)} }`,
      `orderBy: "${order}", orderDirection: "${direction}", limit: ${Math.min(limit, LARGEST_PAGE)}`,
      ...(after === undefined ? [] : [`after: ${JSON.stringify(after)}`]),
    ]
    const fields = Object.keys(schema.entries).join(' ')
    const query = `{ ${table}(${arguments_.join(', ')}) { items { ${fields} } pageInfo { hasNextPage endCursor } } }`
    const answer = await fetchJson({ url: `${origin}/graphql`, body: { query }, signal })
    const pageInfo = object({ hasNextPage: boolean(), endCursor: nullish(string()) })
    const page = object({ items: array(schema), pageInfo })
    const { data } = check(object({ data: object({ [table]: page }) }), answer)
    const { items, pageInfo: info } = data[table] as {
      items: Row[]
      pageInfo: { hasNextPage: boolean; endCursor?: string }
    }
    return { rows: items, after: info.hasNextPage ? info.endCursor : undefined }
  }

  async function getHead({ signal }: Options = {}): Promise<IndexerHead> {
    return check(headSchema, await fetchJson({ url: `${origin}/meta`, signal }))
  }

  // Without this, the tables of an indexer that was told of no market look like those of a market without assets.
  let readsMarket = false
  async function requireMarket(signal: AbortSignal | undefined): Promise<void> {
    readsMarket ||= (await getHead({ signal })).market !== undefined
    if (!readsMarket) throw indexerWithoutMarket(origin)
  }

  function all<Row>(table: string, schema: Shape<Row>, where: Where, order: string, { signal }: Options) {
    return collect((after) => list(table, schema, where, order, { limit: LARGEST_PAGE, after, signal }))
  }

  return Object.freeze({
    name: 'graphql',
    ...marketIndexer(async (name, question) => {
      const [{ graphqlList }] = await Promise.all([
        import('./market/graphqlLists.ts'),
        requireMarket(question.signal),
      ])
      const { table, schema, where, limit } = graphqlList(name, question)
      const page = await list<object>(table, schema, where, 'place', { ...question, limit }, 'desc')
      return { ...page, rows: noteSource(page.rows, { name: 'graphql', host: new URL(origin).host }) }
    }),
    getHead,
    async getCampaign({ campaignId, signal }) {
      const { rows } = await list(
        'campaigns',
        campaignSchema,
        { campaignId: `${campaignId}` },
        'campaignId',
        { signal },
      )
      return rows[0]
    },
    listCampaigns: ({ requester, ...page } = {}) =>
      list('campaigns', campaignSchema, { requester: requester?.toLowerCase() }, 'campaignId', page, 'desc'),
    listEpochs: ({ campaignId, ...options }) =>
      all('epochs', epochSchema, { campaignId: `${campaignId}` }, 'epoch', options),
    listGold: ({ campaignId, ...options }) =>
      all('golds', goldSchema, { campaignId: `${campaignId}` }, 'batch', options),
    listSeats({ campaignId, account, epoch, state, ...page }) {
      const where = { campaignId: campaignId?.toString(), account: account?.toLowerCase(), epoch, state }
      return list('seats', seatSchema, where, 'seat', page)
    },
    listWorkers({ campaignId, account, ...options }) {
      const where = { campaignId: campaignId?.toString(), account: account?.toLowerCase() }
      return all('workers', workerSchema, where, 'campaignId', options)
    },
    listCredits: ({ account, ...options }) =>
      all('credits', creditSchema, { account: account.toLowerCase() }, 'token', options),
    watchEvents: (parameters) => watchFeed(`${origin}/events`, parameters),
  } satisfies Indexer)
}

/** A filter as GraphQL writes it: text in quotes, numbers bare, nothing for what is not asked. */
function printWhere(where: Where): string {
  return Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
    .join(', ')
}

/** @throws IndexerInvalidResponseError that says where the answer is wrong */
function check<Output>(schema: GenericSchema<unknown, Output>, value: unknown): Output {
  const result = safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const errors = (value as { errors?: readonly { message?: unknown }[] } | null)?.errors
  const said = Array.isArray(errors) ? ` The indexer says: ${String(errors[0]?.message)}` : ''
  const path = issue.path?.map((step) => String((step as { key?: unknown }).key)).join('.') ?? ''
  throw indexerInvalid(`${path || 'answer'}: ${issue.message}${said}`)
}
