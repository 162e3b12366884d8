import { randomHex } from '../seal/points.ts'
import type { Hex } from '../types/ids.ts'
import { askWallet, signsLocally } from '../wallet/getWallet.ts'
import type { Wallet } from '../wallet/Wallet.ts'

/** What a signature allows gateways to store. */
export type UploadGrantParameters = Readonly<{
  chainId: number
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

/** Has an upload grant signed (EIP-712) and returns the value of the `Authorization` header. */
export async function signUploadGrant(
  { account, provider }: Wallet,
  { chainId, root, maxBytes, validUntil, signal }: UploadGrantParameters,
): Promise<string> {
  const nonce = randomHex(32)
  const domain = { name: 'SaharaKit Gateway', version: '1', chainId }
  const grant = { uploader: account, root, maxBytes: String(maxBytes), validUntil: String(validUntil), nonce }
  const message = { ...grant, maxBytes: BigInt(maxBytes), validUntil: BigInt(validUntil) }
  const data = { domain, types, primaryType: 'UploadGrant', message }
  const plain = { ...data, types: { EIP712Domain: domainTypes, ...types }, message: grant }
  const signature = signsLocally(provider)
    ? await provider.account?.signTypedData?.(data)
    : await askWallet(
        provider,
        { method: 'eth_signTypedData_v4', params: [account, JSON.stringify(plain)] },
        signal,
      )
  const text = btoa(JSON.stringify({ chainId, ...grant }))
  return `Sahara-Grant ${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.${signature as Hex}`
}
