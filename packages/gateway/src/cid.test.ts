import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { base36 } from 'multiformats/bases/base36'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { cidOfDigest, digestOfCid } from './cid.ts'

const digests = fc.uint8Array({ minLength: 32, maxLength: 32 })
const hexOf = (bytes: Uint8Array): `0x${string}` => `0x${Buffer.from(bytes).toString('hex')}`
const reference = (digest: Uint8Array, codec = 0x55, hash = 0x12) =>
  CID.createV1(codec, Digest.create(hash, digest))

test('cidOfDigest: writes what multiformats writes, from bytes and from hex', () => {
  fc.assert(
    fc.property(digests, (digest) => {
      const expected = reference(digest).toString()
      assert.equal(cidOfDigest(digest), expected)
      assert.equal(cidOfDigest(hexOf(digest)), expected)
      assert.equal(cidOfDigest(`0x${Buffer.from(digest).toString('hex').toUpperCase()}`), expected)
      assert.match(expected, /^bafkrei/)
    }),
  )
})

test('digestOfCid: gives the digest back', () => {
  fc.assert(fc.property(digests, (digest) => assert.equal(digestOfCid(cidOfDigest(digest)), hexOf(digest))))
})

test('error: other lengths, codecs, hashes, bases and spellings', () => {
  const digest = new Uint8Array(32).fill(7)
  assert.throws(() => cidOfDigest(new Uint8Array(31)), TypeError)
  assert.throws(() => cidOfDigest('0x12'), TypeError)
  const good = cidOfDigest(digest)
  const hostile = [
    '',
    'b',
    good.toUpperCase(),
    `${good}a`,
    good.slice(0, -1),
    ` ${good}`,
    // The last character carries two bits that mean nothing: only zeros are canonical.
    `${good.slice(0, -1)}b`,
    reference(digest, 0x71).toString(),
    reference(digest, 0x55, 0x13).toString(),
    reference(digest).toString(base36),
    'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG',
  ]
  for (const cid of hostile) assert.throws(() => digestOfCid(cid), TypeError, cid)
})

test('behavior: the entry weighs less than half a kilobyte in a page', async () => {
  const { gzipSync } = await import('node:zlib')
  const [file] = buildSync({
    entryPoints: [`${import.meta.dirname}/cid.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  }).outputFiles
  assert.ok(
    file && gzipSync(file.contents, { level: 9 }).length < 512,
    `${file && gzipSync(file.contents, { level: 9 }).length} bytes`,
  )
})
