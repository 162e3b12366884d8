/** Types of the checks and the list of kernels; loads no kernel code. @module */
export { CheckError, type CheckErrorName, toErrorShape } from './checkError.ts'
export type * from './protocol.ts'
export { PROTOCOL_VERSION } from './protocol.ts'
