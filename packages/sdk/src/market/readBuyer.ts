import { zeroAddress } from 'viem'
import { encodeWords } from '../lens/encodeWords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { PaymentWay, Quote } from '../types/offer.ts'
import { canBatch } from '../wallet/canBatch.ts'
import { getWallet } from '../wallet/getWallet.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { marketContracts } from './marketContracts.ts'
import type { Pinned } from './pinned.ts'
import { readTraits } from './readTraits.ts'

/** Milliseconds that a wallet has to tell its account. */
const WALLET_PATIENCE = 3_000

/** Selectors of ERC-20. */
const balanceOfSelector = '0x70a08231'
const allowanceSelector = '0xdd62ed3e'

/** Parameters of {@link readBuyer}. */
export type ReadBuyerParameters = Readonly<{
  account: Address
  token: Address
  price: bigint
  signal: AbortSignal | undefined
}>

/**
 * What an account has, and the ways in which it can pay, the best one first: an allowance that is there already, one
 * confirmation for both steps, one signature and one confirmation, two confirmations.
 */
export async function readBuyer(
  client: SaharaClient,
  pinned: Pinned,
  { account, token, price, signal }: ReadBuyerParameters,
): Promise<NonNullable<Quote['buyer']>> {
  if (token === zeroAddress) {
    const balance = BigInt(await pinned.ask<Hex>('eth_getBalance', account))
    return { account, balance, allowance: 0n, ways: ['native'] }
  }
  const { Market } = marketContracts(client)
  const [balances, allowances, signatures, batch] = await Promise.all([
    pinned.words(token, encodeWords(balanceOfSelector, BigInt(account))),
    pinned.words(token, encodeWords(allowanceSelector, BigInt(account), BigInt(Market))),
    signatureWays(client, pinned, account, token),
    walletCanBatch(client, account, signal),
  ])
  // What answers as no token does is one that the account has nothing of.
  const [balance, allowance] = [BigInt(balances?.[0] ?? 0), BigInt(allowances?.[0] ?? 0)]
  const others: PaymentWay[] = [...(batch ? (['batch'] as const) : []), ...signatures]
  const ways: PaymentWay[] = allowance >= price ? ['approve', ...others] : [...others, 'approve']
  return { account, balance, allowance, ways }
}

/** Ways by a signature of the account's own key. An account with code may answer for signatures in ways of its own. */
async function signatureWays(
  client: SaharaClient,
  pinned: Pinned,
  account: Address,
  token: Address,
): Promise<PaymentWay[]> {
  const [code, traits] = await Promise.all([
    pinned.ask<Hex>('eth_getCode', account),
    readTraits(pinned, { token, account, chainId: client.chain.id }),
  ])
  if (code !== '0x') return []
  return [
    ...(traits.authorization ? (['authorization'] as const) : []),
    ...(traits.permitNonce === undefined ? [] : (['permit'] as const)),
  ]
}

/** Only for the account that the page's wallet has now; it is not asked to connect, and a silent one is not waited for. */
async function walletCanBatch(
  client: SaharaClient,
  account: Address,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const deadline = AbortSignal.timeout(WALLET_PATIENCE)
  const until = signal ? AbortSignal.any([signal, deadline]) : deadline
  const wallet = await getWallet(client.wallet, { signal: until }).catch(() => undefined)
  return sameAddress(wallet?.account, account) && wallet !== undefined && canBatch(client, wallet)
}
