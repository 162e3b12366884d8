/** Assets, their past and their services, for tests in browsers and the gallery. @module */
import type { Asset, AssetKind, AssetManifest, Hex, LineageLink, Relation } from '@saharakit/sdk'
import { explainTerms, presetTerms, presetTermsIds, splitPrice } from '@saharakit/sdk'
import type { AssetServices } from '../../elements/sahara-asset/assetServices.ts'
import type { LineageServices, Past } from '../../elements/sahara-lineage/lineageServices.ts'
import type { MarketPage, MarketRow, MarketServices } from '../../elements/sahara-market/marketServices.ts'
import type { LoadPart } from '../itemContent.ts'
import type { MarketCard } from '../market/marketCard.ts'
import { tokenOf } from '../market/price.ts'

/** What a hostile maker writes: text turned around, markup, a homoglyph, and no end. */
export const hostileText = `\u202e<img src=x onerror="globalThis.pwned=1">p\u0430ypal${'W'.repeat(10_000)}\u2066\u0000`

export const registry = '0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0'
export const owner = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const zero = '0x0000000000000000000000000000000000000000'
const dollar = '0x5fc8d32690cc91d4c39d9d3abcbd16989f875707'

export const idOf = (assetId: bigint): string => `eip155:31337:${registry}:${assetId}`

/** 32 bytes that say a number. */
export const bytes32 = (n: bigint | number): Hex => `0x${n.toString(16).padStart(64, '0')}`

/** An asset that can be bought for 25 dollars under the preset terms “Commercial Remix”. */
export function assetOf(changes: Partial<Asset> = {}): Asset {
  const assetId = changes.assetId ?? 7n
  return {
    chainId: 31337,
    assetId,
    owner,
    kind: 'dataset',
    version: 2,
    manifestHash: bytes32(assetId),
    createdAt: 1_790_000_000,
    depth: 0,
    parents: 0,
    parentsBps: 0,
    rights: 127,
    bound: false,
    listing: {
      offerHash: bytes32(99),
      live: true,
      token: dollar,
      price: 25_000_000n,
      symbol: 'USDX',
      decimals: 6,
      left: 12n,
      validUntil: 2_000_000_000,
      publishedAt: 12,
    },
    terms: { ...presetTerms['Commercial Remix'], termsId: presetTermsIds['Commercial Remix'] },
    ...changes,
  }
}

/** Its card. */
export function cardOf(changes: Partial<Asset> = {}): MarketCard {
  const asset = assetOf(changes)
  const deployment = {
    chainId: 31337,
    block: 0,
    contracts: { Campaigns: zero, Lens: zero, AssetRegistry: registry, AssetLens: zero },
    nativeCurrency: { name: 'Test', symbol: 'TEST', decimals: 18 },
  } as const
  return {
    id: idOf(asset.assetId),
    reference: { chainId: 31337, registry, assetId: asset.assetId },
    asset,
    deployment,
    token: asset.listing && tokenOf(asset.listing, deployment),
  }
}

/** A manifest with a file, a picture, a text and two measurements. */
export function assetManifestOf(changes: Partial<AssetManifest> = {}): AssetManifest {
  return {
    version: 1,
    kind: 'dataset',
    name: 'Mailbox 2002: spam or wanted',
    description:
      'Real mails of the SpamAssassin public corpus, decoded, and judged by people: **spam** or **wanted**.\n\n- 1,100 mails to train on, 300 to test with\n- Addresses and phone numbers are taken out',
    open: false,
    author: { name: 'Open Inbox Project', url: 'https://inbox.example/project' },
    task: 'text-classification',
    languages: ['en', 'de'],
    files: [
      { name: 'train.jsonl', type: 'application/x-ndjson', size: 2_410_000, sha256: bytes32(0xf1) },
      { name: 'test.jsonl', type: 'application/x-ndjson', size: 640_000, sha256: bytes32(0xf2) },
    ],
    preview: [
      { type: 'text/plain', digest: bytes32(0xa1), size: 100, caption: 'A wanted mail' },
      { type: 'image/png', digest: bytes32(0xa2), size: 100 },
    ],
    evaluations: [{ metric: 'agreement of two readers', value: 0.982, dataset: 'test.jsonl' }],
    usage: "const rows = (await readFile('train.jsonl', 'utf8')).trim().split('\\n').map(JSON.parse)",
    cite: 'SpamAssassin public corpus, 2002 to 2006.',
    ...changes,
  }
}

