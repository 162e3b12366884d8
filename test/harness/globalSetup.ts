import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FullConfig } from '@playwright/test'
import { announceNetworks } from './network.ts'
import { startNetwork } from './startNetwork.ts'

/**
 * Starts a network for each of Playwright's workers, for the whole run; what it returns ends them. `SAHARAKIT_CDN` names a
 * folder that `npm run build` wrote, and saves building the CDN files again.
 */
// oxlint-disable-next-line import/no-default-export -- Playwright takes the default export of a global setup.
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  const folder = process.env['SAHARAKIT_CDN']
  const first = await startNetwork(folder ? { cdn: folder } : {})
  const cdn = first.addresses.cdn.folder
  const others = await Promise.all(Array.from({ length: workers - 1 }, () => startNetwork({ cdn })))
  const networks = [first, ...others]
  const path = join(cdn, '..', 'networks.json')
  announceNetworks(
    path,
    networks.map(({ addresses }) => addresses),
  )
  return async () => {
    rmSync(path)
    await Promise.all(networks.map(({ stop }) => stop()))
  }
}
