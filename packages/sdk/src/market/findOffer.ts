import { readMarketLogs } from '../order/readMarketLogs.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { Offer } from '../types/offer.ts'
import type { CallOptions } from '../types/options.ts'
import { hashText } from './domainSeparator.ts'
import { hashOffer } from './hashOffer.ts'
import { fromOfferWords } from './offerWords.ts'
import { marketPlace, offerType } from './typedOffer.ts'

const offerPublished = `OfferPublished(bytes32,address,uint256,(${offerType.map(({ type }) => type).join(',')}))`

/**
 * A published offer from the chain's log; undefined where there is none. Its hash is computed again, so whoever gives the
 * log can't change it.
 *
 * @param block Where it was published, if that is known: then one block is asked for and not all of them.
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function findOffer(
  client: SaharaClient,
  { offerHash, block, signal }: CallOptions & Readonly<{ offerHash: Hex; block?: bigint | undefined }>,
): Promise<Offer | undefined> {
  const from = block ?? BigInt(client.deployment.block)
  const to = block ?? BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const topics = [hashText(offerPublished), offerHash]
  const [log] = await readMarketLogs(client, { topics, from, to, signal })
  if (!log) return undefined
  const offer = fromOfferWords(log.data)
  if (hashOffer(marketPlace(client), offer) !== offerHash.toLowerCase())
    throw rpcInvalid(`the log of offer ${offerHash} has another one`)
  return offer
}
