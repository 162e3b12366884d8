import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as sha256 from '../payload/wasm.generated.ts'
import * as pixels from './wasm.generated.ts'

const script = (name: string) => fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url))

test('behavior: the committed WebAssembly is what its source compiles to', () => {
  const { status, stderr } = spawnSync(process.execPath, [script('build-wasm'), '--check'], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  for (const { wasmBase64, wasmHash } of [pixels, sha256])
    assert.equal(createHash('sha256').update(Buffer.from(wasmBase64, 'base64')).digest('hex'), wasmHash)
})

test('behavior: the committed trigram table is what its texts give', (context) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script('build-trigrams'), '--check'], {
    encoding: 'utf8',
  })
  if (stdout.includes('not looked at')) return context.skip(stdout.trim())
  assert.equal(status, 0, stderr)
})
