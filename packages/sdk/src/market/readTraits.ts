import { fromHex } from '../content/sha256.ts'
import { encodeWords } from '../lens/encodeWords.ts'
import type { Address, Hex } from '../types/ids.ts'
import { type BoundDomain, domainSeparator, hashText } from './domainSeparator.ts'
import type { Pinned } from './pinned.ts'

/** How a token can be paid in by signature. */
export type TokenTraits = Readonly<{
  /** Domain of its signatures; undefined where it is not what would be signed, and then nothing is. */
  domain: BoundDomain | undefined
  /** Whether it takes ERC-3009 authorizations. */
  authorization: boolean
  /** The account's nonce of ERC-2612; undefined where it takes no permits. */
  permitNonce: bigint | undefined
}>

/** Fields of an ERC-3009 authorization, as wallets show them. */
export const authorizationType = [
  { name: 'from', type: 'address' },
  { name: 'to', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'validAfter', type: 'uint256' },
  { name: 'validBefore', type: 'uint256' },
  { name: 'nonce', type: 'bytes32' },
] as const

/** Fields of an ERC-2612 permit, as wallets show them. */
export const permitType = [
  { name: 'owner', type: 'address' },
  { name: 'spender', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'uint256' },
] as const

const typeHash = (name: string, fields: readonly Readonly<{ name: string; type: string }>[]) =>
  hashText(`${name}(${fields.map((field) => `${field.type} ${field.name}`).join(',')})`)

const selectors = {
  domainSeparator: '0x3644e515',
  eip712Domain: '0x84b0196e',
  name: '0x06fdde03',
  version: '0x54fd4d50',
  nonces: '0x7ecebe00',
  permitTypeHash: '0x30adf81f',
  authorizationState: '0xe94a0102',
  receiveTypeHash: '0x7f2eecc3',
} as const satisfies Record<string, Hex>

/** Fields of a domain in ERC-5267: name, version, chain and contract; and the same without a version. */
const fieldsWithVersion = 0x0f
const fieldsWithoutVersion = 0x0d

/**
 * What a token says of signatures, at a pinned block, and none of it is trusted: its domain must be bound to this chain and
 * this token, and hash to its DOMAIN_SEPARATOR; its type hashes, where it shows them, must be those of the standards.
 */
export async function readTraits(
  pinned: Pinned,
  { token, account, chainId }: Readonly<{ token: Address; account: Address; chainId: number }>,
): Promise<TokenTraits> {
  const ask = (data: Hex) => pinned.words(token, data).then((words) => words?.[0])
  const [domain, nonce, permitHash, used, receiveHash] = await Promise.all([
    readDomain(pinned, token, chainId),
    ask(encodeWords(selectors.nonces, BigInt(account))),
    ask(selectors.permitTypeHash),
    ask(encodeWords(selectors.authorizationState, BigInt(account), 0)),
    ask(selectors.receiveTypeHash),
  ])
  const isStandard = (shown: Hex | undefined, hash: Hex) => shown === undefined || shown === hash
  const permits = nonce !== undefined && isStandard(permitHash, typeHash('Permit', permitType))
  const authorizes =
    used !== undefined &&
    BigInt(used) === 0n &&
    isStandard(receiveHash, typeHash('ReceiveWithAuthorization', authorizationType))
  return {
    domain,
    authorization: domain !== undefined && authorizes,
    permitNonce: domain !== undefined && permits ? BigInt(nonce) : undefined,
  }
}

async function readDomain(pinned: Pinned, token: Address, chainId: number): Promise<BoundDomain | undefined> {
  const [separator, declared, name, version] = await Promise.all([
    pinned.words(token, selectors.domainSeparator),
    pinned.words(token, selectors.eip712Domain, 7),
    pinned.words(token, selectors.name, 2),
    pinned.words(token, selectors.version, 2),
  ])
  const bound = { chainId, verifyingContract: token }
  // Whatever the token claims, this is what would be signed: it is good for nothing but this token on this chain.
  const candidates: readonly (BoundDomain | undefined)[] = [
    declared && fromDeclared(declared, bound),
    name && { ...bound, name: textAt(name, 0), version: version ? textAt(version, 0) : '1' },
    name && { ...bound, name: textAt(name, 0) },
  ]
  const expected = separator?.[0]
  return candidates.find((domain) => domain && expected && domainSeparator(domain) === expected)
}

/** The domain by ERC-5267; undefined where it has other fields than ours, or another chain or contract. */
function fromDeclared(
  words: readonly Hex[],
  bound: Readonly<{ chainId: number; verifyingContract: Address }>,
): BoundDomain | undefined {
  const [fields = '0x', , , chainId = '0x0', contract = '0x0'] = words
  const set = Number(fields.slice(0, 4))
  if (set !== fieldsWithVersion && set !== fieldsWithoutVersion) return undefined
  if (BigInt(chainId) !== BigInt(bound.chainId) || BigInt(contract) !== BigInt(bound.verifyingContract))
    return undefined
  const name = textAt(words, 1)
  return set === fieldsWithVersion ? { ...bound, name, version: textAt(words, 2) } : { ...bound, name }
}

/** The string whose offset is in word `index`, at most 256 bytes of it. */
function textAt(words: readonly Hex[], index: number): string {
  const start = Number(words[index]) / 32
  const length = Math.min(Number(words[start] ?? 0), 256)
  const bytes = words.slice(start + 1, start + 1 + Math.ceil(length / 32)).map((each) => each.slice(2))
  return new TextDecoder().decode(fromHex(`0x${bytes.join('')}`).slice(0, length))
}
