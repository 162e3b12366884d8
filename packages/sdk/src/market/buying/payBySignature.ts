import type { Hex } from '../../types/ids.ts'
import { signTypedData } from '../../wallet/signTypedData.ts'
import type { Reached } from '../../wallet/untilReached.ts'
import { pinNewest } from '../pinned.ts'
import { authorizationType, permitType, readTraits, type TokenTraits } from '../readTraits.ts'
import { marketPlace } from '../typedOffer.ts'
import type { Buying, Purchase } from './Buying.ts'
import { buyWithAuthorizationCall, buyWithPermitCall } from './calls.ts'
import { confirmBuying, isOpened, sendPurchase } from './sendPurchase.ts'

/**
 * Pays with one signature and one transaction. What the token says of its signatures is read again right before, and what
 * is signed is good for this order, this price and nothing else.
 *
 * @returns undefined where the token or the wallet can't after all
 */
export async function payBySignature(
  buying: Buying,
  purchase: Purchase,
  way: 'authorization' | 'permit',
): Promise<Reached | undefined> {
  const { client, quote, account, options } = buying
  const { token } = quote.offer
  const place = marketPlace(client)
  const pinned = await pinNewest(client, { atLeast: quote.block.number, signal: options.signal })
  const traits = await readTraits(pinned, { token, account, chainId: place.chainId })
  const data =
    way === 'authorization' ? toAuthorize(buying, purchase, traits) : toPermit(buying, purchase, traits)
  const signature = data && (await sign(buying, data))
  if (!signature) return undefined
  const encode = way === 'authorization' ? buyWithAuthorizationCall : buyWithPermitCall
  return sendPurchase(buying, {
    step: 'buy',
    to: place.market,
    data: encode(purchase, quote.signature, signature),
    reached: (signal) => isOpened(buying, purchase.orderId, signal),
  })
}

type ToSign = Parameters<typeof signTypedData>[1]

function toAuthorize(
  { client, account }: Buying,
  { order, orderId, deadline }: Purchase,
  { domain, authorization }: TokenTraits,
): ToSign | undefined {
  if (!domain || !authorization) return undefined
  return {
    domain,
    types: { ReceiveWithAuthorization: authorizationType },
    primaryType: 'ReceiveWithAuthorization',
    message: {
      from: account,
      to: marketPlace(client).market,
      value: order.offer.price,
      validAfter: 0n,
      validBefore: deadline,
      nonce: orderId,
    },
  }
}

function toPermit(
  { client, account }: Buying,
  { order, deadline }: Purchase,
  { domain, permitNonce }: TokenTraits,
): ToSign | undefined {
  if (!domain || permitNonce === undefined) return undefined
  return {
    domain,
    types: { Permit: permitType },
    primaryType: 'Permit',
    message: {
      owner: account,
      spender: marketPlace(client).market,
      value: order.offer.price,
      nonce: permitNonce,
      deadline,
    },
  }
}

/** The signature; undefined where the account's own key did not make it: the token would not take it. */
async function sign(buying: Buying, data: ToSign): Promise<Hex | undefined> {
  const { client, account, onStep, options } = buying
  const { signal, onStatus } = options
  const { isSignedBy } = await import('../../wallet/isSignedBy.ts')
  await confirmBuying(buying, account)
  onStep('sign')
  onStatus?.({ status: 'asking' })
  const signature = await signTypedData(client, { ...data, account, signal })
  return (await isSignedBy(account, data, signature)) ? signature : undefined
}
