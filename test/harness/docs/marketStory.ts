import { marketAbi, testDollarAbi } from '@saharakit/contracts/abi'
import {
  type AssetManifest,
  answerOpenings,
  buyLicense,
  type ContentBlock,
  type Contributor,
  type CreateSaharaClientParameters,
  confirmOrder,
  deliverKey,
  drawOpenings,
  getOffer,
  getQuote,
  marketContracts,
  presetTerms,
  publishOffer,
  registerAsset,
  requestOpenings,
  type SaharaClient,
  type SealAssetReturnType,
  sealAsset,
} from '@saharakit/sdk'
import { sha256 } from '@saharakit/sdk/content'
import { type Address, createClient, type Hex, http, keccak256, parseUnits } from 'viem'
import { writeContract } from 'viem/actions'
import { openTheater, type Theater } from './theater.ts'

/** Scenes of the life of asset 1, in the order in which they come. */
export const marketScenes = [
  'empty',
  'registered',
  'listed',
  'asked',
  'drawn',
  'answered',
  'bought',
  'delivered',
  'settled',
] as const

/** One of {@link marketScenes}. */
export type MarketScene = (typeof marketScenes)[number]

/** Who does what an example shows. */
export type MarketActor = 'seller' | 'buyer' | 'friend'

/** Seconds in which a key is delivered, and then in which it is disputed. */
export const orderSeconds = 3_600

/** What the license of an asset costs, in the token's smallest unit. */
export const price = parseUnits('25', 6)

/** Makes the payload of asset 1 the same each time it is sealed. */
export const payloadNonce: Hex = keccak256('0x5a')

/** What an account does on the contracts themselves, where our own actions would refuse. */
export type CallContract = (
  actor: MarketActor,
  functionName: string,
  args: readonly unknown[],
) => Promise<void>

/** The chain at any scene of the story, as often as wanted. */
export type MarketStory = Readonly<{
  /** The first says what asset 1 is. */
  manifests: readonly AssetManifest[]
  /** The one file of asset 1. */
  file: Blob
  payload: SealAssetReturnType['payload']
  contributors: readonly Contributor[]
  /** Content that no gateway has. */
  root: ContentBlock
  block: ContentBlock
  token: Address
  /** Unix seconds, a month from now. */
  validUntil: number
  /** The buyer's order of asset 1. */
  orderId: Hex
  addressOf(actor: MarketActor): Address
  /** A gateway that nobody has uploaded to. */
  emptyGateway: string
  /** A client of somebody who has just come: it remembers nothing. */
  client(actor: MarketActor, more?: Partial<CreateSaharaClientParameters>): SaharaClient
  /** A call of the market's contract. */
  callMarket: CallContract
  /** Goes back to a scene. */
  goTo(scene: MarketScene): Promise<void>
  /** Lets time pass. */
  travel(seconds: number): Promise<void>
  stop(): Promise<void>
}>

const actors: Readonly<Record<MarketActor, number>> = { seller: 1, buyer: 2, friend: 3 }

/**
 * Plays the sale of a dataset: a seller registers it and two models, lists it with its encrypted file, shows leaves that a
 * block has chosen, sells it, delivers the key, and the buyer is content.
 */
export async function playMarketStory(): Promise<MarketStory> {
  const theater = await openTheater({ market: true })
  try {
    return await play(theater)
  } catch (error) {
    await theater.stop()
    throw error
  }
}

