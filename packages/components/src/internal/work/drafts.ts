import type { Address, CampaignReference, DraftRecord, SaharaStore } from '@saharakit/sdk'
import { formatCampaignReference } from '@saharakit/sdk/lens'
import { recordId } from '@saharakit/sdk/storage'
import type { Draft } from '../services.ts'

/** Drafts of one campaign in the store. */
export type Drafts = Readonly<{
  save: (draft: Draft) => Promise<'indexeddb' | 'memory'>
  read: (seat: number, account: Address) => Promise<Draft | undefined>
  drop: (seat: number) => Promise<void>
}>

function toRecord(campaign: string, { seat, batch, labels, ms, at, notes }: Draft): DraftRecord {
  return {
    id: recordId(campaign, seat),
    campaign,
    seat,
    batch,
    answers: labels,
    comments: notes.comments,
    problems: notes.problems,
    tempo: ms,
    cursor: at,
    updatedAt: Date.now(),
  }
}

/** @param reference Campaign whose drafts these are. */
export function createDrafts(store: SaharaStore, reference: CampaignReference): Drafts {
  const campaign = formatCampaignReference(reference)
  return {
    async save(draft) {
      await store.put('drafts', toRecord(campaign, draft))
      return store.mode()
    },
    async read(seat, account) {
      const record = await store.get('drafts', recordId(campaign, seat))
      if (!record) return undefined
      const { batch, answers, tempo, cursor, comments, problems } = record
      return { account, seat, batch, labels: answers, ms: tempo, at: cursor, notes: { comments, problems } }
    },
    async drop(seat) {
      const id = recordId(campaign, seat)
      await store.delete('drafts', id)
      for (const content of await store.list('contents', `${id}/`)) await store.delete('contents', content.id)
    },
  }
}
