import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventNames } from '../support/createChain.ts'
import { created, farFuture, honest, lazy, page, requester, wholeStory } from '../support/story.ts'
import type { Items, Row, World } from './world.ts'

/** Every event lands in its tables, whatever it brings. */
export function describeTables(world: World): void {
  describe('tables', () => {
    it('hold every event of the contract, in chain order', async () => {
      const rows = await world.listEvents()
      assert.deepEqual(new Set(rows.map(({ name }) => name)), new Set(eventNames))
      assert.equal(rows.length, wholeStory(1n).flat().length)
      for (const row of rows) assert.match(String(row.id), new RegExp(`^0*${row.block}-0*${row.logIndex}$`))
      const opened = rows.find(({ name }) => name === 'SeatOpened')
      assert.deepEqual([opened?.seat, opened?.account, opened?.campaignId], [1, honest, '1'])
      assert.deepEqual(opened?.args, { campaignId: '1', seat: 1, labels: '33', goldSeen: 1, goldRight: 1 })
    })

    it('campaign: spec, counters and sums', async () => {
      const { campaign } = await world.indexer.query<{ campaign: Row }>(
        `{ campaign(id: "1") { campaignId requester unitPrice classes itemCount workWindow closesAt uri wrongWeight funding
        canceled epochs seatsTotal seatsGiven seatsSubmitted seatsPaid paidOut referrerPaid reclaimed refunded } }`,
      )
      assert.deepEqual(campaign, {
        campaignId: '1',
        requester,
        unitPrice: '1000000000000000',
        classes: 4,
        itemCount: 3,
        workWindow: '4294967295',
        closesAt: String(farFuture),
        uri: 'ipfs://manifest',
        wrongWeight: -9_000,
        funding: '1000000000000000000',
        canceled: true,
        epochs: 2,
        seatsTotal: 2,
        seatsGiven: 2,
        seatsSubmitted: 2,
        seatsPaid: 1,
        paidOut: '2000',
        referrerPaid: '100',
        reclaimed: '3000',
        refunded: '4000',
      })
    })

    it('epochs and their gold', async () => {
      const { epochs, golds } = await world.indexer.query<{ epochs: Items; golds: Items }>(
        `{ epochs(orderBy: "id") { items { id state submitted opened openBy judgedAt scalar bonusPerSeat } }
         golds { items { id epoch batch mask answers } } }`,
      )
      const shared = { submitted: 1, openBy: String(farFuture) }
      assert.deepEqual(epochs.items, [
        {
          ...shared,
          id: '1-0',
          state: 'Judged',
          opened: 1,
          judgedAt: String(farFuture),
          scalar: String(2n ** 255n),
          bonusPerSeat: null,
        },
        {
          ...shared,
          id: '1-1',
          state: 'Lapsed',
          opened: 0,
          judgedAt: null,
          scalar: null,
          bonusPerSeat: '99',
        },
      ])
      assert.deepEqual(golds.items, [{ id: '1-0', epoch: 0, batch: 0, mask: 1, answers: '2' }])
    })

    it('seats, through all their ends', async () => {
      const { seats } = await world.indexer.query<{ seats: Items }>(
        `{ seats(orderBy: "seat", orderDirection: "asc") { items { seat account state epoch batch notes labels amount referrerAmount
         reclaimed fee expired voidReason drawDelays submittedTx endedBlock } } }`,
      )
      const states = seats.items.map(({ seat, account, state }) => [seat, account, state])
      assert.deepEqual(states, [
        [1, honest, 'Paid'],
        [2, lazy, 'Reopened'],
        [3, lazy, 'Void'],
        [4, lazy, 'Reclaimed'],
      ])
      const [paid, reopened, voided, reclaimed] = seats.items
      assert.deepEqual(
        [paid?.labels, paid?.notes, paid?.amount, paid?.referrerAmount],
        ['33', '0xc0ffee', '2000', '100'],
      )
      assert.deepEqual(
        [reopened?.fee, reopened?.expired, reopened?.drawDelays, reopened?.batch],
        ['7', true, 1, 1],
      )
      assert.deepEqual([voided?.voidReason, voided?.submittedTx], ['NoBatchLeft', null])
      assert.deepEqual([reclaimed?.reclaimed, reclaimed?.amount, reclaimed?.epoch], ['3000', null, 1])
      assert.ok(seats.items.every(({ endedBlock }) => endedBlock !== null))
    })

    it('workers, accounts and credits', async () => {
      const { workers, accounts, credits } = await world.indexer.query<
        Record<'workers' | 'accounts' | 'credits', Items>
      >(
        `{ workers(orderBy: "account") { items { account stakeHeld seats submitted paid paidSeats goldSeen goldRight } }
         accounts(orderBy: "id") { items { id seats submitted paidSeats goldSeen goldRight } }
         credits { items { account amount withdrawn } } }`,
      )
      const honestCounts = { seats: 1, submitted: 1, paidSeats: 1, goldSeen: 1, goldRight: 1 }
      const lazyCounts = { seats: 3, submitted: 1, paidSeats: 0, goldSeen: 0, goldRight: 0 }
      assert.deepEqual(workers.items, [
        { account: honest, stakeHeld: '0', paid: '2000', ...honestCounts },
        { account: lazy, stakeHeld: '9999999999999993', paid: '0', ...lazyCounts },
      ])
      assert.deepEqual(accounts.items, [
        { id: honest, ...honestCounts },
        { id: lazy, ...lazyCounts },
      ])
      assert.deepEqual(credits.items, [{ account: page, amount: '100', withdrawn: '60' }])
    })
  })

  describe('hostile events', () => {
    it('a campaign whose uri holds U+0000 is indexed like any other', async () => {
      const { block } = await world.chain.say(created(2n, 'ipfs://a\u0000b'))
      await world.indexer.reach(block)
      const { campaign } = await world.indexer.query<{ campaign: Row }>('{ campaign(id: "2") { uri } }')
      assert.deepEqual(campaign, { uri: 'ipfs://ab' })
    })
  })
}
