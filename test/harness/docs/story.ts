import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deployContracts } from '@saharakit/contracts/deploy'
import { createGateway, openFsStore } from '@saharakit/gateway'
import {
  type BuiltCampaign,
  buildCampaign,
  type CampaignTerms,
  type CreateSaharaClientParameters,
  createCampaign,
  createSaharaClient,
  getSeat,
  type ItemInput,
  type ManifestInput,
  openEpoch,
  openSeats,
  publishContent,
  requestSeat,
  type SaharaClient,
  saharaLocal,
  submitContribution,
} from '@saharakit/sdk'
import { createScriptedWallet } from '@saharakit/sdk/testing'
import { startAnvil } from '@saharakit/sdk/testing/node'
import { type Address, createClient, http, numberToHex, parseEther, zeroAddress } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { drawing } from '../pictures.ts'

/** Scenes of campaign 1's life, in the order in which they come. */
export const scenes = [
  'built',
  'created',
  'crowded',
  'seated',
  'submitted',
  'closed',
  'opened',
  'judged',
] as const

/** One of {@link scenes}. */
export type Scene = (typeof scenes)[number]

/** Who does what an example shows. */
export type Actor = 'requester' | 'contributor' | 'neighbor'

const mnemonic = 'test test test test test test test test test test test junk'
const batchSize = 10
const goldOfBatch = 8
const epochCount = 4
const seatsOfEpoch = 7
/** Seconds of each of the campaign's windows. */
export const windowSeconds = 3_600

/** The chain at any scene of the story, as often as wanted. */
export type Story = Readonly<{
  items: readonly ItemInput[]
  manifest: ManifestInput
  terms: CampaignTerms
  built: BuiltCampaign
  /** A gateway that nobody has uploaded to. */
  emptyGateway: string
  /** A client of somebody who has just come: it remembers nothing. */
  client(actor: Actor, more?: Partial<CreateSaharaClientParameters>): SaharaClient
  /** The right labels of the first batch. */
  labels: readonly number[]
  /** Goes back to a scene. */
  goTo(scene: Scene): Promise<void>
  mine(blocks: number): Promise<void>
  /** Lets time pass. */
  travel(seconds: number): Promise<void>
  stop(): Promise<void>
}>

const makeItem = (index: number): ItemInput => {
  const truth = (index >> 1) % 2
  const parts = [{ bytes: new Uint8Array(drawing(index, truth)), type: 'image/png' }]
  return { name: `bars-${index}.png`, parts, gold: index < epochCount * goldOfBatch ? truth : undefined }
}

/**
 * Plays the life of a campaign of four epochs, one batch with seven seats each: six neighbors take seats 1 to 6 of the
 * first epoch, the contributor seat 7. The first of them answers everything wrongly; the page that brought them is the
 * contributor's.
 */
