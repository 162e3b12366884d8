// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** `Licenses.balanceOf` */
export const balanceOfAbi = {"type":"function","name":"balanceOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `balanceOf` */
export const balanceOfSelector = '0x00fdd58e'

/** `Licenses.balanceOfBatch` */
export const balanceOfBatchAbi = {"type":"function","name":"balanceOfBatch","stateMutability":"view","inputs":[{"name":"accounts","type":"address[]"},{"name":"ids","type":"uint256[]"}],"outputs":[{"name":"","type":"uint256[]"}]} as const

/** Selector of `balanceOfBatch` */
export const balanceOfBatchSelector = '0x4e1273f4'

/** `Licenses.expiryOf` */
export const expiryOfAbi = {"type":"function","name":"expiryOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"uint40"}]} as const

/** Selector of `expiryOf` */
export const expiryOfSelector = '0x6e5ebd18'

/** `Licenses.grant` */
export const grantAbi = {"type":"function","name":"grant","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"},{"name":"account","type":"address"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** Selector of `grant` */
export const grantSelector = '0xe6d6af9a'

/** `Licenses.hasRight` */
export const hasRightAbi = {"type":"function","name":"hasRight","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"assetId","type":"uint256"},{"name":"mask","type":"uint8"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `hasRight` */
export const hasRightSelector = '0xfb767925'

/** `Licenses.heldTerms` */
export const heldTermsAbi = {"type":"function","name":"heldTerms","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"assetId","type":"uint256"},{"name":"number","type":"uint32"},{"name":"core","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"}]}]} as const

/** Selector of `heldTerms` */
export const heldTermsSelector = '0x16bf9e45'

/** `Licenses.isApprovedForAll` */
export const isApprovedForAllAbi = {"type":"function","name":"isApprovedForAll","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"operator","type":"address"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `isApprovedForAll` */
export const isApprovedForAllSelector = '0xe985e9c5'

/** `Licenses.issue` */
export const issueAbi = {"type":"function","name":"issue","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"},{"name":"account","type":"address"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** Selector of `issue` */
export const issueSelector = '0xe9a93f4d'

/** `Licenses.numberOf` */
export const numberOfAbi = {"type":"function","name":"numberOf","stateMutability":"view","inputs":[{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"number","type":"uint32"}]} as const

/** Selector of `numberOf` */
export const numberOfSelector = '0xfd8e1856'

/** `Licenses.registerTerms` */
export const registerTermsAbi = {"type":"function","name":"registerTerms","stateMutability":"nonpayable","inputs":[{"name":"terms","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"},{"name":"legalTextHash","type":"bytes32"},{"name":"uri","type":"string"}]}],"outputs":[{"name":"termsId","type":"bytes32"}]} as const

/** Selector of `registerTerms` */
export const registerTermsSelector = '0x6d1d6ead'

/** `Licenses.reserve` */
export const reserveAbi = {"type":"function","name":"reserve","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"tokenId","type":"uint256"}]} as const

/** Selector of `reserve` */
export const reserveSelector = '0x64785b90'

/** `Licenses.rightsOf` */
export const rightsOfAbi = {"type":"function","name":"rightsOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"assetId","type":"uint256"}],"outputs":[{"name":"rights","type":"uint8"}]} as const

/** Selector of `rightsOf` */
export const rightsOfSelector = '0xb473e68a'

/** `Licenses.royaltyInfo` */
export const royaltyInfoAbi = {"type":"function","name":"royaltyInfo","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"},{"name":"salePrice","type":"uint256"}],"outputs":[{"name":"receiver","type":"address"},{"name":"royaltyAmount","type":"uint256"}]} as const

/** Selector of `royaltyInfo` */
export const royaltyInfoSelector = '0x2a55205a'

/** `Licenses.safeBatchTransferFrom` */
export const safeBatchTransferFromAbi = {"type":"function","name":"safeBatchTransferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"ids","type":"uint256[]"},{"name":"values","type":"uint256[]"},{"name":"data","type":"bytes"}],"outputs":[]} as const

/** Selector of `safeBatchTransferFrom` */
export const safeBatchTransferFromSelector = '0x2eb2c2d6'

/** `Licenses.safeTransferFrom` */
export const safeTransferFromAbi = {"type":"function","name":"safeTransferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"id","type":"uint256"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"}],"outputs":[]} as const

/** Selector of `safeTransferFrom` */
export const safeTransferFromSelector = '0xf242432a'

/** `Licenses.setApprovalForAll` */
export const setApprovalForAllAbi = {"type":"function","name":"setApprovalForAll","stateMutability":"nonpayable","inputs":[{"name":"operator","type":"address"},{"name":"approved","type":"bool"}],"outputs":[]} as const

/** Selector of `setApprovalForAll` */
export const setApprovalForAllSelector = '0xa22cb465'

/** `Licenses.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"view","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** `Licenses.termsAt` */
export const termsAtAbi = {"type":"function","name":"termsAt","stateMutability":"view","inputs":[{"name":"number","type":"uint32"}],"outputs":[{"name":"termsId","type":"bytes32"},{"name":"core","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"}]}]} as const

/** Selector of `termsAt` */
export const termsAtSelector = '0x6f5f29bb'

/** `Licenses.termsOf` */
export const termsOfAbi = {"type":"function","name":"termsOf","stateMutability":"view","inputs":[{"name":"termsId","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"},{"name":"legalTextHash","type":"bytes32"},{"name":"uri","type":"string"}]}]} as const

