// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** `Market.answerOpenings` */
export const answerOpeningsAbi = {"type":"function","name":"answerOpenings","stateMutability":"nonpayable","inputs":[{"name":"requestId","type":"uint256"},{"name":"contentHash","type":"bytes32"}],"outputs":[]} as const

/** Selector of `answerOpenings` */
export const answerOpeningsSelector = '0x0f30639a'

/** `Market.buy` */
export const buyAbi = {"type":"function","name":"buy","stateMutability":"payable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"signature","type":"bytes"},{"name":"maxTotal","type":"uint256"},{"name":"deadline","type":"uint256"}],"outputs":[{"name":"orderId","type":"bytes32"}]} as const

/** Selector of `buy` */
export const buySelector = '0x942046d5'

/** `Market.buyWithAuthorization` */
export const buyWithAuthorizationAbi = {"type":"function","name":"buyWithAuthorization","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"signature","type":"bytes"},{"name":"validAfter","type":"uint256"},{"name":"validBefore","type":"uint256"},{"name":"v","type":"uint8"},{"name":"r","type":"bytes32"},{"name":"s","type":"bytes32"}],"outputs":[{"name":"orderId","type":"bytes32"}]} as const

/** Selector of `buyWithAuthorization` */
export const buyWithAuthorizationSelector = '0x7c889588'

/** `Market.buyWithPermit` */
export const buyWithPermitAbi = {"type":"function","name":"buyWithPermit","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"signature","type":"bytes"},{"name":"maxTotal","type":"uint256"},{"name":"deadline","type":"uint256"},{"name":"v","type":"uint8"},{"name":"r","type":"bytes32"},{"name":"s","type":"bytes32"}],"outputs":[{"name":"orderId","type":"bytes32"}]} as const

/** Selector of `buyWithPermit` */
export const buyWithPermitSelector = '0x98457693'

/** `Market.cancelOffer` */
export const cancelOfferAbi = {"type":"function","name":"cancelOffer","stateMutability":"nonpayable","inputs":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]}],"outputs":[]} as const

/** Selector of `cancelOffer` */
export const cancelOfferSelector = '0xb00441df'

/** `Market.claim` */
export const claimAbi = {"type":"function","name":"claim","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]}],"outputs":[]} as const

/** Selector of `claim` */
export const claimSelector = '0x00a01bea'

/** `Market.confirm` */
export const confirmAbi = {"type":"function","name":"confirm","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]}],"outputs":[]} as const

/** Selector of `confirm` */
export const confirmSelector = '0x9580a0df'

/** `Market.counterOf` */
export const counterOfAbi = {"type":"function","name":"counterOf","stateMutability":"view","inputs":[{"name":"seller","type":"address"}],"outputs":[{"name":"","type":"uint64"}]} as const

/** Selector of `counterOf` */
export const counterOfSelector = '0x8e69ee66'

/** `Market.creditOf` */
export const creditOfAbi = {"type":"function","name":"creditOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `creditOf` */
export const creditOfSelector = '0x035ec584'

/** `Market.deliver` */
export const deliverAbi = {"type":"function","name":"deliver","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"delivery","type":"tuple","components":[{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"},{"name":"sealedKey","type":"bytes32"}]}],"outputs":[]} as const

/** Selector of `deliver` */
export const deliverSelector = '0x536dc589'

/** `Market.disputeChunk` */
export const disputeChunkAbi = {"type":"function","name":"disputeChunk","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"delivery","type":"tuple","components":[{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"},{"name":"sealedKey","type":"bytes32"}]},{"name":"scalar","type":"uint256"},{"name":"proof","type":"tuple","components":[{"name":"index","type":"uint256"},{"name":"cipher","type":"bytes"},{"name":"plainLeaf","type":"bytes32"},{"name":"cipherProof","type":"bytes32[]"},{"name":"plainProof","type":"bytes32[]"}]}],"outputs":[]} as const

/** Selector of `disputeChunk` */
export const disputeChunkSelector = '0x0e4795ec'

/** `Market.disputeKey` */
export const disputeKeyAbi = {"type":"function","name":"disputeKey","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"delivery","type":"tuple","components":[{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"},{"name":"sealedKey","type":"bytes32"}]},{"name":"scalar","type":"uint256"}],"outputs":[]} as const

/** Selector of `disputeKey` */
export const disputeKeySelector = '0x9d85e404'

/** `Market.drawOpenings` */
export const drawOpeningsAbi = {"type":"function","name":"drawOpenings","stateMutability":"nonpayable","inputs":[{"name":"requestId","type":"uint256"}],"outputs":[{"name":"seed","type":"bytes32"}]} as const

