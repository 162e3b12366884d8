import {
  contentHashMismatch,
  contentInvalid,
  contentTooLarge,
  contentUnavailable,
} from '../content/errors.ts'
import { rpcInvalid, rpcUnavailable, rpcWrongChain } from '../rpc/errors.ts'
import type { Hex } from '../types/ids.ts'
import type { Fault, FaultName } from './Fault.ts'
import type { SaharaErrorFields } from './names.ts'
import type { SaharaError } from './SaharaError.ts'

type Facts<Name extends FaultName> = Readonly<SaharaErrorFields[Name]> & Readonly<{ details: string }>

const makers: Readonly<{ [Name in FaultName]: (facts: Facts<Name>) => SaharaError }> = {
  RpcUnavailableError: ({ details }) => rpcUnavailable(details),
  RpcInvalidResponseError: ({ details }) => rpcInvalid(details),
  RpcWrongChainError: ({ expectedChainId, actualChainId }) => rpcWrongChain(expectedChainId, actualChainId),
  ContentUnavailableError: ({ digest, details }) => contentUnavailable(digest as Hex, details),
  ContentHashMismatchError: ({ digest, details }) => contentHashMismatch(digest as Hex, details),
  ContentInvalidError: ({ digest, path, details }) => contentInvalid(digest as Hex, path, details),
  ContentTooLargeError: ({ digest, limit }) => contentTooLarge(digest as Hex, limit),
}

/** The error that people read, from the facts. */
export function explain(fault: Fault): SaharaError {
  const make = makers[fault.name as FaultName] as (facts: object) => SaharaError
  return make(fault)
}
