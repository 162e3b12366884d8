import type { Deployment } from './types/deployment.ts'

/** Contracts that a chain definition may carry, each as `contracts.sahara<Name>`. */
export const contractNames = [
  'Campaigns',
  'Lens',
  'Settlements',
  'AssetRegistry',
  'Licenses',
  'RevenueVault',
  'Market',
  'AssetLens',
  'Contributions',
] as const satisfies readonly (keyof Deployment['contracts'])[]
