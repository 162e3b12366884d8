/** Real people's answers, through the real contracts, settled by everybody's browser: beside the plain majority. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import {
  closeEpoch,
  finalizeSettlement,
  getResults,
  getSettlement,
  openEpoch,
  openSeats,
  proposeSettlement,
  verifySettlement,
} from '../src/index.ts'
import { startNetwork } from './network.ts'
import { perBatch, readFelix, replayFelix } from './replayFelix.ts'
import { settling } from './settling.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/felix', import.meta.url))
const skip = !existsSync(folder) && `${folder} is not there`

test(
  'FELIX: behavior: real answers are settled on chain as well as by majority, or better',
  { skip },
  async (t) => {
    const felix = readFelix(folder)
    const network = await startNetwork()
    try {
      const { campaignId, images, seats, people, secrets } = await replayFelix(network, felix)
      const { client } = network.person(1)
      // Chance gives pictures to people who may not have seen them; now and then 302 people are too few for the last seats.
      assert(seats > 0.9 * 60 * perBatch, `${seats} seats are taken`)
      if (seats < 60 * perBatch) {
        await network.travel(31 * 86_400)
        await closeEpoch(client, { campaignId, epoch: 0 })
      }
      await openEpoch(client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
      await openSeats(client, { campaignId, epoch: 0 })
      await network.mine()
      await proposeSettlement(client, { campaignId, epoch: 0 })
      await network.mine()
      const { state } = await verifySettlement(network.person(2).client, { campaignId, epoch: 0 })
      assert.equal(state, 'matches')
      await network.travel(settling.disputeWindow + 1)
      await finalizeSettlement(client, { campaignId, epoch: 0 })
      assert.equal((await getSettlement(client, { campaignId, epoch: 0 })).phase, 'Final')

      const { items } = await getResults(client, { campaignId })
      const free = items.filter(({ gold }) => gold === undefined)
      const truthOf = (batch: number) => felix.truths.get(images[batch] as string) as number
      const settled =
        free.filter(({ batch, settled: label }) => label === truthOf(batch)).length / free.length
      const majority =
        free.reduce(
          (sum, { batch, majority: top }) => sum + (top.includes(truthOf(batch)) ? 1 / top.length : 0),
          0,
        ) / free.length
      t.diagnostic(
        `${people} people, ${seats} seats, ${free.length} pictures that are no gold: settled ${settled.toFixed(3)}, majority ${majority.toFixed(3)}`,
      )
      // Chance draws other people each time: with five answers a picture one way is two pictures of 45 ahead, then the other.
      assert(settled >= majority - 4 / free.length, `${settled} by settlement, ${majority} by majority`)
    } finally {
      await network.stop()
    }
  },
)