/** Selector of `drawOpenings` */
export const drawOpeningsSelector = '0xcc7abb6e'

/** `Market.eip712Domain` */
export const eip712DomainAbi = {"type":"function","name":"eip712Domain","stateMutability":"view","inputs":[],"outputs":[{"name":"fields","type":"bytes1"},{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"},{"name":"salt","type":"bytes32"},{"name":"extensions","type":"uint256[]"}]} as const

/** Selector of `eip712Domain` */
export const eip712DomainSelector = '0x84b0196e'

/** `Market.fillOf` */
export const fillOfAbi = {"type":"function","name":"fillOf","stateMutability":"view","inputs":[{"name":"offerHash","type":"bytes32"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"sold","type":"uint64"},{"name":"canceled","type":"bool"},{"name":"published","type":"bool"},{"name":"supply","type":"uint64"},{"name":"counter","type":"uint64"},{"name":"terms","type":"uint32"}]}]} as const

/** Selector of `fillOf` */
export const fillOfSelector = '0x6f008acf'

/** `Market.hashOffer` */
export const hashOfferAbi = {"type":"function","name":"hashOffer","stateMutability":"view","inputs":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]}],"outputs":[{"name":"","type":"bytes32"}]} as const

/** Selector of `hashOffer` */
export const hashOfferSelector = '0xdf0917fa'

/** `Market.incrementCounter` */
export const incrementCounterAbi = {"type":"function","name":"incrementCounter","stateMutability":"nonpayable","inputs":[],"outputs":[{"name":"counter","type":"uint64"}]} as const

/** Selector of `incrementCounter` */
export const incrementCounterSelector = '0x5b34b966'

/** `Market.isDeliverer` */
export const isDelivererAbi = {"type":"function","name":"isDeliverer","stateMutability":"view","inputs":[{"name":"seller","type":"address"},{"name":"account","type":"address"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `isDeliverer` */
export const isDelivererSelector = '0x1987b91b'

/** `Market.listingOf` */
export const listingOfAbi = {"type":"function","name":"listingOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"}],"outputs":[{"name":"offerHash","type":"bytes32"},{"name":"price","type":"uint256"},{"name":"by","type":"uint256"},{"name":"fill","type":"uint256"},{"name":"counter","type":"uint64"}]} as const

/** Selector of `listingOf` */
export const listingOfSelector = '0xe3404981'

/** `Market.multicall` */
export const multicallAbi = {"type":"function","name":"multicall","stateMutability":"nonpayable","inputs":[{"name":"data","type":"bytes[]"}],"outputs":[{"name":"results","type":"bytes[]"}]} as const

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** `Market.openingsOf` */
export const openingsOfAbi = {"type":"function","name":"openingsOf","stateMutability":"view","inputs":[{"name":"requestId","type":"uint256"},{"name":"leaves","type":"uint256"}],"outputs":[{"name":"indexes","type":"uint256[]"}]} as const

/** Selector of `openingsOf` */
export const openingsOfSelector = '0x58495e40'

/** `Market.orderIdOf` */
export const orderIdOfAbi = {"type":"function","name":"orderIdOf","stateMutability":"view","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]}],"outputs":[{"name":"","type":"bytes32"}]} as const

/** Selector of `orderIdOf` */
export const orderIdOfSelector = '0x2ba2fb28'

/** `Market.orderOf` */
export const orderOfAbi = {"type":"function","name":"orderOf","stateMutability":"view","inputs":[{"name":"orderId","type":"bytes32"}],"outputs":[{"name":"state","type":"uint8"},{"name":"deadline","type":"uint40"}]} as const

/** Selector of `orderOf` */
export const orderOfSelector = '0xd5a014e5'

/** `Market.publishOffer` */
export const publishOfferAbi = {"type":"function","name":"publishOffer","stateMutability":"nonpayable","inputs":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]}],"outputs":[{"name":"offerHash","type":"bytes32"}]} as const

/** Selector of `publishOffer` */
export const publishOfferSelector = '0xeddeeda5'