async function play(theater: Theater): Promise<MarketStory> {
  const { dollar: token, mine, travel, emptyGateway, stop } = theater
  const client: MarketStory['client'] = (actor, more) => theater.client(actors[actor], more)
  const addressOf = (actor: MarketActor) => theater.account(actors[actor]).address
  const seller = client('seller')
  const buyer = client('buyer')
  const contracts = marketContracts(seller)
  const node = createClient({ transport: http(theater.rpcUrl) })
  const send = async (actor: MarketActor, call: object) => {
    await writeContract(node, { ...call, account: theater.account(actors[actor]), chain: null } as never)
    await mine(1)
  }

  const file = new Blob([sightings], { type: 'application/jsonl' })
  const sealed = await sealAsset(seller, {
    files: [{ name: 'sightings.jsonl', data: file }],
    nonce: payloadNonce,
  })
  const { payload } = sealed
  const manifests = manifestsOf(sealed)
  const validUntil = Math.floor(Date.now() / 1_000) + 30 * 86_400
  let orderId: Hex = '0x'
  const steps: Readonly<Record<MarketScene, () => Promise<unknown>>> = {
    async empty() {
      for (const actor of ['buyer', 'friend'] as const) {
        const args = [addressOf(actor), parseUnits('100', 6)]
        await send(actor, { address: token, abi: testDollarAbi, functionName: 'mint', args })
      }
    },
    async registered() {
      const [dataset, model, finetuned] = manifests
      if (!dataset || !model || !finetuned) throw new Error('There are three assets.')
      const terms = presetTerms['Commercial Remix']
      await registerAsset(seller, { manifest: dataset, terms, contentRoot: payload.plainRoot })
      const trained = { assetId: 1n, relation: 'TRAINED_ON', shareBps: 1_000 } as const
      await registerAsset(seller, { manifest: model, terms, parents: [trained] })
      const tuned = { assetId: 2n, relation: 'FINETUNED_FROM', shareBps: 2_000 } as const
      await registerAsset(seller, { manifest: finetuned, terms, parents: [tuned] })
    },
    async listed() {
      const times = { deliverWithin: orderSeconds, disputeWindow: orderSeconds, validUntil }
      const terms = presetTerms['Commercial Remix']
      await publishOffer(seller, { assetId: 1n, terms, token, price, payload, supply: 100n, ...times })
    },
    async asked() {
      await requestOpenings(buyer, { offer: await getOffer(buyer, { assetId: 1n }), count: 30 })
      await mine(2)
    },
    drawn: () => drawOpenings(buyer, { requestId: 1n }),
    answered: async () =>
      answerOpenings(seller, { requestId: 1n, offer: await getOffer(seller, { assetId: 1n }) }),
    async bought() {
      const quote = await getQuote(buyer, { assetId: 1n, account: addressOf('buyer') })
      orderId = (await buyLicense(buyer, { quote })).orderId
    },
    delivered: () => deliverKey(seller, { orderId }),
    async settled() {
      await confirmOrder(buyer, { orderId })
      await mine(2)
    },
  }
  const goTo = await theater.play(marketScenes, steps)
  return {
    manifests,
    file,
    payload,
    contributors: [
      { account: addressOf('friend'), shares: 60n },
      { account: addressOf('buyer'), shares: 40n },
    ],
    root: await blockOf('a title'),
    block: await blockOf('a picture'),
    token,
    validUntil,
    orderId,
    addressOf,
    emptyGateway,
    client,
    callMarket: (actor, functionName, args) =>
      send(actor, { address: contracts.Market, abi: marketAbi, functionName, args }),
    goTo,
    travel,
    stop,
  }
}

async function blockOf(text: string): Promise<ContentBlock> {
  const bytes = new TextEncoder().encode(text)
  return { digest: await sha256(bytes), bytes }
}

/** Sixty thousand bytes in lines. */
const sightings = Array.from({ length: 1_000 }, (_, index) =>
  JSON.stringify({ id: index, species: index % 3 ? 'roe deer' : 'lynx', count: 1 + (index % 4) }),
).join('\n')

function manifestsOf({ files }: SealAssetReturnType): readonly AssetManifest[] {
  const common = { version: 1, open: false, languages: ['en'] } as const
  const dataset = {
    ...common,
    kind: 'dataset',
    name: 'Wildlife sightings',
    description: 'What a thousand cameras saw.',
    task: 'text-classification',
    files,
  } as const
  const model = { ...common, kind: 'model', files: [] } as const
  return [
    dataset,
    { ...model, name: 'Deer or lynx', description: 'Trained on sightings.' },
    { ...model, name: 'Deer or lynx, small', description: 'Made smaller.' },
  ]
}
