import type { Item, ItemPart, Manifest } from '@saharakit/sdk'
import type { LoadPart } from '../../../internal/itemContent.ts'
import type { Choice, Kind } from '../../../kinds/kind.ts'
import { labelForKey } from '../../../kinds/labelForKey.ts'
import { kinds } from '../../../kinds/registry.ts'
import { adopt } from '../../../styles/css.ts'
import { ItemRound } from '../../sahara-task/itemRound.ts'
import { manifestOf } from '../plan/campaign.ts'
import type { DraftItem } from '../plan/draft.ts'
import type { CampaignDesk } from './CampaignDesk.ts'

/** Milliseconds from which an answer was interrupted, and says nothing about the pace. */
const INTERRUPTED = 120_000

/** An item of the draft as those of a campaign: its parts are told by their places, since nothing is hashed yet. */
const toItem = ({ parts, prompt }: DraftItem, place: number): Item => ({
  parts: parts.map(({ type, bytes }, part) => ({
    digest: `0x${place.toString(16)}${part.toString(16)}`,
    type,
    size: bytes.length,
  })),
  ...(prompt !== undefined && { prompt }),
})

/** The requester labels items, with the same screens that people get. */
export class GoldRound {
  readonly #desk: CampaignDesk
  #kind: Kind | undefined
  #round: ItemRound | undefined
  /** Items of the round, in its order. */
  #queue: readonly DraftItem[] = []
  #at = 0
  #since = 0
  choices: readonly Choice[] = []

  constructor(desk: CampaignDesk) {
    this.#desk = desk
  }

  get isRunning(): boolean {
    return this.#round !== undefined
  }

  /** What is drawn now; undefined at the end, and while it is on its way. */
  get shown() {
    const item = this.#queue[this.#at]
    const content = item && this.#round?.get(this.#at)
    return item && { kind: this.#kind, item, content, index: this.#at }
  }

  /** Begins with what has no answer yet, in an order that no folder has: neighbors are often alike. */
  readonly start = async (): Promise<void> => {
    const { draft, host, items } = this.#desk
    const { kind } = await kinds[draft.kind]()
    adopt(host.shadowRoot, kind.styles)
    this.#kind = kind
    this.choices = kind.choices(manifestOf(draft, []) as unknown as Manifest)
    this.#queue = items.list
      .filter(({ answer }) => answer === undefined)
      .map((item) => ({ item, order: Math.random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ item }) => item)
    this.#at = 0
    const bytes = new Map<ItemPart, Uint8Array<ArrayBuffer>>()
    const round = this.#queue.map((item, place) => {
      const whole = toItem(item, place)
      for (const [part, of] of whole.parts.entries())
        bytes.set(of, item.parts[part]?.bytes ?? new Uint8Array())
      return whole
    })
    const load: LoadPart = async (part) => bytes.get(part) ?? new Uint8Array()
    this.#round = new ItemRound(round, load, () => host.requestUpdate())
    this.#since = performance.now()
    host.requestUpdate()
    void host.focusGold()
  }

  /** The item on screen is of this class. */
  readonly choose = (answer: number): void => {
    const item = this.#queue[this.#at]
    if (!item) return
    const took = performance.now() - this.#since
    const { items } = this.#desk
    const now = items.list.find(({ parts }) => parts === item.parts)
    if (now) items.change(now, { ...now, answer, ...(took < INTERRUPTED && { ms: Math.round(took) }) })
    this.#next()
  }

  readonly skip = (): void => this.#next()

  #next(): void {
    this.#at++
    this.#since = performance.now()
    this.#desk.host.requestUpdate()
    void this.#desk.host.focusGold()
  }

  /** Keys choose as they do for everybody. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const answer = labelForKey(this.choices, event.key)
    if (answer === undefined) return
    event.preventDefault()
    this.choose(answer)
  }

  readonly end = (): void => {
    this.#round?.end()
    this.#round = undefined
    this.#queue = []
    this.#desk.host.requestUpdate()
  }
}
