import { keccak256 } from 'viem'
import { singleFlight } from '../contribution/singleFlight.ts'
import { createError } from '../errors/SaharaError.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { getWallet } from '../wallet/getWallet.ts'
import { signTypedData } from '../wallet/signTypedData.ts'
import { type MarketPlace, marketPlace } from './typedOffer.ts'

/** What the wallet shows. */
export const UNLOCK_PURPOSE =
  'Opens what this account buys and sells here. It moves no money. Sign it only on pages you trust.'

/** Fields of the signature that opens everything, as wallets show them. */
export const unlockType = [
  { name: 'account', type: 'address' },
  { name: 'purpose', type: 'string' },
] as const

// By what signs, not by the client: pages make a copy of theirs for each wallet. In memory only: whoever reads a seed from
// a disk could open all that the account ever bought.
const seeds = new WeakMap<object, Map<string, Hex>>()

/** The signature that opens everything of an account at a market, as EIP-712 data. */
export function typedUnlock({ chainId, market }: MarketPlace, account: Address) {
  return {
    domain: { name: 'SaharaKit Keys', version: '1', chainId, verifyingContract: market },
    types: { Unlock: unlockType },
    primaryType: 'Unlock',
    message: { account, purpose: UNLOCK_PURPOSE },
  } as const
}

/** Parameters of {@link accountSeed}. */
export type AccountSeedParameters = CallOptions &
  Readonly<{
    /** Called right before the wallet is asked; not where the seed is known in this page. */
    onAsk?: (() => void) | undefined
  }>

/**
 * What all keys of the client's account follow from: keccak256 of one signature, which the wallet is asked for once a page.
 *
 * @throws WalletNotFoundError, WalletRejectedError, WalletBusyError, WalletTimeoutError, WrongChainError; ConfigError with
 *   `attribute: 'wallet'` where the wallet signs the same differently each time, so that nothing could be found again
 */
export async function accountSeed(
  client: SaharaClient,
  { signal, onAsk }: AccountSeedParameters = {},
): Promise<Hex> {
  const { account } = await getWallet(client.wallet, { prompt: true, signal })
  const place = marketPlace(client)
  const key = `unlock/${place.chainId}/${place.market}/${account}`.toLowerCase()
  const holder = client.wallet ?? client
  const known = seeds.get(holder)?.get(key)
  if (known) return known
  onAsk?.()
  return singleFlight(client, key, { signal }, async (shared) => {
    const seed = keccak256(await signUnlock(client, place, account, shared.signal))
    seeds.set(holder, (seeds.get(holder) ?? new Map<string, Hex>()).set(key, seed))
    return seed
  })
}

async function signUnlock(
  client: SaharaClient,
  place: MarketPlace,
  account: Address,
  signal: AbortSignal | undefined,
): Promise<Hex> {
  const data = typedUnlock(place, account)
  const { isSignedBy } = await import('../wallet/isSignedBy.ts')
  const ask = () => signTypedData(client, { ...data, account, signal })
  const signature = await ask()
  // A key of secp256k1 signs alike each time (RFC 6979). Other wallets are asked twice, since what is bought with a key
  // that can't be made again is lost with the page.
  if (await isSignedBy(account, data, signature)) return signature
  if ((await ask()) === signature) return signature
  throw createError('ConfigError', {
    shortMessage:
      'This wallet signs differently each time, so what you buy could not be opened again. Use another account for this.',
    metaMessages: [`Two signatures of ${account} over the same data differ: it is no key of secp256k1.`],
    attribute: 'wallet',
  })
}
