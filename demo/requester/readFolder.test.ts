import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readFolder } from './readFolder.ts'

const root = mkdtempSync(join(tmpdir(), 'saharakit-folder-'))
after(() => rmSync(root, { recursive: true }))

const campaign = {
  kind: 'text-review',
  title: 'Kind or not?',
  question: 'Is this kind?',
  requester: { name: 'Test' },
  instructions: 'Read.',
  classes: [
    { id: 'kind', label: 'Kind' },
    { id: 'rude', label: 'Rude' },
  ],
  batchSize: 4,
  goldPerBatch: 1,
  epochBatches: 2,
}

/** Writes a campaign folder with so many items and gold items of each class. */
function write(
  name: string,
  { items, gold, file = campaign }: { items: number; gold: number; file?: object },
): string {
  const folder = join(root, name)
  for (const path of ['items', 'gold/kind', 'gold/rude', 'examples/rude']) {
    mkdirSync(join(folder, path), { recursive: true })
  }
  writeFileSync(join(folder, 'campaign.json'), JSON.stringify(file))
  for (let index = 0; index < items; index++)
    writeFileSync(join(folder, 'items', `${index}.txt`), `item ${index}`)
  for (let index = 0; index < gold; index++) {
    writeFileSync(join(folder, 'gold/kind', `${index}.txt`), `thanks ${index}`)
    writeFileSync(join(folder, 'gold/rude', `${index}.txt`), `no ${index}`)
  }
  writeFileSync(join(folder, 'examples/rude/a.txt'), 'Go away.')
  writeFileSync(join(folder, 'examples/rude/a.txt.reason.txt'), 'It sends somebody away.\n')
  return folder
}

test('default: files become items, folders become answers', () => {
  const seed = readFolder(write('whole', { items: 13, gold: 2 }))
  assert.equal(seed.slug, 'whole')
  assert.equal(seed.epochs, 2)
  assert.equal(seed.items.length, 12)
  assert.deepEqual(
    seed.gold.map(({ truth }) => truth),
    [0, 1, 0, 1],
  )
  assert.deepEqual(seed.examples[0]?.reason, 'It sends somebody away.')
  assert.equal(seed.examples[0]?.answer, 1)
  assert.equal(new TextDecoder().decode(seed.items[1]?.parts[0]?.bytes), 'item 1')
  assert.equal(seed.unitPrice, '0.02')
})

test('error: each thing that is missing is named', () => {
  assert.throws(() => readFolder(join(root, 'nowhere')), /campaign\.json is missing/)
  assert.throws(
    () => readFolder(write('few', { items: 5, gold: 2 })),
    /5 items and 4 gold items; one epoch needs 6 and 2/,
  )
  const { title: _, ...untitled } = campaign
  assert.throws(
    () => readFolder(write('untitled', { items: 6, gold: 2, file: untitled })),
    /says nothing about title/,
  )
  const odd = write('odd', { items: 6, gold: 2 })
  writeFileSync(join(odd, 'items', 'x.exe'), '')
  assert.throws(() => readFolder(odd), /x\.exe is of no type/)
  const silent = write('silent', { items: 6, gold: 2 })
  rmSync(join(silent, 'examples/rude/a.txt.reason.txt'))
  assert.throws(() => readFolder(silent), /reason\.txt is missing/)
  const broken = write('broken', { items: 6, gold: 2 })
  writeFileSync(join(broken, 'campaign.json'), '{')
  assert.throws(() => readFolder(broken), /is no JSON/)
  assert.throws(
    () => readFolder(write('pairs', { items: 6, gold: 2, file: { ...campaign, kind: 'pairwise' } })),
    /comparisons/,
  )
})
