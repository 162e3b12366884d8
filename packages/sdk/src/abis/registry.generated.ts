// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
export * from './registrySelectors.generated.ts'
export * from './registryEvents.generated.ts'
export * from './registryErrors.generated.ts'

/** `AssetRegistry.approve` */
export const approveAbi = {"type":"function","name":"approve","stateMutability":"nonpayable","inputs":[{"name":"to","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[]} as const

/** `AssetRegistry.assetCount` */
export const assetCountAbi = {"type":"function","name":"assetCount","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]} as const

/** `AssetRegistry.assetOf` */
export const assetOfAbi = {"type":"function","name":"assetOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"asset","type":"tuple","components":[{"name":"owner","type":"address"},{"name":"kind","type":"uint8"},{"name":"versions","type":"uint32"},{"name":"createdAt","type":"uint40"},{"name":"depth","type":"uint8"},{"name":"parents","type":"uint8"},{"name":"parentsBps","type":"uint16"},{"name":"rights","type":"uint8"},{"name":"bound","type":"bool"},{"name":"terms","type":"uint32"},{"name":"manifestHash","type":"bytes32"}]}]} as const

/** `AssetRegistry.balanceOf` */
export const balanceOfAbi = {"type":"function","name":"balanceOf","stateMutability":"view","inputs":[{"name":"owner","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `AssetRegistry.childrenOf` */
export const childrenOfAbi = {"type":"function","name":"childrenOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"cursor","type":"uint256"},{"name":"limit","type":"uint256"}],"outputs":[{"name":"children","type":"tuple[]","components":[{"name":"asset","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"}]},{"name":"next","type":"uint256"}]} as const

/** `AssetRegistry.contributorsOf` */
export const contributorsOfAbi = {"type":"function","name":"contributorsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}],"outputs":[{"name":"sharesRoot","type":"bytes32"},{"name":"totalShares","type":"uint64"},{"name":"contributorsBps","type":"uint16"}]} as const

/** `AssetRegistry.createdTimestampOf` */
export const createdTimestampOfAbi = {"type":"function","name":"createdTimestampOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `AssetRegistry.getApproved` */
export const getApprovedAbi = {"type":"function","name":"getApproved","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"address"}]} as const

/** `AssetRegistry.headOf` */
export const headOfAbi = {"type":"function","name":"headOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"head","type":"uint256"},{"name":"owner","type":"address"},{"name":"manifestHash","type":"bytes32"}]} as const

/** `AssetRegistry.isApprovedForAll` */
export const isApprovedForAllAbi = {"type":"function","name":"isApprovedForAll","stateMutability":"view","inputs":[{"name":"owner","type":"address"},{"name":"operator","type":"address"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `AssetRegistry.lineageOf` */
export const lineageOfAbi = {"type":"function","name":"lineageOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"owner","type":"address"},{"name":"rights","type":"uint8"},{"name":"boundTerms","type":"uint32"}]} as const

/** `AssetRegistry.name` */
export const nameAbi = {"type":"function","name":"name","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]} as const

/** `AssetRegistry.ownerOf` */
export const ownerOfAbi = {"type":"function","name":"ownerOf","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"address"}]} as const

/** `AssetRegistry.parentsOf` */
export const parentsOfAbi = {"type":"function","name":"parentsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"parents","type":"tuple[]","components":[{"name":"asset","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"}]}]} as const

/** `AssetRegistry.publishVersion` */
export const publishVersionAbi = {"type":"function","name":"publishVersion","stateMutability":"nonpayable","inputs":[{"name":"id","type":"uint256"},{"name":"uri","type":"string"},{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"}],"outputs":[{"name":"version","type":"uint32"}]} as const

/** `AssetRegistry.referredOf` */
export const referredOfAbi = {"type":"function","name":"referredOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"registries","type":"address[]"},{"name":"tokenIds","type":"uint256[][]"}]} as const

/** `AssetRegistry.referringOf` */
export const referringOfAbi = {"type":"function","name":"referringOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"registries","type":"address[]"},{"name":"tokenIds","type":"uint256[][]"}]} as const

/** `AssetRegistry.register` */
export const registerAbi = {"type":"function","name":"register","stateMutability":"nonpayable","inputs":[{"name":"kind","type":"uint8"},{"name":"uri","type":"string"},{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"},{"name":"termsId","type":"bytes32"},{"name":"parents","type":"tuple[]","components":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"},{"name":"licenseTokenId","type":"uint256"}]}],"outputs":[{"name":"id","type":"uint256"}]} as const

/** `AssetRegistry.royaltyInfo` */
export const royaltyInfoAbi = {"type":"function","name":"royaltyInfo","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"salePrice","type":"uint256"}],"outputs":[{"name":"receiver","type":"address"},{"name":"royaltyAmount","type":"uint256"}]} as const

/** `AssetRegistry.setApprovalForAll` */
export const setApprovalForAllAbi = {"type":"function","name":"setApprovalForAll","stateMutability":"nonpayable","inputs":[{"name":"operator","type":"address"},{"name":"approved","type":"bool"}],"outputs":[]} as const

/** `AssetRegistry.setContributors` */
export const setContributorsAbi = {"type":"function","name":"setContributors","stateMutability":"nonpayable","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"},{"name":"sharesRoot","type":"bytes32"},{"name":"totalShares","type":"uint64"},{"name":"contributorsBps","type":"uint16"}],"outputs":[]} as const

/** `AssetRegistry.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"view","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `AssetRegistry.symbol` */
export const symbolAbi = {"type":"function","name":"symbol","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]} as const

/** `AssetRegistry.tokenURI` */
export const tokenURIAbi = {"type":"function","name":"tokenURI","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"string"}]} as const

/** `AssetRegistry.transferFrom` */
export const transferFromAbi = {"type":"function","name":"transferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[]} as const

/** `AssetRegistry.versionOf` */
export const versionOfAbi = {"type":"function","name":"versionOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}],"outputs":[{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"}]} as const

/** `AssetRegistry.versionsOf` */
export const versionsOfAbi = {"type":"function","name":"versionsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"uint32"}]} as const
