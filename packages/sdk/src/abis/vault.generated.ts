// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
/** `RevenueVault.claim` */
export const claimAbi = {"type":"function","name":"claim","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"account","type":"address"},{"name":"shares","type":"uint256"},{"name":"proof","type":"bytes32[]"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `claim` */
export const claimSelector = '0x6c71c0dc'

/** `RevenueVault.claimedOf` */
export const claimedOfAbi = {"type":"function","name":"claimedOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"account","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `claimedOf` */
export const claimedOfSelector = '0xdfdc453c'

/** `RevenueVault.collect` */
export const collectAbi = {"type":"function","name":"collect","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"inbox","type":"uint8"},{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `collect` */
export const collectSelector = '0xb64d2a2b'

/** `RevenueVault.creditOf` */
export const creditOfAbi = {"type":"function","name":"creditOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `creditOf` */
export const creditOfSelector = '0x035ec584'

/** `RevenueVault.inboxOf` */
export const inboxOfAbi = {"type":"function","name":"inboxOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"inbox","type":"uint8"}],"outputs":[{"name":"","type":"address"}]} as const

/** Selector of `inboxOf` */
export const inboxOfSelector = '0xfc5a3314'

/** `RevenueVault.multicall` */
export const multicallAbi = {"type":"function","name":"multicall","stateMutability":"nonpayable","inputs":[{"name":"data","type":"bytes[]"}],"outputs":[{"name":"results","type":"bytes[]"}]} as const

/** Selector of `multicall` */
export const multicallSelector = '0xac9650d8'

/** `RevenueVault.pay` */
export const payAbi = {"type":"function","name":"pay","stateMutability":"payable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"amount","type":"uint256"}],"outputs":[]} as const

/** Selector of `pay` */
export const paySelector = '0xe493331f'

/** `RevenueVault.paySale` */
export const paySaleAbi = {"type":"function","name":"paySale","stateMutability":"payable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"amount","type":"uint256"},{"name":"referrer","type":"address"},{"name":"referrerAmount","type":"uint256"}],"outputs":[]} as const

/** Selector of `paySale` */
export const paySaleSelector = '0xd087e68a'

/** `RevenueVault.potOf` */
export const potOfAbi = {"type":"function","name":"potOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"pending","type":"uint128"},{"name":"pool","type":"uint128"},{"name":"perShare","type":"uint192"},{"name":"carry","type":"uint64"}]}]} as const

/** Selector of `potOf` */
export const potOfSelector = '0x8381631b'

/** `RevenueVault.royaltyNonce` */
export const royaltyNonceAbi = {"type":"function","name":"royaltyNonce","stateMutability":"pure","inputs":[{"name":"","type":"address"},{"name":"","type":"address"},{"name":"","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** Selector of `royaltyNonce` */
export const royaltyNonceSelector = '0xed46cb54'

/** `RevenueVault.settle` */
export const settleAbi = {"type":"function","name":"settle","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `settle` */
export const settleSelector = '0x7cf48616'

/** `RevenueVault.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"pure","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `supportsInterface` */
export const supportsInterfaceSelector = '0x01ffc9a7'

/** `RevenueVault.supportsReferenceRoyalties` */
export const supportsReferenceRoyaltiesAbi = {"type":"function","name":"supportsReferenceRoyalties","stateMutability":"pure","inputs":[],"outputs":[{"name":"","type":"bool"}]} as const

/** Selector of `supportsReferenceRoyalties` */
export const supportsReferenceRoyaltiesSelector = '0x5df30ca7'

/** `RevenueVault.withdraw` */
export const withdrawAbi = {"type":"function","name":"withdraw","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"},{"name":"to","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** Selector of `withdraw` */
export const withdrawSelector = '0xf940e385'

/** Events of `RevenueVault`. */
export const vaultEvents = [{"type":"event","name":"ContributionClaimed","inputs":[{"name":"assetId","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":true},{"name":"account","type":"address","indexed":true},{"name":"token","type":"address","indexed":false},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"CreditWithdrawn","inputs":[{"name":"account","type":"address","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"to","type":"address","indexed":false},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"ReferenceRoyaltiesPaid","inputs":[{"name":"rNFTContract","type":"address","indexed":true},{"name":"tokenId","type":"uint256","indexed":true},{"name":"buyer","type":"address","indexed":true},{"name":"marketplace","type":"address","indexed":false},{"name":"royalties","type":"tuple","indexed":false,"components":[{"name":"royaltyInfos","type":"tuple[]","components":[{"name":"recipient","type":"address"},{"name":"royaltyAmount","type":"uint256"}]},{"name":"referenceDepth","type":"uint256"}]}]},{"type":"event","name":"ReferrerCredited","inputs":[{"name":"assetId","type":"uint256","indexed":true},{"name":"referrer","type":"address","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"RevenueReceived","inputs":[{"name":"assetId","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"payer","type":"address","indexed":false},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"RevenueSettled","inputs":[{"name":"assetId","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":true},{"name":"token","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false},{"name":"toParents","type":"uint256","indexed":false},{"name":"toContributors","type":"uint256","indexed":false},{"name":"owner","type":"address","indexed":false},{"name":"toOwner","type":"uint256","indexed":false}]},{"type":"event","name":"RoyaltyCollected","inputs":[{"name":"assetId","type":"uint256","indexed":true},{"name":"inbox","type":"uint8","indexed":false},{"name":"token","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]},{"type":"event","name":"RoyaltyPaid","inputs":[{"name":"child","type":"uint256","indexed":true},{"name":"parent","type":"uint256","indexed":true},{"name":"version","type":"uint32","indexed":false},{"name":"token","type":"address","indexed":true},{"name":"amount","type":"uint256","indexed":false}]}] as const

/** Errors of `RevenueVault`. */
export const vaultErrors = [{"type":"error","name":"AddressEmptyCode","inputs":[{"name":"target","type":"address"}]},{"type":"error","name":"FailedCall","inputs":[]},{"type":"error","name":"InsufficientBalance","inputs":[{"name":"balance","type":"uint256"},{"name":"needed","type":"uint256"}]},{"type":"error","name":"InvalidAmount","inputs":[{"name":"amount","type":"uint256"}]},{"type":"error","name":"InvalidReceiver","inputs":[{"name":"to","type":"address"}]},{"type":"error","name":"NoContributors","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"}]},{"type":"error","name":"NotContributor","inputs":[{"name":"account","type":"address"},{"name":"shares","type":"uint256"}]},{"type":"error","name":"NothingToWithdraw","inputs":[]},{"type":"error","name":"PoolExceeded","inputs":[{"name":"due","type":"uint256"},{"name":"pool","type":"uint256"}]},{"type":"error","name":"ReentrancyGuardReentrantCall","inputs":[]},{"type":"error","name":"RoyaltiesFixed","inputs":[]},{"type":"error","name":"SafeERC20FailedOperation","inputs":[{"name":"token","type":"address"}]},{"type":"error","name":"UnexpectedCoins","inputs":[{"name":"sender","type":"address"}]},{"type":"error","name":"UnknownRevenueVersion","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"}]},{"type":"error","name":"WrongPayment","inputs":[{"name":"expected","type":"uint256"},{"name":"received","type":"uint256"}]}] as const
