import type { Context, MiddlewareHandler } from 'hono'

const maxBytes = 32_768
const maxDepth = 12
/** An answer that is nothing but a masked error is shorter than this. */
const maxErrorLength = 500

/** Limits of one query, told to whoever meets them. No table points to another: an honest query has 4 levels. */
export const queryLimits = {
  maxOperationDepth: 6,
  maxOperationTokens: 1_000,
  maxOperationAliases: 10,
} as const

/**
 * Refuses GraphQL requests that cost more to look at than they are worth: other methods than POST, bodies over 32 kB,
 * anything that is no single JSON request, and variables nested deeper than 12 (a `where` of AND in AND in AND).
 * The query text itself is measured by the GraphQL limits behind this.
 */
export const guardQuery: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') {
    c.header('Allow', 'POST')
    return c.json(refusal('GraphQL is asked by POST with a JSON body. See docs/indexer.md#graphql'), 405)
  }
  const text = await readBody(c.req.raw)
  if (text === undefined)
    return c.json(refusal(`The request is over ${maxBytes} bytes. Ask for less at once.`), 413)
  const body = parse(text)
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
    return c.json(refusal('The body must be one JSON object with a "query" string.'), 400)
  if (isDeeperThan(maxDepth, body))
    return c.json(refusal(`Variables are nested deeper than ${maxDepth}. Use flat filters.`), 400)
  c.req.raw = new Request(c.req.raw.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  await next()
  await explainFailure(c)
  // The answer of the GraphQL server replaces the one that Ponder had already allowed every origin on.
  c.header('Access-Control-Allow-Origin', '*')
  return undefined
}

/** The limits' own errors arrive masked like internal ones ("Unexpected error."): say what may be wrong instead. */
async function explainFailure(c: Context): Promise<void> {
  if (Number(c.res.headers.get('content-length') ?? maxErrorLength) >= maxErrorLength) return
  const text = await c.res.clone().text()
  if (!text.startsWith('{"errors"') || !text.includes('INTERNAL_SERVER_ERROR')) return
  const { maxOperationDepth, maxOperationAliases, maxOperationTokens } = queryLimits
  // Hono would keep the headers of the answer that is replaced, its length among them.
  c.res = undefined
  c.res = c.json(
    refusal(
      `The query failed, or is over a limit: ${maxOperationDepth} levels, ${maxOperationAliases} aliases, ` +
        `${maxOperationTokens} tokens, 1000 rows a page. See docs/indexer.md#graphql`,
    ),
    400,
  )
}

/** The body as text; undefined as soon as it is longer than allowed, without reading the rest. */
async function readBody(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether arrays and objects are nested deeper than that; looks no deeper itself. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}

function refusal(message: string): { errors: { message: string }[] } {
  return { errors: [{ message }] }
}
