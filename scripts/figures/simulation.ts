import { attacks, leaks, type Outcome, playAll } from '../../packages/workers/test/simulation/attacks.ts'
import type { Figure, Rule } from './internal/rules.ts'

export const key = 'simulation'
/** Everything follows from seeds, and the settlement is integers. */
export const checks: Record<string, Rule> = { '*': 'exact' }

/** What is promised, and what it is compared with; docs/consensus.md has the rest. */
const told = {
  result: 'result',
  majority: 'majority',
  'attackers’ pay, by honest': 'pay',
  'honest refused': 'honestRefused',
  'of them found': 'attackersFlagged',
  'honest under suspicion': 'honestFlagged',
} as const satisfies Record<string, keyof Outcome>

const round = (value: number) => Math.round(value * 1_000) / 1_000

/** What attacks come to in simulated campaigns that are settled with the code of the protocol. */
export async function measure(): Promise<Record<string, Figure>> {
  const named = (outcomes: readonly Outcome[], before: string) =>
    outcomes.flatMap((outcome) =>
      Object.entries(told).flatMap(([title, name]): [string, number][] => {
        const value = outcome[name]
        const campaign = `${before}${outcome.attack.name}, ${outcome.classes} classes`
        return value === undefined ? [] : [[`${campaign}.${title}`, round(value)]]
      }),
    )
  return Object.fromEntries([...named(playAll(attacks), ''), ...named(playAll(leaks), 'gold known to ')])
}
