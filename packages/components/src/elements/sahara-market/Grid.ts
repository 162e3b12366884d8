import { NameReader } from '../../internal/market/nameReader.ts'
import { render } from '../../internal/template.ts'
import { type CellView, cell, nameOfRow } from './cell.ts'
import type { MarketRow, MarketServices } from './marketServices.ts'

/**
 * The cells of a grid. Each is drawn by itself, so that a name that arrives among a thousand draws one cell; the browser lays
 * out those near the screen alone (`content-visibility`), and only their manifests are read.
 */
export class Grid {
  readonly #view: () => Omit<CellView, 'verified'>
  readonly #ending = new AbortController()
  readonly #names: NameReader
  readonly #cells = new Map<MarketRow, HTMLLIElement>()
  readonly #rows = new WeakMap<Element, MarketRow>()
  readonly #near: IntersectionObserver

  /** @param arrived Called whenever a name has come, or can't. */
  constructor(
    view: () => Omit<CellView, 'verified'>,
    readManifest: MarketServices['readManifest'],
    arrived: () => void,
  ) {
    this.#view = view
    this.#names = new NameReader(readManifest, this.#ending.signal, ({ manifestHash }) => {
      for (const [row, item] of this.#cells)
        if (row.card.asset.manifestHash === manifestHash) this.#draw(row, item)
      arrived()
    })
    this.#near = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.#describe(target)
    })
  }

  /** Ends what is being read. */
  end(): void {
    this.#ending.abort()
    this.#near.disconnect()
  }

  /** The cells of these rows, for a template to hold. */
  cellsOf(rows: readonly MarketRow[]): readonly HTMLLIElement[] {
    return rows.map((row) => this.#cells.get(row) ?? this.#make(row))
  }

  /** Draws all cells again, in other words. */
  redraw(): void {
    for (const [row, item] of this.#cells) this.#draw(row, item)
  }

  /** What an asset is called by now. */
  nameOf(row: MarketRow): string {
    return nameOfRow(row, this.#known(row), this.#view().term)
  }

  /**
   * The rows whose name has these words, as far as names are known; the others are asked for.
   *
   * @returns those rows, and whether more may follow
   */
  search(
    rows: readonly MarketRow[],
    words: string,
  ): Readonly<{ found: readonly MarketRow[]; isBusy: boolean }> {
    const wanted = words.trim().toLowerCase()
    for (const { card } of rows) this.#names.get(card.asset)
    const found = rows.filter((row) => this.nameOf(row).toLowerCase().includes(wanted))
    return { found, isBusy: this.#names.isBusy }
  }

  #make(row: MarketRow): HTMLLIElement {
    const item = document.createElement('li')
    item.className = 'cell'
    this.#cells.set(row, item)
    this.#rows.set(item, row)
    this.#draw(row, item)
    this.#near.observe(item)
    return item
  }

  #draw(row: MarketRow, item: HTMLLIElement): void {
    const verified = this.#known(row)
    // Once its manifest is read, held to the hash on chain, nothing on it is an indexer's word but its task.
    item.dataset['trust'] = verified === undefined ? row.trust : 'quorum'
    render(cell({ ...this.#view(), verified }, row), item)
  }

  /** The name if its manifest was read; nothing is asked for. */
  #known({ card }: MarketRow): string | undefined {
    return this.#names.known(card.asset)
  }

  #describe(item: Element): void {
    this.#near.unobserve(item)
    const row = this.#rows.get(item)
    if (row) this.#names.get(row.card.asset)
  }
}
