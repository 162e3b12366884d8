import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSaharaClient, getAccount, type SaharaClient, saharaLocal } from '@saharakit/sdk'
import { http } from 'viem'
import { withLateWallet } from './withLateWallet.ts'

const account = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const base = createSaharaClient({ chain: saharaLocal, transport: http('http://127.0.0.1:1') })

test('behavior: a wallet that announces itself after the start is asked; everything else is the client’s', async () => {
  let now: SaharaClient = base
  const late = withLateWallet(base, () => now)
  await assert.rejects(getAccount(late), { name: 'WalletNotFoundError' })
  now = { ...base, wallet: { request: async () => [account] } as unknown as SaharaClient['wallet'] }
  assert.equal(await getAccount(late), account)
  assert.equal(late.rpc, base.rpc)
  assert.equal(late.deployment, base.deployment)
})
