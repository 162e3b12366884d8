import { NODE_DEADLINE } from '../rpc/askInTurn.ts'
import { post } from '../rpc/post.ts'
import type { LensSource } from './callLens.ts'
import { campaignsSelector } from './campaigns.generated.ts'
import { encodeWords } from './encodeWords.ts'

/** A question that is on its way before the code that reads its answer is there. */
export type EarlyQuestion = Readonly<{ ids: readonly bigint[]; sent: Promise<Response> }>

const key = Symbol.for('saharakit.early@1')
const page = globalThis as unknown as Record<symbol, Map<string, EarlyQuestion> | undefined>

/** What tells one Lens from another. */
export const placeOf = ({ chainId, lens, rpcUrls }: LensSource): string => [chainId, lens, ...rpcUrls].join()

/** The question about these campaigns. */
export const campaignsCall = ({ lens }: LensSource, ids: readonly bigint[]): object =>
  callOf(lens, encodeWords(campaignsSelector, 32, ids.length, ...ids))

/** An `eth_call` as JSON-RPC has it. */
export const callOf = (to: string, data: string): object => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'eth_call',
  params: [{ to, data }, 'latest'],
})

/**
 * Asks the first node for campaigns that will be read in a moment, so that the question travels beside the scripts. The
 * next {@link readCampaign} of them takes the answer; where it is none, it asks again.
 *
 * @param call The question, where it is about something else than campaigns.
 */
export function askEarly(
  source: LensSource,
  ids: readonly bigint[],
  call: (source: LensSource, ids: readonly bigint[]) => object = campaignsCall,
): void {
  const [url] = source.rpcUrls
  if (!url) return
  const sent = post(url, call(source, ids), AbortSignal.timeout(NODE_DEADLINE))
  sent.catch(() => {}) // Told by who reads it.
  ;(page[key] ??= new Map()).set(placeOf(source), { ids, sent })
}

/** Takes the question that is on its way to this Lens, if any. */
export function takeEarly(source: LensSource): EarlyQuestion | undefined {
  const place = placeOf(source)
  const early = page[key]?.get(place)
  page[key]?.delete(place)
  return early
}
