import type { PixelEngine } from '../pixels/pixelEngine.ts'
import type { CheckRequest, Finding, FindingCode, FindingLevel, FindingValues } from '../protocol.ts'
import type { LanguageModel } from '../text/languageModel.ts'

/** What must be at hand before a kernel runs; the planner decodes and loads no more than that. */
export type KernelNeed = 'file' | 'full-luma' | 'small-luma' | 'language-model'

/** What a kernel may use besides its input. */
export type KernelContext = Readonly<{
  pixels: PixelEngine
  /** Absent where the page gave no language table; the kernel says so instead of guessing. */
  language?: LanguageModel
}>

/**
 * One check as a pure value: the same input gives the same finding, in every engine and for ever under this `id`.
 * A kernel that changes its numbers takes the next version.
 */
export type Kernel<Input> = Readonly<{
  id: `${string}@${number}`
  accepts: CheckRequest['type']
  needs: readonly KernelNeed[]
  run(input: Input, context: KernelContext): Finding
}>

/** Writes a finding. */
export function finding(
  kernel: string,
  level: FindingLevel,
  code: FindingCode,
  values: FindingValues = {},
): Finding {
  return { kernel, level, code, values }
}
