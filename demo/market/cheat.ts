/** What dishonest sellers do, by the contracts' own calls: the SDK has no such actions. @module */
import { marketAbi } from '@saharakit/contracts/abi'
import {
  type Order,
  type SaharaClient,
  type SealAssetParameters,
  sealKey,
  toContractOffer,
} from '@saharakit/sdk'
import { sha256 } from '@saharakit/sdk/content'
import { publicKeyOf, randomScalar } from '@saharakit/sdk/seal'
import { leafBytes, rootOf, type SealedBlock, sealPayload } from '@saharakit/workers/payload'
import type { Account, Hex } from 'viem'
import { createWalletClient, http, zeroAddress } from 'viem'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'

/** Delivers a key that opens nothing. @returns hash of the transaction */
export async function deliverWrongKey(
  { deployment }: SaharaClient,
  account: Account,
  orderId: Hex,
  order: Order,
): Promise<Hex> {
  const scalar = randomScalar()
  const point = publicKeyOf(scalar)
  const wrong = randomScalar()
  const { keyX, keyParity } = order
  const delivery = {
    keyX: `0x${point.slice(4)}` as const,
    keyParity: point.startsWith('0x03') ? 1 : 0,
    sealedKey: sealKey(wrong, { scalar, keyX, keyParity, orderId }),
  }
  const wallet = createWalletClient({
    account,
    transport: http(deployment.rpcUrls?.[0]),
    pollingInterval: 250,
  })
  const hash = await writeContract(wallet, {
    address: deployment.contracts.Market ?? zeroAddress,
    abi: marketAbi,
    functionName: 'deliver',
    args: [{ ...order, offer: toContractOffer(order.offer) }, delivery],
    chain: null,
  })
  await waitForTransactionReceipt(wallet, { hash })
  return hash
}

/** Encrypts as promised, but for one leaf. Its hash is in the tree, so that nothing is amiss before the key is there. */
export function spoilLeaf(leaf: number): NonNullable<SealAssetParameters['runner']> {
  return {
    async sealPayload(parameters) {
      const blocks: SealedBlock[] = []
      const sealed = await sealPayload({ ...parameters, onBlock: (block) => void blocks.push(block) })
      const hashes: Uint8Array[] = []
      const digests: Hex[] = []
      for (const { index, bytes } of blocks) {
        const at = leaf * leafBytes - index * 256 * leafBytes
        if (at >= 0 && at < bytes.length) bytes.fill(7, at, at + 16)
        const digest = await sha256(bytes)
        digests.push(digest)
        await parameters.onBlock({ index, bytes, digest })
        for (let start = 0; start < bytes.length; start += leafBytes)
          hashes.push(
            new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice(start, start + leafBytes))),
          )
      }
      return { ...sealed, blocks: digests, cipherRoot: await rootOf(Buffer.concat(hashes)) }
    },
  }
}
