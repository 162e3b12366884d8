import assert from 'node:assert/strict'
import {
  accountSeed,
  buyLicense,
  deliverKey,
  getOrder,
  getQuote,
  payloadKeys,
  presetTerms,
  publishContent,
  publishOffer,
  toContractOffer,
} from '@saharakit/sdk'
import { canonicalize, fromHex, sha256 } from '@saharakit/sdk/content'
import { publicKeyOf, randomScalar } from '@saharakit/sdk/seal'
import { hashLeaf, leafBytes, rootOf, sealPayload } from '@saharakit/workers/payload'
import type { Hex } from 'viem'
import { type MarketActor, type MarketStory, orderSeconds, payloadNonce, price } from './marketStory.ts'

/** Another key is delivered than the offer promised; `deliverKey` would refuse. */
export async function deliverWrongKey(
  { client, callMarket, orderId }: MarketStory,
  by: MarketActor = 'seller',
): Promise<void> {
  const found = await getOrder(client('seller'), { orderId })
  assert.ok(found)
  const { offer, ...order } = found.order
  const point = publicKeyOf(randomScalar())
  const delivery = {
    keyX: `0x${point.slice(4)}`,
    keyParity: point.startsWith('0x03') ? 1 : 0,
    sealedKey: randomScalar(),
  }
  await callMarket(by, 'deliver', [{ ...order, offer: toContractOffer(offer) }, delivery])
}

/**
 * The seller lists asset 1 anew with a payload whose first leaf was encrypted wrongly, sells that, and delivers the right key.
 *
 * @returns the number of the buyer's order
 */
export async function sellSpoiled({ client, file, payload, ...story }: MarketStory): Promise<Hex> {
  const seller = client('seller')
  const { key, saltKey } = payloadKeys(await accountSeed(seller), payloadNonce)
  const blocks: Uint8Array<ArrayBuffer>[] = []
  await sealPayload({
    files: [file],
    cipher: 'aes-256-ctr',
    key: fromHex(key),
    saltKey: fromHex(saltKey),
    onBlock: ({ bytes }) => void blocks.push(bytes),
  })
  const [first] = blocks
  assert.ok(first && blocks.length === 1)
  first.fill(7, 0, leafBytes)
  const leaves = Array.from({ length: payload.index.leaves }, (_, leaf) =>
    hashLeaf(first.slice(leaf * leafBytes, (leaf + 1) * leafBytes)),
  )
  const hashes = (await Promise.all(leaves)).flatMap((hash) => [...fromHex(hash)])
  const cipherRoot = await rootOf(Uint8Array.from(hashes))
  const spoiled = { digest: await sha256(first), bytes: first }
  const index = { ...payload.index, blocks: [spoiled.digest] }
  const encoded = new TextEncoder().encode(canonicalize(index))
  await publishContent(seller, { blocks: [{ digest: await sha256(encoded), bytes: encoded }, spoiled] })
  const times = { deliverWithin: orderSeconds, disputeWindow: orderSeconds, validUntil: story.validUntil }
  const terms = presetTerms['Commercial Remix']
  const { token } = story
  const cheat = { ...payload, index, cipherRoot }
  await publishOffer(seller, { assetId: 1n, terms, token, price, payload: cheat, ...times })
  const buyer = client('buyer')
  const quote = await getQuote(buyer, { assetId: 1n, account: story.addressOf('buyer') })
  const { orderId } = await buyLicense(buyer, { quote })
  await deliverKey(seller, { orderId })
  return orderId
}
