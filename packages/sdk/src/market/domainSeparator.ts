import { concatHex, keccak256, stringToHex } from 'viem'
import { word } from '../seal/word.ts'
import type { Address, Hex } from '../types/ids.ts'

/** Domain of EIP-712 signatures that is bound to one contract on one chain. Some tokens have no version in theirs. */
export type BoundDomain = Readonly<{
  name: string
  version?: string | undefined
  chainId: number
  verifyingContract: Address
}>

/** keccak256 of a text. */
export const hashText = (text: string): Hex => keccak256(stringToHex(text))

/** Hash of a domain, as contracts compute it. */
export function domainSeparator({ name, version, chainId, verifyingContract }: BoundDomain): Hex {
  const versionField = version === undefined ? '' : 'string version,'
  return keccak256(
    concatHex([
      hashText(`EIP712Domain(string name,${versionField}uint256 chainId,address verifyingContract)`),
      hashText(name),
      ...(version === undefined ? [] : [hashText(version)]),
      word(chainId),
      word(BigInt(verifyingContract)),
    ]),
  )
}
