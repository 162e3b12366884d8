import type { Deployment } from './types/deployment.ts'

/** Contracts that a chain definition may carry, each as `contracts.sahara<Name>`. */
export const contractNames = [
  'Campaigns',
  'Lens',
  'AssetRegistry',
  'Licenses',
  'RevenueVault',
  'Market',
  'AssetLens',
] as const satisfies readonly (keyof Deployment['contracts'])[]
