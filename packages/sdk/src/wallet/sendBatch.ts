import { isSaharaError } from '../errors/isSaharaError.ts'
import { revertDataOf } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { contractError } from './contractError.ts'
import { ensureChain, readChainId } from './ensureChain.ts'
import { walletRefused, wrongChain } from './errors.ts'
import { answerOf, getWallet } from './getWallet.ts'

/** One call of several. */
export type BatchCall = Readonly<{ to: Address; data: Hex; value?: bigint | undefined }>

/** Parameters of {@link sendBatch}. */
export type SendBatchParameters = CallOptions &
  Readonly<{
    calls: readonly BatchCall[]
    /** Our name for it: a wallet refuses the same one twice. */
    id: Hex
    /** Called right before the wallet is asked. */
    onAsk?: ((account: Address) => Promise<void>) | undefined
  }>

/**
 * What came of the question. `unsupported`: the wallet can't after all. `duplicate`: the wallet has had this batch before.
 */
export type SentBatch =
  | Readonly<{ answer: 'sent'; id: string; account: Address }>
  | Readonly<{ answer: 'unsupported' | 'duplicate' }>

/** Codes of EIP-5792, EIP-1193 and JSON-RPC for what a wallet can't do. */
const unsupported: ReadonlySet<unknown> = new Set([5700, 5710, 5740, 5760, 4200, -32601])
const DUPLICATE_ID = 5720

/**
 * Sends several calls as one through the page's wallet (EIP-5792), all of them or none, in one confirmation.
 *
 * @throws WalletNotFoundError, WalletRejectedError, WalletBusyError, WalletTimeoutError, WrongChainError,
 *   InsufficientFundsError, ContractRevertError
 */
export async function sendBatch(
  client: SaharaClient,
  { calls, id, signal, onAsk }: SendBatchParameters,
): Promise<SentBatch> {
  const { account, provider } = await getWallet(client.wallet, { prompt: true, signal })
  await ensureChain(provider, client.chain, signal)
  await onAsk?.(account)
  const actual = await readChainId(provider, signal)
  if (actual !== client.chain.id) throw wrongChain(client.chain.id, actual, client.chain.name)
  const method = 'wallet_sendCalls'
  const batch = {
    version: '2.0.0',
    id,
    from: account,
    chainId: `0x${client.chain.id.toString(16)}`,
    atomicRequired: true,
    calls: calls.map(({ to, data, value = 0n }) => ({ to, data, value: `0x${value.toString(16)}` })),
  }
  try {
    const answer = await answerOf(() => provider.request({ method, params: [batch] }), method, signal)
    // The first version of the standard answered with the id alone.
    const given = typeof answer === 'string' ? answer : (Object(answer) as { id?: unknown }).id
    return { answer: 'sent', id: typeof given === 'string' && given ? given : id, account }
  } catch (error) {
    if (signal?.aborted || isSaharaError(error)) throw error
    const code = codeOf(error)
    if (code === DUPLICATE_ID) return { answer: 'duplicate' }
    if (unsupported.has(code)) return { answer: 'unsupported' }
    const revert = revertDataOf(error)
    throw revert === undefined ? walletRefused(error) : await contractError(revert, error)
  }
}

function codeOf(error: unknown): unknown {
  const { code, cause } = Object(error) as { code?: unknown; cause?: { code?: unknown } }
  return code ?? cause?.code
}