/** One link of a lineage. */
export const linkOf = (
  child: bigint | undefined,
  assetId: bigint,
  kind: AssetKind,
  changes: Partial<LineageLink> = {},
): LineageLink => ({
  child,
  assetId,
  version: 1,
  relation: child === undefined ? undefined : 'TRAINED_ON',
  shareBps: child === undefined ? 0 : 1_000,
  owner: `0x${String(assetId).padStart(40, '1')}`,
  kind,
  latest: 1,
  parents: 0,
  parentsBps: 0,
  rights: 127,
  totalShares: 0n,
  contributorsBps: 0,
  manifestHash: bytes32(assetId),
  ...changes,
})

/** A model that was fine-tuned from a model that was trained on a dataset which does not allow business, and on another. */
export const lineage: readonly LineageLink[] = [
  linkOf(undefined, 7n, 'model', { parents: 2, parentsBps: 2_500, rights: 127 & ~2 }),
  linkOf(7n, 5n, 'model', {
    relation: 'FINETUNED_FROM',
    shareBps: 2_000,
    parents: 2,
    parentsBps: 1_500,
    rights: 127 & ~2,
    version: 2,
    latest: 3,
  }),
  linkOf(7n, 3n, 'dataset', { shareBps: 500 }),
  linkOf(5n, 2n, 'dataset', {
    totalShares: 100n,
    contributorsBps: 4_000,
    license: { ...presetTerms['Non-Commercial'] },
  }),
  linkOf(5n, 3n, 'dataset', { shareBps: 500, license: 'owned' }),
]

/** How its assets are called. */
export const names: Readonly<Record<string, string>> = {
  2: 'Newsletters, 2004 to 2006',
  3: 'Mailbox 2002: spam or wanted',
  5: 'Plain filter',
  7: 'Newsletter filter',
}

const manifests = (hash: Hex, kind: AssetKind): AssetManifest =>
  assetManifestOf({ kind, name: names[String(BigInt(hash))] ?? `Number ${BigInt(hash)}` })

async function pictureBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 48
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  pen.fillStyle = 'hsl(200 60% 50%)'
  pen.fillRect(8, 8, 48, 32)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return new Uint8Array(await (blob as Blob).arrayBuffer())
}

/** Bytes of the preview: a picture, or a text. */
export const loadPiece: LoadPart = async ({ type }) =>
  type === 'image/png'
    ? pictureBytes()
    : (new TextEncoder().encode('Subject: the minutes of Tuesday') as Uint8Array<ArrayBuffer>)

/** Services of a card; everything has a peaceful default. */
export function assetServices(
  { asset = {}, manifest = {} }: { asset?: Partial<Asset>; manifest?: Partial<AssetManifest> } = {},
  changes: Partial<AssetServices> = {},
): AssetServices {
  const card = cardOf(asset)
  const own = assetManifestOf({ kind: card.asset.kind, ...manifest })
  const past = card.asset.parents > 0 ? lineage : [linkOf(undefined, card.asset.assetId, card.asset.kind)]
  return {
    readCard: async () => cardOf(asset),
    readManifest: async ({ manifestHash, kind }) =>
      manifestHash === card.asset.manifestHash ? own : manifests(manifestHash, kind),
    loadPart: loadPiece,
    readPast: async () => ({
      lineage: past,
      license: explainTerms(card.asset.terms, past),
      preset: 'Commercial Remix',
    }),
    readSplit: async (_, referrer) =>
      splitPrice(card.asset.listing?.price ?? 0n, 500, past, referrer as Hex | undefined),
    ...changes,
  }
}

