/** Actions about assets, licenses and revenue; a part of `index.ts`. */
export {
  type ClaimRevenueErrorType,
  type ClaimRevenueParameters,
  type ClaimRevenueReturnType,
  claimRevenue,
  type ShareClaim,
} from './claimRevenue.ts'
export {
  type ExplainLicenseErrorType,
  type ExplainLicenseParameters,
  type ExplainLicenseReturnType,
  explainLicense,
} from './explainLicense.ts'
export {
  type GetAssetErrorType,
  type GetAssetParameters,
  type GetAssetReturnType,
  getAsset,
} from './getAsset.ts'
export {
  type GetAssetManifestErrorType,
  type GetAssetManifestParameters,
  type GetAssetManifestReturnType,
  getAssetManifest,
} from './getAssetManifest.ts'
export {
  type GetContributorsErrorType,
  type GetContributorsParameters,
  type GetContributorsReturnType,
  getContributors,
} from './getContributors.ts'
export {
  type GetLineageErrorType,
  type GetLineageParameters,
  type GetLineageReturnType,
  getLineage,
} from './getLineage.ts'
export {
  type GetMarketCreditErrorType,
  type GetMarketCreditParameters,
  type GetMarketCreditReturnType,
  getMarketCredit,
} from './getMarketCredit.ts'
export {
  type GetRevenueErrorType,
  type GetRevenueParameters,
  type GetRevenueReturnType,
  getRevenue,
} from './getRevenue.ts'
export {
  type GetTermsErrorType,
  type GetTermsParameters,
  type GetTermsReturnType,
  getTerms,
} from './getTerms.ts'
export {
  type GrantLicenseErrorType,
  type GrantLicenseParameters,
  type GrantLicenseReturnType,
  grantLicense,
} from './grantLicense.ts'
export {
  type HasRightErrorType,
  type HasRightParameters,
  type HasRightReturnType,
  hasRight,
} from './hasRight.ts'
export {
  type ListAssetsErrorType,
  type ListAssetsParameters,
  type ListAssetsReturnType,
  listAssets,
} from './listAssets.ts'
export {
  type ListLicensesErrorType,
  type ListLicensesParameters,
  type ListLicensesReturnType,
  listLicenses,
} from './listLicenses.ts'
export {
  type PublishDatasetErrorType,
  type PublishDatasetParameters,
  type PublishDatasetReturnType,
  type PublishDatasetStep,
  publishDataset,
} from './publishDataset.ts'
export {
  type PublishVersionErrorType,
  type PublishVersionParameters,
  type PublishVersionReturnType,
  publishVersion,
} from './publishVersion.ts'
export {
  type RegisterAssetErrorType,
  type RegisterAssetParameters,
  type RegisterAssetReturnType,
  registerAsset,
} from './registerAsset.ts'
export {
  type RegisterTermsErrorType,
  type RegisterTermsParameters,
  type RegisterTermsReturnType,
  registerTerms,
} from './registerTerms.ts'
export {
  type SetContributorsErrorType,
  type SetContributorsParameters,
  type SetContributorsReturnType,
  setContributors,
} from './setContributors.ts'
export {
  type VerifyContributorsErrorType,
  type VerifyContributorsParameters,
  type VerifyContributorsReturnType,
  verifyContributors,
} from './verifyContributors.ts'
export {
  type VerifyRowErrorType,
  type VerifyRowParameters,
  type VerifyRowReturnType,
  verifyRow,
} from './verifyRow.ts'
export {
  type WithdrawMarketCreditErrorType,
  type WithdrawMarketCreditParameters,
  type WithdrawMarketCreditReturnType,
  withdrawMarketCredit,
} from './withdrawMarketCredit.ts'
