import { type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import type { Hex } from '../types/ids.ts'
import { campaignsEvents } from './campaigns.generated.ts'

/** An event of `Campaigns`: `eventName` tells which `args` it has. */
export type CampaignsEvent = DecodeEventLogReturnType<typeof campaignsEvents, undefined>

/** Name of an event of `Campaigns`. */
export type CampaignsEventName = CampaignsEvent['eventName']

/** A log as an event of `Campaigns`; undefined if it is none. */
export function decodeEvent(log: Readonly<{ topics: readonly Hex[]; data: Hex }>): CampaignsEvent | undefined {
  try {
    return decodeEventLog({ abi: campaignsEvents, data: log.data, topics: log.topics as [Hex, ...Hex[]] }) as CampaignsEvent
  } catch {
    return undefined
  }
}
