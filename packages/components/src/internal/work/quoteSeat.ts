import { type Address, getCampaign, getWorker, type SaharaClient, type Seat } from '@saharakit/sdk'
import { erc20Abi, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import type { SeatQuote } from '../services.ts'
import { feeOf } from './seatFee.ts'

/** Whether the work window of a seat is over, though nobody has given it back yet. */
export const isOver = ({ batch, expiresAt }: Seat): boolean =>
  batch !== undefined && (expiresAt ?? Number.POSITIVE_INFINITY) * 1_000 < Date.now()

/** What the next seat of an account will ask of its wallet: the money, and how often it has to confirm. */
export async function quoteSeat(
  client: SaharaClient,
  campaignId: bigint,
  account: Address,
  signal: AbortSignal,
): Promise<SeatQuote> {
  const [{ token, stake }, { activeSeat, stakeDue }] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getWorker(client, { campaignId, account, signal }),
  ])
  const over = activeSeat !== undefined && isOver(activeSeat)
  const deposit = stakeDue + (over ? feeOf(stake) : 0n)
  const approval =
    token !== zeroAddress && deposit > 0n && (await allowance(client, token, account)) < deposit
  return { deposit, confirmations: 1 + Number(over) + Number(approval) }
}

/** What the contract may already take. */
function allowance({ rpc, deployment }: SaharaClient, token: Address, owner: Address): Promise<bigint> {
  const args = [owner, deployment.contracts.Campaigns] as const
  return readContract(rpc, { address: token, abi: erc20Abi, functionName: 'allowance', args })
}
