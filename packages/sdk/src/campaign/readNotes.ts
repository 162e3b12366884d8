import type { SeatRow } from '../indexer/Indexer.ts'
import { itemsIn } from '../seal/money.ts'
import { unsealNotes } from '../seal/notes.ts'
import { unsealLabels } from '../seal/unsealLabels.ts'
import { word } from '../seal/word.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import type { Deployment } from '../types/deployment.ts'
import type { Notes } from '../types/manifest.ts'

/** Notes by the number of their seat, and the seats whose notes can't be read. */
export type ReadNotes = Readonly<{ read: ReadonlyMap<number, Notes>; unreadable: readonly number[] }>

/** Unseals the notes of all opened epochs with their published scalars. */
export function readNotes(
  { chainId, contracts }: Deployment,
  {
    campaign,
    epochs,
    rows,
  }: Readonly<{ campaign: Campaign; epochs: readonly Epoch[]; rows: readonly SeatRow[] }>,
): ReadNotes {
  const read = new Map<number, Notes>()
  const unreadable: number[] = []
  for (const { seat, keyX, body, notes, epoch, batch } of rows) {
    const scalar = epoch === undefined ? undefined : epochs[epoch]?.scalar
    if (!keyX || !body || !notes || batch === undefined || scalar === undefined) continue
    const { campaignId } = campaign
    const place = { chainId, contract: contracts.Campaigns, campaignId, seat }
    const opened = unsealLabels({
      ...place,
      scalar: word(scalar),
      keyX,
      body,
      items: itemsIn(campaign, batch),
    })
    const found = opened && unsealNotes(notes, opened.pad)
    if (found) read.set(seat, found)
    else unreadable.push(seat)
  }
  return { read, unreadable }
}
