/**
 * The specification in docs/consensus.md, word by word: bigints, maps and no speed. Shares no line with the code that is tested.
 */

export type ReferenceLabel = Readonly<{ item: number; worker: number; label: number }>

const ONE = 4_095n

/** An entry that is there. */
const at = <T>(list: readonly T[], i: number) => list[i] as T

/** 2^32-free log2 in 1/4,096: the position of the first digit, and twelve squarings of the first thirteen digits. */
export function log2(x: bigint): bigint {
  const digits = x.toString(2)
  const place = BigInt(digits.length - 1)
  let m = BigInt(`0b${digits.slice(0, 13).padEnd(13, '0')}`) << 115n
  let fraction = 0n
  for (let i = 0; i < 12; i++) {
    m = (m * m) >> 127n
    fraction *= 2n
    if (m >= 1n << 128n) {
      m >>= 1n
      fraction += 1n
    }
  }
  return place * 4_096n + fraction
}

/** floor(2^26 2^(-1/N)) by trying: the largest c with c^N <= 2^(26 N - 1). */
function root(n: bigint): bigint {
  let [low, high] = [0n, 1n << 26n]
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    if (middle ** n <= 1n << (26n * n - 1n)) low = middle
    else high = middle - 1n
  }
  return low
}

const factors = Array.from({ length: 12 }, (_, i) => root(4_096n >> BigInt(i)))

/** 2^20 2^(-d / 4,096). */
export function exp2(d: bigint): bigint {
  let m = 1n << 26n
  const f = d % 4_096n
  for (let i = 0; i < 12; i++) if ((f >> BigInt(i)) & 1n) m = (m * at(factors, i)) >> 26n
  return d / 4_096n > 20n ? 0n : (m / 64n) >> (d / 4_096n)
}

const top = (values: readonly bigint[]) => {
  let best = 0
  values.forEach((value, c) => {
    if (value > at(values, best)) best = c
  })
  return best
}

const classesOf = (classes: number) => Array.from({ length: classes }, (_, c) => c)

/** Posteriors, labels and leave-one-out classes, for the labels that count. */
export function settleSlowly(labels: readonly ReferenceLabel[], items: number, classes: number) {
  const all = classesOf(classes)
  const byItem = Map.groupBy(labels, ({ item }) => item)
  const byWorker = Map.groupBy(labels, ({ worker }) => worker)
  let posteriors = Array.from({ length: items }, (_, item) => {
    const own = byItem.get(item) ?? []
    return all.map((c) =>
      own.length === 0
        ? 0n
        : (BigInt(own.filter(({ label }) => label === c).length) * ONE) / BigInt(own.length),
    )
  })
  const settled: (number | undefined)[] = Array.from({ length: items }, () => undefined)
  const others = new Map<ReferenceLabel, number>()
  for (let round = 1; round <= 5; round++) {
    const counts = new Map<number, bigint[][]>()
    for (const [worker, own] of byWorker)
      counts.set(
        worker,
        all.map((given) =>
          all.map((c) =>
            own.reduce(
              (sum, { item, label }) => (label === given ? sum + at(at(posteriors, item), c) : sum),
              0n,
            ),
          ),
        ),
      )
    const n = (worker: number, given: number, c: number) =>
      at(at(counts.get(worker) ?? [], given), c) + ONE * (given === c ? 4n : 1n)
    const s = (worker: number, c: number) => all.reduce((sum, given) => sum + n(worker, given, c), 0n)
    const scoresOf = (of: readonly ReferenceLabel[]) =>
      all.map(
        (c) =>
          of.reduce((sum, { worker, label }) => sum + log2(n(worker, label, c)) - log2(s(worker, c)), 0n) +
          log2(of.reduce((sum, { worker }) => sum + s(worker, c), 0n)),
      )
    posteriors = posteriors.map((before, item) => {
      const own = byItem.get(item) ?? []
      if (own.length === 0) return before
      const scores = scoresOf(own)
      const best = top(scores)
      if (round === 5) {
        settled[item] = best
        for (const label of own)
          if (own.length > 1) others.set(label, top(scoresOf(own.filter((each) => each !== label))))
      }
      const powers = scores.map((score) => exp2(at(scores, best) - score))
      const total = powers.reduce((sum, power) => sum + power, 0n)
      return powers.map((power) => (power * ONE) / total)
    })
  }
  return { posteriors, settled, others }
}

/** Score of a worker, from pairs of its label and the others' class. */
export function scoreSlowly(
  pairs: readonly (readonly [label: number, other: number])[],
  classes: number,
): bigint {
  if (pairs.length === 0) return 4_096n
  const n = BigInt(pairs.length)
  const a = BigInt(pairs.filter(([label, other]) => label === other).length)
  const parts = classesOf(classes).flatMap((c) => {
    const met = pairs.filter(([, other]) => other === c)
    if (met.length === 0) return []
    const agreed = BigInt(met.filter(([label]) => label === c).length)
    return [(4_096n * (agreed * n + a)) / (n * BigInt(met.length + 1))]
  })
  const sum = parts.reduce((whole, part) => whole + part, 0n)
  if (classes === 1) return sum
  const [over, by] =
    parts.length > 1
      ? [sum - 4_096n, BigInt(parts.length - 1)]
      : [BigInt(classes) * sum - 4_096n, BigInt(classes - 1)]
  return over < 0n ? 0n : over / by
}
