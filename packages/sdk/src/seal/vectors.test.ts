/** The same integers as the Solidity, on the vectors that the contracts' own tests wrote. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Hex } from '../types/ids.ts'
import {
  addressOfPoint,
  drawBatch,
  log2Q12,
  publicKeyOf,
  sealLabels,
  unpackLabels,
  unsealLabels,
  weightsOf,
} from './index.ts'

type Column<Value> = readonly Value[]

function read<Vectors>(name: string): Vectors {
  const path = fileURLToPath(import.meta.resolve(`@saharakit/contracts/vectors/${name}.json`))
  return JSON.parse(readFileSync(path, 'utf8')) as Vectors
}

/** One object a row of a table that is stored by columns. */
function rows<Row>(table: { readonly [Name in keyof Row]: Column<Row[Name]> }): Row[] {
  const names = Object.keys(table) as (keyof Row)[]
  const length = table[names[0] as keyof Row].length
  assert(length > 100, 'too few vectors to prove anything')
  return Array.from(
    { length },
    (_, index) => Object.fromEntries(names.map((name) => [name, table[name][index]])) as Row,
  )
}

test('gate.json: log2Q12 and weightsOf', () => {
  const { log2, weights } = read<{
    log2: Record<'n' | 'd', Column<Hex>> & { result: Column<number> }
    weights: Record<'classes' | 'p1Bps' | 'right' | 'wrong', Column<number>>
  }>('gate')
  for (const { n, d, result } of rows<{ n: Hex; d: Hex; result: number }>(log2))
    assert.equal(log2Q12(BigInt(n), BigInt(d)), Number(result), `${n}/${d}`)
  for (const row of rows<{ classes: number; p1Bps: number; right: number; wrong: number }>(weights))
    assert.deepEqual(weightsOf(row.classes, row.p1Bps), {
      right: Number(row.right),
      wrong: Number(row.wrong),
    })
})

test('draw.json: drawBatch', () => {
  type Draw = {
    counters: Hex
    seatsPerBatch: number
    batches: number
    sat: Hex
    hash: Hex
    campaignId: number
    seat: number
    batch: number
  }
  for (const row of rows<Draw>(read('draw'))) {
    const candidates = Array.from({ length: row.batches }, (_, batch) => batch).filter((batch) => {
      const given = Number((BigInt(row.counters) >> BigInt(4 * batch)) & 15n)
      return given < row.seatsPerBatch && ((BigInt(row.sat) >> BigInt(batch)) & 1n) === 0n
    })
    const drawn = drawBatch({
      hash: row.hash,
      campaignId: BigInt(row.campaignId),
      seat: row.seat,
      candidates,
    })
    assert.equal(drawn ?? NO_BATCH, row.batch)
  }
})

/** How the vectors write that no batch was left. */
const NO_BATCH = 255

test('seal.json: sealLabels and unsealLabels', () => {
  type Sealed = {
    scalar: Hex
    epochKey: Hex
    oneTime: Hex
    contract: Hex
    campaignId: number
    seat: number
    place: number
    labels: Hex
    keyX: Hex
    body: Hex
  }
  const { chainId, ...table } = read<{ chainId: number } & { [Name in keyof Sealed]: Column<Sealed[Name]> }>(
    'seal',
  )
  for (const row of rows<Sealed>(table)) {
    const place = { chainId, contract: row.contract, campaignId: BigInt(row.campaignId), seat: row.seat }
    const sealingKey = publicKeyOf(row.scalar)
    assert.equal(addressOfPoint(sealingKey), row.epochKey.toLowerCase())
    const labels = unpackLabels(BigInt(row.labels), 20)
    const [epoch, batch] = [Math.floor(row.place / 2 ** 32), row.place % 2 ** 32]
    const opened = unsealLabels({ ...place, scalar: row.scalar, keyX: row.keyX, body: row.body, items: 20 })
    assert.deepEqual([opened?.labels, opened?.epoch, opened?.batch], [labels, epoch, batch])
    const reportDigest = opened?.reportDigest as Hex
    const { keyX, body } = sealLabels({
      ...place,
      e: row.oneTime,
      sealingKey,
      epoch,
      batch,
      labels,
      classes: 15,
      reportDigest,
    })
    assert.deepEqual([keyX, body], [row.keyX, row.body])
  }
})
