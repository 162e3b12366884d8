/**
 * `npm run -s consensus -- FOLDER [--items FILE]`: settles the labels of FOLDER/label.csv as the protocol does, and compares with
 * FOLDER/truth.csv if it is there. Prints one JSON object; docs/consensus.md says what is in it.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  accuracyOf,
  certain,
  majorityAccuracyOf,
  noLabel,
  type Settlement,
  settle,
} from '@saharakit/workers/consensus'
import { csvField } from './consensus/csv.ts'
import { InputError } from './consensus/inputError.ts'
import { type LabelFolder, readFolder } from './consensus/readFolder.ts'

const usage =
  'Run it as npm run -s consensus -- FOLDER, or add --items FILE to write the settled label of each item.'

function readArguments(): { folder: string; itemsFile?: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { items: { type: 'string' } },
      allowPositionals: true,
    })
    const [folder, ...others] = positionals
    if (folder !== undefined && others.length === 0)
      return { folder, ...(values.items === undefined ? {} : { itemsFile: values.items }) }
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}. ${usage}`)
  }
  throw new InputError(`One folder is wanted. ${usage}`)
}

/** npm runs scripts in the root of the repository; paths are meant from where the person is. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

/** The settled label of each item, with its posterior. */
function itemsCsv({ set, items, classes }: LabelFolder, { labels, posteriors }: Settlement): string {
  const rows = items.map((item, i) => {
    const label = labels[i] as number
    if (label === noLabel) return `${csvField(item)},,`
    const confidence = (posteriors[i * set.classes + label] as number) / certain
    return `${csvField(item)},${csvField(classes[label] ?? '')},${confidence.toFixed(4)}`
  })
  return ['item,label,confidence', ...rows, ''].join('\n')
}

function writeItems(file: string, csv: string): void {
  try {
    writeFileSync(file, csv)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError(
      `${file} can't be written (${code}). Name a file in a folder that exists and is yours.`,
    )
  }
}

/** A share with six digits; null where there is none. */
const shareOf = (value: number) => (Number.isNaN(value) ? null : Number(value.toFixed(6)))

function run(): void {
  const { folder, itemsFile } = readArguments()
  const labels = readFolder(fromHere(folder))
  const { set, truth } = labels
  const started = performance.now()
  const settlement = settle(set)
  const ms = Number((performance.now() - started).toFixed(1))
  if (itemsFile !== undefined) writeItems(fromHere(itemsFile), itemsCsv(labels, settlement))
  console.log(
    JSON.stringify({
      items: set.items,
      workers: set.workers,
      classes: set.classes,
      labels: set.label.length,
      majority: truth ? shareOf(majorityAccuracyOf(set, truth)) : null,
      accuracy: truth ? shareOf(accuracyOf(settlement.labels, truth)) : null,
      ms,
    }),
  )
}

try {
  run()
} catch (error) {
  const told = error as Error & { shortMessage?: string; details?: string }
  console.error([told.shortMessage ?? told.message, told.details].filter(Boolean).join(' '))
  process.exitCode = 2
}
