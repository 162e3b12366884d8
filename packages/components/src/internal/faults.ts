/** What is wrong with the attributes of an element, in words; loaded where something is. @module */
import { createError } from '@saharakit/sdk/errors'
import { parseCampaignReference } from '@saharakit/sdk/lens'
import type { SaharaSettings } from './settings.ts'

const configError = (attribute: string, ...metaMessages: string[]): Error =>
  createError('ConfigError', {
    shortMessage: 'This task is not set up correctly. Please tell the owner of this page.',
    metaMessages,
    attribute,
  })

const source = 'Known chains come with the script from the CDN, or from <sahara-provider>.deployments.'

/** Why there is no campaign behind the attribute `campaign`. */
export function campaignFault(attribute: string, { deployments, client }: SaharaSettings): Error {
  try {
    const { chainId, contract, campaignId } = parseCampaignReference(attribute)
    const chains = deployments?.chains ?? {}
    const known = client?.deployment ?? chains[chainId]
    if (known?.chainId !== chainId)
      return configError(
        'campaign',
        `campaign names chain ${chainId}; known are ${Object.keys(chains).join(', ') || 'none'}.`,
        source,
      )
    const { Campaigns } = known.contracts
    return Campaigns.toLowerCase() === contract
      ? configError('campaign', `campaign="${attribute}": the contract has no campaign ${campaignId}.`)
      : configError('campaign', `campaign names the contract ${contract}; known is ${Campaigns}.`, source)
  } catch (error) {
    return error as Error
  }
}

/** The attribute `referrer` is no address. */
export const referrerFault = (attribute: string): Error =>
  configError(
    'referrer',
    `referrer="${attribute}" is no address, so nobody would get the share of this page.`,
    'Write 0x and 40 hexadecimal digits, or leave the attribute out.',
  )
