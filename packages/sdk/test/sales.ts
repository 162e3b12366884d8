/**
 * Sales by bare calls of the contracts: what a seller or a buyer does who does not use our actions, and how the tests stand on
 * something that the actions did not make themselves.
 */
import assert from 'node:assert/strict'
import { assetRegistryAbi, licensesAbi, marketAbi } from '@saharakit/contracts/abi'
import { type Abi, type Address, type Hex, keccak256, numberToHex, zeroAddress, zeroHash } from 'viem'
import { writeContract } from 'viem/actions'
import { toCid } from '../src/content/toCid.ts'
import type { Deployment, Order } from '../src/index.ts'
import { type OrderStruct, toStruct } from '../src/order/orderStruct.ts'
import { pointOf } from '../src/seal/points.ts'
import { addressOf, type Network } from './network.ts'

/** Who sells and who buys, as numbers of anvil's accounts. */
export const seller = 2
export const buyer = 3

/** What everything costs, of the native coin's smallest unit. */
export const price = 1_000_000_007n

/** Where the market of the network is. */
export function marketOf({ deployment }: Readonly<{ deployment: Deployment }>) {
  const { AssetRegistry, Licenses, Market, RevenueVault, AssetLens } = deployment.contracts
  assert(AssetRegistry && Licenses && Market && RevenueVault && AssetLens)
  return { AssetRegistry, Licenses, Market, RevenueVault, AssetLens }
}

/** Sends a call from the n-th account, and waits for its block. @returns its block and hash */
export async function send(
  { chain }: Network,
  index: number,
  address: Address,
  abi: Abi,
  functionName: string,
  args: readonly unknown[],
  value = 0n,
) {
  const call = { address, abi, functionName, args, value, account: addressOf(index) }
  const hash = await writeContract(chain, call as never)
  const receipt = await chain.waitForTransactionReceipt({ hash })
  assert.equal(receipt.status, 'success', functionName)
  return { hash, block: receipt.blockNumber }
}

/** A call of the market from the n-th account. */
export function callMarket(
  network: Network,
  index: number,
  functionName: string,
  args: readonly unknown[],
  value?: bigint,
) {
  return send(network, index, marketOf(network).Market, marketAbi as Abi, functionName, args, value)
}

/** Registers a dataset. @returns its number */
export async function register(
  network: Network,
  { manifestHash = keccak256('0x01'), contentRoot = keccak256('0x02') as Hex } = {},
): Promise<bigint> {
  const { AssetRegistry } = marketOf(network)
  const uri = `ipfs://${toCid(manifestHash)}`
  const args = [0, uri, manifestHash, contentRoot, zeroHash, []]
  await send(network, seller, AssetRegistry, assetRegistryAbi as Abi, 'register', args)
  return network.chain.readContract({
    address: AssetRegistry,
    abi: assetRegistryAbi,
    functionName: 'assetCount',
  })
}

let salts = 0

/** An offer of the seller, published; a license alone unless it is changed. */
export async function publish(
  network: Network,
  changes: Partial<OrderStruct['offer']> & Readonly<{ assetId: bigint }>,
): Promise<OrderStruct['offer']> {
  const { Licenses } = marketOf(network)
  const [termsId] = await network.chain.readContract({
    address: Licenses,
    abi: licensesAbi,
    functionName: 'termsAt',
    args: [2],
  })
  const offer = {
    seller: addressOf(seller),
    version: 1,
    termsId,
    token: zeroAddress as Address,
    price,
    supply: 100n,
    cipher: 0,
    plainRoot: keccak256('0x02') as Hex,
    cipherRoot: zeroHash as Hex,
    keyCommit: zeroHash as Hex,
    deliverWithin: 0,
    disputeWindow: 0,
    referrerBps: 0,
    validUntil: 4_000_000_000,
    counter: 0n,
    salt: numberToHex(++salts, { size: 32 }),
    ...changes,
  }
  await callMarket(network, seller, 'publishOffer', [offer])
  return offer
}

/** Fields of an offer with a payload that nobody looks into. */
export const withPayload = {
  cipher: 2,
  cipherRoot: keccak256('0x03'),
  keyCommit: keccak256(`0x${'77'.repeat(32)}`),
  deliverWithin: 3_600,
  disputeWindow: 3_600,
} as const

/** A purchase by bare calls. @returns the order as calls bring it, its id and where it was paid */
export async function purchase(
  network: Network,
  offer: OrderStruct['offer'],
  { scalar = keccak256(numberToHex(++salts)), by = buyer }: Readonly<{ scalar?: Hex; by?: number }> = {},
) {
  const { x, parity } = pointOf(scalar)
  const [who, referrer] = [addressOf(by), zeroAddress as Address]
  const order: OrderStruct = {
    offer,
    buyer: who,
    recipient: who,
    referrer,
    keyX: x,
    keyParity: offer.cipher ? parity : 0,
  }
  const orderId = await idOf(network, order)
  const { hash, block } = await callMarket(
    network,
    by,
    'buy',
    [order, '0x', offer.price, 4_000_000_000n],
    offer.price,
  )
  return { order, orderId, scalar, tx: hash, block }
}

/** Id of an order, as the contract computes it. */
export function idOf(network: Network, order: OrderStruct | Order): Promise<Hex> {
  const struct = typeof order.offer.cipher === 'number' ? (order as OrderStruct) : toStruct(order as Order)
  return network.chain.readContract({
    address: marketOf(network).Market,
    abi: marketAbi,
    functionName: 'orderIdOf',
    args: [struct],
  })
}

/** A delivery of bytes that open nothing. */
export function junkDelivery(scalar: Hex = keccak256('0x5e')) {
  const { x, parity } = pointOf(scalar)
  return { keyX: x, keyParity: parity, sealedKey: keccak256('0x99') }
}
