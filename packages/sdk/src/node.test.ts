import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readItems } from './node.ts'

test('readItems: default, and error: a gold answer without its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-items-'))
  writeFileSync(join(folder, 'b.txt'), 'two')
  writeFileSync(join(folder, 'a.PNG'), 'one')
  writeFileSync(join(folder, 'notes.md'), 'not an item')
  const items = await readItems({ folder, gold: { 'b.txt': 1 } })
  assert.deepEqual(
    items.map(({ name, gold, parts }) => [name, gold, parts[0]?.type]),
    [
      ['a.PNG', undefined, 'image/png'],
      ['b.txt', 1, 'text/plain'],
    ],
  )
  await assert.rejects(readItems({ folder, gold: { 'c.txt': 1 } }), {
    name: 'ConfigError',
    attribute: 'gold',
  })
  rmSync(folder, { recursive: true })
})
