import { expect } from 'chai'
import { createTypescriptEngine } from '../pixels/typescriptEngine.ts'
import { createWasmEngine } from '../pixels/wasmEngine.ts'
import { type GoldenCase, goldenRunners, runGolden } from '../testing/golden.ts'

describe('golden vectors: the same integers in every engine', () => {
  for (const kernel of Object.keys(goldenRunners)) {
    it(kernel, async () => {
      const response = await fetch(new URL(`./golden/${kernel}.json`, import.meta.url))
      const cases = (await response.json()) as GoldenCase<unknown>[]
      expect(cases).not.to.have.length(0)
      for (const engine of [await createWasmEngine(), createTypescriptEngine()]) {
        for (const { name, input, finding } of cases) {
          expect(runGolden(kernel, input, engine), `${name}, ${engine.name}`).to.deep.equal(finding)
        }
      }
    })
  }
})