/** Services of a lineage. */
export function lineageServices(
  past: Partial<Past> = {},
  changes: Partial<LineageServices> = {},
): LineageServices {
  return {
    readPast: async (id) => ({
      id,
      lineage,
      burdens: new Map([[2n, { forbids: ['COMMERCIAL', 'SELL_OUTPUTS'], binds: true }]]),
      ...past,
    }),
    readManifest: async ({ manifestHash, kind }) => manifests(manifestHash, kind),
    ...changes,
  }
}

/** A chain of models as deep as lineages may be, each trained on eight datasets as well. */
export function deepLineage(depth: number, width: number): readonly LineageLink[] {
  const links = [linkOf(undefined, 1_000n, 'model', { parents: width })]
  const relations: readonly Relation[] = ['FINETUNED_FROM', 'TRAINED_ON', 'USES', 'LABELS']
  for (let level = 1; level <= depth; level++)
    for (let place = 0; place < width; place++) {
      const isChain = place === 0
      links.push(
        linkOf(
          BigInt(1_000 - (level - 1)),
          BigInt(isChain ? 1_000 - level : 10 * level + place),
          isChain ? 'model' : 'dataset',
          {
            relation: relations[place % relations.length] ?? 'USES',
            parents: isChain && level < depth ? width : 0,
            shareBps: 500,
          },
        ),
      )
    }
  return links
}

const tasks = ['text-classification', 'image-choice', 'mail-sorting', 'speech'] as const
const kinds: readonly AssetKind[] = ['dataset', 'model', 'agent', 'pipeline', 'evaluation']
const things = ['Mails', 'Sketches', 'Letters', 'Voices', 'Maps', 'Recipes', 'Receipts', 'Poems'] as const

/** The n-th asset of a long list, as an indexer lists it. */
export function rowOf(n: number, changes: Partial<MarketRow> = {}): MarketRow {
  const kind = kinds[n % kinds.length] ?? 'dataset'
  const parents = kind === 'dataset' ? 0 : 1 + (n % 3)
  const listing = assetOf().listing
  const sold = listing && {
    ...listing,
    price: BigInt(1 + ((n * 7) % 90)) * 500_000n,
    live: n % 9 !== 4,
    left: n % 9 === 4 ? 0n : 12n,
  }
  const names = Object.keys(presetTerms) as (keyof typeof presetTerms)[]
  const preset = names[n % names.length] ?? 'Open Use'
  const terms = { ...presetTerms[preset], termsId: presetTermsIds[preset] }
  const asset = {
    assetId: BigInt(n),
    kind,
    parents,
    terms,
    owner: `0x${String(1_000_000 + n * 37)
      .repeat(6)
      .slice(0, 40)}`,
    listing: n % 7 === 6 ? undefined : sold,
  } as const
  return {
    card: cardOf(asset),
    name: `${things[n % things.length]} of ${1990 + (n % 30)}, part ${n}`,
    task: tasks[n % tasks.length] ?? '',
    trust: 'claimed',
    ...changes,
  }
}

/** A market with so many assets, a hundred a piece. */
export function marketServices(
  count: number,
  changes: Partial<MarketServices> = {},
  source: MarketPage['source'] = 'indexer',
): MarketServices {
  return {
    async listRows({ kind, search, task }, after) {
      const from = Number(after ?? 0)
      const all = Array.from({ length: count }, (_, index) => rowOf(count - index))
      const found = all.filter(
        (row) =>
          (!kind || row.card.asset.kind === kind) &&
          (!task || row.task === task) &&
          (!search || row.name.toLowerCase().includes(search.toLowerCase())),
      )
      const rows = found.slice(from, from + 100)
      const end = from + rows.length
      return {
        rows:
          source === 'chain'
            ? rows.map((row) => ({ ...row, name: '', task: '', trust: 'quorum' as const }))
            : rows,
        after: end < found.length ? String(end) : undefined,
        source,
      }
    },
    readManifest: async ({ manifestHash, kind }) => {
      const { name, task } = rowOf(Number(BigInt(manifestHash)))
      return assetManifestOf({ kind, name, task })
    },
    ...changes,
  }
}
