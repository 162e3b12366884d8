/**
 * Creation code of the contracts, for whoever deploys them. It is apart from the ABIs because it is fifty times what a
 * page needs.
 */
export { campaignsBytecode } from './generated/Campaigns.ts'
export { lensBytecode } from './generated/Lens.ts'
export { testTokenBytecode } from './generated/TestToken.ts'
