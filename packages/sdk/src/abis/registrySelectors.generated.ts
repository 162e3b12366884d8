// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `approve` */
export const approveSelector = '0x095ea7b3'

/** Selector of `assetCount` */
export const assetCountSelector = '0xeafe7a74'

/** Selector of `assetOf` */
export const assetOfSelector = '0x7db78fac'

/** Selector of `balanceOf` */
export const balanceOfSelector = '0x70a08231'

/** Selector of `childrenOf` */
export const childrenOfSelector = '0x11057cbe'

/** Selector of `contributorsOf` */
export const contributorsOfSelector = '0xdded5c46'

/** Selector of `createdTimestampOf` */
export const createdTimestampOfSelector = '0xd30d968d'

/** Selector of `getApproved` */
export const getApprovedSelector = '0x081812fc'

/** Selector of `headOf` */
export const headOfSelector = '0x5ad8a111'

/** Selector of `isApprovedForAll` */
export const isApprovedForAllSelector = '0xe985e9c5'

/** Selector of `lineageOf` */
export const lineageOfSelector = '0x6d5acea2'

/** Selector of `name` */
export const nameSelector = '0x06fdde03'

/** Selector of `ownerOf` */
export const ownerOfSelector = '0x6352211e'

/** Selector of `parentsOf` */
export const parentsOfSelector = '0x26de059d'

/** Selector of `publishVersion` */
export const publishVersionSelector = '0x5fcb5c6f'

/** Selector of `referredOf` */
export const referredOfSelector = '0x64f9b0e6'

/** Selector of `referringOf` */
export const referringOfSelector = '0xa35391ac'

/** Selector of `register` */
export const registerSelector = '0xf29de08c'

/** Selector of `royaltyInfo` */
export const royaltyInfoSelector = '0x2a55205a'

/** Selector of `setApprovalForAll` */
export const setApprovalForAllSelector = '0xa22cb465'

/** Selector of `setContributors` */
export const setContributorsSelector = '0x212ef453'

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** Selector of `symbol` */
export const symbolSelector = '0x95d89b41'

/** Selector of `tokenURI` */
export const tokenURISelector = '0xc87b56dd'

/** Selector of `transferFrom` */
export const transferFromSelector = '0x23b872dd'

/** Selector of `versionOf` */
export const versionOfSelector = '0xcf02ee3f'

/** Selector of `versionsOf` */
export const versionsOfSelector = '0x127c9495'
