import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildTestCampaign, type Network, startNetwork } from '../../test/network.ts'
import { encodeCar } from '../content/encodeCar.ts'
import { fetchManifest } from '../content/index.ts'
import { publishContent } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('publishContent: default: a gateway that checks grants and hashes takes everything', async () => {
  const { createGateway, openFsStore, allowlist } = (await import(gatewayEntry)) as GatewayModule
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-gateway-'))
  const requester = network.person(1)
  const gateway = createGateway({
    store: await openFsStore(folder),
    log() {},
    grants: { chainId: 31337, authorize: allowlist([requester.wallet.address]) },
  })
  const origin = await gateway.listen(0)
  try {
    const { blocks, manifest, spec } = await buildTestCampaign(1_000, { items: 40 })
    const client = { ...requester.client, gateways: [origin] }
    const [published] = await publishContent(client, { blocks })
    assert((published?.bytes ?? 0) > 2_000)
    assert.deepEqual(await fetchManifest({ gateways: [origin], manifestHash: spec.manifestHash }), manifest)
    await assert.rejects(publishContent({ ...network.person(2).client, gateways: [origin] }, { blocks }), {
      name: 'ContentUnavailableError',
    })
  } finally {
    await gateway.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('encodeCar: lengths above one byte are varints', () => {
  const car = encodeCar(`0x${'00'.repeat(32)}`, [
    { digest: `0x${'00'.repeat(32)}`, bytes: new Uint8Array(300) },
  ])
  const header = 1 + 58
  assert.deepEqual([...car.subarray(header, header + 2)], [(336 % 128) | 128, 2])
  assert.equal(car.length, header + 2 + 36 + 300)
})

// The SDK must not depend on the gateway; its tests stand beside a real one where the workspace has it.
const gatewayEntry = '@saharakit/gateway'
type GatewayModule = {
  createGateway(options: object): {
    listen(port: number): Promise<string>
    close(): Promise<void>
  }
  openFsStore(folder: string): Promise<object>
  allowlist(accounts: readonly string[]): unknown
}
