// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `balanceOf` */
export const balanceOfSelector = '0x00fdd58e'

/** Selector of `balanceOfBatch` */
export const balanceOfBatchSelector = '0x4e1273f4'

/** Selector of `expiryOf` */
export const expiryOfSelector = '0x6e5ebd18'

/** Selector of `grant` */
export const grantSelector = '0xe6d6af9a'

/** Selector of `hasRight` */
export const hasRightSelector = '0xfb767925'

/** Selector of `heldTerms` */
export const heldTermsSelector = '0x16bf9e45'

/** Selector of `isApprovedForAll` */
export const isApprovedForAllSelector = '0xe985e9c5'

/** Selector of `issue` */
export const issueSelector = '0xe9a93f4d'

/** Selector of `numberOf` */
export const numberOfSelector = '0xfd8e1856'

/** Selector of `registerTerms` */
export const registerTermsSelector = '0x6d1d6ead'

/** Selector of `reserve` */
export const reserveSelector = '0x64785b90'

/** Selector of `rightsOf` */
export const rightsOfSelector = '0xb473e68a'

/** Selector of `royaltyInfo` */
export const royaltyInfoSelector = '0x2a55205a'

/** Selector of `safeBatchTransferFrom` */
export const safeBatchTransferFromSelector = '0x2eb2c2d6'

/** Selector of `safeTransferFrom` */
export const safeTransferFromSelector = '0xf242432a'

/** Selector of `setApprovalForAll` */
export const setApprovalForAllSelector = '0xa22cb465'

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** Selector of `termsAt` */
export const termsAtSelector = '0x6f5f29bb'

/** Selector of `termsOf` */
export const termsOfSelector = '0xbe5170c0'

/** Selector of `termsUsed` */
export const termsUsedSelector = '0xc7cf3cb0'

/** Selector of `uri` */
export const uriSelector = '0x0e89341c'
