/**
 * Creation code of the contracts, for whoever deploys them. It is apart from the ABIs because it is fifty times what a
 * page needs.
 */
export { assetLensBytecode } from './generated/AssetLens.ts'
export { assetRegistryBytecode } from './generated/AssetRegistry.ts'
export { campaignRulesBytecode } from './generated/CampaignRules.ts'
export { campaignsBytecode } from './generated/Campaigns.ts'
export { contributionsBytecode } from './generated/Contributions.ts'
export { lensBytecode } from './generated/Lens.ts'
export { licensesBytecode } from './generated/Licenses.ts'
export { marketBytecode } from './generated/Market.ts'
export { revenueVaultBytecode } from './generated/RevenueVault.ts'
export { settlementJudgeBytecode } from './generated/SettlementJudge.ts'
export { settlementsBytecode } from './generated/Settlements.ts'
export { testAccountBytecode } from './generated/TestAccount.ts'
export { testDollarBytecode } from './generated/TestDollar.ts'
export { testTokenBytecode } from './generated/TestToken.ts'
