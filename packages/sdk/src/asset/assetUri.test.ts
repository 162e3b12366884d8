import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toCid } from '../content/toCid.ts'
import { parseHints } from '../indexer/market/hints.ts'
import { assetUri } from './assetUri.ts'

const hash = `0x${'ab'.repeat(32)}` as const

test('assetUri: default: the content address, and hints that lists read again', () => {
  assert.equal(assetUri(hash), `ipfs://${toCid(hash)}`)
  const uri = assetUri(hash, { name: 'Mails & more', task: 'ner', languages: ['en', 'pt-BR'] })
  assert.equal(uri, `ipfs://${toCid(hash)}#name=Mails+%26+more&task=ner&languages=en%2Cpt-BR`)
  assert.deepEqual(parseHints(uri), { name: 'Mails & more', task: 'ner', languages: ['en', 'pt-BR'] })
})

test('assetUri: behavior: whatever it is called, the registry takes it, and no character is cut in two', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(text, text, fc.array(fc.constantFrom('en', 'zh-Hant-TW', 'de')), (name, task, languages) => {
      const uri = assetUri(hash, { name, task, languages })
      assert(Buffer.byteLength(uri) <= 512)
      assert(uri.startsWith(`ipfs://${toCid(hash)}`))
      const hints = new URLSearchParams(uri.split('#')[1] ?? '')
      assert(name.startsWith(hints.get('name') ?? ''))
    }),
  )
  const long = new URLSearchParams(assetUri(hash, { name: '数'.repeat(200), task: 'ner' }).split('#')[1])
  assert.match(long.get('name') ?? '', /^数{40,}$/)
})
