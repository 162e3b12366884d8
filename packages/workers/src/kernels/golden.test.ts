import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createTypescriptEngine } from '../pixels/typescriptEngine.ts'
import { createWasmEngine } from '../pixels/wasmEngine.ts'
import { type GoldenCase, goldenRunners, runGolden } from '../testing/golden.ts'
import { kernelIds } from '../worker/kernelIds.ts'

const folder = new URL('./golden/', import.meta.url)
const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
const read = (kernel: string) =>
  JSON.parse(readFileSync(new URL(`${kernel}.json`, folder), 'utf8')) as GoldenCase<unknown>[]

test('behavior: every kernel has golden vectors', () => {
  assert.deepEqual(files.sort(), Object.keys(goldenRunners).sort())
  const covered = new Set(files.flatMap((kernel) => read(kernel).map((vector) => vector.finding.kernel)))
  assert.deepEqual([...covered].sort(), [...kernelIds].sort())
})

for (const kernel of files) {
  test(`golden: ${kernel}`, async () => {
    for (const engine of [await createWasmEngine(), createTypescriptEngine()]) {
      for (const { name, input, finding } of read(kernel)) {
        assert.deepEqual(runGolden(kernel, input, engine), finding, `${kernel}, ${name}, ${engine.name}`)
      }
    }
  })
}
