/**
 * The life of a small market, told by calls of the contracts themselves: assets with a past and with names that mean no good,
 * licenses that move, sales of every kind, and where the money went. Every event of the four contracts that has rows happens.
 */
import { licensesAbi } from '@saharakit/contracts/abi'
import { type Address, encodeAbiParameters, type Hex, keccak256, zeroAddress, zeroHash } from 'viem'
import { toContractOffer } from '../src/market/contractOffer.ts'
import { hashOffer } from '../src/market/hashOffer.ts'
import { orderIdOf } from '../src/market/orderIdOf.ts'
import { typedOffer } from '../src/market/typedOffer.ts'
import { pointOf } from '../src/seal/points.ts'
import { word } from '../src/seal/word.ts'
import type { Offer, Order } from '../src/types/index.ts'
import { account, actOn, cast } from './marketCast.ts'
import { addressOf, type Network } from './network.ts'

/** A name that tries to be another one, and to reach beyond its place. */
export const nasty = {
  uri: `ipfs://bafy\u0000#name=${encodeURIComponent(`100%_\\ <b>Cats\u202e & \u0000Dogs</b>\n${'x'.repeat(90)}`)}&task=${encodeURIComponent('Image-Classification\u0007')}&languages=en,DE,not a tag,${'en-US,'.repeat(3)}fr`,
  name: `100%_\\ <b>Cats & Dogs</b> ${'x'.repeat(54)}`,
  task: 'Image-Classification',
  languages: ['en', 'DE', 'en-US', 'fr'],
}

/** A plain address of a manifest with hints. */
export function uriOf(name: string, task: string): string {
  return `ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy#name=${encodeURIComponent(name)}&task=${task}&languages=en`
}

/** What there is when the story is told. */
export type MarketStory = Awaited<ReturnType<typeof tellMarketStory>>

