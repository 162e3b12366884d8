/**
 * Vectors of the market: what a seller signs, how a key is handed over, how a payload is cut, encrypted and hashed, and
 * where each part of a price goes; computed in TypeScript and Node's crypto from the written definitions.
 */
import {
  concatHex,
  encodeAbiParameters,
  getAddress,
  hashTypedData,
  keccak256,
  numberToHex,
  parseAbiParameters,
} from 'viem'
import { offerType, orderIdOf, sealKey, sharedOf, typedOffer } from './offers.ts'
import { encrypt, exampleLeaf, leafSize, levelsOf, pathOf, rootOf, sha256, toHex } from './payload.ts'
import { createRandom } from './random.ts'
import { multiplyBase, order } from './seal.ts'

const random = createRandom(2027)
const hex = (value: bigint, size = 32) => numberToHex(value, { size })
const word = () => hex(random.bits(256))
const someAddress = () => getAddress(hex(random.bits(160), 20))
const scalar = () => (random.bits(256) % (order - 1n)) + 1n

/** An offer with a value in every field. */
function someOffer() {
  return {
    seller: someAddress(),
    assetId: random.bits(32) + 1n,
    version: random.below(9) + 1,
    termsId: word(),
    token: someAddress(),
    price: random.bits(96),
    supply: random.bits(64),
    cipher: random.below(3),
    plainRoot: word(),
    cipherRoot: word(),
    keyCommit: word(),
    deliverWithin: random.below(2 ** 31),
    disputeWindow: random.below(2 ** 31),
    referrerBps: random.below(1001),
    validUntil: Number(random.bits(40)),
    counter: random.bits(64),
    salt: word(),
  }
}

/** 100 offers with their digest, and an order for each with its id. */
function offers() {
  const rows = Array.from({ length: 100 }, () => {
    const market = someAddress()
    const offer = someOffer()
    const offerHash = hashTypedData(typedOffer(31_337, market, offer))
    const [buyer, recipient, referrer] = [someAddress(), someAddress(), someAddress()]
    const [keyX, keyParity] = [word(), random.below(2)]
    const orderId = orderIdOf(offerHash, buyer, recipient, referrer, keyX, keyParity)
    return { market, offer, offerHash, buyer, recipient, referrer, keyX, keyParity, orderId }
  })
  return {
    chainId: 31_337,
    market: rows.map((row) => row.market),
    // Seventeen words an offer, as abi.encode lays the struct out.
    offer: rows.flatMap(({ offer }) => offerType.map(({ name }) => hex(BigInt(offer[name])))),
    offerHash: rows.map((row) => row.offerHash),
    buyer: rows.map((row) => row.buyer),
    recipient: rows.map((row) => row.recipient),
    referrer: rows.map((row) => row.referrer),
    keyX: rows.map((row) => row.keyX),
    keyParity: rows.map((row) => row.keyParity),
    orderId: rows.map((row) => row.orderId),
  }
}

/** 200 keys, handed over: the buyer's b, the seller's s, and what is posted. */
function transfers() {
  const rows = Array.from({ length: 200 }, () => {
    const [b, s, orderId, key] = [scalar(), scalar(), word(), word()]
    return { b, s, orderId, key, shared: sharedOf(b, s), sealedKey: sealKey(key, sharedOf(b, s), orderId) }
  })
  return {
    buyerScalar: rows.map((row) => hex(row.b)),
    buyerKeyX: rows.map((row) => multiplyBase(row.b).x),
    buyerKeyParity: rows.map((row) => multiplyBase(row.b).parity),
    sellerScalar: rows.map((row) => hex(row.s)),
    sellerKeyX: rows.map((row) => multiplyBase(row.s).x),
    sellerKeyParity: rows.map((row) => multiplyBase(row.s).parity),
    orderId: rows.map((row) => row.orderId),
    shared: rows.map((row) => row.shared),
    key: rows.map((row) => row.key),
    keyCommit: rows.map((row) => keccak256(row.key)),
    sealedKey: rows.map((row) => row.sealedKey),
  }
}

/** Payloads of 1 to 9 leaves: roots, and of every leaf both hashes and one path. */
function payloads() {
  const key = word()
  const sizes = Array.from({ length: 9 }, (_, i) => i + 1)
  const trees = sizes.map((size) => {
    const plain = Array.from({ length: size }, (_, i) => exampleLeaf(i))
    const cipher = plain.map((leaf, i) => encrypt(key, BigInt((i * leafSize) / 16), leaf))
    return { plain: levelsOf(plain.map(sha256)), cipher: levelsOf(cipher.map(sha256)) }
  })
  const largest = trees.at(-1)
  if (!largest) throw new Error('There is at least one payload.')
  const leaves = Array.from({ length: 9 }, (_, i) => i)
  return {
    leafSize,
    key,
    plainRoot: trees.map(({ plain }) => rootOf(plain)),
    cipherRoot: trees.map(({ cipher }) => rootOf(cipher)),
    // Of the payload of nine leaves; four siblings a leaf.
    plainLeaf: leaves.map((i) => toHex(largest.plain[0]?.[i] ?? Buffer.alloc(0))),
    cipherLeaf: leaves.map((i) => toHex(largest.cipher[0]?.[i] ?? Buffer.alloc(0))),
    plainPath: leaves.flatMap((i) => pathOf(largest.plain, i)),
    cipherPath: leaves.flatMap((i) => pathOf(largest.cipher, i)),
  }
}

