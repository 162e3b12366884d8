import { type Hex, toRlp } from 'viem'
import type { Address } from '../types/ids.ts'
import { quantity } from './trieRoot.ts'

/** A receipt as `eth_getBlockReceipts` gives it; nothing about it is believed. */
export type RawReceipt = Readonly<{
  type?: Hex
  status?: Hex
  /** State root of receipts from before 2017. */
  root?: Hex
  cumulativeGasUsed: Hex
  logsBloom: Hex
  logs: readonly Readonly<{ address: Address; topics: readonly Hex[]; data: Hex }>[]
}>

/**
 * A receipt as a block commits to it: RLP of outcome, gas, bloom and logs, with the byte of its type in front (EIP-2718). Types
 * that commit to more give another root, so what they say is never called proved.
 */
export function encodeReceipt({ type = '0x0', status, root, ...receipt }: RawReceipt): Hex {
  const logs = receipt.logs.map(({ address, topics, data }) => [address, [...topics], data] as Hex[])
  const outcome = status === undefined ? (root ?? '0x') : quantity(status)
  const fields = [outcome, quantity(receipt.cumulativeGasUsed), receipt.logsBloom, logs]
  const payload = toRlp(fields as Parameters<typeof toRlp>[0]) as Hex
  return BigInt(type) === 0n ? payload : `0x${BigInt(type).toString(16).padStart(2, '0')}${payload.slice(2)}`
}
