/**
 * The sales whose gas is measured: the model is sold, as a license alone and with a payload of 300 leaves (1.2 MB), in the
 * native coin and in dollars, by every way to pay. The first sale of an offer and a token pays for storage that later ones
 * find; what is kept is the second.
 */
import { keccak256, maxUint256, parseSignature, zeroAddress } from 'viem'
import { licensesAbi, revenueVaultAbi, testDollarAbi } from '../abi.ts'
import type { Used } from './ledger.ts'
import {
  type Call,
  cipher,
  far,
  idOf,
  key,
  leaves,
  makeOffer,
  makeOrder,
  market,
  type Order,
  prepare,
  price,
  type Scene,
  scalarOf,
  shares,
  sign,
  spoiled,
  withPayload,
} from './marketScene.ts'
import { type Offer, sealKey, sharedOf } from './offers.ts'
import { pathOf, rootOf, toHex } from './payload.ts'
import { multiplyBase } from './seal.ts'

/** Plays everything on a fresh chain. @returns Gas of each transaction, by step. */
export async function playMarket(rpcUrl: string): Promise<Used> {
  const scene = await prepare(rpcUrl)
  await sellLicenses(scene)
  await sellPayloads(scene)
  await share(scene)
  await look(scene)
  return scene.ledger.used
}

/** Approves where it is paid in a token, and buys. */
async function buy(scene: Scene, step: string | undefined, order: Order): Promise<void> {
  const { send, at } = scene
  const coins = order.offer.token === zeroAddress ? price : 0n
  if (coins === 0n) {
    const approve = { abi: testDollarAbi, functionName: 'approve', args: [at.Market, price] }
    await send(undefined, order.buyer, at.TestDollar, approve)
  }
  const args = [order, await sign(scene, order.offer), price, BigInt(far)]
  await send(step, order.buyer, at.Market, market('buy', args), coins)
}

async function sellLicenses(scene: Scene): Promise<void> {
  const { at, buyers, send } = scene
  for (const [name, token] of [
    ['native', zeroAddress],
    ['ERC-20', at.TestDollar],
  ] as const) {
    const offer = await makeOffer(scene, { token })
    await buy(
      scene,
      `buy a license, ${name}, the first of an offer`,
      makeOrder(scene, offer, scalarOf(scene)),
    )
    const second = makeOrder(scene, offer, scalarOf(scene), buyers[1]?.address)
    await buy(scene, `buy a license, ${name}`, second)
  }
  const offer = await makeOffer(scene, {})
  await send('publishOffer', scene.seller.address, at.Market, market('publishOffer', [offer]))
  await buyBySignature(scene, offer, 'permit')
  await buyBySignature(scene, offer, 'authorization')
  await send('cancelOffer', scene.seller.address, at.Market, market('cancelOffer', [offer]))
}

const domainOf = ({ chainId, at }: Scene) =>
  ({ name: 'Test Dollar', version: '1', chainId, verifyingContract: at.TestDollar }) as const

async function buyBySignature(scene: Scene, offer: Offer, way: 'permit' | 'authorization'): Promise<void> {
  const [, buyer] = scene.buyers
  if (!buyer) throw new Error('There are two buyers.')
  const order = makeOrder(scene, offer, scalarOf(scene), buyer.address)
  const spender = scene.at.Market
  const fields = (...list: [string, string][]) => list.map(([name, type]) => ({ name, type }))
  const base = { domain: domainOf(scene) }
  const signature =
    way === 'permit'
      ? await buyer.signTypedData({
          ...base,
          primaryType: 'Permit',
          types: {
            Permit: fields(
              ['owner', 'address'],
              ['spender', 'address'],
              ['value', 'uint256'],
              ['nonce', 'uint256'],
              ['deadline', 'uint256'],
            ),
          },
          message: { owner: buyer.address, spender, value: price, nonce: 0n, deadline: BigInt(far) },
        })
      : await buyer.signTypedData({
          ...base,
          primaryType: 'ReceiveWithAuthorization',
          types: {
            ReceiveWithAuthorization: fields(
              ['from', 'address'],
              ['to', 'address'],
              ['value', 'uint256'],
              ['validAfter', 'uint256'],
              ['validBefore', 'uint256'],
              ['nonce', 'bytes32'],
            ),
          },
          message: {
            from: buyer.address,
            to: spender,
            value: price,
            validAfter: 0n,
            validBefore: BigInt(far),
            nonce: idOf(scene, order),
          },
        })
  const { r, s, yParity } = parseSignature(signature)
  const v = 27 + yParity
  // Published, so the seller's signature is empty.
  const call =
    way === 'permit'
      ? market('buyWithPermit', [order, '0x', price, BigInt(far), v, r, s])
      : market('buyWithAuthorization', [order, '0x', 0n, BigInt(far), v, r, s])
  await scene.send(`buy a license, ${way}`, buyer.address, scene.at.Market, call)
}

