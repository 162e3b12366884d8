/**
 * Deploys the contracts and writes `deployments/<chainId>.json`.
 *
 *     RPC_URL=https://testnet.saharalabs.ai PRIVATE_KEY=0x… npm run -w @saharakit/contracts deploy
 *
 * The key is read from the environment alone, so that it stays out of the shell's history and the process list. Blocks
 * to wait for: CONFIRMATIONS, 1 by default.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { deployContracts } from '../deploy.ts'
import { packageRoot } from './forge.ts'

const { RPC_URL: rpcUrl, PRIVATE_KEY: key, CONFIRMATIONS = '1' } = process.env
if (!rpcUrl || !key || !isHex(key)) {
  console.error('Set RPC_URL to the chain and PRIVATE_KEY (0x…) to the account that pays for the deployment.')
  process.exit(2)
}
const deployment = await deployContracts({
  rpcUrl,
  account: privateKeyToAccount(key),
  confirmations: Number(CONFIRMATIONS),
  market: true,
})
const folder = join(packageRoot, 'deployments')
mkdirSync(folder, { recursive: true })
const path = join(folder, `${deployment.chainId}.json`)
writeFileSync(path, `${JSON.stringify(deployment, null, 2)}\n`)
for (const [name, address] of Object.entries(deployment.contracts)) {
  console.log(`${name} ${address} on chain ${deployment.chainId}`)
}
console.log(`written to ${path}`)
