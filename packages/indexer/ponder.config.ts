import {
  assetRegistryAbi,
  campaignsAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
} from '@saharakit/contracts/abi'
import { createConfig } from 'ponder'
import { zeroAddress } from 'viem'
import { readSettings } from './settings.ts'

const settings = readSettings(process.env)

const { market } = settings
const shared = { chain: 'sahara', startBlock: settings.startBlock } as const
const contracts = {
  Campaigns: { abi: campaignsAbi, address: settings.address, ...shared },
  AssetRegistry: { abi: assetRegistryAbi, address: market?.AssetRegistry ?? zeroAddress, ...shared },
  Licenses: { abi: licensesAbi, address: market?.Licenses ?? zeroAddress, ...shared },
  Market: { abi: marketAbi, address: market?.Market ?? zeroAddress, ...shared },
  RevenueVault: { abi: revenueVaultAbi, address: market?.RevenueVault ?? zeroAddress, ...shared },
} as const

export default createConfig({
  database: settings.databaseUrl
    ? { kind: 'postgres', connectionString: settings.databaseUrl }
    : { kind: 'pglite', directory: settings.dataDir },
  chains: {
    sahara: {
      id: settings.chainId,
      rpc: [...settings.rpcUrls],
      pollingInterval: settings.pollingInterval,
      disableCache: settings.disableCache,
    },
  },
  // The types know all contracts, so that handlers are checked; without a market Ponder never hears of them (see onMarket).
  contracts: market ? contracts : ({ Campaigns: contracts.Campaigns } as typeof contracts),
})
