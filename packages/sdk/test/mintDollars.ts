import assert from 'node:assert/strict'
import { testDollarAbi } from '@saharakit/contracts/abi'
import type { Account, Address, Chain, Client, Transport } from 'viem'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'

/** Gives an account of the test chain worthless dollars. */
export async function mintDollars(
  chain: Client<Transport, Chain, Account>,
  dollar: Address | undefined,
  to: Address,
  amount: bigint,
): Promise<void> {
  assert(dollar, 'startNetwork needs { market: true }')
  const args = [to, amount] as const
  const hash = await writeContract(chain, { address: dollar, abi: testDollarAbi, functionName: 'mint', args })
  await waitForTransactionReceipt(chain, { hash })
}
