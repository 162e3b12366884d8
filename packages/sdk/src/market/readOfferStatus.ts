import { statusOfSelector } from '../abis/market.generated.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import type { Address, Hex } from '../types/ids.ts'
import { type OfferStatus, offerStatuses, type SignedOffer } from '../types/offer.ts'
import { toOfferWords } from './offerWords.ts'
import type { Pinned } from './pinned.ts'

/** Whether an offer can be bought at a pinned block, and how often; its signature is checked by the contract. */
export async function readOfferStatus(
  pinned: Pinned,
  market: Address,
  { offer, signature }: SignedOffer,
): Promise<Readonly<{ status: OfferStatus; left: bigint }>> {
  const length = (signature.length - 2) / 2
  const padded = signature.slice(2).padEnd(64 * Math.ceil(length / 32), '0')
  // The offer in seventeen words, then where the signature begins, its length, and itself.
  const data: Hex = `${statusOfSelector}${toOfferWords(offer)}${encodeWords('0x', 18 * 32, length).slice(2)}${padded}`
  const [word = '0x0', left = '0x0'] = await pinned.ours(market, data, 2)
  const status = offerStatuses[Number(word)]
  if (!status) throw rpcInvalid(`no status ${word} of an offer is known`)
  return { status, left: BigInt(left) }
}
