import type { FindingCode } from '@saharakit/workers/host'
import type { CheckItemsReturnType, ItemFinding } from './checkItems.ts'

/** Parameters of {@link formatItemsReport}: what `checkItems` found. */
export type FormatItemsReportParameters = CheckItemsReturnType
/** Lines of text. */
export type FormatItemsReportReturnType = string
/** It throws nothing. */
export type FormatItemsReportErrorType = never

/** What each finding means for the requester. */
const sentences: Partial<Record<FindingCode, string>> = {
  empty: 'the file is empty',
  'too-many-bytes': 'the file is too large',
  'type-not-allowed': 'this type of file is not allowed',
  'type-mismatch': 'the file is not of the type that it claims',
  truncated: 'the file ends too early',
  corrupt: 'the file is damaged',
  'size-unknown': 'its size can’t be read',
  'too-many-pixels': 'the picture has too many pixels',
  'too-small': 'the picture is very small',
  undecodable: 'the picture can’t be decoded',
  blurry: 'the picture is blurred',
  'too-dark': 'the picture is very dark',
  'too-bright': 'the picture is very bright',
  'clipped-shadows': 'large parts of the picture are black',
  'clipped-highlights': 'large parts of the picture are white',
  'hash-unreliable': 'the picture is too plain to be compared with others',
  'language-other': 'the text is in another language',
  'language-unsure': 'the language of the text is not clear',
  gibberish: 'the text makes no sense',
  'too-short-to-tell': 'the text is too short to be judged',
  'near-copy': 'the text is nearly a copy of another',
}

/**
 * The report of `checkItems` as text for a person.
 *
 * @example
 * console.log(formatItemsReport(report)) // "120 items, 120 files: 1 can't be used, 3 need a look, 2 are doubled. …"
 */
export function formatItemsReport(report: FormatItemsReportParameters): FormatItemsReportReturnType {
  const { items, files, problems, advice, duplicates } = report
  const count = (list: readonly ItemFinding[]) => new Set(list.map(({ item }) => item)).size
  const lines = [
    `${items} items, ${files} files: ${count(problems)} can’t be used, ${count(advice)} need a look, ${duplicates.length} are doubled.`,
    ...section('Can’t be used', problems),
    ...section('Need a look', advice),
  ]
  if (duplicates.length) lines.push('', 'Doubled')
  for (const { item, of } of duplicates)
    lines.push(`  item ${item + 1}: shows nearly the same as item ${of + 1}`)
  return lines.join('\n')
}

function section(title: string, found: readonly ItemFinding[]): string[] {
  if (!found.length) return []
  return [
    '',
    title,
    ...found.map(({ name, finding }) => `  ${name}: ${sentences[finding.code] ?? finding.code}`),
  ]
}
