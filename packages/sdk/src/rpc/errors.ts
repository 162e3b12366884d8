import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'

/** No node answered. */
export function rpcUnavailable(details: string, cause?: unknown): SaharaErrorOf<'RpcUnavailableError'> {
  return createError('RpcUnavailableError', {
    shortMessage: 'The network can’t be reached right now. Your work is safe; try again in a moment.',
    metaMessages: ['No JSON-RPC endpoint gave an answer within its deadline.'],
    details,
    retryable: true,
    ...(cause === undefined ? {} : { cause }),
  })
}

/** A node answered with something that is no answer. */
export function rpcInvalid(details: string, cause?: unknown): SaharaErrorOf<'RpcInvalidResponseError'> {
  return createError('RpcInvalidResponseError', {
    shortMessage: 'The network gave an answer that makes no sense. Your work is safe; try again in a moment.',
    metaMessages: ['The JSON-RPC endpoint answered, but not with what was asked for.'],
    details,
    retryable: true,
    ...(cause === undefined ? {} : { cause }),
  })
}

/** Another chain is behind the address. */
export function rpcWrongChain(
  expectedChainId: number,
  actualChainId: number,
): SaharaErrorOf<'RpcWrongChainError'> {
  return createError('RpcWrongChainError', {
    shortMessage: 'This page is connected to the wrong network. Please tell the owner of this page.',
    metaMessages: [`The JSON-RPC endpoint serves chain ${actualChainId}; ${expectedChainId} is configured.`],
    expectedChainId,
    actualChainId,
  })
}
