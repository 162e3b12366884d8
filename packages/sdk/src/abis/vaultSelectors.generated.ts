// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `claim` */
export const claimSelector = '0x6c71c0dc'

/** Selector of `claimedOf` */
export const claimedOfSelector = '0xdfdc453c'

/** Selector of `collect` */
export const collectSelector = '0xb64d2a2b'

/** Selector of `creditOf` */
export const creditOfSelector = '0x035ec584'

/** Selector of `inboxOf` */
export const inboxOfSelector = '0xfc5a3314'

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** Selector of `pay` */
export const paySelector = '0xe493331f'

/** Selector of `paySale` */
export const paySaleSelector = '0xd087e68a'

/** Selector of `potOf` */
export const potOfSelector = '0x8381631b'

/** Selector of `royaltyNonce` */
export const royaltyNonceSelector = '0xed46cb54'

/** Selector of `settle` */
export const settleSelector = '0x7cf48616'

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** Selector of `supportsReferenceRoyalties` */
export const supportsReferenceRoyaltiesSelector = '0x5df30ca7'

/** Selector of `withdraw` */
export const withdrawSelector = '0xf940e385'
