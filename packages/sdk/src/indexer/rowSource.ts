/** Who gave a row. */
export type RowSource = Readonly<{
  /** Name of the indexer. */
  name: string
  /** Host of the indexer; undefined where rows were computed from the client's own nodes. */
  host: string | undefined
}>

const sources = new WeakMap<object, RowSource>()

/** Remembers who gave rows, for as long as they are held. */
export function noteSource<Row extends object>(rows: readonly Row[], source: RowSource): readonly Row[] {
  for (const row of rows) sources.set(row, source)
  return rows
}

/** Who gave this very row; undefined for a copy of one. */
export function sourceOf(row: object): RowSource | undefined {
  return sources.get(row)
}
