/** The kernels themselves, for whoever wants to recompute a finding. @module */

export {
  createTextScanner,
  type PersonalDataPlace,
  scanText,
  type TextScan,
  type TextScanner,
} from '../personalData/scanText.ts'
export { createPixelEngine } from '../pixels/createPixelEngine.ts'
export type { PixelEngine } from '../pixels/pixelEngine.ts'
export { wasmHash } from '../pixels/wasm.generated.ts'
export { blur } from './blur.ts'
export { exposure } from './exposure.ts'
export { gibberish } from './gibberish.ts'
export { integrity } from './integrity.ts'
export type { Kernel, KernelContext, KernelNeed } from './kernel.ts'
export { language } from './language.ts'
export { nearCopy } from './nearCopy.ts'
export { nearDuplicate, perceptualHash } from './nearDuplicate.ts'
export { paste } from './paste.ts'
export { personalData, type ScannedData } from './personalData.ts'
export { size } from './size.ts'
export { straightLining } from './straightLining.ts'
export { tempo } from './tempo.ts'
