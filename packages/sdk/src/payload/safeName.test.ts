import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { safeName } from './safeName.ts'

test('safeName: default: a plain name stays as it is', () => {
  for (const name of ['notes.txt', 'Grüße an 東京.csv', 'a.tar.gz', '(1).bin'])
    assert.equal(safeName(name), name)
})

test('safeName: behavior: no path, nothing hidden, nothing that reads otherwise than it is', () => {
  const cases = {
    '../../etc/passwd': '_.._etc_passwd',
    'C:\\Windows\\x.dll': 'C__Windows_x.dll',
    '.bashrc': 'bashrc',
    'photo\u202egpj.exe': 'photo_gpj.exe',
    'nul.txt': '_nul.txt',
    COM1: '_COM1',
    'a\u0000b\nc': 'a_b_c',
    'what?*<>|".txt': 'what______.txt',
    'end. . .': 'end',
    '...': 'file',
    '': 'file',
  }
  for (const [name, expected] of Object.entries(cases)) assert.equal(safeName(name), expected)
})

test('safeName: behavior: a long name keeps its ending, a taken one gets a number', () => {
  const long = safeName(`${'ä'.repeat(400)}.jsonl`)
  assert.equal([...long].length, 120)
  assert(long.endsWith('ä.jsonl'))
  const taken = new Set(['Data.bin', 'data (2).bin'])
  assert.equal(safeName('data.bin', taken), 'data (3).bin')
  assert.equal(safeName('README', new Set(['readme'])), 'README (2)')
})

test('safeName: behavior: whatever a stranger writes is safe, and stays when it is made safe again', () => {
  const taken = new Set<string>()
  const anything = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(anything, (name) => {
      const safe = safeName(name)
      assert(
        safe.length > 0 &&
          !/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(safe) &&
          !/^[.\s]/.test(safe),
      )
      assert.equal(safeName(safe), safe)
      const unique = safeName(name, taken)
      assert(![...taken].some((other) => other.toLowerCase() === unique.toLowerCase()))
      if (taken.size < 50) taken.add(unique)
    }),
    { numRuns: 1_000 },
  )
})
