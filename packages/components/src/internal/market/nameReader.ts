import type { AssetManifest, Hex } from '@saharakit/sdk'
import type { ReadManifest, RegisteredAs } from './marketCard.ts'
import { plain } from './names.ts'

/** Manifests that are fetched at a time: a lineage or a page of a market has many. */
const atOnce = 4

/** Names by manifest: what was once held to its hash stays true. */
const known = new Map<Hex, string>()

/**
 * Reads the names of assets from their manifests, held to their hashes, a few at a time. A manifest that can't be had leaves its
 * asset without a name.
 */
export class NameReader {
  readonly #readManifest: ReadManifest
  readonly #signal: AbortSignal
  readonly #arrived: (asset: RegisteredAs) => void
  readonly #asked = new Set<Hex>()
  readonly #waiting: RegisteredAs[] = []
  #running = 0

  /** @param arrived Called with each asset whose manifest was read, or can't be. */
  constructor(readManifest: ReadManifest, signal: AbortSignal, arrived: (asset: RegisteredAs) => void) {
    this.#readManifest = readManifest
    this.#signal = signal
    this.#arrived = arrived
  }

  /** Whether names are still being read. */
  get isBusy(): boolean {
    return this.#running > 0
  }

  /** The name if it is known. */
  known({ manifestHash }: RegisteredAs): string | undefined {
    return known.get(manifestHash)
  }

  /** The name if it is known; asked for if not. */
  get(asset: RegisteredAs): string | undefined {
    const name = known.get(asset.manifestHash)
    if (name === undefined && !this.#asked.has(asset.manifestHash)) {
      this.#asked.add(asset.manifestHash)
      this.#waiting.push(asset)
      this.#next()
    }
    return name
  }

  #next(): void {
    while (this.#running < atOnce && !this.#signal.aborted) {
      const asset = this.#waiting.shift()
      if (!asset) return
      this.#running++
      void this.#read(asset).then(() => {
        this.#running--
        this.#next()
        if (!this.#signal.aborted) this.#arrived(asset)
      })
    }
  }

  async #read(asset: RegisteredAs): Promise<void> {
    try {
      const { name }: AssetManifest = await this.#readManifest(asset, this.#signal)
      known.set(asset.manifestHash, plain(name, 80))
    } catch {
      // It keeps the name that says its kind and number.
    }
  }
}
