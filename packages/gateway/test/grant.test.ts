import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { buildSync } from 'esbuild'
import { createWalletClient, custom } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { grantHeader, signUploadGrant, type UploadGrantParameters } from '../src/grant.ts'
import {
  type Authorize,
  allowlist,
  anyOf,
  type GrantOptions,
  memoryLedger,
  producer,
  requester,
} from '../src/index.ts'
import { digestHex, makeBlock, makeCar, noise, refusal, startGateway } from './fixtures.ts'

const account = privateKeyToAccount(generatePrivateKey())
const stranger = privateKeyToAccount(generatePrivateKey())
const now = () => Math.floor(Date.now() / 1000)

const sign = (changes: Partial<UploadGrantParameters> = {}, signer = account) =>
  signUploadGrant(signer, {
    chainId: 31337,
    uploader: account.address,
    maxBytes: 10_000n,
    validUntil: BigInt(now() + 600),
    ...changes,
  })

async function start(t: TestContext, options: Partial<GrantOptions> = {}, authorizeMs = 10_000) {
  const grants = { chainId: 31337, authorize: allowlist([account.address]), ...options }
  const gateway = await startGateway(t, { grants, limits: { authorizeMs } })
  const send = (body: Uint8Array | string, type: 'car' | 'raw', authorization: string) =>
    gateway.post(body, type, { authorization })
  return { ...gateway, send }
}

test('signUploadGrant: an account and a wallet client make grants that are taken', async (t) => {
  const { send } = await start(t)
  assert.equal((await send('hello', 'raw', await sign())).status, 201)
  const client = createWalletClient({ account, transport: custom({ request: async () => undefined }) })
  const header = await signUploadGrant(client, {
    chainId: 31337,
    uploader: account.address,
    maxBytes: 99n,
    validUntil: BigInt(now() + 60),
  })
  assert.equal((await send('hello again', 'raw', header)).status, 201)
})

test('behavior: a grant for a root takes that root and no other, raw or CAR', async (t) => {
  const { send, get } = await start(t)
  const [root, item, other] = [
    await makeBlock('{"manifest":1}'),
    await makeBlock(noise(99)),
    await makeBlock('other'),
  ]
  const header = await sign({ root: digestHex(root) })
  assert.deepEqual(await refusal(await send('other', 'raw', header)), [403, 'GrantRootError'])
  assert.deepEqual(await refusal(await send(await makeCar([other], [other, root]), 'car', header)), [
    403,
    'GrantRootError',
  ])
  assert.deepEqual(await refusal(await send(await makeCar([root, other], [other, root]), 'car', header)), [
    403,
    'GrantRootError',
  ])
  assert.equal((await get(`/ipfs/${other.cid}`)).status, 404)
  assert.equal((await send(await makeCar([root], [root, item]), 'car', header)).status, 201)
  assert.equal((await send(root.bytes, 'raw', header)).status, 201)
})

