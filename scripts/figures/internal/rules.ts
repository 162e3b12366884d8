/** The value of one figure. */
export type Figure = number | string

/**
 * How a figure is held to the committed one:
 * `exact` must be the same; `tolerance` may differ by 2 % (compressed bytes differ a little between zlib versions);
 * `ratio` is a speed against a peer in the same run and may fall to half; `info` depends on the machine and is only told.
 */
export type Rule = 'exact' | 'tolerance' | 'ratio' | 'info'

/** What a file in scripts/figures exports. */
export type FigureModule = {
  /** Name of its group in figures.json. */
  key: string
  /** Rule for each figure by name; `*` stands for the others. */
  checks: Readonly<Record<string, Rule>>
  /**
   * Measures now. Names are stable, since they are the keys of figures.json.
   *
   * @param options.brief Nobody keeps what is told, so one round will do.
   */
  measure(options: { brief: boolean }): Promise<Record<string, Figure>>
}

/** All figures, by group and name. */
export type Figures = Record<string, Record<string, Figure>>

/** Limits from budgets.json, by group and figure name. */
export type Budgets = Record<string, Record<string, { max?: number; min?: number }>>

/** What is wrong with a measured figure against the committed one, or undefined. */
export function drift(rule: Rule, committed: Figure | undefined, measured: Figure): string | undefined {
  if (rule === 'info') return undefined
  if (committed === undefined) return 'is not in figures.json yet'
  if (committed === measured) return undefined
  const values = `${committed} is committed, ${measured} was measured`
  if (rule === 'exact' || typeof committed === 'string' || typeof measured === 'string') return values
  if (rule === 'tolerance')
    return Math.abs(measured - committed) > Math.abs(committed) * 0.02 ? values : undefined
  return measured < committed / 2 ? values : undefined
}

/** What is wrong with a group of figures against its budgets; a budget whose figure nobody measured is wrong as well. */
export function overruns(budgets: Budgets[string], measured: Record<string, Figure>): string[] {
  return Object.entries(budgets).flatMap(([name, { max = Infinity, min = -Infinity }]) => {
    const value = measured[name]
    if (typeof value !== 'number') return [`${name} has a budget, but nothing measured it`]
    if (value > max) return [`${name} is ${value}, over its budget of ${max}`]
    if (value < min) return [`${name} is ${value}, under its goal of ${min}`]
    return []
  })
}
