import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckReport, CheckRequest, CheckRunner } from '@saharakit/workers/host'
import { itemOf } from '../../test/network.ts'
import { checkItems, formatItemsReport } from '../index.ts'

test('checkItems and formatItemsReport: a report that a person can read', async () => {
  const checks: CheckRunner = {
    async check(request: CheckRequest): Promise<CheckReport> {
      const finding = (level: 'ok' | 'advice' | 'problem', code: string, values = {}) =>
        ({ kernel: 'test@1', level, code, values }) as CheckReport['findings'][number]
      const base = { tier: 'T0', engine: 'typescript', kernelHash: '', decoder: 'none', ms: 0 } as const
      if (request.type === 'duplicates')
        return {
          ...base,
          findings: [
            finding('ok', 'unique'),
            finding('advice', 'near-duplicate', { position: 1, of: 0, distance: 4 }),
          ],
        }
      if (request.type === 'image')
        return { ...base, findings: [finding('ok', 'hashed', { hash: 'ab' }), finding('advice', 'blurry')] }
      return { ...base, findings: [finding('problem', 'empty')] }
    },
    warm: async () => {},
    dispose() {},
  }
  const image = { name: 'cat.png', parts: [{ bytes: new Uint8Array(3), type: 'image/png' }] }
  const report = await checkItems(
    { checks },
    { items: [image, image, { ...itemOf(1, false), name: 'empty.txt' }] },
  )
  assert.deepEqual(report.duplicates, [{ item: 1, of: 0, distance: 4 }])
  assert.equal(image.parts[0]?.bytes.length, 3)
  assert.equal(
    formatItemsReport(report),
    `3 items, 3 files: 1 can’t be used, 2 need a look, 1 are doubled.

Can’t be used
  empty.txt: the file is empty

Need a look
  cat.png: the picture is blurred
  cat.png: the picture is blurred

Doubled
  item 2: shows nearly the same as item 1`,
  )
  await assert.rejects(checkItems({ checks: undefined }, { items: [image] }), {
    name: 'ConfigError',
    attribute: 'checks',
  })
})
