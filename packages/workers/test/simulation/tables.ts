import type { Evidence, Outcome } from './attacks.ts'

/** A column of a table: its title, and how a row reads there. */
type Column<Row> = readonly [title: string, cell: (row: Row) => string]

const number = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? ''

const common: readonly Column<Outcome>[] = [
  ['classes', ({ classes }) => `${classes}`],
  ['majority', ({ majority }) => number(majority, 3)],
  ['everybody settled', ({ free }) => number(free, 3)],
  ['result', ({ result }) => number(result, 3)],
  ['attackers’ pay, by honest', ({ pay }) => number(pay, 2)],
]

/** The attacks of the first table. */
const attackColumns: readonly Column<Outcome>[] = [
  ['attack', ({ attack }) => attack.name],
  ...common,
  ['attackers refused', (outcome) => number(outcome.attackersRefused, 2)],
  ['honest refused', (outcome) => number(outcome.honestRefused, 2)],
  ['sound gold void', (outcome) => number(outcome.soundVoid, 3)],
  ['wrong gold void', (outcome) => number(outcome.wrongVoid, 2)],
]

/** Who knows the gold. */
const leakColumns: readonly Column<Outcome>[] = [
  ['who has the gold', ({ attack }) => attack.name],
  ...common,
  ['of them found', (outcome) => number(outcome.attackersFlagged, 2)],
  ['honest under suspicion', (outcome) => number(outcome.honestFlagged, 3)],
]

/** How much evidence it takes. */
const evidenceColumns: readonly Column<Evidence>[] = [
  ['gold items a person', ({ gold }) => `${gold}`],
  ['classes', ({ classes }) => `${classes}`],
  ['of the ring found', ({ found }) => number(found.attackersFlagged, 2)],
  ['honest under suspicion, without a leak', ({ nobody }) => number(nobody.honestFlagged, 3)],
]

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(([title]) => title)),
    `|${'---|'.repeat(columns.length)}`,
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join('\n')
}

/** The outcomes as tables of docs/consensus.md. */
export const attackTable = (outcomes: readonly Outcome[]): string => tableOf(attackColumns, outcomes)
export const leakTable = (outcomes: readonly Outcome[]): string => tableOf(leakColumns, outcomes)
export const evidenceTable = (evidence: readonly Evidence[]): string => tableOf(evidenceColumns, evidence)
