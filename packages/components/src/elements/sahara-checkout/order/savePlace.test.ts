import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseSavePlace, streamFrom } from './savePlace.ts'

const large = { name: 'model.bin', size: streamFrom }
const small = { name: 'readme.md', size: 10 }
const writable = new WritableStream<Uint8Array<ArrayBuffer>>()
const handle = { createWritable: async () => writable } as unknown as FileSystemFileHandle

test('chooseSavePlace: default: a large file goes to where the person says, under its own name', async () => {
  let suggested = ''
  const place = await chooseSavePlace([large], {
    showSaveFilePicker: async ({ suggestedName }) => {
      suggested = suggestedName
      return handle
    },
  })
  assert(typeof place === 'function')
  assert.equal(await place(large), writable)
  assert.equal(suggested, 'model.bin')
})

test('chooseSavePlace: behavior: several files go to a folder', async () => {
  const made: string[] = []
  const folder = { getFileHandle: async (name: string) => (made.push(name), handle) }
  const place = await chooseSavePlace([large, small], {
    showDirectoryPicker: async () => folder as unknown as FileSystemDirectoryHandle,
  })
  assert(typeof place === 'function')
  await place(large)
  await place(small)
  assert.deepEqual(made, ['model.bin', 'readme.md'])
})

test('chooseSavePlace: behavior: small files, and browsers that can’t write, keep them until they are saved', async () => {
  const never = () => assert.fail('nobody is asked')
  assert.equal(
    await chooseSavePlace([small, small], { showSaveFilePicker: never, showDirectoryPicker: never }),
    'kept',
  )
  assert.equal(await chooseSavePlace([large], {}), 'kept')
  assert.equal(await chooseSavePlace([], {}), 'kept')
})

test('chooseSavePlace: error: who chooses nothing gets nothing; where it is forbidden files are kept', async () => {
  const reject = (name: string) => async () => Promise.reject(new DOMException('no', name))
  assert.equal(await chooseSavePlace([large], { showSaveFilePicker: reject('AbortError') }), undefined)
  assert.equal(await chooseSavePlace([large], { showSaveFilePicker: reject('SecurityError') }), 'kept')
})