export async function playStory(): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-story-'))
  const anvil = await startAnvil()
  const gateways = await Promise.all(
    ['used', 'empty'].map(async (name) =>
      createGateway({ store: await openFsStore(join(folder, name)), grants: 'open', log: () => {} }),
    ),
  )
  const stop = async () => {
    await Promise.all(gateways.map((gateway) => gateway.close(500)))
    await anvil.stop()
    rmSync(folder, { recursive: true })
  }
  try {
    const [gateway = '', emptyGateway = ''] = await Promise.all(gateways.map(({ listen }) => listen(0)))
    return { ...(await play(anvil.rpcUrl, gateway)), emptyGateway, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function play(rpcUrl: string, gateway: string): Promise<Omit<Story, 'stop' | 'emptyGateway'>> {
  const chain = createClient({ transport: http(rpcUrl) })
  const ask = (method: string, ...params: unknown[]): Promise<unknown> =>
    chain.request({ method, params } as never)
  const mine = async (blocks: number) => void (await ask('anvil_mine', numberToHex(blocks)))
  const travel = async (seconds: number) => {
    await ask('evm_increaseTime', seconds)
    await mine(1)
  }
  const deployed = await deployContracts({ rpcUrl, account: mnemonicToAccount(mnemonic), confirmations: 0 })
  const deployment = { ...deployed, finality: 1, blockSeconds: 0.2, gateways: [gateway] }
  const clientOf = (index: number, more: Partial<CreateSaharaClientParameters> = {}) => {
    const key = mnemonicToAccount(mnemonic, { addressIndex: index }).getHdKey().privateKey
    const privateKey = `0x${Buffer.from(key ?? []).toString('hex')}` as const
    const wallet = createScriptedWallet({ privateKey, rpcUrl, chainId: deployment.chainId })
    return createSaharaClient({ chain: saharaLocal, transport: http(rpcUrl), deployment, wallet, ...more })
  }
  const actors: Readonly<Record<Actor, number>> = { requester: 1, contributor: 2, neighbor: 4 }
  const client: Story['client'] = (actor, more) => clientOf(actors[actor], more)
  const neighbors = [3, 4, 5, 6, 7, 8].map((index) => clientOf(index))
  const referrer: Address = mnemonicToAccount(mnemonic, { addressIndex: actors.contributor }).address
  const requester = client('requester')
  const contributor = client('contributor')
  const campaignId = 1n

  const items = Array.from({ length: epochCount * batchSize }, (_, index) => makeItem(index))
  const terms = termsOf(Math.floor(Date.now() / 1_000))
  const built = await buildCampaign({ items, manifest, terms })
  const labels = built.order.slice(0, batchSize).map((index) => (index >> 1) % 2)
  const submitAll = async () => {
    for (const [index, neighbor] of neighbors.entries()) {
      const seat = await getSeat(neighbor, { campaignId })
      const answers = { labels: index === 0 ? labels.map((label) => 1 - label) : labels }
      await submitContribution(neighbor, { campaignId, seat: seat?.seat ?? 0, answers })
    }
  }
  const steps: Readonly<Record<Scene, () => Promise<unknown>>> = {
    built: async () => {},
    async created() {
      await publishContent(requester, built)
      await createCampaign(requester, built)
    },
    async crowded() {
      for (const neighbor of neighbors) await requestSeat(neighbor, { campaignId, referrer })
      await mine(1)
    },
    async seated() {
      await requestSeat(contributor, { campaignId })
      await mine(2)
    },
    submitted: () => submitContribution(contributor, { campaignId, seat: 7, answers: { labels } }),
    closed: submitAll,
    opened: () => openEpoch(requester, { campaignId, epoch: 0, ...secretsOf(built) }),
    async judged() {
      await openSeats(client('neighbor'), { campaignId, epoch: 0 })
      await travel(windowSeconds + 1)
    },
  }
  const snapshots = new Map<Scene, unknown>()
  for (const scene of scenes) {
    await steps[scene]()
    snapshots.set(scene, await ask('evm_snapshot'))
  }
  return {
    items,
    manifest,
    terms,
    built,
    client,
    labels,
    mine,
    travel,
    async goTo(scene) {
      // A snapshot can be used once, and takes all later ones with it: scenes are visited from the last to the first.
      const done = await ask('evm_revert', snapshots.get(scene))
      if (done !== true) throw new Error(`The chain can't go back to "${scene}": visit later scenes first.`)
      snapshots.set(scene, await ask('evm_snapshot'))
    },
  }
}

function secretsOf({ secrets }: BuiltCampaign) {
  const [first] = secrets.epochs
  if (!first) throw new Error('The campaign has no epoch.')
  return first
}

const manifest: ManifestInput = {
  kind: 'image-choice',
  lang: 'en',
  title: 'Which way do they lie?',
  question: 'Which way?',
  requester: { name: 'Bureau of Bars' },
  instructions: 'Upright bars stand, lying bars lie.',
  classes: ['upright', 'lying'].map((id) => ({ id, label: id })),
  examples: [{ item: makeItem(999), answer: 1, reason: 'They lie.' }],
  dataUse: 'To test this software.',
}

/** Terms that start at a time in Unix seconds. */
function termsOf(now: number): CampaignTerms {
  return {
    batchSize,
    seatsPerBatch: seatsOfEpoch,
    epochBatches: 1,
    referrerBps: 500,
    p1Bps: 9_000,
    workWindow: windowSeconds,
    openWindow: windowSeconds,
    judgeWindow: windowSeconds,
    closesAt: now + 30 * 86_400,
    token: zeroAddress,
    unitPrice: parseEther('0.001'),
    stake: parseEther('0.01'),
    bond: parseEther('0.1'),
  }
}
