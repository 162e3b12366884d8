import { checkPayload, type Quote, type SaharaClient } from '@saharakit/sdk'

/** Looks whether the files that are sold can be had, and are the promised ones. Loaded while the review is read. */
export async function checkFiles(
  client: SaharaClient,
  quote: Quote,
  signal: AbortSignal,
): Promise<'right' | 'unavailable' | 'wrong'> {
  const { problems } = await checkPayload(client, { offer: quote, signal })
  if (problems.length === 0) return 'right'
  return problems.every(({ code }) => code === 'unavailable') ? 'unavailable' : 'wrong'
}
