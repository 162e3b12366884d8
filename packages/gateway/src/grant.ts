/** Hex text with its `0x`; the same shape as viem's `Hex` and `Address`, without needing viem. */
export type Hex = `0x${string}`

/** What a person allows by signing: somebody with this may store so much, until then, on gateways of that chain. */
export type UploadGrant = {
  /** Chain id of the EIP-712 domain: the chain whose gateways take the grant. */
  chainId: number
  /** Who signs and answers for the content. */
  uploader: Hex
  /** sha-256 digest of the root block (a campaign's `manifestHash`); 32 zero bytes allow any root. */
  root: Hex
  /** Bytes of the one request body, and of all distinct blocks that this grant ever stores. */
  maxBytes: bigint
  /** Unix time in seconds after which the grant is refused. */
  validUntil: bigint
  /** 32 random bytes: one nonce stands for one grant, and a second grant with it is refused. */
  nonce: Hex
}

/** {@link UploadGrant} before signing: no `root` allows any, no `nonce` draws one. */
export type UploadGrantParameters = Omit<UploadGrant, 'root' | 'nonce'> & { root?: Hex; nonce?: Hex }

/** `root` of a grant that allows any content. */
export const ANY_ROOT: Hex = `0x${'00'.repeat(32)}`

/** The scheme in the `Authorization` header. */
export const GRANT_SCHEME = 'Sahara-Grant'

const types = {
  UploadGrant: [
    { name: 'uploader', type: 'address' },
    { name: 'root', type: 'bytes32' },
    { name: 'maxBytes', type: 'uint64' },
    { name: 'validUntil', type: 'uint64' },
    { name: 'nonce', type: 'bytes32' },
  ],
} as const

/** EIP-712 typed data of a grant, in the shape that viem's and wagmi's `signTypedData` take. */
export type GatewayTypedData = {
  domain: { name: 'SaharaKit Gateway'; version: '1'; chainId: number }
  types: typeof types
  primaryType: 'UploadGrant'
  message: Omit<UploadGrant, 'chainId'>
}

/** Anything that signs typed data: a viem account, or a viem wallet client that has an account. */
export type GrantSigner = { signTypedData(typedData: GatewayTypedData): Promise<Hex> }

/** The typed data that the uploader's wallet shows and signs. There is no verifying contract: gateways are not on chain. */
export function gatewayTypedData(grant: UploadGrant): GatewayTypedData {
  const { chainId, uploader, root, maxBytes, validUntil, nonce } = grant
  return {
    domain: { name: 'SaharaKit Gateway', version: '1', chainId },
    types,
    primaryType: 'UploadGrant',
    message: { uploader, root, maxBytes, validUntil, nonce },
  }
}

/**
 * Has a grant signed and returns the value for the `Authorization` header of `POST /ipfs`.
 *
 * @param signer a viem account or a wallet client with an account; its address must be `grant.uploader`
 * @param grant what is allowed; sizes in bytes, `validUntil` in Unix seconds
 * @throws whatever the signer throws, such as the wallet's rejection
 * @example
 * const authorization = await signUploadGrant(account, {
 *   chainId: 31337,
 *   uploader: account.address,
 *   root: manifestHash,
 *   maxBytes: BigInt(car.byteLength),
 *   validUntil: BigInt(Math.floor(Date.now() / 1000) + 600),
 * })
 */
export async function signUploadGrant(signer: GrantSigner, grant: UploadGrantParameters): Promise<string> {
  const complete: UploadGrant = {
    ...grant,
    root: grant.root ?? ANY_ROOT,
    nonce: grant.nonce ?? randomNonce(),
  }
  const signature = await signer.signTypedData(gatewayTypedData(complete))
  return grantHeader(complete, signature)
}

/** Joins a grant and its signature, however it was made, to the value of the `Authorization` header. */
export function grantHeader(grant: UploadGrant, signature: Hex): string {
  const json = JSON.stringify(grant, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  const text = btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${GRANT_SCHEME} ${text}.${signature}`
}

function randomNonce(): Hex {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
