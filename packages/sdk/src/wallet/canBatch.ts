import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import { untilAborted } from '../untilAborted.ts'
import { signsLocally } from './getWallet.ts'
import type { Eip1193Provider } from './Wallet.ts'

/** Milliseconds that a wallet has to say what it can do. */
const CAPABILITIES_DEADLINE = 3_000

// Wallets that know the question answer at once; those that never answer are asked once.
const silent = new WeakSet<object>()

type Capabilities = Readonly<
  Record<string, Readonly<{ atomic?: Readonly<{ status?: unknown }> }> | undefined>
>

/**
 * Whether a wallet can send several calls as one, all of them or none (EIP-5792). Asks nobody: a wallet that does not know
 * the question, or does not answer it, can't.
 */
export async function canBatch(
  client: Pick<SaharaClient, 'chain'>,
  { provider, account }: Readonly<{ provider: Eip1193Provider; account: Address }>,
): Promise<boolean> {
  if (signsLocally(provider) || silent.has(provider)) return false
  const chainId: Hex = `0x${client.chain.id.toString(16)}`
  const question = { method: 'wallet_getCapabilities', params: [account, [chainId]] }
  const deadline = AbortSignal.timeout(CAPABILITIES_DEADLINE)
  try {
    const capabilities = (await untilAborted(provider.request(question), deadline)) as Capabilities | null
    const status = capabilities?.[chainId]?.atomic?.status
    return status === 'supported' || status === 'ready'
  } catch {
    if (deadline.aborted) silent.add(provider)
    return false
  }
}
