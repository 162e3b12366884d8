/** The consensus against the specification written a second time, slowly. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exp2Of, expTable } from '../../src/consensus/exp2.ts'
import { abstain, makeLabelSet, noLabel, scoreWorkers, settle } from '../../src/consensus/index.ts'
import { log2OfLarge, logTable } from '../../src/consensus/log2.ts'
import { settleWith } from '../../src/consensus/settle.ts'
import { toEnd } from '../../src/consensus/toEnd.ts'
import { createTypescriptPasses } from '../../src/consensus/typescriptPasses.ts'
import { createWasmPasses } from '../../src/consensus/wasmPasses.ts'
import { exp2, log2, scoreSlowly, settleSlowly } from './reference.ts'

const numRuns = 150

/** Sets of up to 9 items and 7 workers, with abstentions, empty items, idle and dropped workers. */
const sets = fc
  .record({
    classes: fc.integer({ min: 1, max: 16 }),
    items: fc.integer({ min: 1, max: 9 }),
    workers: fc.integer({ min: 1, max: 7 }),
  })
  .chain(({ classes, items, workers }) =>
    fc.record({
      classes: fc.constant(classes),
      items: fc.constant(items),
      workers: fc.constant(workers),
      // Few classes are drawn more often than by chance, or nobody would ever agree.
      cells: fc.array(
        fc.option(fc.oneof(fc.nat(classes - 1), fc.nat(Math.min(1, classes - 1)), fc.constant(abstain)), {
          freq: 3,
        }),
        {
          minLength: items * workers,
          maxLength: items * workers,
        },
      ),
      dropped: fc.array(
        fc.integer({ min: 0, max: 4 }).map((draw) => (draw === 0 ? 1 : 0)),
        { minLength: workers, maxLength: workers },
      ),
    }),
  )

test('consensus: behavior: the same integers as the specification, written a second time', () => {
  fc.assert(
    fc.property(sets, ({ classes, items, workers, cells, dropped }) => {
      const rows = cells.flatMap((label, cell): [number, number, number][] =>
        label === null ? [] : [[Math.floor(cell / workers), cell % workers, label]],
      )
      const set = makeLabelSet({ classes, items, workers, labels: rows })
      const options = { dropped: Uint8Array.from(dropped) }
      const own = settle(set, options)
      for (const create of [createTypescriptPasses, createWasmPasses])
        assert.deepEqual(toEnd(settleWith(create, set, options)), own)

      const labels = rows.map(([item, worker, label]) => ({ item, worker, label }))
      const counting = labels.filter(({ worker, label }) => label !== abstain && !dropped[worker])
      const slow = settleSlowly(counting, items, classes)
      assert.deepEqual([...own.posteriors].map(BigInt), slow.posteriors.flat())
      assert.deepEqual(
        [...own.labels],
        slow.settled.map((label) => label ?? noLabel),
      )
      const others = labels.map((label) =>
        counting.includes(label)
          ? (slow.others.get(label) ?? noLabel)
          : (slow.settled[label.item] ?? noLabel),
      )
      assert.deepEqual([...own.others], others)
      const scores = Array.from({ length: workers }, (_, worker) =>
        scoreSlowly(
          labels.flatMap((label, i): [number, number][] =>
            label.worker === worker && others[i] !== noLabel ? [[label.label, others[i]!]] : [],
          ),
          classes,
        ),
      )
      assert.deepEqual([...scoreWorkers(set, own.others)].map(BigInt), scores)
    }),
    { numRuns },
  )
})

test('consensus: behavior: the logarithm and the power are those of the specification', () => {
  const [logs, powers] = [logTable(), expTable()]
  for (let first = 4_096; first < 8_192; first++)
    assert.equal(log2OfLarge(first, logs), Number(log2(BigInt(first))))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (x) => {
      assert.equal(log2OfLarge(x, logs), Number(log2(BigInt(x))))
      const small = (x % 0xffff_ffff) + 1
      assert.equal(log2OfLarge(small, logs), Number(log2(BigInt(small))))
    }),
    { numRuns: 2_000 },
  )
  for (let d = 0; d < 24 * 4_096; d++) assert.equal(exp2Of(d, powers), Number(exp2(BigInt(d))))
})
