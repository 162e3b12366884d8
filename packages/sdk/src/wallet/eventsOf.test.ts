import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Address, encodeAbiParameters, encodeEventTopics, type Hex, pad, zeroHash } from 'viem'
import { registryEvents } from '../abis/registry.generated.ts'
import { eventsOf } from './eventsOf.ts'

const registry: Address = '0x9FE46736679D2D9a65F0992F2272De9F3C7Fa6E0'
const log = (address: string, topics: readonly Hex[], data: Hex) => ({
  address: address as Address,
  topics,
  data,
  blockNumber: '0x1' as const,
  blockHash: zeroHash,
  transactionHash: zeroHash,
  logIndex: '0x0' as const,
})

test('eventsOf: default, and behavior: other contracts, other events and broken data are left out', () => {
  const topics = encodeEventTopics({
    abi: registryEvents,
    eventName: 'ContributorsSet',
    args: { id: 7n, version: 2 },
  }) as Hex[]
  const data = encodeAbiParameters(
    [{ type: 'bytes32' }, { type: 'uint64' }, { type: 'uint16' }],
    [pad('0x1', { size: 32 }), 10n, 500],
  )
  const [transfer] = encodeEventTopics({ abi: registryEvents, eventName: 'Transfer' }) as Hex[]
  const receipt = {
    logs: [
      log(registry, [transfer as Hex, ...Array<Hex>(3).fill(pad('0x1', { size: 32 }))], '0x'),
      log(registry.toLowerCase(), topics, data),
      log(`0x${'12'.repeat(20)}`, topics, data),
      log(registry, topics, '0x00'),
    ],
  }
  const found = eventsOf(receipt, registry, registryEvents, 'ContributorsSet')
  // Typed by the name: this line does not compile where the arguments are not known.
  const shares: bigint | undefined = found[0]?.totalShares
  assert.deepEqual([found.length, shares, found[0]?.id, found[0]?.contributorsBps], [1, 10n, 7n, 500])
})
