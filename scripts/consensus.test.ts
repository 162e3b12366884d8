/** The command as people run it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sahara-consensus-'))
after(() => rmSync(folder, { recursive: true }))

function run(...values: string[]) {
  const command = [join(root, 'scripts/consensus.ts'), ...values]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=saharakit-source', ...command],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: root },
    },
  )
  return { status, stdout, stderr }
}

/** What it prints: one object, and nothing else. */
function settled(...values: string[]) {
  const { status, stdout, stderr } = run(...values)
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(stdout, /^\{.*\}\n$/)
  const { ms, ...rest } = JSON.parse(stdout)
  assert.equal(typeof ms, 'number')
  return rest
}

let made = 0

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, String(++made))
  mkdirSync(path)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

test('consensus command: default: the example', () => {
  const itemsFile = join(folder, 'items.csv')
  const example = settled('scripts/consensus/example', '--items', itemsFile)
  assert.deepEqual(example, {
    items: 8,
    workers: 5,
    classes: 3,
    labels: 29,
    majority: 0.714286,
    accuracy: 0.857143,
  })
  assert.equal(
    readFileSync(itemsFile, 'utf8').split('\n').slice(0, 3).join('\n'),
    'item,label,confidence\nphoto 1,cat,0.9885\nphoto 2,dog,0.9524',
  )
})

test('consensus command: behavior: any strings, quotes, CRLF, a byte order mark, empty lines, columns in any order', () => {
  const label =
    '\ufeffworker,label,item,note\r\n"w,1",yes,"a ""b""",x\r\n\r\nw2, yes ,"a ""b""",\r\nw3,no,"a ""b""",\r\n'
  const truth = 'item,truth\r\n"a ""b""",yes\r\n'
  const both = folderOf({ 'label.csv': label, 'truth.csv': truth })
  assert.deepEqual(settled(both), { items: 1, workers: 3, classes: 2, labels: 3, majority: 1, accuracy: 1 })
})

test('consensus command: behavior: of several labels of one worker on one item the last counts', () => {
  const twice = folderOf({
    'label.csv': 'item,worker,label\na,1,x\na,2,x\na,1,y\na,2,y\n',
    'truth.csv': 'item,truth\na,y\n',
  })
  assert.deepEqual(settled(twice), { items: 1, workers: 2, classes: 2, labels: 2, majority: 1, accuracy: 1 })
})

test('consensus command: behavior: no truths, truths of some items, of items that nobody labelled, of classes that nobody gave', () => {
  const labels = 'item,worker,label\na,1,x\nb,1,x\nc,1,y\nc,2,x\n'
  assert.deepEqual(settled(folderOf({ 'label.csv': labels })), {
    items: 3,
    workers: 2,
    classes: 2,
    labels: 4,
    majority: null,
    accuracy: null,
  })
  const some = folderOf({ 'label.csv': labels, 'truth.csv': 'item,truth\na,x\nb,\nz,x\nc,w\n' })
  assert.deepEqual([settled(some).majority, settled(some).accuracy], [0.5, 0.5])
  const none = folderOf({ 'label.csv': labels, 'truth.csv': 'item,truth\nz,x\n' })
  assert.deepEqual([settled(none).majority, settled(none).accuracy], [null, null])
})

test('consensus command: behavior: other names of columns, truths beside pictures, one class', () => {
  const labels = 'image,worker,position,label\n7,1,1,cat\n7,2,1,cat\n'
  const pictures = folderOf({ 'label.csv': labels, 'images.csv': 'image,file,truth\n7,7.jpg,cat\n' })
  assert.deepEqual(settled(pictures), {
    items: 1,
    workers: 2,
    classes: 1,
    labels: 2,
    majority: 1,
    accuracy: 1,
  })
  const other = folderOf({ 'label.csv': 'question,person,answer\nq,1,0\n' })
  assert.equal(settled(other).items, 1)
})

