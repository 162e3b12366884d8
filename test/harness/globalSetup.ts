import { announceNetwork } from './network.ts'
import { startNetwork } from './startNetwork.ts'

/**
 * Starts the network once for the whole run; what it returns ends it. `SAHARAKIT_CDN` names a folder that
 * `npm run build` wrote, and saves building the CDN files again.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright takes the default export of a global setup.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const cdn = process.env['SAHARAKIT_CDN']
  const { addresses, stop } = await startNetwork(cdn ? { cdn } : {})
  announceNetwork(addresses)
  return stop
}