test('error: missing, unreadable, expired, too long, foreign and forged grants', async (t) => {
  const { send, post, get } = await start(t)
  const missing = await post('x', 'raw')
  assert.equal(missing.headers.get('www-authenticate'), 'Sahara-Grant')
  assert.deepEqual(await refusal(missing), [401, 'GrantMissingError'])
  const good = await sign()
  const json = Buffer.from(good.slice('Sahara-Grant '.length).split('.')[0] ?? '', 'base64url').toString()
  const signature = good.split('.')[1] as `0x${string}`
  const rewrite = (change: object) =>
    `Sahara-Grant ${Buffer.from(JSON.stringify({ ...JSON.parse(json), ...change })).toString('base64url')}.${signature}`
  const unreadable = [
    'Bearer token',
    'Sahara-Grant x',
    'Sahara-Grant e30.0x00',
    rewrite({ maxBytes: '-1' }),
    rewrite({ maxBytes: '18446744073709551616' }),
    rewrite({ maxBytes: 5 }),
    rewrite({ uploader: '0x12' }),
    rewrite({ chainId: '31337' }),
    `Sahara-Grant ${Buffer.from('null').toString('base64url')}.${signature}`,
    `Sahara-Grant ${Buffer.from('{').toString('base64url')}.${signature}`,
  ]
  for (const header of unreadable)
    assert.deepEqual(await refusal(await send('x', 'raw', header)), [401, 'GrantInvalidError'], header)
  assert.deepEqual(await refusal(await send('x', 'raw', await sign({ validUntil: BigInt(now() - 5) }))), [
    401,
    'GrantExpiredError',
  ])
  assert.deepEqual(
    await refusal(await send('x', 'raw', await sign({ validUntil: BigInt(now() + 90_000) }))),
    [401, 'GrantInvalidError'],
  )
  assert.deepEqual(await refusal(await send('x', 'raw', await sign({ chainId: 1 }))), [
    403,
    'GrantChainError',
  ])
  // Signed for another chain, then told to be for this one.
  const foreign = await sign({ chainId: 1 })
  const moved = foreign.replace(
    / [^.]+/,
    ` ${Buffer.from(
      Buffer.from(foreign.slice(13).split('.')[0] ?? '', 'base64url')
        .toString()
        .replace('"chainId":1,', '"chainId":31337,'),
    ).toString('base64url')}`,
  )
  const forged = [
    moved,
    await sign({}, stranger),
    rewrite({ maxBytes: '99999' }),
    rewrite({ nonce: `0x${'11'.repeat(32)}` }),
    `${good.split('.')[0]}.0x${'00'.repeat(65)}`,
  ]
  for (const header of forged)
    assert.deepEqual(await refusal(await send('x', 'raw', header)), [401, 'GrantSignatureError'], header)
  assert.deepEqual(
    await refusal(await send('x', 'raw', await sign({ uploader: stranger.address }, stranger))),
    [403, 'GrantRefusedError'],
  )
  assert.equal((await get(`/ipfs/${(await makeBlock('x')).cid}`)).status, 404)
})

test('error: more bytes than granted, at once, unannounced, by replay and by a second grant with the nonce', async (t) => {
  const { send, origin, get } = await start(t)
  const nonce = `0x${'07'.repeat(32)}` as const
  const header = await sign({ maxBytes: 100n, nonce })
  const text = (letter: string, length: number) => letter.repeat(length)
  assert.deepEqual(await refusal(await send(text('a', 101), 'raw', header)), [403, 'GrantExceededError'])
  const body = new Blob([text('a', 101)]).stream()
  const headers = { 'content-type': 'application/vnd.ipld.raw', authorization: header }
  const unannounced = await fetch(`${origin}/ipfs`, {
    method: 'POST',
    body,
    duplex: 'half',
    headers,
  } as RequestInit)
  assert.deepEqual(await refusal(unannounced), [403, 'GrantExceededError'])
  assert.equal((await send(text('a', 60), 'raw', header)).status, 201)
  assert.equal((await send(text('a', 60), 'raw', header)).status, 201, 'sending it again costs nothing')
  assert.deepEqual(await refusal(await send(text('b', 41), 'raw', header)), [403, 'GrantExceededError'])
  assert.equal((await get(`/ipfs/${(await makeBlock(text('b', 41))).cid}`)).status, 404)
  assert.equal((await send(text('b', 40), 'raw', header)).status, 201)
  const larger = await sign({ maxBytes: 10_000n, nonce })
  assert.deepEqual(await refusal(await send(text('c', 200), 'raw', larger)), [403, 'GrantReplayedError'])
})

test('behavior: one grant used many times at once stays within its bytes', async (t) => {
  const { send } = await start(t)
  const header = await sign({ maxBytes: 100n })
  const uploads = Array.from({ length: 8 }, (_, index) => send(String(index).repeat(30), 'raw', header))
  const statuses = (await Promise.all(uploads)).map((response) => response.status)
  assert.equal(statuses.filter((status) => status === 201).length, 3)
})

test('policy requester: the signer must have made a campaign with that manifest', async (t) => {
  const manifest = await makeBlock('{"version":1,"title":"boats"}')
  const asked: unknown[] = []
  const authorize = requester(async (manifestHash, { chainId }) => {
    asked.push([manifestHash, chainId])
    return manifestHash === digestHex(manifest) ? [account.address.toLowerCase() as `0x${string}`] : []
  })
  const { send } = await start(t, { authorize })
  assert.equal((await send(manifest.bytes, 'raw', await sign({ root: digestHex(manifest) }))).status, 201)
  assert.deepEqual(asked, [[digestHex(manifest), 31337]])
  assert.deepEqual(await refusal(await send('x', 'raw', await sign())), [403, 'GrantRefusedError'])
  const theirs = await sign({ uploader: stranger.address, root: digestHex(manifest) }, stranger)
  assert.deepEqual(await refusal(await send(manifest.bytes, 'raw', theirs)), [403, 'GrantRefusedError'])
})

