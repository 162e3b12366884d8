import { csvLines } from '../results/csv.ts'
import { type ExportedItem, exportRows } from '../results/exportRows.ts'
import type { Batch, Manifest } from '../types/manifest.ts'
import type { CampaignResults } from '../types/results.ts'

/** Options of {@link exportResults}. */
export type ExportResultsParameters = Readonly<{
  /** Names the classes. */
  manifest: Pick<Manifest, 'classes'>
  /** `jsonl`: one JSON object a line. `csv`: one row a line, as RFC 4180 has it, for spreadsheets and programs. */
  format: 'jsonl' | 'csv'
  /** From `getItems`: adds digests and prompts of their items. Default none. */
  batches?: readonly Batch[] | undefined
}>
/** Text of a file, every line ended. */
export type ExportResultsReturnType = string
/** It throws nothing. */
export type ExportResultsErrorType = never

/**
 * Results as text of a file, one line an item. A field of a CSV file that a spreadsheet would run as a formula gets an apostrophe in
 * front. Needs no client and no network.
 *
 * @param results from `getResults`
 *
 * @example
 * const results = await getResults(client, { campaignId: 1n })
 * const text = exportResults(results, { manifest, format: 'csv' })
 */
export function exportResults(
  results: CampaignResults,
  { manifest, format, batches = [] }: ExportResultsParameters,
): ExportResultsReturnType {
  const rows = exportRows(results, manifest, batches)
  return format === 'jsonl'
    ? rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    : csvLines([headOf(manifest), ...rows.map((row) => fieldsOf(row, manifest))])
}

const headOf = ({ classes }: Pick<Manifest, 'classes'>): string[] => [
  'batch',
  'item',
  'parts',
  'prompt',
  'label',
  'confidence',
  ...classes.map(({ id }) => `votes ${id}`),
  ...classes.map(({ id }) => `left out ${id}`),
  'abstentions',
  'gold',
  'problems',
  'comments',
]

const fieldsOf = (row: ExportedItem, { classes }: Pick<Manifest, 'classes'>): string[] => [
  `${row.batch}`,
  `${row.item}`,
  row.parts.join(' '),
  row.prompt ?? '',
  row.label ?? '',
  `${row.confidence}`,
  ...classes.map(({ id }) => `${row.votes[id]}`),
  ...classes.map(({ id }) => `${row.votesLeftOut[id]}`),
  `${row.abstentions}`,
  row.gold ?? '',
  row.problems.join(' '),
  row.comments.join('\n'),
]