/** 200 short texts in AES-256-CTR, of every length up to 100 bytes. */
function ciphers() {
  const rows = Array.from({ length: 200 }, (_, i) => {
    const [key, counter] = [word(), random.bits(i % 2 === 0 ? 20 : 120)]
    const size = i % 101
    const data = Buffer.from(concatHex([word(), word(), word(), word()]).slice(2), 'hex').subarray(0, size)
    return { key, counter, data, result: encrypt(key, counter, data) }
  })
  // Padded to four words, so that all columns are arrays of words; the sizes tell the rest.
  const words = (bytes: Buffer) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(128)])
    return [0, 32, 64, 96].map((from) => toHex(padded.subarray(from, from + 32)))
  }
  return {
    key: rows.map((row) => row.key),
    counter: rows.map((row) => hex(row.counter)),
    size: rows.map((row) => row.data.length),
    data: rows.flatMap((row) => words(row.data)),
    result: rows.flatMap((row) => words(row.result)),
  }
}

/** An asset of {@link splits}. */
interface Node {
  parents: { node: number; shareBps: number }[]
  contributorsBps: number
}

/** What each node's parties have of a sale of the last node, when everything is settled from the last to the first. */
function share(nodes: readonly Node[], price: bigint, referrerBps: number) {
  const toReferrer = (price * BigInt(referrerBps)) / 10_000n
  const pending = nodes.map(() => 0n)
  const owners = nodes.map(() => 0n)
  const pools = nodes.map(() => 0n)
  pending[nodes.length - 1] = price - toReferrer
  for (let i = nodes.length - 1; i >= 0; i--) {
    const [node, amount] = [nodes[i], pending[i]]
    if (!node || amount === undefined) continue
    let left = amount
    for (const parent of node.parents) {
      const part = (amount * BigInt(parent.shareBps)) / 10_000n
      pending[parent.node] = (pending[parent.node] ?? 0n) + part
      left -= part
    }
    pools[i] = (left * BigInt(node.contributorsBps)) / 10_000n
    owners[i] = left - (pools[i] ?? 0n)
  }
  return { toReferrer, owners, pools }
}

/** 60 lineages of four assets, with a sale of the last: where every unit of its price ends up. */
function splits() {
  const rows = Array.from({ length: 60 }, () => {
    const nodes: Node[] = [0, 1, 2, 3].map((i) => ({
      parents: Array.from({ length: i === 0 ? 0 : random.below(3) }, () => ({
        node: random.below(i),
        shareBps: random.below(2501),
      })),
      contributorsBps: random.below(2) * (1 + random.below(10_000)),
    }))
    const [price, referrerBps] = [random.bits(1 + random.below(90)), random.below(1001)]
    return { nodes, price, referrerBps, ...share(nodes, price, referrerBps) }
  })
  // At most two parents each: absent ones are told by 255.
  const parentsOf = (node: Node) => [0, 1].map((i) => node.parents[i] ?? { node: 255, shareBps: 0 })
  return {
    price: rows.map((row) => numberToHex(row.price)),
    referrerBps: rows.map((row) => row.referrerBps),
    parent: rows.flatMap((row) => row.nodes.flatMap((node) => parentsOf(node).map((one) => one.node))),
    shareBps: rows.flatMap((row) => row.nodes.flatMap((node) => parentsOf(node).map((one) => one.shareBps))),
    contributorsBps: rows.flatMap((row) => row.nodes.map((node) => node.contributorsBps)),
    toReferrer: rows.map((row) => numberToHex(row.toReferrer)),
    toOwner: rows.flatMap((row) => row.owners.map((value) => numberToHex(value))),
    toContributors: rows.flatMap((row) => row.pools.map((value) => numberToHex(value))),
  }
}

/** Components of license terms, for their id. */
const termsParameters = parseAbiParameters(
  '(uint8 rights, uint8 duties, uint16 revenueShareBps, uint40 expirySeconds, bool transferable, uint32 seats, bytes32 legalTextHash, string uri)',
)

/** Ids of the presets and of 30 other terms. */
function terms() {
  const presets = [
    { rights: 63, duties: 1, revenueShareBps: 0, expirySeconds: 0, transferable: true },
    { rights: 47, duties: 1, revenueShareBps: 500, expirySeconds: 0, transferable: true },
    { rights: 13, duties: 3, revenueShareBps: 0, expirySeconds: 0, transferable: false },
  ].map((preset) => ({ ...preset, seats: 0, legalTextHash: hex(0n), uri: '' }))
  const others = Array.from({ length: 30 }, (_, i) => ({
    rights: 1 + random.below(127),
    duties: random.below(4),
    revenueShareBps: random.below(5001),
    expirySeconds: random.below(2) * random.below(2 ** 31),
    transferable: false,
    seats: random.below(2 ** 31),
    legalTextHash: word(),
    uri: `https://terms.example/${i}`,
  }))
  const rows = [...presets, ...others]
  return {
    rights: rows.map((row) => row.rights),
    duties: rows.map((row) => row.duties),
    revenueShareBps: rows.map((row) => row.revenueShareBps),
    expirySeconds: rows.map((row) => row.expirySeconds),
    transferable: rows.map((row) => (row.transferable ? 1 : 0)),
    seats: rows.map((row) => row.seats),
    legalTextHash: rows.map((row) => row.legalTextHash),
    uri: rows.map((row) => row.uri),
    termsId: rows.map((row) => keccak256(encodeAbiParameters(termsParameters, [row]))),
  }
}

/** The market's vector files by name. */
export function marketVectors() {
  return {
    offers: offers(),
    transfers: transfers(),
    payloads: payloads(),
    ciphers: ciphers(),
    splits: splits(),
    terms: terms(),
  }
}
