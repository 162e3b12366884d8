import { decodeRows } from '../lens/decodeRows.ts'
import { rpcInvalid } from '../rpc/errors.ts'

/**
 * Reads one struct, which the contract gives alone; the codec reads lists.
 *
 * @throws RpcInvalidResponseError if it is none
 */
export function decodeStruct<Row>(layout: string, result: string): Row {
  const list = `0x${'20'.padStart(64, '0')}${'1'.padStart(64, '0')}${result.slice(2)}`
  try {
    return decodeRows<Row>(layout, list, 1)[0] as Row
  } catch (error) {
    throw rpcInvalid((error as Error).message)
  }
}
