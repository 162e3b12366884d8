import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import fc from 'fast-check'
import S3rver from 's3rver'
import { type BlockStore, openFsStore, openS3Store, type VerifiedBlock } from '../src/index.ts'
import { digestHex, makeBlock, noise, temporaryFolder } from './fixtures.ts'

const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

async function verified(content: string | Uint8Array, root = false): Promise<VerifiedBlock> {
  const block = await makeBlock(content)
  return { id: { codec: 0x55, digest: digestHex(block).slice(2) }, bytes: block.bytes, root }
}

async function* stream(...blocks: (VerifiedBlock | Error)[]) {
  for (const block of blocks) {
    if (block instanceof Error) throw block
    yield block
  }
}

async function read(store: BlockStore, digest: string, range?: { start: number; end: number }) {
  const found = await store.get(digest, range)
  return found && { size: found.size, bytes: Buffer.concat(await found.stream.toArray()) }
}

async function startBucket(t: TestContext) {
  const directory = await temporaryFolder(t)
  const options = {
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'blocks' }],
  }
  const server = new S3rver(options)
  const { port } = await server.run()
  t.after(() => server.close())
  const store = openS3Store({
    endpoint: `http://127.0.0.1:${port}/`,
    bucket: 'blocks',
    prefix: 'kit/',
    stagingDirectory: join(directory, 'staging'),
    ...KEYS,
  })
  return { store, directory: join(directory, 'staging'), port }
}

const stores = {
  async files(t: TestContext) {
    const directory = await temporaryFolder(t)
    return { store: await openFsStore(directory), directory: join(directory, 'staging') }
  },
  bucket: startBucket,
}

for (const [kind, open] of Object.entries(stores)) {
  describe(`a store on ${kind}`, () => {
    test('keeps blocks and gives them back whole and in ranges', async (t) => {
      const { store } = await open(t)
      // Above and below the size that is read in one go, and nothing at all.
      const blocks = [await verified(noise(3_000_000)), await verified(noise(70_000, 2)), await verified('')]
      await store.put(stream(...blocks))
      for (const { id, bytes } of blocks) {
        assert.equal(await store.has(id.digest), true)
        assert.equal(await store.size(id.digest), bytes.length)
        const found = await read(store, id.digest)
        assert.equal(found?.size, bytes.length)
        assert.equal(Buffer.compare(found.bytes, bytes), 0)
      }
      const [{ id, bytes }] = blocks as [VerifiedBlock]
      const ends = fc.tuple(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1))
      await fc.assert(
        fc.asyncProperty(ends, async ([a, b]) => {
          const range = { start: Math.min(a, b), end: Math.max(a, b) }
          const part = await read(store, id.digest, range)
          assert.equal(part?.size, bytes.length)
          assert.equal(Buffer.compare(part.bytes, bytes.subarray(range.start, range.end + 1)), 0)
        }),
        { numRuns: 15 },
      )
    })

    test('knows nothing of blocks that nobody stored', async (t) => {
      const { store } = await open(t)
      const digest = 'ab'.repeat(32)
      assert.equal(await store.has(digest), false)
      assert.equal(await store.size(digest), undefined)
      assert.equal(await store.get(digest), undefined)
    })

    test('stores nothing of an upload that fails at its end', async (t) => {
      const { store, directory } = await open(t)
      const blocks = [await verified('one', true), await verified('two')]
      await assert.rejects(store.put(stream(...blocks, new Error('tampered'))), /tampered/)
      for (const { id } of blocks) assert.equal(await store.has(id.digest), false)
      assert.deepEqual(await readdir(directory), [])
    })

    test('shows nothing before an upload has ended, and leaves no staging behind', async (t) => {
      const { store, directory } = await open(t)
      const [first, last] = [await verified('first', true), await verified('last')]
      const seen: boolean[] = []
      await store.put(
        (async function* () {
          yield first
          yield last
          seen.push(await store.has(first.id.digest), await store.has(last.id.digest))
        })(),
      )
      assert.deepEqual(seen, [false, false])
      assert.equal(await store.has(first.id.digest), true)
      assert.deepEqual(await readdir(directory), [])
    })

    test('takes the same blocks twice, in one upload and in two at a time', async (t) => {
      const { store } = await open(t)
      const block = await verified(noise(100_000))
      await Promise.all([store.put(stream(block, block)), store.put(stream(block))])
      assert.equal(
        Buffer.compare((await read(store, block.id.digest))?.bytes ?? Buffer.alloc(0), block.bytes),
        0,
      )
    })
  })
}

test('a store on files: a process killed in the middle of an upload leaves nothing visible', async (t) => {
  const folder = await temporaryFolder(t)
  const child = fork(join(import.meta.dirname, 'crashingUpload.ts'), [folder])
  const [, signal] = await once(child, 'exit')
  assert.equal(signal, 'SIGKILL')
  const [left = ''] = await readdir(join(folder, 'staging'))
  assert.equal(
    (await readdir(join(folder, 'staging', left))).length,
    2,
    'the crash came after two staged blocks',
  )
  const store = await openFsStore(folder)
  for (const content of ['one', 'two'])
    assert.equal(await store.has((await verified(content)).id.digest), false)
  assert.deepEqual(await readdir(join(folder, 'staging')), [])
  assert.deepEqual(await readdir(join(folder, 'blocks')), [])
})

test('a store on files: a link in the folder is no block', async (t) => {
  const folder = await temporaryFolder(t)
  const store = await openFsStore(folder)
  const digest = 'cd'.repeat(32)
  await writeFile(join(folder, 'secret'), 'secret')
  await mkdir(join(folder, 'blocks', 'cd'))
  await symlink(join(folder, 'secret'), join(folder, 'blocks', 'cd', digest))
  assert.equal(await store.get(digest), undefined)
})

test('a store on files: an upload repairs a block that the disk damaged', async (t) => {
  const folder = await temporaryFolder(t)
  const store = await openFsStore(folder)
  const block = await verified('whole')
  await store.put(stream(block))
  await writeFile(join(folder, 'blocks', block.id.digest.slice(0, 2), block.id.digest), 'whple')
  await store.put(stream(block))
  assert.equal((await read(store, block.id.digest))?.bytes.toString(), 'whole')
})

test('error: a bucket that refuses, is missing or never answers is StoreUnavailableError', async (t) => {
  const { port } = await startBucket(t)
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  t.after(() => silent.close())
  const address = silent.address()
  assert.ok(address && typeof address === 'object')
  const endpoint = `http://127.0.0.1:${port}`
  const broken = [
    openS3Store({ endpoint, bucket: 'blocks', accessKeyId: 'nobody', secretAccessKey: 'wrong' }),
    openS3Store({ endpoint: `http://127.0.0.1:${address.port}`, bucket: 'blocks', timeoutMs: 200, ...KEYS }),
    openS3Store({ endpoint: 'http://127.0.0.1:1', bucket: 'blocks', ...KEYS }),
  ]
  const block = await verified('x')
  for (const store of broken) {
    await assert.rejects(store.size(block.id.digest), { name: 'StoreUnavailableError' })
    await assert.rejects(store.put(stream(block)), { name: 'StoreUnavailableError' })
  }
  const nowhere = openS3Store({ endpoint, bucket: 'nowhere', ...KEYS })
  await assert.rejects(nowhere.put(stream(block)), { name: 'StoreUnavailableError' })
})
