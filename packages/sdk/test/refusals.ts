import { isSaharaError, type SaharaErrorName } from '../src/index.ts'

/** Whether what was thrown is an error of this name. */
export function named(name: SaharaErrorName) {
  return (error: unknown): boolean => isSaharaError(error, name)
}

/** Whether what was thrown is the contract's refusal of this name, told in a whole sentence. */
export function reverts(errorName: string) {
  return (error: unknown): boolean =>
    isSaharaError(error, 'ContractRevertError') &&
    error.errorName === errorName &&
    /[.!]$/.test(error.shortMessage)
}
