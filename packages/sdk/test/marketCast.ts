/** Who takes part in the tests of the market, and how they call the contracts themselves. */
import {
  assetRegistryAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  testDollarAbi,
} from '@saharakit/contracts/abi'
import { type Abi, encodeFunctionData, zeroAddress } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { sendTransaction, waitForTransactionReceipt } from 'viem/actions'
import type { Network } from './network.ts'

const mnemonic = 'test test test test test test test test test test test junk'
/** The n-th account of anvil. */
export const account = (index: number) => mnemonicToAccount(mnemonic, { addressIndex: index })

/** Who takes part, by number of the account. */
export const cast = { seller: 1, modeler: 2, buyer: 3, page: 4, helper: 5, collector: 6 } as const

/** Sends calls of the contracts as people of the cast. */
export function actOn(network: Network) {
  const { contracts } = network.deployment
  const at = {
    AssetRegistry: contracts.AssetRegistry ?? zeroAddress,
    Licenses: contracts.Licenses ?? zeroAddress,
    Market: contracts.Market ?? zeroAddress,
    RevenueVault: contracts.RevenueVault ?? zeroAddress,
    Dollar: network.dollar,
  }
  const abis: Record<keyof typeof at, Abi> = {
    AssetRegistry: assetRegistryAbi,
    Licenses: licensesAbi,
    Market: marketAbi,
    RevenueVault: revenueVaultAbi,
    Dollar: testDollarAbi,
  }
  async function call(
    who: number,
    contract: keyof typeof at,
    functionName: string,
    args: readonly unknown[],
    value = 0n,
  ) {
    const data = encodeFunctionData({ abi: abis[contract], functionName, args })
    const hash = await sendTransaction(network.chain, {
      account: account(who),
      to: at[contract],
      data,
      value,
    })
    const receipt = await waitForTransactionReceipt(network.chain, { hash })
    if (receipt.status !== 'success') throw new Error(`${functionName} reverted`)
    return receipt
  }
  return { at, abis, call }
}
