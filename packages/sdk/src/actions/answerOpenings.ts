import { encodeFunctionData } from 'viem'
import { answerOpeningsAbi } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { ContentErrorType, WriteErrorType } from '../errors/types.ts'
import { accountSeed } from '../market/accountSeed.ts'
import { payloadKeys } from '../market/secrets.ts'
import { sendCalls } from '../order/sendCalls.ts'
import { fetchIndex } from '../payload/fetchIndex.ts'
import { encodeAnswer } from '../payload/openingsAnswer.ts'
import { drawnLeaves, readOpeningsOf } from '../payload/readOpenings.ts'
import { showLeaves } from '../payload/showLeaves.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { SignedOffer } from '../types/offer.ts'
import type { WriteOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { type PublishContentErrorType, publishContent } from './publishContent.ts'

/** Parameters of {@link answerOpenings}. */
export type AnswerOpeningsParameters = WriteOptions &
  Readonly<{
    requestId: bigint
    /** The one that the request is about. */
    offer: Pick<SignedOffer, 'offer'>
    /** In the manifest's order, where they are at hand. Default: the seller's own encrypted blocks are fetched. */
    files?: readonly Blob[] | undefined
  }>
/** Where the leaves are shown. */
export type AnswerOpeningsReturnType = Readonly<{ contentHash: Hex; leaves: readonly number[]; hash: Hex }>
/** What {@link answerOpenings} may throw. */
export type AnswerOpeningsErrorType =
  | WriteErrorType
  | ContentErrorType
  | PublishContentErrorType
  | SaharaErrorOf<'PayloadTooLargeError'>

/**
 * A seller shows the leaves that were drawn: they and their paths are uploaded as one block, and its hash is put on chain.
 * Everybody can see them from then on.
 *
 * @example
 * await answerOpenings(client, { requestId, offer })
 */
export async function answerOpenings(
  client: SaharaClient,
  { requestId, offer: { offer }, files, ...options }: AnswerOpeningsParameters,
): Promise<AnswerOpeningsReturnType> {
  const { signal } = options
  const { seed, count } = await readOpeningsOf(client, offer, { requestId, signal })
  if (!seed) throw await refusal('UnknownRequest', [requestId])
  const index = await fetchIndex(client, offer, { signal })
  const leaves = drawnLeaves(seed, count, index.leaves)
  const keys = payloadKeys(await accountSeed(client, { signal }), index.nonce)
  const shown = await showLeaves(client, { offer, index, keys, leaves, files, signal })
  const block = await encodeAnswer(requestId, shown)
  await publishContent(client, { blocks: [block], signal })
  const call = encodeFunctionData({ abi: [answerOpeningsAbi], args: [requestId, block.digest] })
  const { hash } = await sendCalls(client, [call], options)
  return { contentHash: block.digest, leaves, hash }
}
