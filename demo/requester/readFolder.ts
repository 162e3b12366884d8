import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { CampaignSeed, SeedItem, SeedPart } from '../seed/types.ts'

/** What `campaign.json` says; everything else is files. */
type CampaignFile = Pick<
  CampaignSeed,
  | 'kind'
  | 'title'
  | 'question'
  | 'requester'
  | 'instructions'
  | 'classes'
  | 'dataUse'
  | 'batchSize'
  | 'goldPerBatch'
  | 'epochBatches'
  | 'unitPrice'
  | 'stake'
  | 'bond'
  | 'p1Bps'
  | 'exam'
>

const required: readonly (keyof CampaignFile)[] = [
  'kind',
  'title',
  'question',
  'requester',
  'instructions',
  'classes',
]

const defaults = {
  dataUse: 'Not stated.',
  batchSize: 20,
  goldPerBatch: 4,
  epochBatches: 6,
  unitPrice: '0.02',
  stake: '0.1',
  bond: '1',
  p1Bps: 9_000,
} as const

const mediaTypes: Readonly<Record<string, SeedPart['type']>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.txt': 'text/plain',
}

/**
 * Reads a campaign from a folder, for requesters who think in files:
 *
 * ```
 * campaign.json              title, question, classes, prices
 * items/*                    what is to be labeled
 * gold/<class id>/*          control items, sorted by their answer
 * examples/<class id>/*      practice items; the reason stands beside each, in a file of the same name plus .reason.txt
 * ```
 *
 * Items that fill no whole epoch are left out, and so is gold beyond what the batches need.
 *
 * @throws Error naming the file or the folder that is missing or wrong
 */
export function readFolder(folder: string): CampaignSeed {
  const file = { ...defaults, ...readCampaignFile(join(folder, 'campaign.json')) }
  if (file.kind === 'pairwise') {
    throw new Error('A folder holds single items. Build comparisons in code, as demo/seed/pairs.ts does.')
  }
  const byClass = (name: string) =>
    file.classes.flatMap(({ id }, truth) =>
      listItems(join(folder, name, id)).map((path) => ({ path, item: readItem(path, truth) })),
    )
  const items = listItems(join(folder, 'items')).map((path) => readItem(path, UNKNOWN))
  const gold = byClass('gold').map(({ item }) => item)
  const examples = byClass('examples').map(({ path, item }) => ({
    item,
    answer: item.truth,
    reason: readReason(path),
  }))
  const perBatch = file.batchSize - file.goldPerBatch
  const epochs = Math.floor(
    Math.min(items.length / perBatch, gold.length / file.goldPerBatch) / file.epochBatches,
  )
  if (epochs < 1) {
    throw new Error(
      `${folder} holds ${items.length} items and ${gold.length} gold items; one epoch needs ` +
        `${perBatch * file.epochBatches} and ${file.goldPerBatch * file.epochBatches}. Add files, or make batchSize, ` +
        'goldPerBatch or epochBatches smaller in campaign.json.',
    )
  }
  const batches = epochs * file.epochBatches
  return {
    ...file,
    slug: basename(folder),
    examples,
    items: items.slice(0, batches * perBatch),
    gold: spread(gold, file.classes.length).slice(0, batches * file.goldPerBatch),
    epochs,
  }
}

/** Nobody knows the answer yet. */
const UNKNOWN = -1

function readCampaignFile(path: string): CampaignFile {
  if (!existsSync(path)) throw new Error(`${path} is missing. docs/demo.md shows what it holds.`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} is no JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  const missing = required.filter((key) => typeof value !== 'object' || value === null || !(key in value))
  if (missing.length > 0) throw new Error(`${path} says nothing about ${missing.join(', ')}.`)
  return value as CampaignFile
}

/** Files in the order of their names; the reasons of examples are no items. */
function listItems(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !name.endsWith('.reason.txt'))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

function readItem(path: string, truth: number): SeedItem {
  const type = mediaTypes[extname(path).toLowerCase()]
  if (!type) {
    throw new Error(`${path} is of no type that can be labeled. Use ${Object.keys(mediaTypes).join(', ')}.`)
  }
  return { parts: [{ bytes: Uint8Array.from(readFileSync(path)), type }], truth }
}

function readReason(path: string): string {
  const reason = `${path}.reason.txt`
  if (!existsSync(reason)) throw new Error(`${reason} is missing: an example tells why its answer is right.`)
  return readFileSync(reason, 'utf8').trim()
}

/** One of each class in turn, so that any prefix holds the classes evenly. */
function spread(gold: readonly SeedItem[], classes: number): SeedItem[] {
  const lists = Array.from({ length: classes }, (_, truth) => gold.filter((item) => item.truth === truth))
  return Array.from({ length: gold.length }, (_, index) => index).flatMap((index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  )
}
