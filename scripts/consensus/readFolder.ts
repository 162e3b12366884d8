import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelSet, mostClasses, noTruth } from '@saharakit/workers/consensus'
import { readCsv } from './csv.ts'
import { InputError } from './inputError.ts'

/** A folder of labels. */
export type LabelFolder = Readonly<{
  set: LabelSet
  /** Names, by number. */
  items: readonly string[]
  classes: readonly string[]
  /** Class of each item; without a file of truths undefined. */
  truth?: Int32Array
}>

/** Names that a column may have. */
const columns = { item: ['item', 'image'], worker: ['worker'], label: ['label'], truth: ['truth'] } as const
type Column = keyof typeof columns

/** A class that no label has. */
const otherClass = -2

/**
 * Reads label.csv, and truth.csv where there is one. Labels and ids are any strings. Of several labels of one worker on one item the
 * last counts.
 *
 * @throws InputError with a sentence that says what to change
 */
export function readFolder(folder: string): LabelFolder {
  const [items, workers, given] = [new Names(), new Names(), new Names()]
  const rows: [item: number[], worker: number[], label: number[]] = [[], [], []]
  eachRow(folder, 'label.csv', ['item', 'worker', 'label'], ([item = '', worker = '', label = ''], line) => {
    if (!item || !worker || !label)
      throw new InputError(
        `Line ${line} of label.csv lacks its item, its worker or its label. Fill it in, or remove the line.`,
      )
    rows[0].push(items.of(item))
    rows[1].push(workers.of(worker))
    rows[2].push(given.of(label))
  })
  if (rows[0].length === 0)
    throw new InputError('label.csv has no labels. Write one a line: item,worker,label.')
  if (given.size > mostClasses)
    throw new InputError(
      `label.csv has ${given.size} different labels, and at most ${mostClasses} can be settled. Labels are classes, not free text or measurements.`,
    )
  // Sorted, so that the order of the rows decides nothing, not even between classes that tie.
  const classes = given.names().sort()
  const classOf = new Map(classes.map((name, i) => [name, i]))
  const byNumber = given.names().map((name) => classOf.get(name) ?? 0)
  const set = lastOfEach({
    items: items.size,
    workers: workers.size,
    classes: classes.length,
    item: Uint32Array.from(rows[0]),
    worker: Uint32Array.from(rows[1]),
    label: Uint8Array.from(rows[2], (label) => byNumber[label] as number),
  })
  const truth = readTruth(folder, items, classOf)
  return { set, items: items.names(), classes, ...(truth ? { truth } : {}) }
}

/** truth.csv; or images.csv, as some sets of pictures have it. */
function readTruth(
  folder: string,
  items: Names,
  classOf: ReadonlyMap<string, number>,
): Int32Array | undefined {
  const name = ['truth.csv', 'images.csv'].find((each) => existsSync(join(folder, each)))
  if (!name) return undefined
  const truth = new Int32Array(items.size).fill(noTruth)
  eachRow(folder, name, ['item', 'truth'], ([item = '', of = '']) => {
    const number = items.find(item)
    // Truths of items that nobody labelled say nothing about the labels.
    if (number !== undefined && of) truth[number] = classOf.get(of) ?? otherClass
  })
  return truth
}

/** Calls with the wanted columns of each row: found by their names, or where those are others, in order. */
function eachRow(
  folder: string,
  name: string,
  wanted: readonly Column[],
  take: (fields: readonly (string | undefined)[], line: number) => void,
): void {
  let places: number[] | undefined
  let width = 0
  for (const { fields, line } of readCsv(readText(folder, name), name)) {
    if (places) {
      if (fields.length !== width)
        throw new InputError(
          `Line ${line} of ${name} has ${fields.length} fields and its first line ${width}. Quote fields that hold commas.`,
        )
      take(
        places.map((place) => fields[place]),
        line,
      )
      continue
    }
    width = fields.length
    const names = fields.map((field) => field.toLowerCase())
    places = wanted.map((column) =>
      names.findIndex((each) => columns[column].some((known) => known === each)),
    )
    if (!places.includes(-1)) continue
    if (width !== wanted.length)
      throw new InputError(
        `The first line of ${name} names its columns: ${wanted.join(',')}. Here it is ${fields.join(',').slice(0, 80)}.`,
      )
    places = wanted.map((_, i) => i)
  }
}

function readText(folder: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(folder, name)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new InputError(
        `There is no ${name} in ${folder}. Name a folder that has one, with the columns item,worker,label.`,
      )
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new InputError(`${join(folder, name)} is not UTF-8. Save it as UTF-8 and run this again.`)
    throw new InputError(
      `${join(folder, name)} can't be read: ${error instanceof Error ? error.message : error}.`,
    )
  }
}

/** Leaves out what a worker has said of an item before its last label on it. */
function lastOfEach(set: LabelSet): LabelSet {
  const { items, workers, item, worker, label } = set
  const ends = new Uint32Array(items)
  for (let i = 0; i < item.length; i++) (ends[item[i] as number] as number)++
  for (let i = 1; i < items; i++) (ends[i] as number) += ends[i - 1] as number
  const sorted = new Uint32Array(item.length)
  for (let i = item.length - 1; i >= 0; i--) sorted[--(ends[item[i] as number] as number)] = i
  const seenOn = new Int32Array(workers).fill(-1)
  const kept = new Uint8Array(item.length)
  for (let i = item.length - 1; i >= 0; i--) {
    const row = sorted[i] as number
    const by = worker[row] as number
    if (seenOn[by] === item[row]) continue
    seenOn[by] = item[row] as number
    kept[row] = 1
  }
  const isKept = (_: number, i: number) => kept[i] === 1
  return { ...set, item: item.filter(isKept), worker: worker.filter(isKept), label: label.filter(isKept) }
}

/** Numbers for names, from 0, in the order in which they come. */
class Names {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  of(name: string): number {
    const found = this.#numbers.get(name)
    if (found !== undefined) return found
    this.#numbers.set(name, this.#numbers.size)
    return this.#numbers.size - 1
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name)
  }

  names(): string[] {
    return [...this.#numbers.keys()]
  }
}
