// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
export * from './licensesSelectors.generated.ts'
export * from './licensesEvents.generated.ts'
export * from './licensesErrors.generated.ts'

/** `Licenses.balanceOf` */
export const balanceOfAbi = {"type":"function","name":"balanceOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `Licenses.balanceOfBatch` */
export const balanceOfBatchAbi = {"type":"function","name":"balanceOfBatch","stateMutability":"view","inputs":[{"name":"accounts","type":"address[]"},{"name":"ids","type":"uint256[]"}],"outputs":[{"name":"","type":"uint256[]"}]} as const

/** `Licenses.expiryOf` */
export const expiryOfAbi = {"type":"function","name":"expiryOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"uint40"}]} as const

/** `Licenses.grant` */
export const grantAbi = {"type":"function","name":"grant","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"},{"name":"account","type":"address"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** `Licenses.hasRight` */
export const hasRightAbi = {"type":"function","name":"hasRight","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"assetId","type":"uint256"},{"name":"mask","type":"uint8"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `Licenses.heldTerms` */
export const heldTermsAbi = {"type":"function","name":"heldTerms","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"assetId","type":"uint256"},{"name":"number","type":"uint32"},{"name":"core","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"}]}]} as const

/** `Licenses.isApprovedForAll` */
export const isApprovedForAllAbi = {"type":"function","name":"isApprovedForAll","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"operator","type":"address"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `Licenses.issue` */
export const issueAbi = {"type":"function","name":"issue","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"},{"name":"account","type":"address"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** `Licenses.numberOf` */
export const numberOfAbi = {"type":"function","name":"numberOf","stateMutability":"view","inputs":[{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"number","type":"uint32"}]} as const

/** `Licenses.registerTerms` */
export const registerTermsAbi = {"type":"function","name":"registerTerms","stateMutability":"nonpayable","inputs":[{"name":"terms","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"},{"name":"legalTextHash","type":"bytes32"},{"name":"uri","type":"string"}]}],"outputs":[{"name":"termsId","type":"bytes32"}]} as const

/** `Licenses.reserve` */
export const reserveAbi = {"type":"function","name":"reserve","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** `Licenses.rightsOf` */
export const rightsOfAbi = {"type":"function","name":"rightsOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"assetId","type":"uint256"}],"outputs":[{"name":"rights","type":"uint8"}]} as const

/** `Licenses.royaltyInfo` */
export const royaltyInfoAbi = {"type":"function","name":"royaltyInfo","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"},{"name":"salePrice","type":"uint256"}],"outputs":[{"name":"receiver","type":"address"},{"name":"royaltyAmount","type":"uint256"}]} as const

/** `Licenses.safeBatchTransferFrom` */
export const safeBatchTransferFromAbi = {"type":"function","name":"safeBatchTransferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"ids","type":"uint256[]"},{"name":"values","type":"uint256[]"},{"name":"data","type":"bytes"}],"outputs":[]} as const

/** `Licenses.safeTransferFrom` */
export const safeTransferFromAbi = {"type":"function","name":"safeTransferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"id","type":"uint256"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"}],"outputs":[]} as const

/** `Licenses.setApprovalForAll` */
export const setApprovalForAllAbi = {"type":"function","name":"setApprovalForAll","stateMutability":"nonpayable","inputs":[{"name":"operator","type":"address"},{"name":"approved","type":"bool"}],"outputs":[]} as const

/** `Licenses.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"view","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `Licenses.termsAt` */
export const termsAtAbi = {"type":"function","name":"termsAt","stateMutability":"view","inputs":[{"name":"number","type":"uint32"}],"outputs":[{"name":"termsId","type":"bytes32"},{"name":"core","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"}]}]} as const

/** `Licenses.termsOf` */
export const termsOfAbi = {"type":"function","name":"termsOf","stateMutability":"view","inputs":[{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"},{"name":"legalTextHash","type":"bytes32"},{"name":"uri","type":"string"}]}]} as const

/** `Licenses.termsUsed` */
export const termsUsedAbi = {"type":"function","name":"termsUsed","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"}],"outputs":[{"name":"numbers","type":"uint32[]"}]} as const

/** `Licenses.uri` */
export const uriAbi = {"type":"function","name":"uri","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"string"}]} as const