/** Selector of `termsOf` */
export const termsOfSelector = '0xbe5170c0'

/** `Licenses.termsUsed` */
export const termsUsedAbi = {"type":"function","name":"termsUsed","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"}],"outputs":[{"name":"numbers","type":"uint32[]"}]} as const

/** Selector of `termsUsed` */
export const termsUsedSelector = '0xc7cf3cb0'

/** `Licenses.uri` */
export const uriAbi = {"type":"function","name":"uri","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"string"}]} as const

/** Selector of `uri` */
export const uriSelector = '0x0e89341c'

/** Events of `Licenses`. */
export const licensesEvents = [{"type":"event","name":"ApprovalForAll","inputs":[{"name":"account","type":"address","indexed":true},{"name":"operator","type":"address","indexed":true},{"name":"approved","type":"bool","indexed":false}]},{"type":"event","name":"LicenseMinted","inputs":[{"name":"tokenId","type":"uint256","indexed":true},{"name":"assetId","type":"uint256","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"termsId","type":"bytes32","indexed":false},{"name":"expiresAt","type":"uint40","indexed":false}]},{"type":"event","name":"TermsRegistered","inputs":[{"name":"termsId","type":"bytes32","indexed":true},{"name":"number","type":"uint32","indexed":false},{"name":"terms","type":"tuple","indexed":false,"components":[{"name":"rights","type":"uint8"},{"name":"duties","type":"uint8"},{"name":"revenueShareBps","type":"uint16"},{"name":"expirySeconds","type":"uint40"},{"name":"transferable","type":"bool"},{"name":"seats","type":"uint32"},{"name":"legalTextHash","type":"bytes32"},{"name":"uri","type":"string"}]}]},{"type":"event","name":"TransferBatch","inputs":[{"name":"operator","type":"address","indexed":true},{"name":"from","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"ids","type":"uint256[]","indexed":false},{"name":"values","type":"uint256[]","indexed":false}]},{"type":"event","name":"TransferSingle","inputs":[{"name":"operator","type":"address","indexed":true},{"name":"from","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"id","type":"uint256","indexed":false},{"name":"value","type":"uint256","indexed":false}]},{"type":"event","name":"URI","inputs":[{"name":"value","type":"string","indexed":false},{"name":"id","type":"uint256","indexed":true}]}] as const

/** Errors of `Licenses`. */
export const licensesErrors = [{"type":"error","name":"ERC1155InsufficientBalance","inputs":[{"name":"sender","type":"address"},{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"},{"name":"tokenId","type":"uint256"}]},{"type":"error","name":"ERC1155InvalidApprover","inputs":[{"name":"approver","type":"address"}]},{"type":"error","name":"ERC1155InvalidArrayLength","inputs":[{"name":"idsLength","type":"uint256"},{"name":"valuesLength","type":"uint256"}]},{"type":"error","name":"ERC1155InvalidOperator","inputs":[{"name":"operator","type":"address"}]},{"type":"error","name":"ERC1155InvalidReceiver","inputs":[{"name":"receiver","type":"address"}]},{"type":"error","name":"ERC1155InvalidSender","inputs":[{"name":"sender","type":"address"}]},{"type":"error","name":"ERC1155MissingApprovalForAll","inputs":[{"name":"operator","type":"address"},{"name":"owner","type":"address"}]},{"type":"error","name":"InvalidTerms","inputs":[{"name":"field","type":"string"}]},{"type":"error","name":"NoLicensee","inputs":[]},{"type":"error","name":"NotLicensor","inputs":[{"name":"assetId","type":"uint256"},{"name":"caller","type":"address"}]},{"type":"error","name":"NotTransferable","inputs":[{"name":"tokenId","type":"uint256"}]},{"type":"error","name":"OnlyBoundTerms","inputs":[{"name":"assetId","type":"uint256"},{"name":"termsId","type":"bytes32"}]},{"type":"error","name":"RightsExceedLineage","inputs":[{"name":"assetId","type":"uint256"},{"name":"excess","type":"uint8"}]},{"type":"error","name":"TooManyTerms","inputs":[{"name":"assetId","type":"uint256"}]},{"type":"error","name":"UnknownLicensedAsset","inputs":[{"name":"assetId","type":"uint256"}]},{"type":"error","name":"UnknownTerms","inputs":[{"name":"termsId","type":"bytes32"}]}] as const
