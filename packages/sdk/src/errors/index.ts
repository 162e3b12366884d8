/** Errors of the SDK: one class, told apart by name. @module */
export { contractSentence, contractSentences } from './contractSentences.ts'
export { isSaharaError } from './isSaharaError.ts'
export type * from './names.ts'
export {
  createError,
  SaharaError,
  type SaharaErrorOf,
  type SaharaErrorParameters,
  type SaharaErrorShape,
  toErrorShape,
} from './SaharaError.ts'
export type * from './types.ts'
