/** How sealing and opening end: bounds, progress, signals, and what the caller's functions do. */
import assert from 'node:assert/strict'
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { key, noise, opened, rejection, saltKey, sealed } from '../testing/payload.ts'
import { type Hex, payloadLimit } from './format.ts'
import { checkBlocks, readLeaf, sealPayload } from './index.ts'

test('behavior: only some blocks are in flight either way', async () => {
  const data = noise(8 * 256 * 4_080)
  let [open, most] = [0, 0]
  const slowly = async () => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, 200))
    open--
  }
  await sealPayload({ files: [new Blob([data])], cipher: 'aes-256-ctr', key, saltKey, onBlock: slowly })
  assert.equal(most, 4)
  const payload = await sealed('aes-256-gcm', [data])
  most = 0
  await opened(payload, { fetchBlock: (digest) => slowly().then(() => payload.fetchBlock(digest)) })
  assert.equal(most, 6)
  most = 0
  await opened(payload, { onBytes: slowly })
  assert.equal(most, 1)
})

test('behavior: progress is in bytes of data, up to the size', async () => {
  const seen: string[] = []
  const onProgress = ({ bytes, total }: { bytes: number; total: number }) =>
    void seen.push(`${bytes}/${total}`)
  const files = [new Blob([noise(1_100_000)])]
  await sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: () => {}, onProgress })
  assert.deepEqual(seen.splice(0), ['1044480/1100000', '1100000/1100000'])
  const payload = await sealed('aes-256-ctr', [noise(1_100_000)])
  await opened(payload, { onProgress })
  assert.deepEqual(seen.splice(0), ['1044480/1100000', '1100000/1100000'])
  await checkBlocks({ ...payload, onProgress })
  assert.deepEqual(seen.splice(0), ['1044480/1100000', '1100000/1100000'])
})

test('behavior: the signal ends either way with its reason, also when a promise of the caller never ends', async () => {
  const files = [new Blob([noise(3_000_000)])]
  const reason = new Error('the person moved on')
  const seal = (signal: AbortSignal) =>
    sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: () => new Promise(() => {}), signal })
  assert.equal(await rejection(seal(AbortSignal.abort(reason))), reason)
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 50)
  assert.equal(await rejection(seal(controller.signal)), reason)

  const payload = await sealed('aes-256-ctr', [noise(100_000)])
  let wanted: AbortSignal | undefined
  const stop = new AbortController()
  setTimeout(() => stop.abort(reason), 20)
  const fetchBlock = (_: Hex, __: number, signal: AbortSignal) => {
    wanted = signal
    return new Promise<Uint8Array>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
  assert.equal(await rejection(opened(payload, { fetchBlock, signal: stop.signal })), reason)
  assert.equal(wanted?.aborted, true)
  assert.equal(await rejection(checkBlocks({ ...payload, signal: AbortSignal.abort(reason) })), reason)
})

test('error: what the caller’s functions reject with ends the work', async () => {
  const failure = new Error('the gateway is full')
  const onBlock = () => Promise.reject(failure)
  const files = [new Blob([noise(8_000_000)])]
  assert.equal(await rejection(sealPayload({ files, cipher: 'aes-256-gcm', key, saltKey, onBlock })), failure)
  const payload = await sealed('aes-256-ctr', [noise(3_000_000)])
  assert.equal(await rejection(opened(payload, { onBytes: () => Promise.reject(failure) })), failure)
  assert.equal(await rejection(opened(payload, { fetchBlock: () => Promise.reject(failure) })), failure)
})

test('error: nothing, too much, and keys that are none are refused before anything is read', async () => {
  const seal = (more: object) =>
    rejection(
      sealPayload({
        files: [new Blob(['x'])],
        cipher: 'aes-256-ctr',
        key,
        saltKey,
        onBlock: () => {},
        ...more,
      }),
    )
  assert.equal((await seal({ files: [] })).name, 'PayloadInputError')
  assert.equal((await seal({ files: [new Blob([])] })).name, 'PayloadInputError')
  assert.equal((await seal({ key: key.subarray(1) })).name, 'PayloadInputError')
  assert.equal((await seal({ saltKey: new Uint8Array(33) })).name, 'PayloadInputError')
  // Only its size is looked at: nobody makes a file of 10 GB for a test.
  const large = { size: 10_000_000_000 } as Blob
  const tooLarge = await seal({ files: [large] })
  assert.equal(tooLarge.name, 'PayloadTooLargeError')
  assert.match(tooLarge.message, new RegExp(String(payloadLimit)))
  const payload = await sealed('aes-256-ctr', [noise(10)])
  assert.equal((await rejection(opened(payload, { key: new Uint8Array(16) }))).name, 'PayloadInputError')
  assert.equal((await rejection(readLeaf({ files: [new Blob(['x'])], saltKey, leaf: 1 }))).name, 'RangeError')
})

test('error: a file that was changed since it was chosen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sahara-payload-'))
  const path = join(folder, 'data.bin')
  writeFileSync(path, noise(5_000))
  const files = [await openAsBlob(path)]
  writeFileSync(path, noise(4_000))
  const error = await rejection(
    sealPayload({ files, cipher: 'aes-256-ctr', key, saltKey, onBlock: () => {} }),
  )
  rmSync(folder, { recursive: true })
  assert.equal(error.name, 'PayloadInputError')
  assert.match(error.message, /Choose them again/)
})