/** Buys, and delivers a key. */
async function fulfill(scene: Scene, offer: Offer, steps: [string?, string?], delivered = key) {
  const b = scalarOf(scene)
  const order = makeOrder(scene, offer, b)
  await buy(scene, steps[0], order)
  const s = scalarOf(scene)
  const point = multiplyBase(s)
  const sealedKey = sealKey(delivered, sharedOf(b, s), idOf(scene, order))
  const delivery = { keyX: point.x, keyParity: point.parity, sealedKey }
  await scene.send(steps[1], scene.seller.address, scene.at.Market, market('deliver', [order, delivery]))
  return { b, order, delivery }
}

async function sellPayloads(scene: Scene): Promise<void> {
  const { send, ledger, at, seller } = scene
  const offer = await makeOffer(scene, withPayload(cipher.ctr))
  const coins = await makeOffer(scene, { ...withPayload(cipher.gcm), token: zeroAddress })
  await fulfill(scene, offer, [])
  await fulfill(scene, coins, [])
  await fulfill(scene, coins, ['buy a payload, native'])
  const confirmed = await fulfill(scene, offer, ['buy a payload, ERC-20', 'deliver'])
  await send('confirm', confirmed.order.buyer, at.Market, market('confirm', [confirmed.order]))
  const settled = await fulfill(scene, offer, [])
  await ledger.wait(86_402)
  await send('claim', seller.address, at.Market, market('claim', [settled.order]))

  const late = makeOrder(scene, offer, scalarOf(scene))
  await buy(scene, undefined, late)
  await ledger.wait(86_402)
  await send('refund', late.buyer, at.Market, market('refund', [late]))
  const withdraw = market('withdrawCredit', [at.TestDollar, late.buyer])
  await send('withdrawCredit', late.buyer, at.Market, withdraw)

  const wrong = await fulfill(scene, offer, [], keccak256('0xbad0'))
  const args = [wrong.order, wrong.delivery, wrong.b]
  await send('disputeKey', wrong.order.buyer, at.Market, market('disputeKey', args))
  const bad = await makeOffer(scene, {
    ...withPayload(cipher.ctr),
    cipherRoot: rootOf(spoiled.cipherLevels),
  })
  const cheated = await fulfill(scene, bad, [])
  const index = leaves - 1
  const proof = {
    index: BigInt(index),
    cipher: toHex(spoiled.encrypted[index] ?? Buffer.alloc(0)),
    plainLeaf: toHex(spoiled.plainLevels[0]?.[index] ?? Buffer.alloc(0)),
    cipherProof: pathOf(spoiled.cipherLevels, index),
    plainProof: pathOf(spoiled.plainLevels, index),
  }
  const dispute = [cheated.order, cheated.delivery, cheated.b, proof]
  await send('disputeChunk', cheated.order.buyer, at.Market, market('disputeChunk', dispute))
}

async function share(scene: Scene): Promise<void> {
  const { send, at, seller, labeler, model } = scene
  const vault = (functionName: string, args: readonly unknown[]): Call => ({
    abi: revenueVaultAbi,
    functionName,
    args,
  })
  const settle = (step: string | undefined, id: bigint) =>
    send(step, labeler, at.RevenueVault, vault('settle', [id, 1, at.TestDollar]))
  const again = async (first: boolean) => {
    await settle(first ? undefined : 'settle one hop', model)
    await settle(first ? undefined : 'settle, contributors', 2n)
  }
  await again(true)
  const offer = await makeOffer(scene, {})
  await buy(scene, undefined, makeOrder(scene, offer, scalarOf(scene)))
  await again(false)
  const [account, amount, proof] = shares.of(0)
  const claim = vault('claim', [2n, 1, at.TestDollar, account, amount, proof])
  await send('claim, a contributor', labeler, at.RevenueVault, claim)
  await send('withdraw', seller.address, at.RevenueVault, vault('withdraw', [at.TestDollar, seller.address]))
  const approve = { abi: testDollarAbi, functionName: 'approve', args: [at.RevenueVault, maxUint256] }
  await send(undefined, scene.buyers[0]?.address ?? zeroAddress, at.TestDollar, approve)
  const pay = vault('pay', [model, 1, at.TestDollar, price])
  await send('pay', scene.buyers[0]?.address ?? zeroAddress, at.RevenueVault, pay)
}

async function look(scene: Scene): Promise<void> {
  const { send, at, labeler, ledger, seller } = scene
  const offer = await makeOffer(scene, withPayload(cipher.ctr))
  const args = [offer, await sign(scene, offer), 30]
  await send(undefined, labeler, at.Market, market('requestOpenings', args))
  await send('requestOpenings', labeler, at.Market, market('requestOpenings', args))
  await ledger.mine(2)
  await send('drawOpenings', labeler, at.Market, market('drawOpenings', [2n]))
  await send('answerOpenings', seller.address, at.Market, market('answerOpenings', [2n, keccak256('0x02')]))
  const grant = { abi: licensesAbi, functionName: 'grant', args: [scene.model, offer.termsId, labeler] }
  await send('grant', seller.address, at.Licenses, grant)
  await send('incrementCounter', seller.address, at.Market, market('incrementCounter', []))
}
