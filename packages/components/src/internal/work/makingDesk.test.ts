/** What making asks of disk, gateways and worker, against a real chain and gateway. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getProduced, listProduced, openEpoch, openSeats } from '@saharakit/sdk'
import { createCheckRunner } from '@saharakit/workers/host'
// The SDK's own test network: a second one would only repeat it, and nothing of it ships.
// oxlint-disable-next-line no-restricted-imports
import { makingCampaign, textOf } from '../../../../sdk/test/making.ts'
// oxlint-disable-next-line no-restricted-imports
import { type Network, startNetwork } from '../../../../sdk/test/network.ts'
import { offerOf } from '../testing/scriptedServices.ts'
import { createWorkServices } from './createWorkServices.ts'

const { signal } = new AbortController()
const onStep = () => {}
const notes = { problems: [], comments: [] }
const seed = `0x${'5e'.repeat(32)}` as const
let network: Network
before(async () => {
  network = await startNetwork({ uploads: true })
})
after(() => network.stop())

test('making: default: what is made is kept, compared with what the campaign has, uploaded and committed to; a refused upload sends nothing', async () => {
  const campaign = await makingCampaign(network, { items: 1, seats: 1 })
  const { campaignId, manifest, requester, secrets, spec } = campaign
  const asked: unknown[] = []
  const finding = { kernel: 'near-copy@1', level: 'ok', code: 'original', values: {} } as const
  const checks = {
    ...createCheckRunner({ worker: () => Promise.reject(new Error('no worker in Node')) }),
    async check(request: object) {
      asked.push(request)
      return {
        tier: 'T0',
        engine: 'typescript',
        kernelHash: '',
        decoder: 'none',
        findings: [finding],
        ms: 1,
      } as const
    },
  }
  const { client, wallet } = network.person(2)
  const open = (from: typeof client) =>
    createWorkServices(
      offerOf(manifest, {
        id: `eip155:31337:${network.deployment.contracts.Campaigns}:${campaignId}`,
        campaignId,
        batchSize: spec.batchSize,
        stake: spec.stake,
        workWindow: spec.workWindow,
      }),
      { client: { ...from, checks } },
      network.deployment,
    )
  const services = open(client)
  const account = wallet.address
  await services.findSeat(account, signal)
  const seat = await services.requestSeat({ account, referrer: undefined, onStep, signal })
  await network.mine(2)
  const loaded = await services.openSeat(seat, signal)
  assert(loaded)
  const making = await services.making()
  const content = { ...textOf(0, 'A harbor at noon.'), seed }
  await making.save(seat, content)
  assert.deepEqual(await making.read(seat), [content])
  const other = { ...textOf(1, 'Another text'), seed }
  assert.deepEqual(await making.check(content, [other], [], signal), [finding, finding])
  assert.partialDeepStrictEqual(asked[0], { type: 'text', languages: ['en'], earlier: ['Another text'] })
  const submission = { seat: loaded, account, labels: [0], notes, referrer: undefined, onStep, signal }

  const stranger = network.person(11)
  await assert.rejects(
    open(stranger.client).submit({ ...submission, account: stranger.wallet.address, contents: [content] }),
    {
      name: 'UploadRefusedError',
    },
  )
  await services.submit({ ...submission, contents: [content], next: false })
  await services.dropDraft(seat)
  assert.deepEqual(await making.read(seat), [])
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })
  const [produced] = await listProduced(client, { campaignId, readBytes: true })
  assert.equal(produced?.state, 'readable', 'the digest of the report is a part of what was committed to')
  assert.deepEqual(await getProduced(client, { produced }), content.bytes)

  await test('the next one is compared with what was published', async () => {
    const later = await open(network.person(3).client).making()
    await later.check(content, [], [], signal)
    assert.partialDeepStrictEqual(asked.at(-2), { type: 'text', earlier: ['A harbor at noon.'] })
  })
})
