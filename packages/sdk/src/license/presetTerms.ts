import type { Hex } from '../types/ids.ts'
import { duties, type LicenseTerms, rights } from '../types/license.ts'

const remix = rights.USE | rights.COMMERCIAL | rights.DERIVE | rights.TRAIN | rights.SELL_OUTPUTS
const common = {
  expirySeconds: 0,
  seats: 0,
  legalTextHash: `0x${'0'.repeat(64)}`,
  uri: '',
} as const

/**
 * Terms that every chain with `Licenses` knows from the start: do what you like and name the maker; the same for profit,
 * with 5 % of what is made from it; and for study, with the same terms for what is made from it.
 */
export const presetTerms = {
  'Open Use': {
    ...common,
    rights: remix | rights.REDISTRIBUTE,
    duties: duties.ATTRIBUTION,
    revenueShareBps: 0,
    transferable: true,
  },
  'Commercial Remix': {
    ...common,
    rights: remix,
    duties: duties.ATTRIBUTION,
    revenueShareBps: 500,
    transferable: true,
  },
  'Non-Commercial': {
    ...common,
    rights: rights.USE | rights.DERIVE | rights.TRAIN,
    duties: duties.ATTRIBUTION | duties.SHARE_ALIKE,
    revenueShareBps: 0,
    transferable: false,
  },
} as const satisfies Readonly<Record<string, LicenseTerms>>

/** Name of terms that every chain knows. */
export type PresetTermsName = keyof typeof presetTerms

/** Ids of {@link presetTerms}, the same on every chain. */
export const presetTermsIds: Readonly<Record<PresetTermsName, Hex>> = {
  'Open Use': '0x495a4c7112e03d0e71d203288d198b072f70ba16cf49feb6d00f9a797fcab130',
  'Commercial Remix': '0x90f7a830b40822fae053284e5f6ed73dc5fdbe3f122b6458c7741b310edbcd1f',
  'Non-Commercial': '0x63387b722403a7f41839ba7a60f42383d26032947e7599f06ff144edb13576ab',
}
