import type { AssetManifest, LineageLink, PreviewItem, SharePart } from '@saharakit/sdk'
import { type ItemContent, loadItem } from '../../../internal/itemContent.ts'
import { NameReader } from '../../../internal/market/nameReader.ts'
import { plainLines } from '../../../internal/market/names.ts'
import type { AssetPast, AssetServices } from '../assetServices.ts'
import type { ReadyState } from '../states.ts'

/** Something that is read when somebody asks for it. */
export type Reading<Value> =
  | Readonly<{ name: 'reading' }>
  | Readonly<{ name: 'read'; value: Value }>
  | Readonly<{ name: 'failed' }>

/** What details need of their element. */
export type DetailsHost = Readonly<{
  referrer: string | undefined
  requestUpdate: () => void
  /** Tells the page about a failure. */
  fault: (error: Error) => void
}>

/** Pieces that are fetched without being asked for: each may have megabytes. */
const firstPieces = 3

const reading = { name: 'reading' } as const

/** Everything that the open details of one card have read so far. */
export class Details {
  past: Reading<AssetPast> = reading
  split: Reading<readonly SharePart[]> = reading
  /** Description with its marks read; undefined until the reader of marks is here. */
  about: HTMLElement | undefined
  readonly previews = new Map<PreviewItem, ItemContent | undefined>()
  /** Lists that are shown whole. */
  readonly whole = new Set<'files' | 'preview'>()
  /** Hash that was just copied. */
  copied: string | undefined
  /** Whether the whole past is open. */
  showsPast = false

  readonly #host: DetailsHost
  readonly #services: AssetServices
  readonly #state: ReadyState
  readonly #ending = new AbortController()
  readonly #names: NameReader
  #described: AssetManifest | undefined

  constructor(host: DetailsHost, services: AssetServices, state: ReadyState) {
    this.#host = host
    this.#services = services
    this.#state = state
    this.#names = new NameReader(services.readManifest, this.#ending.signal, () => host.requestUpdate())
    this.readPast()
    this.readSplit()
  }

  /** Ends what is on its way and frees the pictures. */
  end(): void {
    this.#ending.abort()
    for (const content of this.previews.values()) if (content) close(content)
  }

  /** Reads its past and its license, again where that failed. */
  readonly readPast = (): void =>
    this.#read(
      (signal) => this.#services.readPast(this.#state.card, signal),
      (past) => (this.past = past),
    )

  /** Reads where the money goes, again where that failed. */
  readonly readSplit = (): void => {
    const { card } = this.#state
    if (!card.asset.listing) return
    this.#read(
      (signal) => this.#services.readSplit(card, this.#host.referrer || undefined, signal),
      (split) => (this.split = split),
    )
  }

  #read<Value>(read: (signal: AbortSignal) => Promise<Value>, keep: (reading: Reading<Value>) => void): void {
    const { signal } = this.#ending
    const show = (now: Reading<Value>) => {
      if (signal.aborted) return
      keep(now)
      this.#host.requestUpdate()
    }
    keep(reading)
    read(signal).then(
      (value) => show({ name: 'read', value }),
      (error) => {
        if (!signal.aborted) this.#host.fault(error)
        show({ name: 'failed' })
      },
    )
  }

  /** Looks at the manifest, once it is here: its words and the first pieces of its preview. */
  describe(manifest: AssetManifest): void {
    if (this.#described === manifest) return
    this.#described = manifest
    this.showPieces(firstPieces)
    if (manifest.description) void this.#readMarks(manifest.description)
  }

  async #readMarks(description: string): Promise<void> {
    try {
      const { markdownToNodes } = await import('../../sahara-task/dialogs/markdownToNodes.ts')
      if (this.#ending.signal.aborted) return
      this.about = document.createElement('div')
      this.about.append(markdownToNodes(plainLines(description, description.length)))
      this.#host.requestUpdate()
    } catch (error) {
      this.#host.fault(error as Error)
    }
  }

  /** Fetches that many pieces of the preview, each held to its hash. */
  readonly showPieces = (count: number): void => {
    for (const item of this.#described?.preview?.slice(0, count) ?? []) {
      if (this.previews.has(item)) continue
      this.previews.set(item, undefined)
      const part = { digest: item.digest, size: item.size, type: drawnAs(item.type) }
      loadItem({ parts: [part] }, this.#services.loadPart, this.#ending.signal).then(
        (content) => {
          if (this.#ending.signal.aborted) return close(content)
          this.previews.set(item, content)
          this.#host.requestUpdate()
        },
        () => {}, // Only the end rejects, and then nobody waits.
      )
    }
    this.#host.requestUpdate()
  }

  /** Shows a list whole. */
  readonly showWhole = (list: 'files' | 'preview'): void => {
    this.whole.add(list)
    if (list === 'preview') this.showPieces(Number.POSITIVE_INFINITY)
    this.#host.requestUpdate()
  }

  /** Opens the whole past. */
  readonly showPast = async (): Promise<void> => {
    try {
      await import('../../sahara-lineage/define.ts')
      this.showsPast = true
      this.#host.requestUpdate()
    } catch (error) {
      this.#host.fault(error as Error)
    }
  }

  /** Puts a hash or an address on the clipboard. */
  readonly copy = async (text: string): Promise<void> => {
    await navigator.clipboard?.writeText(text).catch(() => {})
    this.copied = text
    this.#host.requestUpdate()
  }

  /** Name of an ancestor; undefined while it is not known. */
  nameOf(link: LineageLink): string | undefined {
    return this.#names.get(link)
  }
}

function close(content: ItemContent): void {
  if (content.usable) for (const part of content.parts) if (part.type === 'picture') part.bitmap.close()
}

/** All text is drawn as text: markup of a stranger is something to read. */
function drawnAs(type: string): string {
  return /^text\/|^application\/(json|x-ndjson|jsonl?|xml|yaml)$/.test(type) ? 'text/plain' : type
}
