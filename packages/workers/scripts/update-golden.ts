/**
 * Writes the findings that the kernels give now into the golden vectors. For new vectors and new kernel versions only:
 * a finding that changes under an unchanged id is a fault, so read the diff.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createTypescriptEngine } from '../src/pixels/typescriptEngine.ts'
import { type GoldenCase, goldenRunners, runGolden } from '../src/testing/golden.ts'

for (const kernel of Object.keys(goldenRunners)) {
  const file = new URL(`../src/kernels/golden/${kernel}.json`, import.meta.url)
  const cases = JSON.parse(readFileSync(file, 'utf8')) as GoldenCase<unknown>[]
  for (const vector of cases) vector.finding = runGolden(kernel, vector.input, createTypescriptEngine())
  writeFileSync(file, `${JSON.stringify(cases, null, 1)}\n`)
}
