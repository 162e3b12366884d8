import type { Item } from '@saharakit/sdk'
import { type ItemContent, type LoadPart, loadItem } from '../../internal/itemContent.ts'

/** Items fetched ahead of the one on screen, and kept behind it. */
const ahead = 3

/** The items of one round (practice or batch): each is fetched, verified and decoded once, the next three in advance. */
export class ItemRound {
  readonly items: readonly Item[]
  readonly #load: LoadPart
  readonly #arrived: () => void
  readonly #ending = new AbortController()
  readonly #contents = new Map<number, ItemContent | undefined>()

  constructor(items: readonly Item[], load: LoadPart, arrived: () => void) {
    this.items = items
    this.#load = load
    this.#arrived = arrived
  }

  /** The item if it is there; asks for it and the next ones if not. */
  get(index: number): ItemContent | undefined {
    for (let i = index; i <= index + ahead; i++) this.#ask(i)
    this.#free(index)
    return this.#contents.get(index)
  }

  /** Fetches an item that could not be had once more. */
  again(index: number): void {
    this.#contents.delete(index)
    this.#ask(index)
  }

  /** Pictures far from the one on screen give their memory back; who returns to one has it decoded again. */
  #free(index: number): void {
    for (const [place, content] of this.#contents) {
      if (!content || Math.abs(place - index) <= ahead) continue
      close(content)
      this.#contents.delete(place)
    }
  }

  #ask(index: number): void {
    const item = this.items[index]
    if (!item || this.#contents.has(index)) return
    this.#contents.set(index, undefined)
    loadItem(item, this.#load, this.#ending.signal).then(
      (content) => {
        if (this.#ending.signal.aborted) return close(content)
        this.#contents.set(index, content)
        this.#arrived()
      },
      () => {}, // Only the end of the round rejects, and then nobody waits.
    )
  }

  /** Ends open requests and frees the pictures. */
  end(): void {
    this.#ending.abort()
    for (const content of this.#contents.values()) if (content) close(content)
  }
}

function close(content: ItemContent): void {
  if (content.usable) for (const part of content.parts) if (part.type === 'picture') part.bitmap.close()
}
