import { createError, type SaharaErrorOf } from '../errors/SaharaError.ts'
import type { Hex } from '../types/ids.ts'

type Reasons = typeof import('./revertReasons.ts')
type RevertError = SaharaErrorOf<'ContractRevertError'>

/** The data of a revert as an error with a sentence for the person who acted. */
export async function contractError(
  ...parameters: Parameters<Reasons['contractError']>
): Promise<RevertError> {
  const [data, cause] = parameters
  return (await loadReasons())?.contractError(...parameters) ?? withoutReason({ details: data, cause })
}

/** The contract would have taken the call, but the wallet allowed too little gas for it. */
export async function outOfGas(...parameters: Parameters<Reasons['outOfGas']>): Promise<RevertError> {
  return (await loadReasons())?.outOfGas(...parameters) ?? withoutReason({ errorName: 'OutOfGas' })
}

/** The error that the contract would revert with, where we know it before asking. */
export async function refusal(...parameters: Parameters<Reasons['refusal']>): Promise<RevertError> {
  const [errorName] = parameters
  return (await loadReasons())?.refusal(...parameters) ?? withoutReason({ errorName })
}

/** Sentences and errors of all contracts: more than what acts, and mostly not needed. Undefined where they can't be had. */
const loadReasons = () => import('./revertReasons.ts').catch(() => undefined)

function withoutReason(found: { errorName?: string; details?: Hex; cause?: unknown }): RevertError {
  const { errorName = 'Unknown', details, cause } = found
  return createError('ContractRevertError', {
    shortMessage:
      'The contract refused this, and why could not be loaded. Look at your connection and try again.',
    errorName,
    args: {},
    retryable: true,
    ...(details && { details }),
    ...(cause === undefined ? {} : { cause }),
  })
}
