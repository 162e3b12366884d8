import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { lazy } from '../support/story.ts'
import type { Items, World } from './world.ts'

/** Pages, filters, the head, and what is refused. */
export function describeGraphql(world: World): void {
  describe('GraphQL', () => {
    it('pages with cursors, without a gap or a repeat', async () => {
      const rows = await world.listEvents()
      const seen: unknown[] = []
      for (let cursor: string | undefined, more = true; more; ) {
        const { events } = await world.indexer.query<{ events: Required<Items> }>(
          `query ($after: String) { events(orderBy: "id", orderDirection: "asc", limit: 7, after: $after) {
           items { id } totalCount pageInfo { hasNextPage endCursor } } }`,
          cursor === undefined ? {} : { after: cursor },
        )
        seen.push(...events.items.map(({ id }) => id))
        cursor = events.pageInfo.endCursor
        more = events.pageInfo.hasNextPage
        assert.equal(events.totalCount, rows.length)
      }
      assert.deepEqual(
        seen,
        rows.map(({ id }) => id),
      )
    })

    it('has the schema that schema.graphql promises', async () => {
      const served = await readFile(join(world.dataDir, 'generated', 'schema.graphql'), 'utf8')
      const promised = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8')
      assert.equal(
        served,
        promised,
        'Copy generated/schema.graphql of a run to packages/indexer/schema.graphql.',
      )
    })

    it('filters by variables', async () => {
      const { seats } = await world.indexer.query<{ seats: Items }>(
        'query ($where: seatFilter) { seats(where: $where, orderBy: "seat") { items { seat } } }',
        { where: { account: lazy, state_in: ['Void', 'Reclaimed'] } },
      )
      assert.deepEqual(seats.items, [{ seat: 3 }, { seat: 4 }])
    })

    it('says how far it is, in _meta and /meta alike', async () => {
      const head = Number(await world.chain.blockNumber())
      const meta = await world.indexer.meta()
      assert.deepEqual(meta, {
        chainId: 31337,
        indexedBlock: head,
        finalizedBlock: head - 8,
        ready: true,
        market: null,
      })
      const { _meta } = await world.indexer.query<{
        _meta: { status: { sahara: { block: { number: number } } } }
      }>('{ _meta { status } }')
      assert.equal(_meta.status.sahara.block.number, head)
    })

    it('refuses what is too deep, too wide, too long or no query', async () => {
      const post = async (body: string) => {
        const response = await fetch(`${world.indexer.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        return { status: response.status, text: await response.text() }
      }
      const ask = (query: string, variables?: unknown) => post(JSON.stringify({ query, variables }))
      const nested = (levels: number): unknown =>
        levels === 0 ? { classes: 4 } : { AND: [nested(levels - 1)] }
      const refused = async (query: string) => {
        const { status, text } = await ask(query)
        assert.equal(status, 400, query)
        assert.match(text, /over a limit: 6 levels, 10 aliases, 1000 tokens, 1000 rows/)
      }
      const aliases = (count: number) =>
        `{ ${Array.from({ length: count }, (_, i) => `a${i}: campaign(id: "1") { id }`).join(' ')} }`
      await refused('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }')
      await refused(aliases(11))
      assert.equal((await ask(aliases(10))).status, 200)
      await refused(`{ campaign(id: "1") { ${'id '.repeat(1_000)} } }`)
      await refused('{ seats(limit: 1001) { items { id } } }')
      const circle = await ask('query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }')
      assert.match(circle.text, /^{"errors"/)
      const where = 'query ($where: campaignFilter) { campaigns(where: $where) { items { id } } }'
      assert.equal((await ask(where, { where: nested(3) })).status, 200)
      assert.equal((await ask(where, { where: nested(20) })).status, 400)
      assert.equal((await post('['.repeat(30_000))).status, 400)
      assert.equal((await post('[{"query":"{ _meta { status } }"}]')).status, 400)
      assert.equal((await post(JSON.stringify({ query: 'x'.repeat(40_000) }))).status, 413)
      assert.equal((await fetch(`${world.indexer.url}/graphql`)).status, 405)
      for (const path of ['/sql', '/sql/db', '/sql/live', '/'])
        assert.equal((await fetch(world.indexer.url + path)).status, 404)
    })
  })
}
