/** Chains that SaharaKit knows. Any other EVM chain works with a definition of its own. @module */
import { type Chain, defineChain } from 'viem'
import { contractNames } from './contractNames.ts'
import type { Deployment } from './types/deployment.ts'

const sahara = { name: 'Sahara', symbol: 'SAHARA', decimals: 18 } as const

/** Sahara's test network. */
export const saharaTestnet: Chain = /* @__PURE__ */ defineChain({
  id: 313313,
  name: 'Sahara Testnet',
  nativeCurrency: sahara,
  rpcUrls: { default: { http: ['https://testnet.saharalabs.ai'] } },
  blockExplorers: {
    default: { name: 'Sahara Testnet Explorer', url: 'https://testnet-explorer.saharalabs.ai' },
  },
  testnet: true,
})

/** Sahara's main network. Nothing is deployed there; bring your own deployment. */
export const saharaMainnet: Chain = /* @__PURE__ */ defineChain({
  id: 3132023,
  name: 'Sahara',
  nativeCurrency: sahara,
  rpcUrls: { default: { http: ['https://mainnet.saharalabs.ai'] } },
})

/** A local anvil node on its usual port, with the contracts where the local network puts them. */
export const saharaLocal: Chain = /* @__PURE__ */ defineChain({
  id: 31337,
  name: 'SaharaKit local network',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: ['http://127.0.0.1:8545'] } },
  contracts: {
    saharaCampaigns: { address: '0x5FbDB2315678afecb367f032d93F642f64180aa3', blockCreated: 0 },
    saharaLens: { address: '0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512', blockCreated: 0 },
    saharaSettlements: { address: '0xDc64a140Aa3E981100a9becA4E685f962f0cF6C9', blockCreated: 0 },
    saharaAssetRegistry: { address: '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707', blockCreated: 0 },
    saharaLicenses: { address: '0x0165878A594ca255338adfa4d48449f69242Eb8F', blockCreated: 0 },
    saharaRevenueVault: { address: '0xa513E6E4b8f2a923D98304ec87F64353C4D5C853', blockCreated: 0 },
    saharaMarket: { address: '0x2279B7A0a67DB372996a5FaB50D91eAA73d2eBe6', blockCreated: 0 },
    saharaAssetLens: { address: '0x8A791620dd6260079BF849Dc5567aDC3F2FdC318', blockCreated: 0 },
  },
  testnet: true,
})

/**
 * The viem chain of a deployment, for chains that are known by configuration only. It carries the contracts, so that
 * `createSaharaClient` needs nothing else.
 *
 * @example
 * const chain = chainOf(deployments.chains['31337'])
 */
export function chainOf(deployment: Deployment): Chain {
  const { chainId, name = `Chain ${chainId}`, rpcUrls = [], explorer, contracts, block } = deployment
  return defineChain({
    id: chainId,
    name,
    nativeCurrency: deployment.nativeCurrency ?? { name: 'Native coin', symbol: 'native', decimals: 18 },
    rpcUrls: { default: { http: rpcUrls } },
    // The names of viem's own contracts start in lower case; ours have a prefix of their own.
    contracts: Object.fromEntries(
      contractNames.flatMap((name) => {
        const address = contracts[name]
        return address ? [[`sahara${name}`, { address, blockCreated: block }]] : []
      }),
    ),
    ...(explorer ? { blockExplorers: { default: { name: 'Explorer', url: explorer } } } : {}),
  })
}
