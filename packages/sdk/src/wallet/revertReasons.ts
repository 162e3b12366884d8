import { type Abi, decodeErrorResult, encodeErrorResult } from 'viem'
import { campaignsErrors } from '../abis/campaigns.generated.ts'
import { judgeErrors } from '../abis/judgeErrors.generated.ts'
import { licensesErrors } from '../abis/licenses.generated.ts'
import { marketErrors } from '../abis/market.generated.ts'
import { registryErrors } from '../abis/registry.generated.ts'
import { settlementsErrors } from '../abis/settlementsErrors.generated.ts'
import { vaultErrors } from '../abis/vault.generated.ts'
import { contractSentence } from '../errors/contractSentences.ts'
import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'

// Of tokens, of the libraries that the contracts stand on, and of Solidity itself.
const otherErrors = [
  { type: 'error', name: 'Error', inputs: [{ name: 'message', type: 'string' }] },
  { type: 'error', name: 'Panic', inputs: [{ name: 'code', type: 'uint256' }] },
  { type: 'error', name: 'ReentrancyGuardReentrantCall', inputs: [] },
  { type: 'error', name: 'SafeERC20FailedOperation', inputs: [{ name: 'token', type: 'address' }] },
  { type: 'error', name: 'FailedCall', inputs: [] },
  {
    type: 'error',
    name: 'InsufficientBalance',
    inputs: [
      { name: 'balance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
  },
  { type: 'error', name: 'ERC20InvalidReceiver', inputs: [{ name: 'receiver', type: 'address' }] },
  { type: 'error', name: 'ERC2612ExpiredSignature', inputs: [{ name: 'deadline', type: 'uint256' }] },
  {
    type: 'error',
    name: 'ERC2612InvalidSigner',
    inputs: [
      { name: 'signer', type: 'address' },
      { name: 'owner', type: 'address' },
    ],
  },
  {
    type: 'error',
    name: 'ERC3009InvalidAuthorizationTime',
    inputs: [
      { name: 'validAfter', type: 'uint256' },
      { name: 'validBefore', type: 'uint256' },
    ],
  },
  { type: 'error', name: 'ERC3009InvalidSignature', inputs: [] },
  {
    type: 'error',
    name: 'ERC3009UsedAuthorization',
    inputs: [
      { name: 'authorizer', type: 'address' },
      { name: 'nonce', type: 'bytes32' },
    ],
  },
  {
    type: 'error',
    name: 'ERC20InsufficientAllowance',
    inputs: [
      { name: 'spender', type: 'address' },
      { name: 'allowance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
  },
  {
    type: 'error',
    name: 'ERC20InsufficientBalance',
    inputs: [
      { name: 'sender', type: 'address' },
      { name: 'balance', type: 'uint256' },
      { name: 'needed', type: 'uint256' },
    ],
  },
] as const

const ourErrors = [
  ...campaignsErrors,
  ...settlementsErrors,
  ...judgeErrors,
  ...marketErrors,
  ...registryErrors,
  ...licensesErrors,
  ...vaultErrors,
] as const
const abi = [...ourErrors, ...otherErrors] as Abi

/** The data of a revert as an error with a sentence for the person who acted. */
export function contractError(data: Hex, cause?: unknown): SaharaErrorOf<'ContractRevertError'> {
  const { errorName, args } = decode(data)
  return createError('ContractRevertError', {
    shortMessage: contractSentence(errorName, args),
    metaMessages: [
      `The contract reverted with ${errorName}(${Object.entries(args)
        .map((pair) => pair.join(': '))
        .join(', ')}).`,
    ],
    details: data,
    errorName,
    args,
    ...(cause === undefined ? {} : { cause }),
  })
}

/** The contract would have taken the call, but the wallet allowed too little gas for it. */
export function outOfGas(gasUsed: Hex): SaharaErrorOf<'ContractRevertError'> {
  return createError('ContractRevertError', {
    shortMessage: contractSentence('OutOfGas', {}),
    metaMessages: [
      `The transaction used up its gas limit: ${Number(gasUsed)}. The same call succeeds with more.`,
    ],
    errorName: 'OutOfGas',
    args: { gasUsed: String(Number(gasUsed)) },
    retryable: true,
  })
}

/** The error that the contract would revert with, where we know it before asking. */
export function refusal(
  errorName: (typeof ourErrors)[number]['name'],
  args: readonly (number | bigint | string)[],
): SaharaErrorOf<'ContractRevertError'> {
  return contractError(encodeErrorResult({ abi: ourErrors as Abi, errorName, args }))
}

function decode(data: Hex): { errorName: string; args: Record<string, string> } {
  try {
    const { errorName, args = [], abiItem } = decodeErrorResult({ abi, data })
    const names = 'inputs' in abiItem ? abiItem.inputs : []
    return {
      errorName,
      args: Object.fromEntries(
        (args as readonly unknown[]).map((value, i) => [names[i]?.name || `${i}`, String(value)]),
      ),
    }
  } catch {
    return { errorName: data === '0x' ? 'NoReason' : `Unknown ${data.slice(0, 10)}`, args: {} }
  }
}