test('consensus command: behavior: more classes than contracts have, and a million labels', () => {
  const wide = Array.from({ length: 600 }, (_, i) => `${i},${i % 7},c${i % 200}`)
  assert.equal(settled(folderOf({ 'label.csv': ['item,worker,label', ...wide].join('\n') })).classes, 200)
  const many = Array.from(
    { length: 1_000_000 },
    (_, i) => `${Math.floor(i / 5)},${(i * 7) % 4_999},${i % 11 ? Math.floor(i / 5) % 5 : i % 5}`,
  )
  const truths = Array.from({ length: 200_000 }, (_, i) => `${i},${i % 5}`)
  const large = settled(
    folderOf({
      'label.csv': ['item,worker,label', ...many].join('\n'),
      'truth.csv': ['item,truth', ...truths].join('\n'),
    }),
  )
  assert.deepEqual([large.items, large.classes, large.labels], [200_000, 5, 1_000_000])
  assert.ok(large.accuracy > 0.99 && large.majority > 0.99)
})

test('consensus command: error: a finished sentence, exit code 2, nothing on standard output', () => {
  const classes = Array.from({ length: 256 }, (_, i) => `${i},1,${i}`)
  const cases: [string[], RegExp][] = [
    [[], /One folder is wanted\. Run it as npm run -s consensus -- FOLDER/],
    [['a', 'b'], /One folder is wanted/],
    [['--what'], /Unknown option '--what'.* Run it as/],
    [[join(folder, 'none')], /There is no label\.csv in .*none\. Name a folder that has one/],
    [[folderOf({ 'label.csv': '' })], /label\.csv has no labels\. Write one a line/],
    [[folderOf({ 'label.csv': 'item,worker,label\n' })], /has no labels/],
    [
      [folderOf({ 'label.csv': 'a,b\n1,2\n' })],
      /The first line of label\.csv names its columns: item,worker,label\. Here it is a,b\./,
    ],
    [
      [folderOf({ 'label.csv': 'item,worker,label\na,b\n' })],
      /Line 2 of label\.csv has 2 fields and its first line 3/,
    ],
    [[folderOf({ 'label.csv': 'item,worker,label\na,,x\n' })], /Line 2 of label\.csv lacks/],
    [
      [folderOf({ 'label.csv': 'item,worker,label\n"a,b,x\n' })],
      /opens in the row of line 2 is never closed/,
    ],
    [[folderOf({ 'label.csv': Uint8Array.of(105, 0xff, 10) })], /is not UTF-8\. Save it as UTF-8/],
    [
      [folderOf({ 'label.csv': ['item,worker,label', ...classes].join('\n') })],
      /256 different labels, and at most 255/,
    ],
    [
      ['scripts/consensus/example', '--items', join(folder, 'no/where.csv')],
      /where\.csv can't be written \(ENOENT\)\. Name a file/,
    ],
  ]
  for (const [values, sentence] of cases) {
    const { status, stdout, stderr } = run(...values)
    assert.deepEqual([status, stdout], [2, ''], stderr)
    assert.match(stderr, sentence)
    assert.match(stderr, /\.\n$/)
  }
})

/** Accuracy that is published for each set, see its README: majority, and five integer rounds. */
const published = {
  rte: [0.897, 0.928],
  dog: [0.822, 0.839],
  web: [0.731, 0.811],
  SP_amt: [0.943, 0.944],
  d_sentiment: [0.934, 0.959],
} as const

for (const [name, [majority, accuracy]] of Object.entries(published)) {
  const set = join(root, '../shared/data/labels', name)
  const skip = !existsSync(set) && `${set} is not there`
  test(`consensus command: behavior: ${name} reaches the published accuracy`, { skip }, () => {
    const own = settled(set)
    // Published with three digits.
    assert.ok(Math.abs(own.majority - majority) <= 0.0006, `${own.majority} by majority`)
    assert.ok(own.accuracy >= accuracy - 0.0006, `${own.accuracy}`)
  })
}

const felix = join(root, '../shared/data/felix')
test(
  'consensus command: behavior: real people on photographs, truths beside the pictures',
  { skip: !existsSync(felix) && `${felix} is not there` },
  () => {
    const { items, workers, classes, majority, accuracy } = settled(felix)
    assert.deepEqual([items, workers, classes], [60, 302, 3])
    assert.ok(accuracy >= majority, `${accuracy} and ${majority}`)
  },
)
