import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEFAULT_LIMITS } from './limits.ts'
import { SNIFF_BYTES, sniffType } from './sniffType.ts'

const sniff = (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return sniffType(bytes.subarray(0, SNIFF_BYTES), bytes.length)
}
const latin = (text: string) => Buffer.from(text, 'latin1')

test('sniffType: knows every type of the allow-list by its first bytes', () => {
  const samples: [string, string | Uint8Array][] = [
    ['image/png', latin('\x89PNG\r\n\x1a\n....')],
    ['image/jpeg', latin('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['image/webp', latin('RIFF\x00\x00\x00\x00WEBPVP8 ')],
    ['image/gif', latin('GIF89a\x01\x00')],
    ['text/plain', 'Dear Ms. Müller,\r\n\tfree money 💰'],
    ['application/json', '{"version":1}'],
    ['audio/mpeg', latin('ID3\x04\x00')],
    ['audio/mpeg', latin('\xff\xfb\x90\x64\x00')],
    ['audio/aac', latin('\xff\xf1\x50\x80')],
    ['audio/ogg', latin('OggS\x00\x02........OpusHead')],
    ['audio/wav', latin('RIFF\x00\x00\x00\x00WAVEfmt ')],
    ['audio/flac', latin('fLaC\x00\x00\x00\x22')],
    ['audio/mp4', latin('\x00\x00\x00\x20ftypM4A \x00')],
    ['video/mp4', latin('\x00\x00\x00\x20ftypisom\x00')],
    ['video/webm', latin('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm')],
    ['video/ogg', latin('OggS\x00\x02......\x80theora')],
  ]
  for (const [type, bytes] of samples) assert.equal(sniff(bytes), type)
  assert.deepEqual(new Set(samples.map(([type]) => type)), new Set(DEFAULT_LIMITS.mediaTypes))
})

test('behavior: an SVG is found behind prologs, comments, prefixes and case', () => {
  const svgs = [
    '<svg/>',
    '\ufeff<?xml version="1.0"?>\n<!-- x --><svg xmlns="a">',
    '<SVG >',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg">',
  ]
  for (const svg of svgs) assert.equal(sniff(svg), 'image/svg+xml', svg)
})

test('behavior: HTML is only ever text, and broken or foreign bytes are nothing', () => {
  assert.equal(sniff('<!doctype html><script>alert(1)</script>'), 'text/plain')
  assert.equal(sniff(''), 'text/plain')
  for (const bytes of [
    latin('MZ\x90\x00'),
    latin('\x7fELF'),
    latin('\xff\xfe<\x00'),
    latin('caf\xe9'),
    latin('\x00\x00\x00\x20ftypheic'),
  ]) {
    assert.equal(sniff(bytes), 'application/octet-stream')
  }
})

test('behavior: a character cut at the end of the sniffed bytes does not make text binary', () => {
  assert.equal(sniff(`a${'é'.repeat(SNIFF_BYTES)}`), 'text/plain')
  assert.equal(sniff(`{"a":"${'é'.repeat(SNIFF_BYTES)}"}`), 'application/json')
  // Cut in the middle of the file itself it is damage.
  assert.equal(sniff(Buffer.from('aé').subarray(0, 2)), 'application/octet-stream')
})

test('behavior: text that only begins like JSON is text', () => {
  for (const text of ['{hello}', '[1, 2', '"quoted"', '17']) assert.equal(sniff(text), 'text/plain', text)
})
