// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** `AssetRegistry.approve` */
export const approveAbi = {"type":"function","name":"approve","stateMutability":"nonpayable","inputs":[{"name":"to","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[]} as const

/** Selector of `approve` */
export const approveSelector = '0x095ea7b3'

/** `AssetRegistry.assetCount` */
export const assetCountAbi = {"type":"function","name":"assetCount","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `assetCount` */
export const assetCountSelector = '0xeafe7a74'

/** `AssetRegistry.assetOf` */
export const assetOfAbi = {"type":"function","name":"assetOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"asset","type":"tuple","components":[{"name":"owner","type":"address"},{"name":"kind","type":"uint8"},{"name":"versions","type":"uint32"},{"name":"createdAt","type":"uint40"},{"name":"depth","type":"uint8"},{"name":"parents","type":"uint8"},{"name":"parentsBps","type":"uint16"},{"name":"rights","type":"uint8"},{"name":"bound","type":"bool"},{"name":"terms","type":"uint32"},{"name":"manifestHash","type":"bytes32"}]}]} as const

/** Selector of `assetOf` */
export const assetOfSelector = '0x7db78fac'

/** `AssetRegistry.balanceOf` */
export const balanceOfAbi = {"type":"function","name":"balanceOf","stateMutability":"view","inputs":[{"name":"owner","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `balanceOf` */
export const balanceOfSelector = '0x70a08231'

/** `AssetRegistry.childrenOf` */
export const childrenOfAbi = {"type":"function","name":"childrenOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"cursor","type":"uint256"},{"name":"limit","type":"uint256"}],"outputs":[{"name":"children","type":"tuple[]","components":[{"name":"asset","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"}]},{"name":"next","type":"uint256"}]} as const

/** Selector of `childrenOf` */
export const childrenOfSelector = '0x11057cbe'

/** `AssetRegistry.contributorsOf` */
export const contributorsOfAbi = {"type":"function","name":"contributorsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}],"outputs":[{"name":"sharesRoot","type":"bytes32"},{"name":"totalShares","type":"uint64"},{"name":"contributorsBps","type":"uint16"}]} as const

/** Selector of `contributorsOf` */
export const contributorsOfSelector = '0xdded5c46'

/** `AssetRegistry.createdTimestampOf` */
export const createdTimestampOfAbi = {"type":"function","name":"createdTimestampOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `createdTimestampOf` */
export const createdTimestampOfSelector = '0xd30d968d'

/** `AssetRegistry.getApproved` */
export const getApprovedAbi = {"type":"function","name":"getApproved","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"address"}]} as const

/** Selector of `getApproved` */
export const getApprovedSelector = '0x081812fc'

/** `AssetRegistry.headOf` */
export const headOfAbi = {"type":"function","name":"headOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"head","type":"uint256"},{"name":"owner","type":"address"},{"name":"manifestHash","type":"bytes32"}]} as const

/** Selector of `headOf` */
export const headOfSelector = '0x5ad8a111'

/** `AssetRegistry.isApprovedForAll` */
export const isApprovedForAllAbi = {"type":"function","name":"isApprovedForAll","stateMutability":"view","inputs":[{"name":"owner","type":"address"},{"name":"operator","type":"address"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `isApprovedForAll` */
export const isApprovedForAllSelector = '0xe985e9c5'

/** `AssetRegistry.lineageOf` */
export const lineageOfAbi = {"type":"function","name":"lineageOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"owner","type":"address"},{"name":"rights","type":"uint8"},{"name":"boundTerms","type":"uint32"}]} as const

/** Selector of `lineageOf` */
export const lineageOfSelector = '0x6d5acea2'

/** `AssetRegistry.name` */
export const nameAbi = {"type":"function","name":"name","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]} as const

/** Selector of `name` */
export const nameSelector = '0x06fdde03'

/** `AssetRegistry.ownerOf` */
export const ownerOfAbi = {"type":"function","name":"ownerOf","stateMutability":"view","inputs":[{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"","type":"address"}]} as const

/** Selector of `ownerOf` */
export const ownerOfSelector = '0x6352211e'

/** `AssetRegistry.parentsOf` */
export const parentsOfAbi = {"type":"function","name":"parentsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"parents","type":"tuple[]","components":[{"name":"asset","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"}]}]} as const

/** Selector of `parentsOf` */
export const parentsOfSelector = '0x26de059d'

/** `AssetRegistry.publishVersion` */
export const publishVersionAbi = {"type":"function","name":"publishVersion","stateMutability":"nonpayable","inputs":[{"name":"id","type":"uint256"},{"name":"uri","type":"string"},{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"}],"outputs":[{"name":"version","type":"uint32"}]} as const

/** Selector of `publishVersion` */
export const publishVersionSelector = '0x5fcb5c6f'

/** `AssetRegistry.referredOf` */
export const referredOfAbi = {"type":"function","name":"referredOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"registries","type":"address[]"},{"name":"tokenIds","type":"uint256[][]"}]} as const

/** Selector of `referredOf` */
export const referredOfSelector = '0x64f9b0e6'

/** `AssetRegistry.referringOf` */
export const referringOfAbi = {"type":"function","name":"referringOf","stateMutability":"view","inputs":[{"name":"registry","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[{"name":"registries","type":"address[]"},{"name":"tokenIds","type":"uint256[][]"}]} as const

/** Selector of `referringOf` */
export const referringOfSelector = '0xa35391ac'

/** `AssetRegistry.register` */
export const registerAbi = {"type":"function","name":"register","stateMutability":"nonpayable","inputs":[{"name":"kind","type":"uint8"},{"name":"uri","type":"string"},{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"},{"name":"termsId","type":"bytes32"},{"name":"parents","type":"tuple[]","components":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"},{"name":"relation","type":"uint8"},{"name":"shareBps","type":"uint16"},{"name":"licenseTokenId","type":"uint256"}]}],"outputs":[{"name":"id","type":"uint256"}]} as const

/** Selector of `register` */
export const registerSelector = '0xf29de08c'

/** `AssetRegistry.royaltyInfo` */
export const royaltyInfoAbi = {"type":"function","name":"royaltyInfo","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"salePrice","type":"uint256"}],"outputs":[{"name":"receiver","type":"address"},{"name":"royaltyAmount","type":"uint256"}]} as const

/** Selector of `royaltyInfo` */
export const royaltyInfoSelector = '0x2a55205a'

/** `AssetRegistry.setApprovalForAll` */
export const setApprovalForAllAbi = {"type":"function","name":"setApprovalForAll","stateMutability":"nonpayable","inputs":[{"name":"operator","type":"address"},{"name":"approved","type":"bool"}],"outputs":[]} as const

/** Selector of `setApprovalForAll` */
export const setApprovalForAllSelector = '0xa22cb465'

/** `AssetRegistry.setContributors` */
export const setContributorsAbi = {"type":"function","name":"setContributors","stateMutability":"nonpayable","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"},{"name":"sharesRoot","type":"bytes32"},{"name":"totalShares","type":"uint64"},{"name":"contributorsBps","type":"uint16"}],"outputs":[]} as const

/** Selector of `setContributors` */
export const setContributorsSelector = '0x212ef453'

/** `AssetRegistry.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"view","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** `AssetRegistry.symbol` */
export const symbolAbi = {"type":"function","name":"symbol","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]} as const

/** Selector of `symbol` */
export const symbolSelector = '0x95d89b41'

/** `AssetRegistry.tokenURI` */
export const tokenURIAbi = {"type":"function","name":"tokenURI","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"string"}]} as const

/** Selector of `tokenURI` */
export const tokenURISelector = '0xc87b56dd'

/** `AssetRegistry.transferFrom` */
export const transferFromAbi = {"type":"function","name":"transferFrom","stateMutability":"nonpayable","inputs":[{"name":"from","type":"address"},{"name":"to","type":"address"},{"name":"tokenId","type":"uint256"}],"outputs":[]} as const

/** Selector of `transferFrom` */
export const transferFromSelector = '0x23b872dd'

/** `AssetRegistry.versionOf` */
export const versionOfAbi = {"type":"function","name":"versionOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}],"outputs":[{"name":"manifestHash","type":"bytes32"},{"name":"contentRoot","type":"bytes32"}]} as const

/** Selector of `versionOf` */
export const versionOfSelector = '0xcf02ee3f'

/** `AssetRegistry.versionsOf` */
export const versionsOfAbi = {"type":"function","name":"versionsOf","stateMutability":"view","inputs":[{"name":"id","type":"uint256"}],"outputs":[{"name":"","type":"uint32"}]} as const

/** Selector of `versionsOf` */
export const versionsOfSelector = '0x127c9495'

/** Events of `AssetRegistry`. */
export const registryEvents = [{"type":"event","name":"Approval","inputs":[{"name":"owner","type":"address","indexed":true},{"name":"approved","type":"address","indexed":true},{"name":"tokenId","type":"uint256","indexed":true}]},{"type":"event","name":"ApprovalForAll","inputs":[{"name":"owner","type":"address","indexed":true},{"name":"operator","type":"address","indexed":true},{"name":"approved","type":"bool","indexed":false}]},{"type":"event","name":"AssetRegistered","inputs":[{"name":"id","type":"uint256","indexed":true},{"name":"owner","type":"address","indexed":true},{"name":"kind","type":"uint8","indexed":false},{"name":"termsId","type":"bytes32","indexed":false},{"name":"rights","type":"uint8","indexed":false},{"name":"bound","type":"bool","indexed":false}]},{"type":"event","name":"BatchMetadataUpdate","inputs":[{"name":"_fromTokenId","type":"uint256","indexed":false},{"name":"_toTokenId","type":"uint256","indexed":false}]},{"type":"event","name":"ContributorsSet","inputs":[{"name":"id","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":true},{"name":"sharesRoot","type":"bytes32","indexed":false},{"name":"totalShares","type":"uint64","indexed":false},{"name":"contributorsBps","type":"uint16","indexed":false}]},{"type":"event","name":"MetadataUpdate","inputs":[{"name":"_tokenId","type":"uint256","indexed":false}]},{"type":"event","name":"ParentLinked","inputs":[{"name":"child","type":"uint256","indexed":true},{"name":"parent","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":false},{"name":"relation","type":"uint8","indexed":false},{"name":"shareBps","type":"uint16","indexed":false},{"name":"licenseTokenId","type":"uint256","indexed":false}]},{"type":"event","name":"Transfer","inputs":[{"name":"from","type":"address","indexed":true},{"name":"to","type":"address","indexed":true},{"name":"tokenId","type":"uint256","indexed":true}]},{"type":"event","name":"VersionPublished","inputs":[{"name":"id","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":true},{"name":"manifestHash","type":"bytes32","indexed":false},{"name":"contentRoot","type":"bytes32","indexed":false},{"name":"uri","type":"string","indexed":false}]}] as const

/** Errors of `AssetRegistry`. */
export const registryErrors = [{"type":"error","name":"ContributorsFixed","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}]},{"type":"error","name":"ERC721IncorrectOwner","inputs":[{"name":"sender","type":"address"},{"name":"tokenId","type":"uint256"},{"name":"owner","type":"address"}]},{"type":"error","name":"ERC721InsufficientApproval","inputs":[{"name":"operator","type":"address"},{"name":"tokenId","type":"uint256"}]},{"type":"error","name":"ERC721InvalidApprover","inputs":[{"name":"approver","type":"address"}]},{"type":"error","name":"ERC721InvalidOperator","inputs":[{"name":"operator","type":"address"}]},{"type":"error","name":"ERC721InvalidOwner","inputs":[{"name":"owner","type":"address"}]},{"type":"error","name":"ERC721InvalidReceiver","inputs":[{"name":"receiver","type":"address"}]},{"type":"error","name":"ERC721InvalidSender","inputs":[{"name":"sender","type":"address"}]},{"type":"error","name":"ERC721NonexistentToken","inputs":[{"name":"tokenId","type":"uint256"}]},{"type":"error","name":"InvalidAsset","inputs":[{"name":"field","type":"string"}]},{"type":"error","name":"LicenseNotHeld","inputs":[{"name":"parent","type":"uint256"},{"name":"licenseTokenId","type":"uint256"}]},{"type":"error","name":"LineageTooDeep","inputs":[{"name":"parent","type":"uint256"}]},{"type":"error","name":"NotAssetOwner","inputs":[{"name":"id","type":"uint256"},{"name":"caller","type":"address"}]},{"type":"error","name":"RightsMissing","inputs":[{"name":"parent","type":"uint256"},{"name":"missing","type":"uint8"}]},{"type":"error","name":"ShareTooLow","inputs":[{"name":"parent","type":"uint256"},{"name":"given","type":"uint16"},{"name":"least","type":"uint16"}]},{"type":"error","name":"SharesTooHigh","inputs":[{"name":"sumBps","type":"uint256"}]},{"type":"error","name":"TermsBound","inputs":[{"name":"termsId","type":"bytes32"}]},{"type":"error","name":"TermsConflict","inputs":[{"name":"parent","type":"uint256"},{"name":"termsId","type":"bytes32"},{"name":"otherTermsId","type":"bytes32"}]},{"type":"error","name":"TermsExceedLineage","inputs":[{"name":"excess","type":"uint8"}]},{"type":"error","name":"UnknownAsset","inputs":[{"name":"id","type":"uint256"}]},{"type":"error","name":"UnknownVersion","inputs":[{"name":"id","type":"uint256"},{"name":"version","type":"uint32"}]}] as const
