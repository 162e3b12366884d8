import { type Hex, keccak256, toRlp } from 'viem'
import { quantity } from './trieRoot.ts'

/** A block's header as `eth_getBlockByNumber` gives it; nothing about it is believed. */
export type RawHeader = Readonly<Record<string, unknown>> & Readonly<{ receiptsRoot: Hex }>

/** Fields in the order of the header. Those that came with a fork are left out where a chain has not had it. */
const fields = [
  ['parentHash', 'bytes'],
  ['sha3Uncles', 'bytes'],
  ['miner', 'bytes'],
  ['stateRoot', 'bytes'],
  ['transactionsRoot', 'bytes'],
  ['receiptsRoot', 'bytes'],
  ['logsBloom', 'bytes'],
  ['difficulty', 'number'],
  ['number', 'number'],
  ['gasLimit', 'number'],
  ['gasUsed', 'number'],
  ['timestamp', 'number'],
  ['extraData', 'bytes'],
  ['mixHash', 'bytes'],
  ['nonce', 'bytes'],
  ['baseFeePerGas', 'number'],
  ['withdrawalsRoot', 'bytes'],
  ['blobGasUsed', 'number'],
  ['excessBlobGas', 'number'],
  ['parentBeaconBlockRoot', 'bytes'],
  ['requestsHash', 'bytes'],
] as const

/** Hash of a header: the block's hash, where the header is the block's and the chain has Ethereum's headers. */
export function hashHeader(header: RawHeader): Hex {
  const values = fields.flatMap(([name, kind]) => {
    const value = header[name] as Hex | null | undefined
    if (value === undefined || value === null) return []
    return [kind === 'number' ? quantity(value) : value]
  })
  return keccak256(toRlp(values))
}
