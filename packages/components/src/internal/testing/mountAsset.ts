/** Cards with scripted services, for tests in browsers. @module */
import '../../elements/sahara-asset/define.ts'
import type { SaharaAsset } from '../../elements/sahara-asset/element.ts'
import { find, until } from './fixtures.ts'
import { assetServices, idOf } from './marketFixtures.ts'

type Parameters_ = Parameters<typeof assetServices>

/** A card in the page. */
export function mountAsset(...parameters: Parameters_): SaharaAsset {
  const element = document.createElement('sahara-asset')
  element.asset = idOf(parameters[0]?.asset?.assetId ?? 7n)
  element.services = assetServices(...parameters)
  document.body.append(element)
  return element
}

/** Waits until what its maker says is on screen. */
export const described = (element: SaharaAsset): Promise<boolean> =>
  until(() => element.matches(':state(described)'), 'described')

/** A card with its details open. */
export async function openedAsset(...parameters: Parameters_): Promise<SaharaAsset> {
  const element = mountAsset(...parameters)
  await described(element)
  ;(await find(element, '[part="details"]')).click()
  await find(element, '.details')
  return element
}

/** A model that was made from others, as the scripted past has it. */
export const model = {
  asset: { kind: 'model', parents: 2, rights: 127 & ~2 },
  manifest: { name: 'Newsletter filter' },
} as const
