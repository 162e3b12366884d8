import {
  getTypesForEIP712Domain,
  serializeTypedData,
  type TypedDataDefinition,
  type TypedDataDomain,
} from 'viem'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { ensureChain, readChainId } from './ensureChain.ts'
import { walletNotFound, walletRefused, wrongChain } from './errors.ts'
import { answerOf, askWallet, getWallet, signsLocally } from './getWallet.ts'
import { sameAddress } from './waitForReceipt.ts'

/** What is signed. */
export type SignTypedDataParameters = CallOptions &
  Readonly<{
    domain: TypedDataDomain
    types: Readonly<Record<string, readonly Readonly<{ name: string; type: string }>[]>>
    primaryType: string
    message: Readonly<Record<string, unknown>>
    /** Who has to sign. Default: whichever account the wallet has. */
    account?: Address | undefined
  }>

/**
 * Has EIP-712 data signed by the client's account. Wallets sign for the chain that they are on and for no other, so the
 * wallet is brought to ours first, and looked at again right before it is asked.
 *
 * @throws WalletNotFoundError, WalletRejectedError, WalletBusyError, WalletTimeoutError, WrongChainError, or the signal's
 *   reason
 */
export async function signTypedData(
  client: Pick<SaharaClient, 'wallet' | 'chain'>,
  { domain, types, primaryType, message, account, signal }: SignTypedDataParameters,
): Promise<Hex> {
  const wallet = await getWallet(client.wallet, { prompt: true, signal })
  const { provider } = wallet
  const from = account ?? wallet.account
  if (!sameAddress(from, wallet.account))
    throw walletNotFound(`the wallet has changed from ${from} to ${wallet.account}`)
  const method = 'eth_signTypedData_v4'
  const data = { domain, types, primaryType, message }
  if (signsLocally(provider)) {
    const { account: local } = provider
    const signature = await answerOf(async () => local?.signTypedData?.(data), method, signal)
    if (!signature) throw walletNotFound('the account can’t sign typed data')
    return signature
  }
  await ensureChain(provider, client.chain, signal)
  const actual = await readChainId(provider, signal)
  if (actual !== client.chain.id) throw wrongChain(client.chain.id, actual, client.chain.name)
  const plain = { ...data, types: { EIP712Domain: getTypesForEIP712Domain({ domain }), ...types } }
  const text = serializeTypedData(plain as unknown as TypedDataDefinition)
  const signature = await askWallet(provider, { method, params: [from, text] }, signal)
  if (typeof signature !== 'string' || !/^0x([\da-f]{2})+$/i.test(signature))
    throw walletRefused(new Error(`${method} gave ${typeof signature}`))
  return signature as Hex
}
