import assert from 'node:assert/strict'
import { test } from 'node:test'

test('default: every entry can be imported where there is no DOM', async () => {
  const classes = await import('../index.ts')
  assert.equal(classes.SaharaTask.name, 'SaharaTask')
  await import('../all.ts')
  await import('../locales/ar.ts')
})
