import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SaharaClient } from '@saharakit/sdk'
import { WalletDesk } from './walletDesk.ts'

const account = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const wallet = { request: async () => [account] }
const client = { wallet: undefined } as unknown as SaharaClient
const { signal } = new AbortController()

test('WalletDesk: behavior: two bundles on one page know of the same wallet, and tell each other', async () => {
  // The same file under another address is a module of its own, as a second bundle is.
  const copy = (await import(`./walletDesk.ts${'?second'}`)) as typeof import('./walletDesk.ts')
  assert.notEqual(copy.WalletDesk, WalletDesk)
  const other = new copy.WalletDesk(31_337, undefined)
  let told = 0
  const stop = other.onConnected(() => told++)
  assert.equal(await other.connectedAccount(client, signal), undefined)
  await new WalletDesk(31_337, wallet).hostAccount(client)
  assert.equal(told, 1)
  assert.equal((await other.connectedAccount(client, signal))?.toLowerCase(), account)
  stop()
  copy.forgetWallet({ wallet }, {})
  assert.equal(await new WalletDesk(31_337, undefined).connectedAccount(client, signal), undefined)
})
