import { randomHex } from '../seal/word.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { ensureChain } from '../wallet/ensureChain.ts'
import { answerOf, getWallet, signsLocally } from '../wallet/getWallet.ts'

/** What a signature allows gateways to store. */
export type UploadGrantParameters = Readonly<{
  /** Root of every upload; 32 zero bytes for any. */
  root: Hex
  maxBytes: number
  /** Unix seconds. */
  validUntil: number
  signal?: AbortSignal | undefined
}>

const types = {
  UploadGrant: [
    { name: 'uploader', type: 'address' },
    { name: 'root', type: 'bytes32' },
    { name: 'maxBytes', type: 'uint64' },
    { name: 'validUntil', type: 'uint64' },
    { name: 'nonce', type: 'bytes32' },
  ],
} as const
const domainTypes = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
]

/**
 * Has an upload grant signed (EIP-712) and returns the value of the `Authorization` header. Wallets sign for the chain
 * that they are on and for no other, so the wallet is brought to ours first.
 */
export async function signUploadGrant(
  client: Pick<SaharaClient, 'wallet' | 'chain'>,
  { root, maxBytes, validUntil, signal }: UploadGrantParameters,
): Promise<string> {
  const { account, provider } = await getWallet(client.wallet, { prompt: true, signal })
  const chainId = client.chain.id
  const nonce = randomHex(32)
  const domain = { name: 'SaharaKit Gateway', version: '1', chainId }
  const grant = { uploader: account, root, maxBytes: String(maxBytes), validUntil: String(validUntil), nonce }
  const message = { ...grant, maxBytes: BigInt(maxBytes), validUntil: BigInt(validUntil) }
  const data = { domain, types, primaryType: 'UploadGrant', message }
  const plain = { ...data, types: { EIP712Domain: domainTypes, ...types }, message: grant }
  const method = 'eth_signTypedData_v4'
  const sign = async () => {
    if (signsLocally(provider)) return provider.account?.signTypedData?.(data)
    await ensureChain(provider, client.chain, signal)
    return provider.request({ method, params: [account, JSON.stringify(plain)] })
  }
  const signature = await answerOf(sign, method, signal)
  const text = btoa(JSON.stringify({ chainId, ...grant }))
  return `Sahara-Grant ${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.${signature as Hex}`
}
