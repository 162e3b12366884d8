import { encodeFunctionData } from 'viem'
import { claimEarningsAbi, claimSettledAbi, multicallAbi } from '../abis/campaigns.generated.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CampaignEarnings } from '../types/earnings.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { computeEpoch } from './computeEpoch.ts'
import { pathOfPay } from './settledEarnings.ts'

/** Seats of one campaign, as `claimEarnings` of the contract takes them. */
export type ClaimRequest = Readonly<{ campaignId: bigint; seats: readonly number[] }>

/** One call that claims what gold decided and what was settled. */
export async function claimCall(
  client: SaharaClient,
  {
    account,
    requests,
    settled,
    signal,
  }: CallOptions &
    Readonly<{ account: Address; requests: readonly ClaimRequest[]; settled: readonly SettledChoice[] }>,
): Promise<Hex> {
  const claims = []
  for (const { campaignId, epoch } of settled) {
    const computed = await computeEpoch(client, { campaignId, epoch, signal })
    const worker = computed?.outcome.workers.find((each) => sameAddress(each.account, account))
    if (!computed || !worker) continue
    const { seats, pay } = worker
    claims.push({ campaignId, epoch, account, seats, pay, path: pathOfPay(computed, worker.worker) })
  }
  const gate = encodeFunctionData({ abi: [claimEarningsAbi], args: [requests] })
  const final = encodeFunctionData({ abi: [claimSettledAbi], args: [claims] })
  if (!claims.length) return gate
  return requests.length ? encodeFunctionData({ abi: [multicallAbi], args: [[gate, final]] }) : final
}

/** An epoch whose settlement is claimed, with how many seats it takes. */
export type SettledChoice = Readonly<{ campaignId: bigint; epoch: number; seats: number }>

/** Epochs that fit beside what is claimed already; each is paid whole or not at all, and the first one always fits alone. */
export function chooseSettled(
  earnings: readonly CampaignEarnings[],
  most: number,
  taken: number,
): Readonly<{ chosen: readonly SettledChoice[]; left: number }> {
  let used = taken
  let left = 0
  const chosen: SettledChoice[] = []
  for (const { campaignId, settled } of earnings) {
    for (const { epoch, state, seats, pay } of settled) {
      if (state !== 'claimable' || pay === 0n) continue
      const fits = used === 0 || used + seats.length <= most
      if (fits) chosen.push({ campaignId, epoch, seats: seats.length })
      if (fits) used += seats.length
      else left += seats.length
    }
  }
  return { chosen, left }
}
