/** One method's times over all rounds, in milliseconds. */
export type Times = Record<string, number[]>

/**
 * Runs every method once a round, starting with another one each time, after one round that doesn't count.
 *
 * @returns each method's milliseconds, round by round
 */
export async function interleave(
  rounds: number,
  methods: Readonly<Record<string, () => Promise<number> | number>>,
): Promise<Times> {
  const entries = Object.entries(methods)
  const times: Times = Object.fromEntries(entries.map(([name]) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < entries.length; i++) {
      const [name, method] = entries[(i + round + 1) % entries.length]!
      const ms = await method()
      if (round >= 0) times[name]!.push(ms)
    }
  }
  return times
}

/** The middle value; of an even number, the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

/** Median of the rounds' ratios `of / by`, with the smallest and the largest. */
export function ratio(times: Times, of: string, by: string): { ratio: number; min: number; max: number } {
  const ratios = times[of]!.map((ms, round) => ms / times[by]![round]!)
  return { ratio: rounded(median(ratios)), min: rounded(Math.min(...ratios)), max: rounded(Math.max(...ratios)) }
}

/** Median milliseconds of each method, divided by `per`. */
export function medians(times: Times, per = 1): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, rounded(median(all) / per)]))
}

/** Three significant digits: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
