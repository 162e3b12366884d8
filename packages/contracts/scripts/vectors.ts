/**
 * Writes `vectors/*.json`: inputs and results of the gate, the seal and the draw, computed here in TypeScript from the
 * written definitions, and of the market (see marketVectors.ts). `test/Vectors.t.sol` holds the Solidity to them, and the SDK its own TypeScript. `--check` only
 * compares with the committed files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeAbiParameters, getAddress, type Hex, keccak256, numberToHex, parseAbiParameters } from 'viem'
import { packageRoot } from './forge.ts'
import { marketVectors } from './marketVectors.ts'
import { createRandom } from './random.ts'
import { multiplyBase, order, seal } from './seal.ts'

const random = createRandom(2026)
const word = (bits: number) => random.bits(bits)
const hex = (value: bigint, size = 32) => numberToHex(value, { size })

/** floor(log2(n / d) * 4096) as libraries/Gate.sol defines it. */
function log2Q12(n: bigint, d: bigint): number {
  let m = (n << 64n) / d
  const b = BigInt(m.toString(2).length - 1)
  m = b > 127n ? m >> (b - 127n) : m << (127n - b)
  let digits = 0
  for (let i = 0; i < 12; i++) {
    m = (m * m) >> 127n
    const digit = m >> 128n
    m >>= digit
    digits = digits * 2 + Number(digit)
  }
  return (Number(b) - 64) * 4096 + digits
}

/** 1,000 pairs for the logarithm, and both weights for 300 pairs of K and p1. */
function gateVectors() {
  const log2 = Array.from({ length: 1000 }, () => {
    const [n, d] = [word(1 + random.below(63)) + 1n, word(1 + random.below(63)) + 1n]
    return { n, d, result: log2Q12(n, d) }
  })
  const weights = Array.from({ length: 300 }, () => {
    const classes = 2 + random.below(14)
    const lowest = Math.floor((1000 * (10 + classes)) / classes) + 1
    const p1Bps = lowest + random.below(10_000 - lowest)
    const right = log2Q12(BigInt(p1Bps * classes), BigInt(1000 * (10 + classes)))
    const wrong = log2Q12(BigInt((10_000 - p1Bps) * classes), BigInt(1000 * (9 * classes - 10)))
    return { classes, p1Bps, right, wrong }
  })
  return {
    log2: {
      n: log2.map((row) => numberToHex(row.n)),
      d: log2.map((row) => numberToHex(row.d)),
      result: log2.map((row) => row.result),
    },
    weights: {
      classes: weights.map((row) => row.classes),
      p1Bps: weights.map((row) => row.p1Bps),
      right: weights.map((row) => row.right),
      wrong: weights.map((row) => row.wrong),
    },
  }
}

/** 200 sealed submissions, with the key that opens them. */
function sealVectors() {
  const rows = Array.from({ length: 200 }, () => {
    const scalar = (word(256) % (order - 1n)) + 1n
    const oneTime = (word(256) % (order - 1n)) + 1n
    const place = {
      chainId: 31_337,
      contract: getAddress(hex(word(160), 20)),
      campaignId: word(16),
      seat: random.below(2 ** 24),
      epoch: random.below(64),
      batch: random.below(3840),
    }
    const labels = word(80)
    const { keyX, body } = seal(place, scalar, oneTime, labels, hex(word(128), 16))
    return { scalar, oneTime, place, labels, keyX, body }
  })
  return {
    chainId: 31_337,
    scalar: rows.map((row) => hex(row.scalar)),
    epochKey: rows.map((row) => multiplyBase(row.scalar).address),
    oneTime: rows.map((row) => hex(row.oneTime)),
    contract: rows.map((row) => row.place.contract),
    campaignId: rows.map((row) => Number(row.place.campaignId)),
    seat: rows.map((row) => row.place.seat),
    place: rows.map((row) => row.place.epoch * 2 ** 32 + row.place.batch),
    labels: rows.map((row) => hex(row.labels, 10)),
    keyX: rows.map((row) => row.keyX),
    body: rows.map((row) => row.body),
  }
}

/** 1,000 draws: counters of an epoch, batches that the worker had, hash, and the batch that comes out. */
function drawVectors() {
  const rows = Array.from({ length: 1000 }, () => {
    const seatsPerBatch = 1 + random.below(15)
    const batches = 1 + random.below(60)
    const sat = word(60)
    let counters = 0n
    const free: number[] = []
    for (let batch = 0; batch < batches; batch++) {
      const given = random.below(3) > 0 ? seatsPerBatch : random.below(seatsPerBatch + 1)
      counters |= BigInt(given) << BigInt(4 * batch)
      if (given < seatsPerBatch && ((sat >> BigInt(batch)) & 1n) === 0n) free.push(batch)
    }
    const [hash, campaignId, seat] = [hex(word(256)), word(16), random.below(2 ** 24)]
    const seed = keccak256(
      encodeAbiParameters(parseAbiParameters('bytes32, uint256, uint256'), [hash, campaignId, BigInt(seat)]),
    )
    const batch = free.length === 0 ? 255 : free[Number(BigInt(seed) % BigInt(free.length))]
    return { counters, seatsPerBatch, batches, sat, hash, campaignId, seat, batch }
  })
  return {
    counters: rows.map((row) => numberToHex(row.counters)),
    seatsPerBatch: rows.map((row) => row.seatsPerBatch),
    batches: rows.map((row) => row.batches),
    sat: rows.map((row) => numberToHex(row.sat)),
    hash: rows.map((row): Hex => row.hash),
    campaignId: rows.map((row) => Number(row.campaignId)),
    seat: rows.map((row) => row.seat),
    batch: rows.map((row) => row.batch),
  }
}

const folder = join(packageRoot, 'vectors')
const files = { gate: gateVectors(), seal: sealVectors(), draw: drawVectors(), ...marketVectors() }
mkdirSync(folder, { recursive: true })
for (const [name, content] of Object.entries(files)) {
  const path = join(folder, `${name}.json`)
  const text = `${JSON.stringify(content)}\n`
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text)
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(
      `vectors/${name}.json is not what scripts/vectors.ts gives. Run: npm run -w @saharakit/contracts vectors`,
    )
    process.exitCode = 1
  }
}
if (process.exitCode !== 1) console.log(`vectors: ${Object.keys(files).length} files`)
