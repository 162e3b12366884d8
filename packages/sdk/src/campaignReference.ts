import { createError } from './errors/SaharaError.ts'
import { matchCampaignReference } from './matchCampaignReference.ts'
import type { CampaignReference } from './types/ids.ts'

/**
 * Reads `eip155:<chain>:<contract>:<number>`, the value of the `campaign` attribute.
 *
 * @throws ConfigError with `attribute: 'campaign'`
 * @example
 * parseCampaignReference('eip155:31337:0x5FbDB2315678afecb367f032d93F642f64180aa3:1').campaignId // 1n
 */
export function parseCampaignReference(text: string): CampaignReference {
  const reference = matchCampaignReference(text)
  if (reference) return reference
  throw createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      `The attribute campaign="${text.slice(0, 120)}" is no campaign reference.`,
      'Expected eip155:<chain id>:<address of Campaigns>:<number>, for example eip155:313313:0x5fbd…0aa3:1.',
    ],
    attribute: 'campaign',
  })
}
