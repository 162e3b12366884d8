// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.
export * from './vaultSelectors.generated.ts'
export * from './vaultEvents.generated.ts'
export * from './vaultErrors.generated.ts'

/** `RevenueVault.claim` */
export const claimAbi = {"type":"function","name":"claim","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"account","type":"address"},{"name":"shares","type":"uint256"},{"name":"proof","type":"bytes32[]"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `RevenueVault.claimedOf` */
export const claimedOfAbi = {"type":"function","name":"claimedOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"account","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `RevenueVault.collect` */
export const collectAbi = {"type":"function","name":"collect","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"inbox","type":"uint8"},{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `RevenueVault.creditOf` */
export const creditOfAbi = {"type":"function","name":"creditOf","stateMutability":"view","inputs":[{"name":"account","type":"address"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `RevenueVault.inboxOf` */
export const inboxOfAbi = {"type":"function","name":"inboxOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"inbox","type":"uint8"}],"outputs":[{"name":"","type":"address"}]} as const

/** `RevenueVault.multicall` */
export const multicallAbi = {"type":"function","name":"multicall","stateMutability":"nonpayable","inputs":[{"name":"data","type":"bytes[]"}],"outputs":[{"name":"results","type":"bytes[]"}]} as const

/** `RevenueVault.pay` */
export const payAbi = {"type":"function","name":"pay","stateMutability":"payable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"amount","type":"uint256"}],"outputs":[]} as const

/** `RevenueVault.paySale` */
export const paySaleAbi = {"type":"function","name":"paySale","stateMutability":"payable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"},{"name":"amount","type":"uint256"},{"name":"referrer","type":"address"},{"name":"referrerAmount","type":"uint256"}],"outputs":[]} as const

/** `RevenueVault.potOf` */
export const potOfAbi = {"type":"function","name":"potOf","stateMutability":"view","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"}],"outputs":[{"name":"","type":"tuple","components":[{"name":"pending","type":"uint128"},{"name":"pool","type":"uint128"},{"name":"perShare","type":"uint192"},{"name":"carry","type":"uint64"}]}]} as const

/** `RevenueVault.royaltyNonce` */
export const royaltyNonceAbi = {"type":"function","name":"royaltyNonce","stateMutability":"pure","inputs":[{"name":"","type":"address"},{"name":"","type":"address"},{"name":"","type":"uint256"}],"outputs":[{"name":"","type":"uint256"}]} as const

/** `RevenueVault.settle` */
export const settleAbi = {"type":"function","name":"settle","stateMutability":"nonpayable","inputs":[{"name":"assetId","type":"uint256"},{"name":"version","type":"uint32"},{"name":"token","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const

/** `RevenueVault.supportsInterface` */
export const supportsInterfaceAbi = {"type":"function","name":"supportsInterface","stateMutability":"pure","inputs":[{"name":"interfaceId","type":"bytes4"}],"outputs":[{"name":"","type":"bool"}]} as const

/** `RevenueVault.supportsReferenceRoyalties` */
export const supportsReferenceRoyaltiesAbi = {"type":"function","name":"supportsReferenceRoyalties","stateMutability":"pure","inputs":[],"outputs":[{"name":"","type":"bool"}]} as const

/** `RevenueVault.withdraw` */
export const withdrawAbi = {"type":"function","name":"withdraw","stateMutability":"nonpayable","inputs":[{"name":"token","type":"address"},{"name":"to","type":"address"}],"outputs":[{"name":"amount","type":"uint256"}]} as const
