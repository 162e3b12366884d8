import { decodeFunctionData } from 'viem'
import {
  buyAbi,
  buySelector,
  buyWithAuthorizationAbi,
  buyWithAuthorizationSelector,
  buyWithPermitAbi,
  buyWithPermitSelector,
} from '../abis/market.generated.ts'
import { fromContractOffer } from '../market/contractOffer.ts'
import { findOffer } from '../market/findOffer.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { marketPlace } from '../market/typedOffer.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import type { RpcTransaction } from '../wallet/waitForReceipt.ts'

const abi = [buyAbi, buyWithPermitAbi, buyWithAuthorizationAbi] as const
const selectors = [buySelector, buyWithPermitSelector, buyWithAuthorizationSelector]

/**
 * The seller's signature that an offer was bought with: `0x` where it was published and needs none; undefined where the
 * purchase does not show it. It is looked for anywhere in the transaction, since smart accounts and batches wrap calls.
 */
export async function findSignature(
  client: SaharaClient,
  { offer, tx, signal }: CallOptions & Readonly<{ offer: Offer; tx: Hex }>,
): Promise<Hex | undefined> {
  const offerHash = hashOffer(marketPlace(client), offer)
  const found = await request<RpcTransaction | null>(client, 'eth_getTransactionByHash', [tx], signal)
  const signature = found && signatureIn(client, found.input, offerHash)
  if (signature && signature !== '0x') return signature
  return (await findOffer(client, { offerHash, signal })) && '0x'
}

function signatureIn(client: SaharaClient, input: Hex, offerHash: Hex): Hex | undefined {
  const place = marketPlace(client)
  for (const selector of selectors) {
    const sought = selector.slice(2)
    for (let at = input.indexOf(sought, 2); at > 0; at = input.indexOf(sought, at + 1)) {
      if (at % 2) continue
      try {
        const { args } = decodeFunctionData({ abi, data: `0x${input.slice(at)}` })
        const [order, signature] = args
        if (hashOffer(place, fromContractOffer(order.offer)) === offerHash) return signature
      } catch {
        // Other bytes that happen to read like it.
      }
    }
  }
  return undefined
}
