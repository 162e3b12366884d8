// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** Selector of `answerOpenings` */
export const answerOpeningsSelector = '0x0f30639a'

/** Selector of `buy` */
export const buySelector = '0x942046d5'

/** Selector of `buyWithAuthorization` */
export const buyWithAuthorizationSelector = '0x7c889588'

/** Selector of `buyWithPermit` */
export const buyWithPermitSelector = '0x98457693'

/** Selector of `cancelOffer` */
export const cancelOfferSelector = '0xb00441df'

/** Selector of `claim` */
export const claimSelector = '0x00a01bea'

/** Selector of `confirm` */
export const confirmSelector = '0x9580a0df'

/** Selector of `counterOf` */
export const counterOfSelector = '0x8e69ee66'

/** Selector of `creditOf` */
export const creditOfSelector = '0x035ec584'

/** Selector of `deliver` */
export const deliverSelector = '0x536dc589'

/** Selector of `disputeChunk` */
export const disputeChunkSelector = '0x0e4795ec'

/** Selector of `disputeKey` */
export const disputeKeySelector = '0x9d85e404'

/** Selector of `drawOpenings` */
export const drawOpeningsSelector = '0xcc7abb6e'

/** Selector of `eip712Domain` */
export const eip712DomainSelector = '0x84b0196e'

/** Selector of `fillOf` */
export const fillOfSelector = '0x6f008acf'

/** Selector of `hashOffer` */
export const hashOfferSelector = '0xdf0917fa'

/** Selector of `incrementCounter` */
export const incrementCounterSelector = '0x5b34b966'

/** Selector of `isDeliverer` */
export const isDelivererSelector = '0x1987b91b'

/** Selector of `listingOf` */
export const listingOfSelector = '0xe3404981'

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** Selector of `openingsOf` */
export const openingsOfSelector = '0x58495e40'

/** Selector of `orderIdOf` */
export const orderIdOfSelector = '0x2ba2fb28'

/** Selector of `orderOf` */
export const orderOfSelector = '0xd5a014e5'

/** Selector of `publishOffer` */
export const publishOfferSelector = '0xeddeeda5'

/** Selector of `refund` */
export const refundSelector = '0x4b965737'

/** Selector of `requestOpenings` */
export const requestOpeningsSelector = '0x13f6cf42'

/** Selector of `setDeliverer` */
export const setDelivererSelector = '0xeeff4999'

/** Selector of `statusOf` */
export const statusOfSelector = '0xb29f62db'

/** Selector of `withdrawCredit` */
export const withdrawCreditSelector = '0x5eb915ca'
