import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeBlock } from '../test/fixtures.ts'
import { cidText, DAG_CBOR, DAG_PB, RAW } from './blockId.ts'
import { linksOf } from './links.ts'

const id = (codec: number) => ({ codec, digest: '0'.repeat(64) })
const tagged = (cid: Uint8Array) => Buffer.concat([Buffer.from('d82a5825', 'hex'), Buffer.of(0), cid])

test('linksOf: finds the links of a dag-cbor block in order, at any depth, each once', async () => {
  const [a, b] = [await makeBlock('a'), await makeBlock('b', DAG_CBOR)]
  const bytes = Buffer.concat([
    // { "x": [[link b, "text", -7, 1.5]], "y": link a, "z": link b }
    Buffer.from('a361788184', 'hex'),
    tagged(b.cid.bytes),
    Buffer.from('647465787426fb3ff8000000000000', 'hex'),
    Buffer.from('6179', 'hex'),
    tagged(a.cid.bytes),
    Buffer.from('617a', 'hex'),
    tagged(b.cid.bytes),
  ])
  assert.deepEqual(linksOf(id(DAG_CBOR), bytes).map(cidText), [b.cid.toString(), a.cid.toString()])
})

test('linksOf: finds the links of a dag-pb block', async () => {
  const blocks = [await makeBlock('first'), await makeBlock('second', DAG_PB)]
  const link = (cid: Uint8Array) => {
    const hash = Buffer.concat([
      Buffer.of(0x0a, cid.length),
      cid,
      Buffer.from('120161', 'hex'),
      Buffer.from('1805', 'hex'),
    ])
    return Buffer.concat([Buffer.of(0x12, hash.length), hash])
  }
  const bytes = Buffer.concat([
    ...blocks.map((block) => link(block.cid.bytes)),
    Buffer.from('0a020801', 'hex'),
  ])
  assert.deepEqual(
    linksOf(id(DAG_PB), bytes).map(cidText),
    blocks.map((block) => block.cid.toString()),
  )
})

test('behavior: raw blocks have no links, and hostile bytes neither throw nor take long', () => {
  assert.deepEqual(linksOf(id(RAW), Buffer.from('d82a5825', 'hex')), [])
  const nested = Buffer.concat([Buffer.alloc(100_000, 0x81), Buffer.of(0)])
  assert.deepEqual(linksOf(id(DAG_CBOR), nested), [])
  assert.deepEqual(linksOf(id(DAG_CBOR), Buffer.from('9bffffffffffffffff', 'hex')), [])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(DAG_CBOR, DAG_PB), (bytes, codec) => {
      assert.ok(Array.isArray(linksOf(id(codec), bytes)))
    }),
  )
})
