/**
 * Campaigns that are played before anybody is paid: people of some skill, attackers of some kind, and the real settlement. The same
 * numbers on every machine, by a seed. Runs in pages, workers and Node, loads nothing. @module
 */
export {
  mostSimulatedLabels,
  type SimulatedAttackers,
  type Simulation,
  type SimulationParameters,
  simulate,
  simulateSteps,
} from './simulate.ts'
export type { AttackerKind } from './world.ts'