/** `Market.refund` */
export const refundAbi = {"type":"function","name":"refund","stateMutability":"nonpayable","inputs":[{"name":"order","type":"tuple","components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]}],"outputs":[]} as const

/** Selector of `refund` */
export const refundSelector = '0x4b965737'

/** `Market.requestOpenings` */
export const requestOpeningsAbi = {"type":"function","name":"requestOpenings","stateMutability":"nonpayable","inputs":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"signature","type":"bytes"},{"name":"count","type":"uint16"}],"outputs":[{"name":"requestId","type":"uint256"}]} as const

/** Selector of `requestOpenings` */
export const requestOpeningsSelector = '0x13f6cf42'

/** `Market.setDeliverer` */
export const setDelivererAbi = {"type":"function","name":"setDeliverer","stateMutability":"nonpayable","inputs":[{"name":"deliverer","type":"address"},{"name":"allowed","type":"bool"}],"outputs":[]} as const

/** Selector of `setDeliverer` */
export const setDelivererSelector = '0xeeff4999'

/** `Market.statusOf` */
export const statusOfAbi = {"type":"function","name":"statusOf","stateMutability":"view","inputs":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"signature","type":"bytes"}],"outputs":[{"name":"status","type":"uint8"},{"name":"left","type":"uint64"}]} as const

/** Selector of `statusOf` */
export const statusOfSelector = '0xb29f62db'

