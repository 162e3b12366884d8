import { campaignsAbi } from '@saharakit/contracts/abi'
import { createConfig } from 'ponder'
import { readSettings } from './settings.ts'

const settings = readSettings(process.env)

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
  contracts: {
    Campaigns: {
      abi: campaignsAbi,
      chain: 'sahara',
      address: settings.address,
      startBlock: settings.startBlock,
    },
  },
})
