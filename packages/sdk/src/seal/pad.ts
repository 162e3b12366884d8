import { keccak256 } from 'viem'
import type { Address, Hex } from '../types/ids.ts'
import { sharedAddress } from './points.ts'
import { word } from './word.ts'

/** The seat that something is sealed for. Another seat, contract or chain has another pad. */
export type SealContext = Readonly<{
  chainId: number
  /** Address of `Campaigns`. */
  contract: Address
  campaignId: bigint
  seat: number
}>

/**
 * The 32 bytes that hide one seat's labels and notes: keccak256(abi.encode(address(shared), chain, contract, campaign,
 * seat)). Both sides reach it: e with P, or k with E.
 *
 * @param scalar e of the contributor, or k of the opened epoch.
 * @param point The other side's compressed point.
 */
export function padOf(scalar: Hex, point: Hex, { chainId, contract, campaignId, seat }: SealContext): Hex {
  const words = [BigInt(sharedAddress(scalar, point)), chainId, BigInt(contract), campaignId, seat].map(word)
  return keccak256(`0x${words.map((each) => each.slice(2)).join('')}`)
}
