import { type AttackerKind, type Simulation, simulate } from '../../src/simulation/index.ts'

/** An attack: who takes part in it, or what the requester does. */
export type Attack = Readonly<{ name: string; kind?: AttackerKind; share: number; poison?: number }>

/** What an attack comes to in a campaign of so many classes. */
export type Outcome = Simulation & Readonly<{ attack: Attack; classes: number }>

/** Everybody's manner of the attacks with bars. */
export const attacks: readonly Attack[] = [
  { name: 'nobody attacks', share: 0 },
  { name: '20 % always give the most frequent class', kind: 'constant', share: 0.2 },
  { name: '20 % guess by the frequency of classes', kind: 'prior', share: 0.2 },
  { name: '20 % take half the effort', kind: 'half', share: 0.2 },
  { name: '40 % are a ring', kind: 'ring', share: 0.4 },
  { name: '20 % of the gold is wrong', share: 0, poison: 0.2 },
]

const percents = (from: number, to: number) =>
  Array.from({ length: (to - from) / 5 + 1 }, (_, i) => from + 5 * i)

/** Rings that have the gold, by their share of all people, and lazy people who have it. */
export const leaks: readonly Attack[] = [
  ...percents(5, 40).map(
    (percent): Attack => ({ name: `${percent} %, a ring`, kind: 'leaked', share: percent / 100 }),
  ),
  ...[20, 40].map(
    (percent): Attack => ({
      name: `${percent} %, always the most frequent class`,
      kind: 'leaked-constant',
      share: percent / 100,
    }),
  ),
]

/** Shares of the classes in the two campaigns that are played. */
const campaigns: readonly (readonly number[])[] = [
  [0.6, 0.4],
  [0.4, 0.3, 0.2, 0.1],
]

/** Plays an attack on a campaign: each person has so many batches of 20 items, 5 of them gold. */
const play = (attack: Attack, shares: readonly number[], batchesOfPerson = 10): Outcome => ({
  attack,
  classes: shares.length,
  ...simulate({
    classes: shares.length,
    shares,
    people: 80,
    batches: 16 * batchesOfPerson,
    batchSize: 20,
    seatsPerBatch: 5,
    goldPerBatch: 5,
    p1Bps: 8_300,
    attackers: attack.kind ? [{ kind: attack.kind, share: attack.share }] : [],
    poison: attack.poison,
    campaigns: 16,
  }),
})

/** Plays every attack on both campaigns, in the order of the table. */
export const playAll = (all: readonly Attack[]): Outcome[] =>
  all.flatMap((attack) => campaigns.map((shares) => play(attack, shares)))

/** A ring of a fifth that has the gold, and nobody who has it, by how many gold items each person answers. */
export type Evidence = Readonly<{ gold: number; classes: number; found: Outcome; nobody: Outcome }>

/** How many gold items it takes to find who knows the gold. */
export const playEvidence = (): Evidence[] =>
  [2, 4, 6].flatMap((batches) =>
    campaigns.map((shares) => ({
      gold: 5 * batches,
      classes: shares.length,
      found: play({ name: 'a ring', kind: 'leaked', share: 0.2 }, shares, batches),
      nobody: play({ name: 'nobody', share: 0 }, shares, batches),
    })),
  )
