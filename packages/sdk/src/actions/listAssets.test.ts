import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actOn, cast } from '../../test/marketCast.ts'
import { uriOf } from '../../test/marketStory.ts'
import { addressOf, type Network, startNetwork } from '../../test/network.ts'
import { listAssets, type SaharaClient } from '../index.ts'
import { word } from '../seal/word.ts'

let network: Network
let client: SaharaClient
before(async () => {
  network = await startNetwork({ market: true })
  client = network.person(2).client
  for (const [kind, name, task] of [
    [0, 'Wildlife', 'detection'],
    [1, 'Wildlife model', 'detection'],
    [0, 'Street signs', 'classification'],
  ] as const)
    await register(kind, name, task)
})
after(() => network.stop())

function register(kind: number, name: string, task: string) {
  const args = [kind, uriOf(name, task), word(1), word(0), word(0), []]
  return actOn(network).call(cast.seller, 'AssetRegistry', 'register', args)
}

test('listAssets: default: newest first, by kind, owner, task and anything in the name', async () => {
  const found = async (parameters: Parameters<typeof listAssets>[1]) =>
    (await listAssets(client, parameters)).rows.map(({ name }) => name)
  assert.deepEqual(await found({}), ['Street signs', 'Wildlife model', 'Wildlife'])
  assert.deepEqual(await found({ kind: 'dataset' }), ['Street signs', 'Wildlife'])
  assert.deepEqual(await found({ search: 'WILD' }), ['Wildlife model', 'Wildlife'])
  assert.deepEqual(await found({ search: 'class' }), ['Street signs'])
  assert.deepEqual(await found({ task: 'Detection', kind: 'model' }), ['Wildlife model'])
  assert.deepEqual(await found({ owner: addressOf(cast.seller), search: 'signs' }), ['Street signs'])
  assert.deepEqual(await found({ owner: addressOf(cast.buyer) }), [])
})

test('listAssets: behavior: a new asset moves no page', async () => {
  const first = await listAssets(client, { limit: 2 })
  await register(0, 'Newer', 'x')
  const second = await listAssets(client, { limit: 2, after: first.after })
  assert.deepEqual(
    second.rows.map(({ name }) => name),
    ['Wildlife'],
  )
  assert.equal(second.after, undefined)
})
