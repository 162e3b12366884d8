/** The primary keys of the tables. Addresses in events are lower case already. */

/** Sorts like the chain: 20 digits of block, 6 of log index. */
export function eventId(block: bigint, logIndex: number): string {
  return `${block.toString().padStart(20, '0')}-${logIndex.toString().padStart(6, '0')}`
}

/** Key of an epoch: `<campaign>-<epoch>`. */
export function epochId(campaignId: bigint, epoch: number): string {
  return `${campaignId}-${epoch}`
}

/** Key of a batch's gold: `<campaign>-<batch>`. */
export function goldId(campaignId: bigint, batch: number): string {
  return `${campaignId}-${batch}`
}

/** Key of a seat: `<campaign>-<seat>`. */
export function seatId(campaignId: bigint, seat: number): string {
  return `${campaignId}-${seat}`
}

/** Key of an account in a campaign: `<campaign>-<account>`. */
export function workerId(campaignId: bigint, account: string): string {
  return `${campaignId}-${account}`
}

/** Key of an account's credit in a token: `<account>-<token>`. */
export function creditId(account: string, token: string): string {
  return `${account}-${token}`
}

/** Key of a version of an asset, and of its contributors: `<asset>-<version>`. */
export function versionId(assetId: bigint, version: number): string {
  return `${assetId}-${version}`
}

/** Key of an account's licenses of one kind: `<token>-<account>`. */
export function licenseId(tokenId: bigint, account: string): string {
  return `${tokenId}-${account}`
}

/** Key of a version's revenue in a token: `<asset>-<version>-<token>`. */
export function revenueId(assetId: bigint, version: number, token: string): string {
  return `${assetId}-${version}-${token}`
}
