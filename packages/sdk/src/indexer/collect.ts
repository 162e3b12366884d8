import { indexerInvalid } from './errors.ts'
import type { Page } from './Indexer.ts'

/** More than the largest campaign fills: 57,600 seats, each given back a few times. */
const PAGE_LIMIT = 1_000

/** All rows of a list, page by page. @throws IndexerInvalidResponseError where a source never comes to an end */
export async function collect<Row>(list: (after: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  for (let pages = 0; pages < PAGE_LIMIT; pages++) {
    const page: Page<Row> = await list(after)
    rows.push(...page.rows)
    after = page.after
    if (after === undefined) return rows
  }
  throw indexerInvalid(`a list of more than ${PAGE_LIMIT} pages`)
}