/** `Market.withdrawCredit` */
export const withdrawCreditAbi = {"type":"function","name":"withdrawCredit","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"},{"name":"to","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `withdrawCredit` */
export const withdrawCreditSelector = '0x5eb915ca'

/** Events of `Market`. */
export const marketEvents = [{"type":"event","name":"CounterIncremented","inputs":[{"name":"seller","type":"address","indexed":true},{"name":"counter","type":"uint64","indexed":false}]},{"type":"event","name":"CreditWithdrawn","inputs":[{"name":"account","type":"address","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"to","type":"address","indexed":false},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"DelivererSet","inputs":[{"name":"seller","type":"address","indexed":true},{"name":"deliverer","type":"address","indexed":true},{"name":"allowed","type":"bool","indexed":false}]},{"type":"event","name":"EIP712DomainChanged","inputs":[]},{"type":"event","name":"KeyDelivered","inputs":[{"name":"orderId","type":"bytes32","indexed":true},{"name":"seller","type":"address","indexed":true},{"name":"delivery","type":"tuple","indexed":false,"components":[{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"},{"name":"sealedKey","type":"bytes32"}]},{"name":"disputeUntil","type":"uint40","indexed":false}]},{"type":"event","name":"OfferCanceled","inputs":[{"name":"offerHash","type":"bytes32","indexed":true},{"name":"seller","type":"address","indexed":true}]},{"type":"event","name":"OfferPublished","inputs":[{"name":"offerHash","type":"bytes32","indexed":true},{"name":"seller","type":"address","indexed":true},{"name":"assetId","type":"uint256","indexed":true},{"name":"offer","type":"tuple","indexed":false,"components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]}]},{"type":"event","name":"OpeningsAnswered","inputs":[{"name":"requestId","type":"uint256","indexed":true},{"name":"contentHash","type":"bytes32","indexed":false}]},{"type":"event","name":"OpeningsDrawn","inputs":[{"name":"requestId","type":"uint256","indexed":true},{"name":"seed","type":"bytes32","indexed":false}]},{"type":"event","name":"OpeningsRequested","inputs":[{"name":"requestId","type":"uint256","indexed":true},{"name":"offerHash","type":"bytes32","indexed":true},{"name":"seller","type":"address","indexed":true},{"name":"requester","type":"address","indexed":false},{"name":"count","type":"uint16","indexed":false}]},{"type":"event","name":"OrderOpened","inputs":[{"name":"orderId","type":"bytes32","indexed":true},{"name":"buyer","type":"address","indexed":true},{"name":"seller","type":"address","indexed":true},{"name":"order","type":"tuple","indexed":false,"components":[{"name":"offer","type":"tuple","components":[{"name":"seller","type":"address"},{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"termsId","type":"bytes32"},{"name":"token","type":"address"},{"name":"price","type":"uint96"},{"name":"supply","type":"uint64"},{"name":"cipher","type":"uint8"},{"name":"plainRoot","type":"bytes32"},{"name":"cipherRoot","type":"bytes32"},{"name":"keyCommit","type":"bytes32"},{"name":"deliverWithin","type":"uint32"},{"name":"disputeWindow","type":"uint32"},{"name":"referrerBps","type":"uint16"},{"name":"validUntil","type":"uint40"},{"name":"counter","type":"uint64"},{"name":"salt","type":"bytes32"}]},{"name":"buyer","type":"address"},{"name":"recipient","type":"address"},{"name":"referrer","type":"address"},{"name":"keyX","type":"bytes32"},{"name":"keyParity","type":"uint8"}]},{"name":"deliverBy","type":"uint40","indexed":false}]},{"type":"event","name":"OrderRefunded","inputs":[{"name":"orderId","type":"bytes32","indexed":true},{"name":"buyer","type":"address","indexed":true},{"name":"reason","type":"uint8","indexed":false},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"OrderSettled","inputs":[{"name":"orderId","type":"bytes32","indexed":true},{"name":"recipient","type":"address","indexed":true},{"name":"licenseTokenId","type":"uint256","indexed":true},{"name":"toVault","type":"uint256","indexed":false},{"name":"toReferrer","type":"uint256","indexed":false},{"name":"confirmed","type":"bool","indexed":false}]}] as const

/** Errors of `Market`. */
export const marketErrors = [{"type":"error","name":"AddressEmptyCode","inputs":[{"name":"target","type":"address"}]},{"type":"error","name":"ChunkIsRight","inputs":[{"name":"index","type":"uint256"}]},{"type":"error","name":"ChunksNotProvable","inputs":[{"name":"cipher","type":"uint8"}]},{"type":"error","name":"DeliveryTooLate","inputs":[{"name":"orderId","type":"bytes32"},{"name":"deliverBy","type":"uint256"}]},{"type":"error","name":"DisputeTooLate","inputs":[{"name":"orderId","type":"bytes32"},{"name":"disputeUntil","type":"uint256"}]},{"type":"error","name":"DrawTooEarly","inputs":[{"name":"requestId","type":"uint256"},{"name":"drawBlock","type":"uint256"}]},{"type":"error","name":"DrawTooLate","inputs":[{"name":"requestId","type":"uint256"},{"name":"drawBlock","type":"uint256"}]},{"type":"error","name":"FailedCall","inputs":[]},{"type":"error","name":"FalseDelivery","inputs":[{"name":"orderId","type":"bytes32"}]},{"type":"error","name":"FalseProof","inputs":[]},{"type":"error","name":"InsufficientBalance","inputs":[{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"}]},{"type":"error","name":"InvalidCount","inputs":[{"name":"count","type":"uint256"}]},{"type":"error","name":"InvalidKey","inputs":[]},{"type":"error","name":"InvalidOffer","inputs":[{"name":"field","type":"string"}]},{"type":"error","name":"InvalidReceiver","inputs":[{"name":"to","type":"address"}]},{"type":"error","name":"InvalidRecipient","inputs":[]},{"type":"error","name":"InvalidShortString","inputs":[]},{"type":"error","name":"KeyIsRight","inputs":[{"name":"orderId","type":"bytes32"}]},{"type":"error","name":"NotBuyer","inputs":[{"name":"caller","type":"address"}]},{"type":"error","name":"NotDeliverer","inputs":[{"name":"caller","type":"address"}]},{"type":"error","name":"NotSeller","inputs":[{"name":"caller","type":"address"}]},{"type":"error","name":"NothingToWithdraw","inputs":[]},{"type":"error","name":"OfferNotLive","inputs":[{"name":"offerHash","type":"bytes32"},{"name":"status","type":"uint8"}]},{"type":"error","name":"OrderExists","inputs":[{"name":"orderId","type":"bytes32"},{"name":"state","type":"uint8"}]},{"type":"error","name":"PriceTooHigh","inputs":[{"name":"price","type":"uint256"},{"name":"maxTotal","type":"uint256"}]},{"type":"error","name":"PurchaseExpired","inputs":[{"name":"deadline","type":"uint256"}]},{"type":"error","name":"ReentrancyGuardReentrantCall","inputs":[]},{"type":"error","name":"SafeERC20FailedOperation","inputs":[{"name":"token","type":"address"}]},{"type":"error","name":"SelfReferral","inputs":[{"name":"referrer","type":"address"}]},{"type":"error","name":"StringTooLong","inputs":[{"name":"str","type":"string"}]},{"type":"error","name":"TooEarly","inputs":[{"name":"orderId","type":"bytes32"},{"name":"until","type":"uint256"}]},{"type":"error","name":"UnknownRequest","inputs":[{"name":"requestId","type":"uint256"}]},{"type":"error","name":"WrongOrderState","inputs":[{"name":"orderId","type":"bytes32"},{"name":"state","type":"uint8"}]},{"type":"error","name":"WrongPayment","inputs":[{"name":"expected","type":"uint256"},{"name":"received","type":"uint256"}]},{"type":"error","name":"WrongScalar","inputs":[{"name":"orderId","type":"bytes32"}]}] as const