test('policy producer: who holds a seat may store its bytes, all grants together, and nobody else anything', async (t) => {
  const asked: unknown[] = []
  let seats = [{ id: 'campaign 1 seat 7', maxBytes: 100n }]
  const authorize = producer(async (holder, { chainId }) => {
    asked.push([holder, chainId])
    return holder === account.address.toLowerCase() ? seats : []
  })
  const { send } = await start(t, { authorize: anyOf(allowlist([]), authorize) })
  const first = await sign({ maxBytes: 60n })
  assert.equal((await send('a'.repeat(60), 'raw', first)).status, 201)
  assert.equal((await send('a'.repeat(60), 'raw', first)).status, 201, 'the same grant counts once')
  assert.deepEqual(asked[0], [account.address.toLowerCase(), 31337])
  assert.deepEqual(await refusal(await send('b'.repeat(41), 'raw', await sign({ maxBytes: 41n }))), [
    403,
    'GrantRefusedError',
  ])
  assert.equal((await send('b'.repeat(40), 'raw', await sign({ maxBytes: 40n }))).status, 201)
  seats = [...seats, { id: 'campaign 2 seat 1', maxBytes: 50n }]
  assert.equal((await send('c'.repeat(50), 'raw', await sign({ maxBytes: 50n }))).status, 201, 'another seat')
  seats = []
  assert.deepEqual(await refusal(await send('d', 'raw', await sign({ maxBytes: 1n }))), [
    403,
    'GrantRefusedError',
  ])
  const theirs = await sign({ uploader: stranger.address, maxBytes: 1n }, stranger)
  assert.deepEqual(await refusal(await send('e', 'raw', theirs)), [403, 'GrantRefusedError'])
})

test('error: a policy that fails or never answers refuses for now, and the reason stays in the log', async (t) => {
  const broken: Authorize[] = [
    () => Promise.reject(new Error('RPC is down')),
    () => new Promise(() => undefined),
  ]
  for (const authorize of broken) {
    const { send, entries } = await start(t, { authorize }, 100)
    const response = await send('x', 'raw', await sign())
    assert.equal(response.headers.get('retry-after'), '60')
    assert.deepEqual(await refusal(response), [503, 'GrantPolicyUnavailableError'])
    assert.ok(
      entries.some((entry) => entry.event === 'failure' && entry.name === 'GrantPolicyUnavailableError'),
    )
  }
})

test('memoryLedger: forgets expired grants when it is full, and none before', () => {
  let time = 1_000
  const ledger = memoryLedger({ entries: 4, now: () => time })
  const grant = (nonce: string, validUntil: bigint) =>
    ({
      chainId: 1,
      uploader: account.address,
      root: '0x00',
      maxBytes: 9n,
      validUntil,
      nonce: `0x${nonce}`,
    }) as const
  const block = new Map([['a', 9]])
  assert.equal(ledger.charge(grant('01', 1_010n), block), 'ok')
  assert.equal(ledger.charge(grant('02', 2_000n), block), 'ok')
  assert.equal(ledger.charge(grant('03', 2_000n), block), 'full')
  time = 1_011
  assert.equal(ledger.charge(grant('03', 2_000n), block), 'ok')
  assert.equal(ledger.charge(grant('02', 2_000n), new Map([['b', 1]])), 'exceeded')
})

test('behavior: the entry for pages holds no server code', () => {
  const built = buildSync({
    entryPoints: [`${import.meta.dirname}/../src/grant.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  })
  assert.deepEqual(
    Object.keys(built.metafile.inputs).map((path) => path.split('/').at(-1)),
    ['grant.ts'],
  )
  assert.match(
    grantHeader(
      { chainId: 1, uploader: '0x01', root: '0x02', maxBytes: 3n, validUntil: 4n, nonce: '0x05' },
      '0x06',
    ),
    /^Sahara-Grant [\w-]+\.0x06$/,
  )
})
