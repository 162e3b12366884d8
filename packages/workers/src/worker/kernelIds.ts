import * as kernels from '../kernels/index.ts'

/** Every kernel this worker can run, for example `blur@1`. */
export const kernelIds: readonly string[] = [
  kernels.integrity,
  kernels.size,
  kernels.blur,
  kernels.exposure,
  kernels.perceptualHash,
  kernels.nearDuplicate,
  kernels.language,
  kernels.gibberish,
  kernels.nearCopy,
  kernels.paste,
  kernels.tempo,
  kernels.straightLining,
  kernels.personalData,
].map((kernel) => kernel.id)
