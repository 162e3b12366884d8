import type { Address } from '@saharakit/sdk'
import { matchCampaignReference } from '@saharakit/sdk/lens'

/** A contract of campaigns, and one of them where it is named. */
export type CampaignPlace = Readonly<{ chainId: number; contract: Address; campaignId: bigint | undefined }>

/**
 * The attributes `campaign` and `campaigns` taken apart; undefined where they are none. A campaign names its contract, too.
 *
 * @example
 * placeOf('', 'eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3')?.campaignId // undefined
 */
export function placeOf(campaign: string, campaigns: string): CampaignPlace | undefined {
  if (campaign) return matchCampaignReference(campaign)
  // A campaign's reference is that of its contract, with a number.
  const reference = matchCampaignReference(`${campaigns.trim()}:1`)
  return reference && { ...reference, campaignId: undefined }
}

/** Why there is nothing behind the attributes. */
export async function placeFault(campaign: string, campaigns: string): Promise<Error> {
  const { createError } = await import('@saharakit/sdk/errors')
  const [attribute, text, end] = campaign ? ['campaign', campaign, ':1'] : ['campaigns', campaigns, '']
  return createError('ConfigError', {
    shortMessage: 'This page has not set up this campaign correctly. Please tell its owner.',
    metaMessages: [
      `The attribute ${attribute}="${text.slice(0, 120)}" can’t be read.`,
      `Expected eip155:<chain id>:<address of Campaigns>${campaign ? ':<number>' : ''}, for example eip155:313313:0x5fbd…0aa3${end}.`,
    ],
    attribute,
  })
}
