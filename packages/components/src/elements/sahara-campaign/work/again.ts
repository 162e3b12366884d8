import type { CampaignBook } from '../campaignServices.ts'
import { type CampaignDraft, type DraftItem, emptyDraft, isWritten } from '../plan/draft.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** Somebody has begun another campaign on this device, which nothing may write over. */
const taken = (): Error =>
  Object.assign(new Error('There is a draft on this device already.'), { name: 'DraftThereError' })

/** The task of a campaign as a draft. Known answers are public by now, so it has none. */
const draftOf = ({ manifest, campaign }: CampaignBook): CampaignDraft => ({
  ...emptyDraft,
  // What people make is not labeled again.
  kind: manifest.kind === 'photo' || manifest.kind === 'writing' ? emptyDraft.kind : manifest.kind,
  title: manifest.title,
  question: manifest.question,
  requesterName: manifest.requester.name,
  instructions: manifest.instructions,
  dataUse: manifest.dataUse,
  lang: manifest.lang,
  comments: manifest.comments ?? false,
  classes: manifest.classes.map(({ label, key = '', hint = '' }) => ({ label, key, hint })),
  expected: String(campaign.p1Bps / 100),
  batchSize: campaign.batchSize,
})

/**
 * Makes a draft of the items that want more labels.
 *
 * @throws Error named DraftThereError where somebody has begun another one
 */
export async function draftAgain(
  { ending, services, watching }: CampaignDesk,
  book: CampaignBook,
): Promise<Readonly<{ draft: CampaignDraft; items: readonly DraftItem[] }>> {
  const [old, oldItems] = await Promise.all([services.readDraft(), services.readItems()])
  if (old && isWritten(old, oldItems)) throw taken()
  const wanting = book.results.items.filter(({ wantsLabel }) => wantsLabel)
  await watching.readAll(book, wanting)
  const items: DraftItem[] = []
  for (const row of wanting) {
    const item = watching.itemOf(row)
    if (!item) continue
    const parts = item.parts.map(async (part) => ({
      type: part.type,
      bytes: await services.loadPart(part, ending),
    }))
    const { prompt } = item
    const name = `${row.batch + 1}/${row.item + 1}`
    items.push({ name, parts: await Promise.all(parts), ...(prompt !== undefined && { prompt }) })
  }
  return { draft: draftOf(book), items }
}
