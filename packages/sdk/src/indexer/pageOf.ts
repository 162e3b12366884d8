import type { Page } from './Indexer.ts'

/** Rows on a page where no limit is given. */
export const PAGE_SIZE = 50

/** The piece of a list that starts after a cursor; the cursor is a position. */
export function pageOf<Row>(
  rows: readonly Row[],
  { limit = PAGE_SIZE, after }: Readonly<{ limit?: number | undefined; after?: string | undefined }>,
): Page<Row> {
  const start = after === undefined ? 0 : Number(after)
  const end = start + limit
  return { rows: rows.slice(start, end), after: end < rows.length ? String(end) : undefined }
}