/** Tells the story. */
export async function tellMarketStory(network: Network) {
  const { at, call } = actOn(network)
  const { seller, modeler, buyer, page, helper, collector } = cast
  const place = { chainId: network.deployment.chainId, market: at.Market }
  let salt = 0n

  const openUse = await termsAt(network, at.Licenses, 1)
  await call(seller, 'Licenses', 'registerTerms', [
    {
      ...noTerms,
      rights: 15,
      expirySeconds: 3_600,
      transferable: false,
      uri: 'https://a.example/\u0000terms',
    },
  ])
  const rented = await termsAt(network, at.Licenses, 4)

  // 1 a dataset, 2 a model trained on it by somebody with a license, 3 one with a nasty name, 4 one that is given away.
  const plainRoot = word(0x77)
  await call(seller, 'AssetRegistry', 'register', [
    0,
    uriOf('Wildlife', 'detection'),
    word(1),
    plainRoot,
    openUse,
    [],
  ])
  await call(seller, 'Licenses', 'grant', [1n, openUse, addressOf(modeler)])
  const licenseTokenId = (1n << 32n) | 1n
  const parent = { id: 1n, version: 1, relation: 0, shareBps: 1_000, licenseTokenId }
  await call(modeler, 'AssetRegistry', 'register', [
    1,
    uriOf('WILDLIFE model', 'Detection'),
    word(2),
    zeroHash,
    zeroHash,
    [parent],
  ])
  await call(seller, 'AssetRegistry', 'register', [4, nasty.uri, word(3), zeroHash, openUse, []])
  await call(seller, 'AssetRegistry', 'register', [
    2,
    uriOf('Agent ＡＢＣ', ''),
    word(4),
    zeroHash,
    zeroHash,
    [],
  ])
  await call(seller, 'AssetRegistry', 'transferFrom', [addressOf(seller), addressOf(helper), 4n])
  await call(seller, 'AssetRegistry', 'publishVersion', [
    1n,
    uriOf('Wildlife 2', 'detection'),
    word(5),
    plainRoot,
  ])
  const leaf = (who: number, shares: bigint) =>
    keccak256(
      keccak256(encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [addressOf(who), shares])),
    )
  await call(seller, 'AssetRegistry', 'setContributors', [1n, 1, leaf(helper, 10n), 10n, 4_000])

  // Licenses move one by one and together; some end.
  await call(seller, 'Licenses', 'grant', [1n, openUse, addressOf(helper)])
  await call(seller, 'Licenses', 'grant', [3n, openUse, addressOf(helper)])
  await call(helper, 'Licenses', 'safeTransferFrom', [
    addressOf(helper),
    addressOf(collector),
    licenseTokenId,
    1n,
    '0x',
  ])
  await call(helper, 'Licenses', 'safeBatchTransferFrom', [
    addressOf(helper),
    addressOf(collector),
    [(3n << 32n) | 1n, licenseTokenId],
    [1n, 0n],
    '0x',
  ])
  await call(collector, 'Licenses', 'safeTransferFrom', [
    addressOf(collector),
    addressOf(collector),
    licenseTokenId,
    1n,
    '0x',
  ])
  await call(seller, 'Licenses', 'grant', [3n, rented, addressOf(collector)])
  await call(seller, 'Licenses', 'grant', [3n, rented, addressOf(collector)])

  const make = (changes: Partial<Offer>): Offer => ({
    seller: addressOf(seller),
    assetId: 1n,
    version: 1,
    termsId: openUse,
    token: zeroAddress,
    price: 1_000_000n,
    supply: 100n,
    cipher: 'none',
    plainRoot,
    cipherRoot: zeroHash,
    keyCommit: zeroHash,
    deliverWithin: 0,
    disputeWindow: 0,
    referrerBps: 500,
    validUntil: 2_000_000_000,
    counter: 0n,
    salt: word(++salt),
    ...changes,
  })
  const scalar = word(0xb0b)
  const point = pointOf(scalar)
  const orderOf = (offer: Offer, changes: Partial<Order> = {}): Order => ({
    offer,
    buyer: addressOf(buyer),
    recipient: addressOf(buyer),
    referrer: zeroAddress,
    keyX: offer.cipher === 'none' ? word(++salt) : point.x,
    keyParity: offer.cipher === 'none' ? 0 : point.parity,
    ...changes,
  })
  const raw = ({ offer, ...order }: Order) => ({ ...order, offer: toContractOffer(offer) })
  const buy = (order: Order, signature: Hex = '0x') =>
    call(
      buyer,
      'Market',
      'buy',
      [raw(order), signature, order.offer.price, 2_000_000_000n],
      order.offer.price,
    )
  const idOf = ({ offer, ...order }: Order) => orderIdOf({ ...order, offerHash: hashOffer(place, offer) })

  // A license alone, published, with a page that brought the buyer; another bought by its signature.
  const published = make({})
  await call(seller, 'Market', 'publishOffer', [toContractOffer(published)])
  const licensed = orderOf(published, { referrer: addressOf(page), recipient: addressOf(collector) })
  await buy(licensed)
  const signed = make({ assetId: 2n, seller: addressOf(modeler), plainRoot: zeroHash })
  const signature = await account(modeler).signTypedData(typedOffer(place, signed))
  await buy(orderOf(signed), signature)

  // Payloads: delivered and confirmed, declined, and proven false.
  const payload = {
    cipher: 'aes-256-gcm',
    cipherRoot: word(0x88),
    keyCommit: word(0x99),
    deliverWithin: 3_600,
    disputeWindow: 600,
  } as const
  const sealed = make({ ...payload, salt: word(0x5a) })
  await call(seller, 'Market', 'publishOffer', [toContractOffer(sealed)])
  const delivery = {
    keyX: pointOf(word(0x5e)).x,
    keyParity: pointOf(word(0x5e)).parity,
    sealedKey: word(0x1234),
  }
  const confirmed = orderOf(sealed)
  await buy(confirmed)
  await call(seller, 'Market', 'setDeliverer', [addressOf(helper), true])
  await call(helper, 'Market', 'deliver', [raw(confirmed), delivery])
  await call(buyer, 'Market', 'confirm', [raw(confirmed)])
  const declined = orderOf(sealed, { recipient: addressOf(helper) })
  await buy(declined)
  await call(seller, 'Market', 'refund', [raw(declined)])
  const open = orderOf(sealed, { recipient: addressOf(page) })
  await buy(open)
  await call(collector, 'Market', 'requestOpenings', [toContractOffer(sealed), '0x', 3])
  await network.mine(2)
  await call(helper, 'Market', 'drawOpenings', [1n])
  await call(seller, 'Market', 'answerOpenings', [1n, word(0xa5)])
  const disputed = make({ ...payload, salt: word(0x5b) })
  await call(seller, 'Market', 'publishOffer', [toContractOffer(disputed)])
  const cheated = orderOf(disputed)
  await buy(cheated)
  await call(seller, 'Market', 'deliver', [raw(cheated), delivery])
  await call(buyer, 'Market', 'disputeKey', [raw(cheated), delivery, BigInt(scalar)])
  const canceled = make({})
  await call(seller, 'Market', 'publishOffer', [toContractOffer(canceled)])
  await call(seller, 'Market', 'cancelOffer', [toContractOffer(canceled)])
  await call(collector, 'Market', 'incrementCounter', [])

  // Where the money goes.
  await call(helper, 'RevenueVault', 'settle', [2n, 1, zeroAddress])
  await call(helper, 'RevenueVault', 'settle', [1n, 1, zeroAddress])
  await call(helper, 'RevenueVault', 'claim', [1n, 1, zeroAddress, addressOf(helper), 10n, []])
  await call(helper, 'RevenueVault', 'withdraw', [zeroAddress, addressOf(helper)])
  await call(buyer, 'Market', 'withdrawCredit', [zeroAddress, addressOf(collector)])
  await network.giveDollars(5_000_000n, collector)
  await call(collector, 'Dollar', 'approve', [at.RevenueVault, 5_000_000n])
  await call(collector, 'RevenueVault', 'pay', [1n, 2, network.dollar, 4_000_000n])
  await call(helper, 'RevenueVault', 'collect', [1n, 0, zeroAddress])
  await network.mine(2)
  return {
    place,
    openUse,
    offers: { published, signed, sealed, disputed, canceled },
    orders: {
      licensed: idOf(licensed),
      confirmed: idOf(confirmed),
      declined: idOf(declined),
      open: idOf(open),
      cheated: idOf(cheated),
    },
    licenseTokenId,
  }
}

const noTerms = {
  rights: 0,
  duties: 0,
  revenueShareBps: 0,
  expirySeconds: 0,
  transferable: true,
  seats: 0,
  legalTextHash: zeroHash,
  uri: '',
}

async function termsAt(network: Network, address: Address, number: number): Promise<Hex> {
  const [termsId] = await network.chain.readContract({
    address,
    abi: licensesAbi,
    functionName: 'termsAt',
    args: [number],
  })
  return termsId
}
