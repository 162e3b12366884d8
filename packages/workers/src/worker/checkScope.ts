import type { PixelEngine } from '../pixels/pixelEngine.ts'
import type { CheckProgress } from '../protocol.ts'
import type { LanguageModel } from '../text/languageModel.ts'

/** What one request may use. */
export type CheckScope = Readonly<{
  pixels: PixelEngine
  signal: AbortSignal
  onProgress: (progress: CheckProgress) => void
  /** The language model, fetched on first use; undefined where the page gave no table. */
  loadLanguage: () => Promise<LanguageModel | undefined>
}>
