import { createError } from '../errors/SaharaError.ts'
import type { CampaignSecrets } from '../types/build.ts'
import type { Hex } from '../types/ids.ts'

/** The secrets as text for a file. Who has it can open every epoch: keep it like a password. */
export function stringifySecrets(secrets: CampaignSecrets): string {
  return JSON.stringify(
    secrets,
    (_, value: unknown) => (typeof value === 'bigint' ? `0x${value.toString(16)}` : value),
    2,
  )
}

/** The secrets from the text that {@link stringifySecrets} wrote. @throws ConfigError */
export function parseSecrets(text: string): CampaignSecrets {
  try {
    const { seed, epochs } = JSON.parse(text) as CampaignSecrets
    return {
      seed,
      epochs: epochs.map(({ scalar, gold }) => ({
        scalar,
        gold: gold.map((leaf) => ({ ...leaf, answers: BigInt(leaf.answers as bigint | Hex) })),
      })),
    }
  } catch (cause) {
    throw createError('ConfigError', {
      shortMessage:
        'This is no secrets file of a campaign. Choose the file that was written when it was built.',
      attribute: 'secrets',
      cause,
    })
  }
}
