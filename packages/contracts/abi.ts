/**
 * ABIs of the contracts, as viem's types want them.
 *
 *     import { campaignsAbi } from '@saharakit/contracts/abi'
 */
export { assetLensAbi } from './generated/AssetLens.ts'
export { assetRegistryAbi } from './generated/AssetRegistry.ts'
export { campaignRulesAbi } from './generated/CampaignRules.ts'
export { campaignsAbi } from './generated/Campaigns.ts'
export { contributionsAbi } from './generated/Contributions.ts'
export { lensAbi } from './generated/Lens.ts'
export { licensesAbi } from './generated/Licenses.ts'
export { marketAbi } from './generated/Market.ts'
export { revenueVaultAbi } from './generated/RevenueVault.ts'
export { settlementJudgeAbi } from './generated/SettlementJudge.ts'
export { settlementsAbi } from './generated/Settlements.ts'
export { testAccountAbi } from './generated/TestAccount.ts'
export { testDollarAbi } from './generated/TestDollar.ts'
export { testTokenAbi } from './generated/TestToken.ts'
