import type { Address, CampaignReference } from './types/ids.ts'

/**
 * Reads `eip155:<chain>:<contract>:<number>`, the value of the `campaign` attribute; undefined if it is something else.
 *
 * @example
 * matchCampaignReference('eip155:31337:0x5FbDB2315678afecb367f032d93F642f64180aa3:1')?.campaignId // 1n
 */
export function matchCampaignReference(text: string): CampaignReference | undefined {
  const [, chain, contract, number] =
    /^eip155:([1-9]\d{0,15}):(0x[\da-f]{40}):([1-9]\d{0,77})$/i.exec(text.trim()) ?? []
  return chain && contract && number
    ? { chainId: Number(chain), contract: contract.toLowerCase() as Address, campaignId: BigInt(number) }
    : undefined
}
