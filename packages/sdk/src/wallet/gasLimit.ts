import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import { type SimulateParameters, simulate } from './simulate.ts'

/** Gas of the four draws that a call does for seats which wait: 36,600 each. */
export const DRAWS_ROOM = 160_000n

/**
 * Runs a call without sending it, and says how much gas to allow it: half as much again as it takes now, and at least
 * `room` more. Until its block comes, other people's calls may leave more work to it, and many wallets leave no room.
 * Never more than the account can pay for; undefined where that is less than the call takes, or where the node can't
 * tell: then the wallet decides, which may have somebody else who pays.
 *
 * @throws ContractRevertError, InsufficientFundsError, and what a read throws
 */
export async function gasLimitOf(
  client: SaharaClient,
  parameters: SimulateParameters & Readonly<{ room?: bigint | undefined }>,
): Promise<bigint | undefined> {
  const { to, data, from, value = 0n, room = 0n, signal } = parameters
  const ask = (method: string, params: readonly unknown[]) =>
    request<Hex>(client, method, params, signal).then(BigInt)
  const transaction = { from, to, data, ...(value ? { value: `0x${value.toString(16)}` } : {}) }
  const [needed, balance, price] = await Promise.allSettled([
    ask('eth_estimateGas', [transaction]),
    ask('eth_getBalance', [from, 'latest']),
    ask('eth_gasPrice', []),
  ])
  // Nodes word a failed estimation in many ways; a plain call tells the reason in one.
  if (needed.status === 'rejected') return void (await simulate(client, parameters))
  if (balance.status === 'rejected' || price.status === 'rejected') return undefined
  const wanted = needed.value + larger(needed.value / 2n, room)
  const most = affordable(balance.value - value, price.value)
  if (most < needed.value) return undefined
  return wanted < most ? wanted : most
}

/** Units of gas that a sum pays for. Wallets offer up to twice the price of now, so that a busy block still takes it. */
function affordable(funds: bigint, price: bigint): bigint {
  return price > 0n ? funds / (2n * price) : 2n ** 64n
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right
}
