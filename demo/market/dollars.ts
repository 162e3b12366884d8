import { testDollarAbi } from '@saharakit/contracts/abi'
import type { Address, Deployment } from '@saharakit/sdk'
import { createWalletClient, http, parseUnits } from 'viem'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'
import type { AssetsBase } from './createAssets.ts'

/** The demo's worthless dollars. @throws Error on a network without them */
export function dollarsOf({ contracts }: Deployment): Address {
  const { TestDollar } = contracts as { TestDollar?: Address }
  if (!TestDollar) throw new Error('This network has no test dollars: deploy it with testDollar.')
  return TestDollar
}

/** Gives somebody dollars that are worth nothing. */
export async function mintDollars(
  { deployment, accounts }: AssetsBase,
  to: Address,
  dollars: number,
): Promise<void> {
  const client = createWalletClient({
    account: accounts.deployer,
    transport: http(deployment.rpcUrls?.[0]),
    pollingInterval: 100,
  })
  const hash = await writeContract(client, {
    address: dollarsOf(deployment),
    abi: testDollarAbi,
    functionName: 'mint',
    args: [to, parseUnits(String(dollars), 6)],
    chain: null,
  })
  await waitForTransactionReceipt(client, { hash })
}
