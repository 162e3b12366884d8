/**
 * What the indexer answers over HTTP. Ponder's server adds /health, /ready, /status and /metrics around it and allows
 * every origin. Its SQL routes are left out on purpose: anybody could exhaust their live queries.
 */

import { db } from 'ponder:api'
import schema from 'ponder:schema'
import { Hono } from 'hono'
import { graphql } from 'ponder'
import { readSettings } from '../../settings.ts'
import { createJournal } from './feed/createJournal.ts'
import { readEvents, readHashes } from './feed/readEvents.ts'
import { type NodeEnvironment, serveFeed } from './feed/serveFeed.ts'
import { watchJournal } from './feed/watchJournal.ts'
import { guardQuery, queryLimits } from './guardQuery.ts'
import { createHeadReader } from './readHead.ts'

const { chainId, finality, feed, market } = readSettings(process.env)
const readHead = createHeadReader(finality)
const journal = createJournal({ readHead, readEvents, readHashes })
watchJournal(journal, feed.interval)

const app = new Hono<NodeEnvironment>()

app.get('/meta', async (c) => {
  const { indexedBlock, finalizedBlock, ready } = await readHead()
  c.header('Cache-Control', 'no-store')
  return c.json({
    chainId,
    indexedBlock: Number(indexedBlock),
    finalizedBlock: Number(finalizedBlock),
    ready,
    // Whoever asks for assets must not take an indexer without a market for one whose market is empty.
    market: market?.Market.toLowerCase() ?? null,
  })
})

app.get('/events', serveFeed(journal, feed))

app.use('/graphql', guardQuery)
app.use('/graphql', graphql({ db, schema }, queryLimits))

export default app
