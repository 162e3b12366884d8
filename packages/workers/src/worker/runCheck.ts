import { CheckError, toErrorShape } from '../checkError.ts'
import { gibberish } from '../kernels/gibberish.ts'
import type { Kernel, KernelContext } from '../kernels/kernel.ts'
import { language } from '../kernels/language.ts'
import { nearCopy } from '../kernels/nearCopy.ts'
import { paste } from '../kernels/paste.ts'
import { personalData } from '../kernels/personalData.ts'
import { straightLining } from '../kernels/straightLining.ts'
import { tempo } from '../kernels/tempo.ts'
import { wasmHash } from '../pixels/wasm.generated.ts'
import type { CheckReport, CheckRequest, DecoderName, Finding } from '../protocol.ts'
import { checkDuplicates } from './checkDuplicates.ts'
import { checkImage } from './checkImage.ts'
import type { CheckScope } from './checkScope.ts'
import { scanData } from './scanData.ts'

/** What a request led to, before the report is written. */
export type CheckOutcome = Readonly<{ findings: readonly Finding[]; decoder: DecoderName }>

/**
 * Runs every kernel that the request asks for and reports what they found.
 *
 * @throws CheckFailedError for a fault of ours or of the device; what is wrong with the input is a finding
 */
export async function runCheck(request: CheckRequest, scope: CheckScope): Promise<CheckReport> {
  const start = performance.now()
  try {
    const { findings, decoder } = await outcomeOf(request, scope)
    const ms = performance.now() - start
    return { tier: 'T0', engine: scope.pixels.name, kernelHash: wasmHash, decoder, findings, ms }
  } catch (error) {
    if (scope.signal.aborted || error instanceof CheckError) throw error
    throw new CheckError({
      name: 'CheckFailedError',
      shortMessage: 'The automatic check failed. Your work is not affected.',
      metaMessages: [`A kernel failed on a request of type "${request.type}".`],
      docsPath: '/errors#checkfailederror',
      retryable: false,
      cause: toErrorShape(error),
    })
  }
}

async function outcomeOf(request: CheckRequest, scope: CheckScope): Promise<CheckOutcome> {
  switch (request.type) {
    case 'image':
      return checkImage(request, scope)
    case 'duplicates':
      return { findings: checkDuplicates(request, scope), decoder: 'none' }
    case 'text': {
      const model = request.languages?.length ? await scope.loadLanguage() : undefined
      const context = { pixels: scope.pixels, ...(model ? { language: model } : {}) }
      return runAll([language, gibberish, nearCopy], request, context, scope)
    }
    case 'personal-data': {
      scope.onProgress({ kernel: personalData.id, done: 0, total: 1 })
      const scanned = await scanData(request, scope)
      return { findings: [personalData.run(scanned, scope)], decoder: 'none' }
    }
    case 'typing':
      return runAll([paste], request, scope, scope)
    case 'tempo':
      return runAll([tempo, straightLining], request, scope, scope)
  }
}

function runAll<Input>(
  kernels: readonly Kernel<Input>[],
  input: Input,
  context: KernelContext,
  scope: CheckScope,
): CheckOutcome {
  const findings = kernels.map((kernel, done) => {
    scope.signal.throwIfAborted()
    scope.onProgress({ kernel: kernel.id, done, total: kernels.length })
    return kernel.run(input, context)
  })
  return { findings, decoder: 'none' }
}
