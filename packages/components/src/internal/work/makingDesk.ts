/** What making something asks of disk, gateways and worker; loaded where a campaign is of a producing kind. @module */
import {
  type CampaignReference,
  type ContentNote,
  getProduced,
  isSaharaError,
  listProduced,
  publishContent,
  type SaharaClient,
  sealContents,
} from '@saharakit/sdk'
import { formatCampaignReference } from '@saharakit/sdk/lens'
import { recordId } from '@saharakit/sdk/storage'
import type { Finding, TypingEvent } from '@saharakit/workers/protocol'
import type { CheckDesk } from './checkDesk.ts'
import type { MakingServices, StoredContent } from './makingServices.ts'

/** Contents of others that a new one is compared with: the newest ones of opened epochs. */
const MOST_KNOWN = 24

/** Something to compare with: a text, or the hash of a photograph. */
type Known = Readonly<{ texts: readonly string[]; hashes: readonly string[] }>

const textOf = ({ bytes }: Pick<StoredContent, 'bytes'>): string => new TextDecoder().decode(bytes)

/** @param client without a wallet: what others made is read by everybody. */
export function makingDesk(
  client: SaharaClient,
  reference: CampaignReference,
  checks: CheckDesk,
): MakingServices & Readonly<{ upload: typeof upload }> {
  const { campaignId } = reference
  const campaign = formatCampaignReference(reference)
  const hashes = new WeakMap<StoredContent['bytes'], string>()
  let known: Promise<Known> | undefined

  /** The hash by which photographs are compared; undefined where one is too flat for it. */
  async function hashOf({ bytes, type }: Pick<StoredContent, 'bytes' | 'type'>, signal: AbortSignal) {
    const request = { type: 'image', bytes: bytes.slice().buffer, mediaType: type } as const
    const report = await checks.run({ ...request, only: ['near-duplicate'] }, signal)
    const found = report?.findings.find(({ code }) => code === 'hashed')
    const hash = found && String(found.values['hash'])
    if (hash) hashes.set(bytes, hash)
    return hash
  }

  /** What the campaign has already, as far as it can be read; asked for once. */
  async function readKnown(signal: AbortSignal): Promise<Known> {
    const made = (await listProduced(client, { campaignId, signal })).filter(
      ({ state }) => state === 'readable',
    )
    const contents: { bytes: Uint8Array<ArrayBuffer>; type: string }[] = []
    for (const produced of made.slice(-MOST_KNOWN)) {
      const bytes = await getProduced(client, { produced, signal }).catch(() => undefined)
      if (bytes) contents.push({ bytes, type: produced.content?.type ?? '' })
    }
    const found: string[] = []
    for (const content of contents.filter(({ type }) => type.startsWith('image/'))) {
      const hash = await hashOf(content, signal)
      if (hash) found.push(hash)
    }
    const texts = contents.filter(({ type }) => type === 'text/plain').map(textOf)
    return { texts, hashes: found }
  }

  async function checkText(
    content: StoredContent,
    others: readonly StoredContent[],
    typing: readonly TypingEvent[],
    signal: AbortSignal,
  ): Promise<readonly Finding[]> {
    const text = textOf(content)
    const earlier = [...((await known)?.texts ?? []), ...others.map(textOf)]
    const languages = [checks.language]
    const report = await checks.run({ type: 'text', text, languages, earlier }, signal)
    checks.keep(content.item, report)
    const typed = await checks.run({ type: 'typing', events: typing, length: text.length }, signal)
    return [...(report?.findings ?? []), ...(typed?.findings ?? [])]
  }

  async function checkPhotograph(
    content: StoredContent,
    others: readonly StoredContent[],
    signal: AbortSignal,
  ): Promise<readonly Finding[]> {
    const { bytes, type, item } = content
    const report = await checks.run({ type: 'image', bytes: bytes.slice().buffer, mediaType: type }, signal)
    checks.keep(item, report)
    const findings = report?.findings ?? []
    const own = findings.find(({ code }) => code === 'hashed')?.values['hash']
    if (own === undefined) return findings
    hashes.set(bytes, String(own))
    const beside = [...((await known)?.hashes ?? [])]
    for (const other of others) {
      const hash = hashes.get(other.bytes) ?? (await hashOf(other, signal))
      if (hash) beside.push(hash)
    }
    const compared = await checks.run({ type: 'duplicates', hashes: [...beside, String(own)] }, signal)
    const last = compared?.findings.at(-1)
    return last ? [...findings, last] : findings
  }

  return {
    async read(seat) {
      const records = await client.store.list('contents', `${recordId(campaign, seat)}/`)
      return records.map(({ item, bytes, type, seed }) => ({ item, bytes, type, seed }))
    },
    async save(seat, { item, bytes, type, seed }) {
      const id = `${recordId(campaign, seat)}/${item}`
      await client.store.put('contents', {
        id,
        campaign,
        seat,
        item,
        bytes,
        type,
        seed,
        updatedAt: Date.now(),
      })
    },
    drop: (seat, item) => client.store.delete('contents', `${recordId(campaign, seat)}/${item}`),
    async check(content, others, typing, signal) {
      known ??= readKnown(signal).catch(() => ({ texts: [], hashes: [] }))
      return content.type === 'text/plain'
        ? checkText(content, others, typing, signal)
        : checkPhotograph(content, others, signal)
    },
    upload,
  }
}

/**
 * Seals contents and uploads them to the first gateway that takes them. What is there already is not sent again, and asks
 * for no signature.
 *
 * @throws what the last gateway that was asked answered
 */
async function upload(
  client: SaharaClient,
  contents: readonly StoredContent[],
  signal: AbortSignal,
): Promise<readonly ContentNote[]> {
  const sealed = await sealContents({ contents, signal })
  let refusal: unknown
  for (const gateway of client.gateways.length ? client.gateways : [undefined]) {
    try {
      await publishContent(client, {
        blocks: sealed.blocks,
        ...(gateway === undefined ? {} : { gateways: [gateway] }),
        deadlineMs: 120_000,
        signal,
      })
      return sealed.contents
    } catch (error) {
      if (!isSaharaError(error, 'UploadRefusedError') && !isSaharaError(error, 'ContentUnavailableError'))
        throw error
      refusal = error
    }
  }
  throw refusal
}
