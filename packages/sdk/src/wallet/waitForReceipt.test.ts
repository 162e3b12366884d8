import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Address, createClient, type Hex, http, rpcSchema, testActions } from 'viem'
import { createSaharaClient, saharaLocal } from '../index.ts'
import { startAnvil } from '../testing/node.ts'
import { waitForReceipt } from './waitForReceipt.ts'

type Chain = Awaited<ReturnType<typeof startAnvil>>
const sender = '0x70997970c51812dc3a010c7d01b50e0d17dc79c8'
const contract = '0x5fbdb2315678afecb367f032d93f642f64180aa3'

let anvil: Chain
before(async () => {
  anvil = await startAnvil({ args: ['--no-mining'] })
})
after(() => anvil.stop())

type Send = {
  Method: 'eth_sendTransaction'
  Parameters: [{ from: Address; to: Address; value: Hex }]
  ReturnType: Hex
}

/** A transaction of an account of anvil, and the means to meddle with it. */
async function send() {
  const node = createClient({
    chain: saharaLocal,
    transport: http(anvil.rpcUrl),
    rpcSchema: rpcSchema<[Send]>(),
  }).extend(testActions({ mode: 'anvil' }))
  const transaction = { from: sender, to: sender, value: '0x1' } as const
  const hash = await node.request({ method: 'eth_sendTransaction', params: [transaction] })
  const client = createSaharaClient({
    chain: saharaLocal,
    transport: http(anvil.rpcUrl),
    deployment: {
      chainId: 31337,
      block: 0,
      blockSeconds: 0.2,
      contracts: { Campaigns: contract, Lens: contract },
    },
    gateway: anvil.rpcUrl,
  })
  return { node, hash, client }
}

test('waitForReceipt: error: TransactionPendingError while nodes know it and no block has it', async () => {
  const { node, hash, client } = await send()
  const late = { name: 'TransactionPendingError', hash, retryable: true }
  await assert.rejects(waitForReceipt(client, { hash, sender, deadlineMs: 300 }), late)
  // It was only late: looking again finds it.
  const again = waitForReceipt(client, { hash, sender, deadlineMs: 60_000 })
  await node.mine({ blocks: 1 })
  assert.equal((await again).transactionHash, hash)
})

test('waitForReceipt: error: TransactionDroppedError where no node knows it any more and its nonce is free', async () => {
  const { node, hash, client } = await send()
  const waiting = waitForReceipt(client, { hash, sender, deadlineMs: 60_000, propagationMs: 300 })
  const outcome = assert.rejects(waiting, { name: 'TransactionDroppedError', hash })
  await new Promise((resolve) => setTimeout(resolve, 150))
  await node.dropTransaction({ hash })
  await outcome
})
