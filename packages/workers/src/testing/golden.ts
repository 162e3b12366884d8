import type { ImageFile } from '../images/imageFile.ts'
import { defaultImageLimits } from '../images/imageFile.ts'
import type { ImageHeader } from '../images/imageHeader.ts'
import type { LumaImage } from '../images/lumaImage.ts'
import { blur } from '../kernels/blur.ts'
import { exposure } from '../kernels/exposure.ts'
import { gibberish } from '../kernels/gibberish.ts'
import { integrity } from '../kernels/integrity.ts'
import type { Kernel } from '../kernels/kernel.ts'
import { language } from '../kernels/language.ts'
import { nearCopy } from '../kernels/nearCopy.ts'
import { nearDuplicate, perceptualHash } from '../kernels/nearDuplicate.ts'
import { paste } from '../kernels/paste.ts'
import { personalData } from '../kernels/personalData.ts'
import { size } from '../kernels/size.ts'
import { straightLining } from '../kernels/straightLining.ts'
import { tempo } from '../kernels/tempo.ts'
import { createTextScanner } from '../personalData/scanText.ts'
import type { PixelEngine } from '../pixels/pixelEngine.ts'
import type {
  Finding,
  ImageLimits,
  TempoCheckRequest,
  TextCheckRequest,
  TypingCheckRequest,
  TypingEvent,
} from '../protocol.ts'
import { parsePdq, wordsPerHash } from '../similarity/pdqBits.ts'
import { createPdqIndex } from '../similarity/pdqIndex.ts'
import { createLanguageModel, type LanguageTable } from '../text/languageModel.ts'
import { drawPattern, type Pattern } from './pattern.ts'

/** One golden vector: an input and the finding it must give in every engine. */
export type GoldenCase<Input> = { name: string; input: Input; finding: Finding }

/** How a golden file's inputs become the kernel's own. `language` uses a table of its own, a few pieces long. */
type Runner = (input: never, pixels: PixelEngine) => Finding

const onPattern =
  (kernel: Kernel<LumaImage>) =>
  (pattern: Pattern, pixels: PixelEngine): Finding =>
    kernel.run(drawPattern(pattern, pixels), { pixels })

const onFile =
  (kernel: Kernel<ImageFile>) =>
  (
    input: { byteLength: number; mediaType: string; header?: ImageHeader; limits?: ImageLimits },
    pixels: PixelEngine,
  ): Finding =>
    kernel.run(
      { ...input, header: input.header, limits: { ...defaultImageLimits, ...input.limits } },
      { pixels },
    )

/** The keys are the names of the files in src/kernels/golden. */
export const goldenRunners: Readonly<Record<string, Runner>> = {
  integrity: onFile(integrity),
  size: onFile(size),
  blur: onPattern(blur),
  exposure: onPattern(exposure),
  'perceptual-hash': onPattern(perceptualHash),
  'near-duplicate': (input: { hashes: string[]; position: number; radius: number }, pixels: PixelEngine) => {
    const words = new Uint32Array(input.hashes.length * wordsPerHash)
    input.hashes.forEach((hash, i) => words.set(parsePdq(hash), i * wordsPerHash))
    const query = words.subarray(input.position * wordsPerHash, (input.position + 1) * wordsPerHash)
    return nearDuplicate.run({ ...input, query, index: createPdqIndex(words) }, { pixels })
  },
  language: (input: { request: TextCheckRequest; table?: LanguageTable }, pixels: PixelEngine) =>
    language.run(input.request, {
      pixels,
      ...(input.table ? { language: createLanguageModel(input.table) } : {}),
    }),
  gibberish: (input: TextCheckRequest, pixels: PixelEngine) => gibberish.run(input, { pixels }),
  'near-copy': (input: TextCheckRequest, pixels: PixelEngine) => nearCopy.run(input, { pixels }),
  paste: (input: { steps: TypingStep[]; length: number }, pixels: PixelEngine) =>
    paste.run(
      { type: 'typing', length: input.length, events: expand(input.steps) } satisfies TypingCheckRequest,
      { pixels },
    ),
  tempo: (input: TempoCheckRequest, pixels: PixelEngine) => tempo.run(input, { pixels }),
  'personal-data': (input: { pieces?: string[]; positions?: number; left?: number }, pixels: PixelEngine) => {
    const { pieces, positions, left = 0 } = input
    const scanner = createTextScanner(positions)
    for (const piece of pieces ?? []) scanner.push(piece)
    return personalData.run({ scan: pieces ? scanner.end() : undefined, left }, { pixels })
  },
  'straight-lining': (input: TempoCheckRequest, pixels: PixelEngine) => straightLining.run(input, { pixels }),
}

/** A step of a typing vector: an event, or keystrokes with these pauses, over and over. */
type TypingStep =
  | { after: number; kind: TypingEvent['kind']; characters?: number; trusted?: boolean }
  | { keys: number; pauses: number[] }

function expand(steps: readonly TypingStep[]): TypingEvent[] {
  const events: TypingEvent[] = []
  let at = 0
  for (const step of steps) {
    if ('keys' in step) {
      for (let i = 0; i < step.keys; i++) {
        at += step.pauses[i % step.pauses.length] ?? 0
        events.push({ at, kind: 'key', characters: 1, trusted: true })
      }
    } else {
      at += step.after
      events.push({ at, kind: step.kind, characters: step.characters ?? 0, trusted: step.trusted ?? true })
    }
  }
  return events
}

/** Runs one vector. */
export function runGolden(kernel: string, input: unknown, pixels: PixelEngine): Finding {
  const runner = goldenRunners[kernel]
  if (!runner) throw new Error(`No golden runner for the kernel "${kernel}".`)
  return runner(input as never, pixels)
}
