import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCdn, type CdnManifest } from '../../build/cdn.ts'

/** A production build and where it lies. */
type FullCdn = Readonly<{ outDir: string; manifest: CdnManifest }>

/** A table of one chain, as long as real ones are: the loader holds it. */
const deployments = {
  chains: {
    313313: {
      chainId: 313313,
      genesisHash: '0x3f1a6f0b6a4b7c1de22f1a0b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f',
      block: 1_234_567,
      contracts: {
        Campaigns: '0x5fbdb2315678afecb367f032d93f642f64180aa3',
        Lens: '0xe7f1725e7734ce288f8367e1bb143e90bb3f0512',
        AssetRegistry: '0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0',
        Licenses: '0x5fc8d32690cc91d4c39d9d3abcbd16989f875707',
        RevenueVault: '0x0165878a594ca255338adfa4d48449f69242eb8f',
        Market: '0xdc64a140aa3e981100a9beca4e685f962f0cf6c9',
        AssetLens: '0xcf7ed3acca5a467e9e704c703e8d87f634fb0fc9',
      },
      name: 'Sahara testnet',
      nativeCurrency: { name: 'Sahara', symbol: 'SAHARA', decimals: 18 },
      rpcUrls: ['https://testnet.saharalabs.ai'],
      gateways: ['https://content.example'],
      indexer: 'https://indexer.example',
      finality: 2,
      blockSeconds: 2,
    },
  },
}

let built: Promise<FullCdn> | undefined

/** The production build of the CDN, made once for everything that is measured; it goes with the process. */
export function fullCdn(): Promise<FullCdn> {
  built ??= build()
  return built
}

async function build(): Promise<FullCdn> {
  const outDir = mkdtempSync(join(tmpdir(), 'saharakit-cdn-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  return { outDir, manifest: await buildCdn({ deployments, outDir }) }
}
