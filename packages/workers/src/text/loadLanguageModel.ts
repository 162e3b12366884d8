import { CheckError } from '../checkError.ts'
import type { WorkerAsset } from '../protocol.ts'
import { createLanguageModel, type LanguageModel } from './languageModel.ts'

/**
 * Fetches the n-gram table, verified by the browser where the page gave its hash.
 *
 * @throws CheckFailedError (retryable) when it can't be had
 */
export async function loadLanguageModel({ url, integrity }: WorkerAsset): Promise<LanguageModel> {
  try {
    const response = await fetch(url, { credentials: 'omit', ...(integrity ? { integrity } : {}) })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return createLanguageModel(await response.json())
  } catch (error) {
    throw new CheckError({
      name: 'CheckFailedError',
      shortMessage: 'The language of the text could not be checked.',
      metaMessages: [
        `The language table ${url} could not be fetched or is not what its integrity value says.`,
      ],
      details: String(error),
      docsPath: '/errors#checkfailederror',
      retryable: true,
    })
  }
}
