import type { SeatRow } from '../indexer/Indexer.ts'
import { itemsIn } from '../seal/money.ts'
import { unsealNotes } from '../seal/notes.ts'
import { unsealLabels } from '../seal/unsealLabels.ts'
import { word } from '../seal/word.ts'
import type { Campaign } from '../types/campaign.ts'
import { ABSTAIN } from '../types/contribution.ts'
import type { Deployment } from '../types/deployment.ts'
import type { ContentNote } from '../types/manifest.ts'
import type { ProducedContent, ProducedItem } from '../types/produced.ts'
import { fromBase64url } from './base64url.ts'
import { commitmentOf } from './commitment.ts'

/**
 * What a seat of an opened epoch made, item by item, without a look at a gateway: `readable` where its notes name a content
 * and the submission committed to these notes, else `false`. Items that the contributor could not do are left out.
 */
export async function readSeat(
  { chainId, contracts }: Deployment,
  campaign: Campaign,
  row: SeatRow,
  scalar: bigint,
): Promise<readonly ProducedItem[]> {
  const { seat, account, keyX, body, notes, epoch, batch } = row
  if (!keyX || !body || epoch === undefined || batch === undefined) return []
  const { campaignId } = campaign
  const place = { chainId, contract: contracts.Campaigns, campaignId, seat }
  const items = itemsIn(campaign, batch)
  const opened = unsealLabels({ ...place, scalar: word(scalar), keyX, body, items })
  // E is no point of the curve: the contract voids such a seat.
  if (!opened) return []
  const read = notes && unsealNotes(notes, opened.pad)
  const isTrue = !!read?.contents && (await commitmentOf(read)) === opened.reportDigest
  const contents = new Map(read?.contents?.map((note) => [note[0], contentOf(note)]))
  return opened.labels.flatMap((label, item): ProducedItem[] => {
    if (label === ABSTAIN) return []
    const content = contents.get(item)
    const state = isTrue && content ? 'readable' : 'false'
    return [{ epoch, batch, item, seat, account, state, content }]
  })
}

function contentOf([, sealed, digest, key, type, size]: ContentNote): ProducedContent {
  return {
    sealed: fromBase64url(sealed),
    digest: fromBase64url(digest),
    key: fromBase64url(key),
    type,
    size,
  }
}
