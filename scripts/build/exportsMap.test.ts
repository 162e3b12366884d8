import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mirroredFolders } from './exportsMap.ts'

test('default: the folders that two trees start at', () => {
  const pairs = [
    ['src/index.ts', 'dist/types/index.d.ts'],
    ['src/lens/index.ts', 'dist/types/lens/index.d.ts'],
  ] as const
  assert.deepEqual(mirroredFolders(pairs), { source: 'src', built: 'dist/types' })
})

test('behavior: sources may lie at the root of the package', () => {
  assert.deepEqual(mirroredFolders([['abi.ts', 'dist/abi.js']]), { source: '', built: 'dist' })
})

test('behavior: trees that differ mirror nothing', () => {
  const pairs = [
    ['src/index.ts', 'dist/index.js'],
    ['src/host/index.ts', 'dist/host.js'],
  ] as const
  assert.equal(mirroredFolders(pairs), undefined)
  assert.equal(mirroredFolders([]), undefined)
})
