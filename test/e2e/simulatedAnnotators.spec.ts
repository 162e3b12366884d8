import { expect, test } from '../harness/journey.ts'
import { runAnnotators } from '../harness/runAnnotators.ts'

test('honest annotators are paid in full, one who always answers the same and one who guesses are not', async ({
  network,
}) => {
  test.setTimeout(300_000)
  const { honest, constant, random } = await runAnnotators({ cdn: network.cdn.folder })
  expect(honest?.accuracy).toBeGreaterThan(0.85)
  expect(honest?.paidShare).toBe(1)
  expect(constant?.accuracy).toBeLessThan(0.4)
  expect(constant?.paidShare).toBe(0)
  expect(random?.accuracy).toBeLessThan(0.4)
  expect(random?.paidShare).toBe(0)
})
