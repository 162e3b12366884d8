import { explainLicense, getLineage, type LicenseExplanation, type Right } from '@saharakit/sdk'
import { fetchAssetManifest } from '@saharakit/sdk/content'
import { formatAssetReference, matchAssetReference } from '@saharakit/sdk/lens'
import { assetFault } from '../../internal/market/faults.ts'
import { findMarket } from '../../internal/market/marketDeployment.ts'
import { openMarketClient } from '../../internal/market/openMarketClient.ts'
import type { SaharaSettings } from '../../internal/settings.ts'
import type { Burden, LineageServices } from './lineageServices.ts'

/** Which ancestor takes which right away, and which one binds. */
function burdensOf({ sentences }: LicenseExplanation): ReadonlyMap<bigint, Burden> {
  const burdens = new Map<bigint, Burden>()
  for (const { kind, about, because } of sentences) {
    if (because === undefined) continue
    const { forbids, binds } = burdens.get(because) ?? { forbids: [], binds: false }
    const more = kind === 'may-not' ? [...forbids, about as Right] : forbids
    burdens.set(because, { forbids: more, binds: binds || about === 'bound' })
  }
  return burdens
}

/** The services of `<sahara-lineage>` from the SDK. */
export function createLineageServices(settings: SaharaSettings): LineageServices {
  let gateways: readonly string[] = []
  return {
    async readPast(attribute, limit, signal) {
      const reference = matchAssetReference(attribute)
      const deployment = reference && findMarket(settings, reference)
      if (!deployment) throw assetFault(attribute, settings)
      gateways = settings.client?.gateways ?? deployment.gateways ?? []
      const client = openMarketClient(settings, reference)
      const { assetId } = reference
      const [lineage, burdens] = await Promise.all([
        getLineage(client, { assetId, limit, signal }),
        // The past is worth showing also where nobody can say what it forbids.
        explainLicense(client, { assetId, signal }).then(burdensOf, () => new Map<bigint, Burden>()),
      ])
      signal.throwIfAborted()
      return { id: formatAssetReference(reference), lineage, burdens }
    },
    readManifest: ({ manifestHash, kind }, signal) =>
      fetchAssetManifest({ gateways, manifestHash, kind, signal }),
  }
}
