/** Hexadecimal bytes with a `0x` prefix. The same type as viem's, so that neither needs the other. */
export type Hex = `0x${string}`

/** An account or a contract: 20 bytes in hexadecimal. */
export type Address = `0x${string}`

/** Where a campaign lives, as written in the `campaign` attribute: `eip155:<chain>:<contract>:<number>`. */
export type CampaignReference = Readonly<{
  /** Chain id (EIP-155). */
  chainId: number
  /** Address of the `Campaigns` contract, in lower case. */
  contract: Address
  /** Number of the campaign in that contract, from 1. */
  campaignId: bigint
}>
