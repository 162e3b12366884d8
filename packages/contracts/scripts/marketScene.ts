/**
 * Who takes part in the sales that market.ts plays: a seller with a dataset that has contributors and a model trained on it,
 * buyers, a page that brings them; and what they sign and send.
 */
import {
  type Abi,
  type Address,
  encodeFunctionData,
  type Hex,
  hashTypedData,
  keccak256,
  numberToHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'
import { assetRegistryAbi, licensesAbi, marketAbi, testDollarAbi } from '../abi.ts'
import { deployContracts } from '../deploy.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { type Offer, orderIdOf, typedOffer } from './offers.ts'
import { encrypt, exampleLeaf, leafSize, levelsOf, rootOf, sha256 } from './payload.ts'
import { multiplyBase } from './seal.ts'
import { createSharesTree } from './shares.ts'

// anvil's public test mnemonic.
const mnemonic = 'test test test test test test test test test test test junk'
/** Leaves of the payload. */
export const leaves = 300
/** What everything costs, in dollars of six digits. */
export const price = 25_000_000n
/** The payload's key. */
export const key = keccak256('0x5a4a')
/** Kinds of payloads. */
export const cipher = { none: 0, gcm: 1, ctr: 2 }
/** A time that no measurement reaches. */
export const far = 2_000_000_000

/** An order, as calls bring it. */
export interface Order {
  offer: Offer
  buyer: Address
  recipient: Address
  referrer: Address
  keyX: Hex
  keyParity: number
}

/** Who takes part, and where. */
export interface Scene {
  ledger: Ledger
  chainId: number
  at: Required<Awaited<ReturnType<typeof deployContracts>>['contracts']>
  seller: HDAccount
  labeler: Address
  page: Address
  buyers: readonly HDAccount[]
  model: bigint
  /** Sends a call; the step's gas is kept where it has a name. */
  send(step: string | undefined, from: Address, to: Address, call: Call, value?: bigint): Promise<void>
  nextSalt(): bigint
}

/** A call of a function. */
export type Call = { abi: Abi; functionName: string; args: readonly unknown[] }

const payloadOf = (spoiled: boolean) => {
  const plain = Array.from({ length: leaves }, (_, i) => exampleLeaf(i))
  const encrypted = plain.map((leaf, i) => encrypt(key, BigInt((i * leafSize) / 16), leaf))
  if (spoiled) encrypted[leaves - 1] = Buffer.alloc(leafSize, 7)
  const [plainLevels, cipherLevels] = [levelsOf(plain.map(sha256)), levelsOf(encrypted.map(sha256))]
  return { encrypted, plainLevels, cipherLevels }
}

/** What is sold. */
export const payload = payloadOf(false)
/** The same with a last leaf that does not decrypt. */
export const spoiled = payloadOf(true)
/** The dataset's contributors. */
export const shares = createSharesTree(
  [0xc1, 0xc2, 0xc3, 0xc4].map((n) => [numberToHex(n, { size: 20 }), 25n]),
)

/** Deploys, gives the buyers money, and registers the assets. */
export async function prepare(rpcUrl: string): Promise<Scene> {
  const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })
  const [seller, labeler, page] = [account(0), account(1).address, account(2).address]
  const buyers = [account(3), account(4)]
  const { contracts, chainId } = await deployContracts({
    rpcUrl,
    account: seller,
    market: true,
    testDollar: true,
  })
  const at = contracts as Scene['at']
  const ledger = createLedger(rpcUrl, at.Campaigns)
  const send: Scene['send'] = async (step, from, to, call, value) => {
    await ledger.sendRaw(step, from, to, encodeFunctionData(call), value)
  }
  let salt = 0n
  for (const buyer of buyers) {
    const mint = { abi: testDollarAbi, functionName: 'mint', args: [buyer.address, 10n ** 12n] }
    await send(undefined, seller.address, at.TestDollar, mint)
  }
  const registry = (step: string | undefined, functionName: string, args: readonly unknown[]) =>
    send(step, seller.address, at.AssetRegistry, { abi: assetRegistryAbi, functionName, args })
  const uri = 'ipfs://bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
  const manifest = keccak256('0x01')
  const content = rootOf(payload.plainLevels)
  const terms = await readTerms(ledger, at.Licenses, 2)
  await registry(undefined, 'register', [0, uri, manifest, content, zeroHash, []])
  await registry('register', 'register', [0, uri, manifest, content, zeroHash, []])
  await registry('setContributors', 'setContributors', [2n, 1, shares.root, 100n, 8_000])
  const parent = { id: 2n, version: 1, relation: 0, shareBps: 2_000, licenseTokenId: 0n }
  await registry('register, one parent', 'register', [1, uri, manifest, content, terms, [parent]])
  await registry('publishVersion', 'publishVersion', [1n, uri, manifest, content])
  return { ledger, chainId, at, seller, labeler, page, buyers, model: 3n, send, nextSalt: () => ++salt }
}

/** Id of preset terms, read from the chain. */
async function readTerms(ledger: Ledger, licenses: Address, number: number): Promise<Hex> {
  const data = encodeFunctionData({ abi: licensesAbi, functionName: 'termsAt', args: [number] })
  return (await ledger.read(licenses, data)).slice(0, 66) as Hex
}

/** An offer of the model, a license alone unless it is changed. */
export async function makeOffer(scene: Scene, changes: Partial<Offer>): Promise<Offer> {
  return {
    seller: scene.seller.address,
    assetId: scene.model,
    version: 1,
    termsId: await readTerms(scene.ledger, scene.at.Licenses, 2),
    token: scene.at.TestDollar,
    price,
    supply: 1_000n,
    cipher: cipher.none,
    plainRoot: rootOf(payload.plainLevels),
    cipherRoot: zeroHash,
    keyCommit: zeroHash,
    deliverWithin: 0,
    disputeWindow: 0,
    referrerBps: 500,
    validUntil: far,
    counter: 0n,
    salt: numberToHex(scene.nextSalt(), { size: 32 }),
    ...changes,
  }
}

/** An offer with the payload. */
export const withPayload = (kind: number): Partial<Offer> => ({
  cipher: kind,
  cipherRoot: rootOf(payload.cipherLevels),
  keyCommit: keccak256(key),
  deliverWithin: 86_400,
  disputeWindow: 86_400,
})

/** A one-time key. */
export const scalarOf = (scene: Scene) => BigInt(keccak256(numberToHex(scene.nextSalt(), { size: 32 })))

/** A purchase with a one-time key. */
export function makeOrder(
  scene: Scene,
  offer: Offer,
  b: bigint,
  buyer = scene.buyers[0]?.address ?? zeroAddress,
): Order {
  const point = multiplyBase(b)
  return {
    offer,
    buyer,
    recipient: buyer,
    referrer: scene.page,
    keyX: point.x,
    keyParity: offer.cipher === cipher.none ? 0 : point.parity,
  }
}

/** The seller's signature. */
export const sign = ({ seller, chainId, at }: Scene, offer: Offer) =>
  seller.signTypedData(typedOffer(chainId, at.Market, offer))

/** A call of the market. */
export const market = (functionName: string, args: readonly unknown[]): Call => ({
  abi: marketAbi,
  functionName,
  args,
})

/** Id of an order. */
export function idOf(scene: Scene, order: Order): Hex {
  const offerHash = hashTypedData(typedOffer(scene.chainId, scene.at.Market, order.offer))
  return orderIdOf(offerHash, order.buyer, order.recipient, order.referrer, order.keyX, order.keyParity)
}
