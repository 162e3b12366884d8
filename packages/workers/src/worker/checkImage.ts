import { decodeLuma } from '../images/decodeLuma.ts'
import { hashDivisor } from '../images/hashDivisor.ts'
import { defaultImageLimits, type ImageFile } from '../images/imageFile.ts'
import { type ImageHeader, readImageHeader } from '../images/imageHeader.ts'
import type { LumaImage } from '../images/lumaImage.ts'
import { makeLumaImage } from '../images/makeLumaImage.ts'
import { blur } from '../kernels/blur.ts'
import { exposure } from '../kernels/exposure.ts'
import { integrity } from '../kernels/integrity.ts'
import { finding, type Kernel } from '../kernels/kernel.ts'
import { perceptualHash } from '../kernels/nearDuplicate.ts'
import { size } from '../kernels/size.ts'
import type { DecoderName, Finding, ImageCheckName, ImageCheckRequest } from '../protocol.ts'
import type { CheckScope } from './checkScope.ts'

const fileKernels: readonly (readonly [ImageCheckName, Kernel<ImageFile>])[] = [
  ['integrity', integrity],
  ['size', size],
]

const pixelKernels: readonly (readonly [ImageCheckName, Kernel<LumaImage>])[] = [
  ['blur', blur],
  ['exposure', exposure],
  ['near-duplicate', perceptualHash],
]

/**
 * Checks one image file: first its bytes and header, then, only if those are sound and small enough, its pixels.
 * Integrity and size always run, since they keep the decoder safe; `only` chooses what is reported besides problems.
 */
export async function checkImage(
  request: ImageCheckRequest,
  scope: CheckScope,
): Promise<{ findings: Finding[]; decoder: DecoderName }> {
  const isAsked = (name: ImageCheckName) => request.only?.includes(name) ?? true
  const header = readImageHeader(new Uint8Array(request.bytes))
  const limits = { ...defaultImageLimits, ...request.limits }
  const file = { byteLength: request.bytes.byteLength, mediaType: request.mediaType, header, limits }
  const asked = pixelKernels.filter(([name]) => isAsked(name)).map(([, kernel]) => kernel)
  const total = fileKernels.length + asked.length
  const findings: Finding[] = []

  for (const [name, kernel] of fileKernels) {
    scope.onProgress({ kernel: kernel.id, done: findings.length, total })
    const found = kernel.run(file, scope)
    if (found.level === 'problem') return { findings: [...findings, found], decoder: 'none' }
    if (isAsked(name)) findings.push(found)
  }
  if (!header || asked.length === 0) return { findings, decoder: 'none' }

  scope.signal.throwIfAborted()
  const decoded = await decode(request.bytes, header, divisorFor(asked, header), scope)
  if ('code' in decoded) return { findings: [...findings, decoded], decoder: 'none' }
  scope.signal.throwIfAborted()
  for (const kernel of asked) {
    scope.onProgress({ kernel: kernel.id, done: total - asked.length + asked.indexOf(kernel), total })
    findings.push(kernel.run(decoded, scope))
  }
  return { findings, decoder: decoded.decoder }
}

/** With nothing but the hash asked for, the picture is decoded as small as the codec can without hurting it. */
function divisorFor(kernels: readonly Kernel<LumaImage>[], header: ImageHeader): 1 | 4 | 8 {
  return kernels.every((kernel) => kernel === perceptualHash) ? hashDivisor(header) : 1
}

async function decode(
  bytes: ArrayBuffer,
  header: ImageHeader,
  divisor: 1 | 4 | 8,
  { pixels }: CheckScope,
): Promise<(LumaImage & { decoder: DecoderName }) | Finding> {
  try {
    const { decoder, step, ...full } = await decodeLuma(bytes, header, divisor, pixels)
    // Our own reader goes by the header and gives whole blocks.
    const isAsExpected = (['width', 'height'] as const).every(
      (side) => full[side] === Math.ceil(header[side] / step),
    )
    if (decoder !== 'jpeg-blocks' && !isAsExpected) {
      return finding('decode@1', 'problem', 'undecodable', { reason: 'size differs from the header' })
    }
    return { ...makeLumaImage(full, pixels, step > 1 ? { original: header, step } : undefined), decoder }
  } catch (error) {
    // Decoders name their faults differently; that they refuse the file is the fact.
    return finding('decode@1', 'problem', 'undecodable', {
      reason: error instanceof Error ? error.name : 'unknown',
    })
  }
}
