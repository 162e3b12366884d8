import type { Page } from './Indexer.ts'

/** All rows of a list, page by page. */
export async function collect<Row>(list: (after: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page: Page<Row> = await list(after)
    rows.push(...page.rows)
    after = page.after
  } while (after !== undefined)
  return rows
}
