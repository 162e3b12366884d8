import assert from 'node:assert/strict'
import { it } from 'node:test'
import { foldText, parseHints } from '../src/hints.ts'

it('hints are read from behind the address, cleaned and cut, and nothing there makes it fail', () => {
  assert.deepEqual(parseHints('ipfs://bafy#name=Whales%20%26%20waves&task=detection&languages=en,de'), {
    name: 'Whales & waves',
    task: 'detection',
    languages: ['en', 'de'],
  })
  for (const uri of ['', 'ipfs://bafy', '#', '#=&&=', '#%', '#name=%00%07%E2%80%AE'])
    assert.deepEqual(parseHints(uri), { name: '', task: '', languages: [] }, uri)
  assert.equal(parseHints(`#name=${'😀'.repeat(100)}`).name, '😀'.repeat(80))
  assert.deepEqual(parseHints(`#languages=${'a,<b>,en,'.repeat(9)}`).languages, ['en'])
  assert.equal(foldText('Ｗhales ÉÈ'), 'whales éè')
})
