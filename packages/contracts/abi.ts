/**
 * ABIs of the contracts, as viem's types want them.
 *
 *     import { campaignsAbi } from '@saharakit/contracts/abi'
 */
export { campaignsAbi } from './generated/Campaigns.ts'
export { lensAbi } from './generated/Lens.ts'
export { testTokenAbi } from './generated/TestToken.ts'
