import type { AssetManifest, LineageLink } from '@saharakit/sdk'
import type { MarketCard } from '../../../internal/market/marketCard.ts'
import { plainIsolate } from '../../../internal/market/names.ts'
import type { Term } from '../../../internal/SaharaElement.ts'
import type { Details } from './Details.ts'

/** What the sections of the details get. */
export type DetailsView = Readonly<{
  term: Term
  language: string
  card: MarketCard
  manifest: AssetManifest | undefined
  details: Details
}>

/** An ancestor's name as its maker wrote it; its kind and number until that is known. */
export function ancestorName({ term, details }: DetailsView, link: LineageLink): string {
  const known = details.nameOf(link)
  return known ? plainIsolate(known, 80) : term('assetName', term('kinds')[link.kind], String(link.assetId))
}

/** The same by number; the number alone where the lineage does not name it. */
export function nameByNumber(view: DetailsView, assetId: bigint): string {
  const { past } = view.details
  const link = past.name === 'read' && past.value.lineage.find((each) => each.assetId === assetId)
  return link ? ancestorName(view, link) : String(assetId)
}
