import assert from 'node:assert/strict'
import { it } from 'node:test'
import { clientAddress } from '../src/api/feed/clientAddress.ts'
import { limitConnections } from '../src/api/feed/limitConnections.ts'
import { parseFeedRequest } from '../src/api/feed/parseFeedRequest.ts'

it('a client is counted under what a trusted proxy saw, never under what it says itself', () => {
  assert.equal(clientAddress('10.0.0.1', '6.6.6.6', 0), '10.0.0.1')
  assert.equal(clientAddress('10.0.0.1', '6.6.6.6, 1.2.3.4', 1), '1.2.3.4')
  assert.equal(clientAddress('10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2), '1.2.3.4')
  assert.equal(clientAddress('10.0.0.1', undefined, 1), '10.0.0.1')
  assert.equal(clientAddress('10.0.0.1', '1.2.3.4', 3), '10.0.0.1')
  assert.equal(clientAddress('::ffff:1.2.3.4', undefined, 0), '1.2.3.4')
})

it('IPv6 clients are counted by their /64', () => {
  const same = [
    '2001:db8:0:1::1',
    '2001:DB8:0:1:ffff:ffff:ffff:ffff',
    '2001:0db8:0000:0001::',
    '2001:db8:0:1::1%eth0',
  ]
  for (const address of same) assert.equal(clientAddress(address, undefined, 0), '2001:db8:0:1')
  assert.notEqual(clientAddress('2001:db8:0:2::1', undefined, 0), '2001:db8:0:1')
  assert.equal(clientAddress('::1', undefined, 0), '0:0:0:0')
})

it('places are capped for each address and over all, and given back once', () => {
  const limit = limitConnections(2, 3)
  const first = limit.enter('a')
  assert.equal(typeof limit.enter('a'), 'function')
  assert.equal(limit.enter('a'), 'address')
  assert.equal(typeof limit.enter('b'), 'function')
  assert.equal(limit.enter('c'), 'total')
  assert.ok(typeof first === 'function')
  first()
  first()
  assert.equal(typeof limit.enter('a'), 'function')
  assert.equal(limit.enter('a'), 'address')
})

it('filters are normalized, the header wins over the query, nonsense is a sentence', () => {
  const parse = (query: string, header?: string) => parseFeedRequest(new URLSearchParams(query), header)
  const id = (n: number) => `${'0'.repeat(19)}${n}-000000`
  const account = `0x${'aB'.repeat(20)}`
  assert.deepEqual(parse(`campaign=007&account=${account}&lastEventId=${id(1)}`, id(2)), {
    filter: { campaignId: '7', account: account.toLowerCase() },
    lastEventId: id(2),
  })
  const order = `0x${'aB'.repeat(32)}`
  assert.deepEqual(parse(`asset=007&order=${order}`), {
    filter: { assetId: '7', orderId: order.toLowerCase() },
    lastEventId: undefined,
  })
  assert.deepEqual(parse('campaign='), { filter: {}, lastEventId: undefined })
  for (const query of [
    'campaign=0x1',
    `campaign=${'9'.repeat(78)}`,
    'account=0x',
    'asset=one',
    `asset=${'9'.repeat(78)}`,
    'order=0x12',
    'lastEventId=1-1',
    'lastEventId=%00',
  ])
    assert.ok('error' in parse(query), query)
})
