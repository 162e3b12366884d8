import { concatHex, keccak256 } from 'viem'
import { hashText } from '../market/domainSeparator.ts'
import { hashOffer } from '../market/hashOffer.ts'
import { marketPlace } from '../market/typedOffer.ts'
import { readMarketLogs } from '../order/readMarketLogs.ts'
import { request } from '../rpc/request.ts'
import { word } from '../seal/word.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'

/** A wish to see some leaves of a payload, as far as it has come. */
export type Openings = Readonly<{
  requestId: bigint
  offerHash: Hex
  /** How many leaves; the same one may be chosen more than once. */
  count: number
  /** Block whose hash chooses. */
  drawBlock: bigint
  /** Undefined until the leaves are drawn. */
  seed: Hex | undefined
  /** sha-256 of what the seller shows, the last time it did; undefined until then. */
  contentHash: Hex | undefined
}>

const signatures = [
  'OpeningsRequested(uint256,bytes32,address,address,uint16)',
  'OpeningsDrawn(uint256,bytes32)',
  'OpeningsAnswered(uint256,bytes32)',
] as const

/**
 * A request by its number, from the logs of the chain.
 *
 * @throws ContractRevertError (UnknownRequest) where there is none; what a read throws
 */
export async function readOpenings(
  client: SaharaClient,
  { requestId, signal }: CallOptions & Readonly<{ requestId: bigint }>,
): Promise<Openings> {
  const to = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const from = BigInt(client.deployment.block)
  const [requested, drawn, answered] = signatures.map(hashText) as [Hex, Hex, Hex]
  const topics = [[requested, drawn, answered], word(requestId)]
  const logs = await readMarketLogs(client, { topics, from, to, signal })
  const lastOf = (topic: Hex) => logs.findLast((log) => log.topics[0] === topic)
  const first = lastOf(requested)
  if (!first) throw await refusal('UnknownRequest', [requestId])
  return {
    requestId,
    offerHash: first.topics[2] ?? '0x',
    // After the requester.
    count: Number(`0x${first.data.slice(66, 130)}`),
    drawBlock: BigInt(first.blockNumber) + 1n,
    seed: lastOf(drawn)?.data,
    contentHash: lastOf(answered)?.data,
  }
}

/** The same, of this very offer. @throws ContractRevertError (UnknownRequest) where it is of another */
export async function readOpeningsOf(
  client: SaharaClient,
  offer: Offer,
  { requestId, signal }: CallOptions & Readonly<{ requestId: bigint }>,
): Promise<Openings> {
  const openings = await readOpenings(client, { requestId, signal })
  if (openings.offerHash !== hashOffer(marketPlace(client), offer))
    throw await refusal('UnknownRequest', [requestId])
  return openings
}

/** Numbers of the leaves that a seed chooses, each once, lowest first. */
export function drawnLeaves(seed: Hex, count: number, leaves: number): readonly number[] {
  const drawn = Array.from({ length: count }, (_, place) =>
    Number(BigInt(keccak256(concatHex([seed, word(place)]))) % BigInt(leaves)),
  )
  return [...new Set(drawn)].sort((a, b) => a - b)
}
