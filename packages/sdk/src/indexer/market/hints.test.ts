import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHints, searchKeyOf, searchTextOf, taskKeyOf } from './hints.ts'

test('parseHints: default: name, task and languages behind the address', () => {
  assert.deepEqual(parseHints('ipfs://bafy#name=Whales%20%26%20waves&task=detection&languages=en,de'), {
    name: 'Whales & waves',
    task: 'detection',
    languages: ['en', 'de'],
  })
  const nothing = { name: '', task: '', languages: [] }
  for (const uri of ['', 'ipfs://bafy', 'ipfs://bafy#', '#=&&=', '#%', 'name=x'])
    assert.deepEqual(parseHints(uri), nothing, uri)
})

test('parseHints: behavior: what is hidden or turns text around is taken out, joiners stay, lengths are capped', () => {
  const nameOf = (name: string) => parseHints(`#name=${encodeURIComponent(name)}`).name
  assert.equal(nameOf(' a\u0000\u0007\u202eb\u2066\u200f\ufeff \n\t c '), 'ab c')
  assert.equal(nameOf('نمی\u200cخواهم'), 'نمی\u200cخواهم')
  assert.equal(nameOf('👩\u200d🔬'), '👩\u200d🔬')
  assert.equal(nameOf('😀'.repeat(100)), '😀'.repeat(80))
  assert.equal(nameOf('e\u0301'), 'é')
  assert.equal(parseHints(`#task=${'x'.repeat(99)}`).task.length, 60)
  assert.deepEqual(parseHints('#languages=en,en,EN,not a tag,<b>,zh-Hant,a,%00de').languages, [
    'en',
    'EN',
    'zh-Hant',
  ])
  assert.equal(
    parseHints(`#languages=${Array.from({ length: 20 }, (_, i) => `x${String.fromCharCode(97 + i)}`)}`)
      .languages.length,
    8,
  )
})

test('searchTextOf: default: a search finds any case and width, and never across name and task', () => {
  const text = searchTextOf({ name: 'Ｗhales', task: 'Detection' })
  for (const search of ['WHALES', 'whale', ' detect', 'ECT\u0000ION'])
    assert(text.includes(searchKeyOf(search)), search)
  for (const search of ['whales\ndetection', 'whales detection', '%'])
    assert(!text.includes(searchKeyOf(search)), search)
  assert.equal(searchKeyOf(undefined) + searchKeyOf(' \n') + taskKeyOf(undefined), '')
  assert.equal(searchKeyOf('\ud800x'), 'x')
})
