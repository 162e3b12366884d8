/** Errors of the SDK: one class, told apart by name. @module */
export { contractSentence, contractSentences } from './contractSentences.ts'
export type * from './names.ts'
export {
  createError,
  isSaharaError,
  SaharaError,
  type SaharaErrorOf,
  type SaharaErrorParameters,
  type SaharaErrorShape,
  toErrorShape,
} from './SaharaError.ts'
export type * from './types.ts'
