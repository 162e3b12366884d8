import { startLocalnet } from '@saharakit/demo/localnet'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'localnet'
/** Depends on the machine and on what else it does. */
export const checks: Record<string, Rule> = { '*': 'info' }

/** Seconds from `npm start` to pages that can be used, with the CDN files built on the way, as on a fresh clone. */
export async function measure(): Promise<Record<string, Figure>> {
  const { secondsToReady, stop } = await startLocalnet()
  await stop()
  return { 'seconds to ready': Math.round(secondsToReady * 10) / 10 }
}
