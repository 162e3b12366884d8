import { assetRegistryAbi } from '@saharakit/contracts/abi'
import { encodeFunctionData, type Hex, zeroHash } from 'viem'
import { sendRawTransaction } from 'viem/actions'
import { word } from '../src/seal/word.ts'
import { account, actOn, cast } from './marketCast.ts'
import { uriOf } from './marketStory.ts'
import type { Network } from './network.ts'

/**
 * One block with a legacy transaction, an EIP-1559 one, an EIP-2930 one and one that fails; each of the others registers an
 * asset.
 */
export async function mineMixedBlock(network: Network): Promise<{ assetIds: bigint[]; block: bigint }> {
  const { at, abis } = actOn(network)
  const { chain } = network
  const sender = account(cast.collector)
  const before = await chain.readContract({
    address: at.AssetRegistry,
    abi: assetRegistryAbi,
    functionName: 'assetCount',
  })
  const data = (name: string) =>
    encodeFunctionData({
      abi: abis.AssetRegistry,
      functionName: 'register',
      args: [0, uriOf(name, 'mixed'), word(9), zeroHash, zeroHash, []],
    })
  const nonce = await chain.getTransactionCount({ address: sender.address })
  const gasPrice = 10n ** 10n
  const fees = { maxFeePerGas: gasPrice, maxPriorityFeePerGas: 10n ** 9n }
  const shared = { to: at.AssetRegistry, gas: 400_000n, chainId: 31_337 }
  const transactions = [
    { ...shared, type: 'legacy', gasPrice, nonce, data: data('Legacy') },
    { ...shared, type: 'eip1559', ...fees, nonce: nonce + 1, data: data('Fee market') },
    { ...shared, type: 'eip1559', ...fees, nonce: nonce + 2, to: at.Market, data: data('Nowhere') },
    { ...shared, type: 'eip2930', gasPrice, accessList: [], nonce: nonce + 3, data: data('Access list') },
  ] as const
  await chain.setAutomine(false)
  const hashes: Hex[] = []
  for (const transaction of transactions) {
    const serializedTransaction = await sender.signTransaction(transaction)
    hashes.push(await sendRawTransaction(chain, { serializedTransaction }))
  }
  await chain.mine({ blocks: 1 })
  await chain.setAutomine(true)
  const receipts = await Promise.all(hashes.map((hash) => chain.getTransactionReceipt({ hash })))
  const blocks = new Set(receipts.map(({ blockNumber }) => blockNumber))
  const states = receipts.map(({ status, type }) => `${type} ${status}`).join(', ')
  if (blocks.size !== 1 || !states.includes('reverted')) throw new Error(`No mixed block: ${states}`)
  await chain.mine({ blocks: 2 })
  return { assetIds: [1n, 2n, 3n].map((added) => before + added), block: receipts[0]?.blockNumber ?? 0n }
}
