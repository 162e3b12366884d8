import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { buildTestCampaign, type Network, startNetwork } from '../../test/network.ts'
import { createCampaign, isSaharaError } from '../index.ts'

let network: Network
before(async () => {
  network = await startNetwork()
})
after(() => network.stop())

test('createCampaign: error: a spec that the contract refuses', async () => {
  const { spec, epochs } = await buildTestCampaign(1_000, {})
  await assert.rejects(createCampaign(network.person(1).client, { spec, epochs }), (error) => {
    return isSaharaError(error, 'ContractRevertError') && error.args['field'] === 'closesAt'
  })
})
