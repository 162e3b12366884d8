import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { AccountErrorType, ListErrorType } from '../errors/types.ts'
import { collect } from '../indexer/collect.ts'
import { payOf } from '../seal/money.ts'
import type { Campaign, Epoch } from '../types/campaign.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CampaignEarnings, SettledEarnings } from '../types/earnings.ts'
import type { Address } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Seat } from '../types/seat.ts'
import { getAccount } from './getAccount.ts'
import { getCampaign } from './getCampaign.ts'
import { getEpochs } from './getEpochs.ts'
import { getSeats } from './getSeats.ts'
import { getWorker } from './getWorker.ts'

/** Parameters of {@link getEarnings}. */
export type GetEarningsParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
  }>
/** Money of the account in the campaign. */
export type GetEarningsReturnType = CampaignEarnings
/** What {@link getEarnings} may throw. */
export type GetEarningsErrorType = ListErrorType | AccountErrorType | SaharaErrorOf<'ConfigError'>

/**
 * What an account earned in one campaign. The indexer says which seats it had; every amount comes from the chain.
 *
 * @example
 * const { pending, claimable, claimed } = await getEarnings(client, { campaignId: 1n })
 */
export async function getEarnings(
  client: SaharaClient,
  { campaignId, signal, ...parameters }: GetEarningsParameters,
): Promise<GetEarningsReturnType> {
  const account = parameters.account ?? (await getAccount(client, { signal }))
  const [rows, campaign, epochs, { stakeHeld }] = await Promise.all([
    collect((after) => client.indexer.listSeats({ campaignId, account, after, limit: 200, signal })),
    getCampaign(client, { campaignId, signal }),
    getEpochs(client, { campaignId, signal }),
    getWorker(client, { campaignId, account, signal }),
  ])
  const found = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat), signal })
  const all = found.filter((seat) => seat !== undefined)
  const settled = all.some(isSettled)
    ? await (await import('../settling/settledEarnings.ts')).settledEarnings(client, {
        campaign,
        account,
        seats: all.filter(isSettled),
        rows,
        signal,
      })
    : []
  const seats = all.filter((seat) => !isSettled(seat))
  const sum = (kind: 'pending' | 'claimable' | 'claimed' | 'refused') =>
    seats
      .filter((seat) => moneyOf(seat) === kind)
      .reduce((total, seat) => total + amountOf(seat, campaign, epochs), 0n) +
    settled.reduce((total, each) => (kindOf(each) === kind ? total + each.pay : total), 0n)
  return {
    campaignId,
    token: campaign.token,
    pending: sum('pending'),
    claimable: sum('claimable'),
    claimed: sum('claimed'),
    refused: sum('refused'),
    claimableSeats: seats.filter((seat) => moneyOf(seat) === 'claimable').map(({ seat }) => seat),
    settled,
    stakeHeld,
  }
}

/** Whether a seat's pay follows from the settlement of its epoch, as far as it has come. */
const isSettled = ({ settles, judged, labels }: Seat): boolean => settles && judged && labels !== undefined

/** What a settled epoch's pay counts as. */
function kindOf({ state }: SettledEarnings) {
  if (state === 'claimable' || state === 'claimed') return state
  return state === 'differs' ? undefined : 'pending'
}

function moneyOf({ state, payout, judged, refused, settles }: Seat) {
  if (state === 'Paid') return 'claimed'
  if (state === 'Reclaimed') return 'refused'
  if (state !== 'Submitted' && state !== 'Opened') return 'none'
  if (payout > 0n) return 'claimable'
  return judged && refused && !settles ? 'refused' : 'pending'
}

/** Pay of a seat, with its share of the bond where the requester stayed silent. */
function amountOf(
  { batch = 0, epoch = 0, epochState }: Seat,
  campaign: Campaign,
  epochs: readonly Epoch[],
): bigint {
  const bonus = epochState === 'Lapsed' ? (epochs[epoch]?.bonusPerSeat ?? 0n) : 0n
  return payOf(campaign, batch) + bonus
}
