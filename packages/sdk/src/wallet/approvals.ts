import { encodeFunctionData, erc20Abi } from 'viem'
import { isSaharaError } from '../errors/isSaharaError.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'

/** Who allows what to whom. */
export type ApprovalsParameters = CallOptions &
  Readonly<{
    token: Address
    owner: Address
    spender: Address
    /** What is allowed now. */
    allowance: bigint
    /** What is due. */
    amount: bigint
  }>

/** A call of the token, and the allowance afterward. */
export type Approval = Readonly<{ data: Hex; amount: bigint }>

/**
 * What has to be sent to a token before `spender` can take an amount: an allowance of exactly that, or nothing where there is
 * enough. Some tokens (USDT is one) change an allowance only from or to nothing, so what an earlier payment left is taken
 * back first.
 *
 * @throws what a read throws
 */
export async function approvalsFor(
  client: SaharaClient,
  parameters: ApprovalsParameters,
): Promise<readonly Approval[]> {
  const { spender, allowance, amount } = parameters
  if (allowance >= amount) return []
  const exactly = { data: approveCall(spender, amount), amount }
  if (allowance === 0n || (await isTaken(client, parameters, exactly.data))) return [exactly]
  return [{ data: approveCall(spender, 0n), amount: 0n }, exactly]
}

/** What `spender` may take from `owner` at the moment. */
export async function readAllowance(
  client: SaharaClient,
  { token, owner, spender, signal }: Pick<ApprovalsParameters, 'token' | 'owner' | 'spender' | 'signal'>,
): Promise<bigint> {
  const data = encodeFunctionData({ abi: erc20Abi, functionName: 'allowance', args: [owner, spender] })
  return BigInt(await call(client, { to: token, data, signal }))
}

function approveCall(spender: Address, amount: bigint): Hex {
  return encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [spender, amount] })
}

/** Whether the token takes the change at once. */
async function isTaken(
  client: SaharaClient,
  { token, owner, signal }: ApprovalsParameters,
  data: Hex,
): Promise<boolean> {
  try {
    await call(client, { to: token, data, from: owner, signal })
    return true
  } catch (error) {
    if (isSaharaError(error) || signal?.aborted) throw error
    return false
  }
}
