/** The program as a seller starts it: a process of its own, a real chain with the market, a real gateway. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { deployContracts } from '@saharakit/contracts/deploy'
import { createGateway, openFsStore } from '@saharakit/gateway'
import {
  buyLicense,
  getOrder,
  getQuote,
  type Hex,
  presetTerms,
  publishOffer,
  registerAsset,
  sealAsset,
} from '@saharakit/sdk'
import { startAnvil } from '@saharakit/sdk/testing/node'
import { createClient, http, publicActions, testActions } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { connect } from '../localnet/connect.ts'
import { connectSeller } from './connectSeller.ts'
import { readOptions, type TypedOptions, UsageError } from './options.ts'
import { readDeployment } from './readDeployment.ts'
import { readKey } from './readKey.ts'

const mnemonic = 'test test test test test test test test test test test junk'
const program = fileURLToPath(new URL('deliver.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'saharakit-deliver-'))
const file = (name: string) => join(folder, name)
const person = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })

let world: Awaited<ReturnType<typeof startWorld>>
before(async () => {
  world = await startWorld()
})
after(() => world.stop())

/** A chain with a market, a gateway, and the files that a seller has. */
async function startWorld() {
  const anvil = await startAnvil()
  const gateway = createGateway({ store: await openFsStore(file('blocks')), grants: 'open', log() {} })
  const origin = await gateway.listen(0)
  const deployed = await deployContracts({
    rpcUrl: anvil.rpcUrl,
    account: person(0),
    confirmations: 0,
    market: true,
  })
  const deployment = {
    ...deployed,
    finality: 1,
    blockSeconds: 0.2,
    rpcUrls: [anvil.rpcUrl],
    gateways: [origin],
  }
  writeFileSync(file('deployments.json'), JSON.stringify({ chains: { [deployment.chainId]: deployment } }))
  const key = Buffer.from(person(1).getHdKey().privateKey as Uint8Array).toString('hex')
  writeFileSync(file('seller.key'), `0x${key}\n`, { mode: 0o600 })
  const chain = createClient({ transport: http(anvil.rpcUrl) })
    .extend(publicActions)
    .extend(testActions({ mode: 'anvil' }))
  return {
    deployment,
    chain,
    async stop() {
      await gateway.close()
      await anvil.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Something with a payload, on sale for a coin. */
async function list() {
  const seller = connect(world.deployment, person(1))
  const { files, payload } = await sealAsset(seller, {
    files: [{ name: 'birds.csv', data: new Blob(['bittern,1\n'.repeat(1_000)], { type: 'text/csv' }) }],
  })
  const terms = presetTerms['Commercial Remix']
  const { assetId } = await registerAsset(seller, {
    manifest: { version: 1, kind: 'dataset', name: 'Birds', description: '', open: false, files },
    contentRoot: payload.plainRoot,
    terms,
  })
  await publishOffer(seller, {
    assetId,
    terms,
    price: 10n ** 18n,
    payload,
    deliverWithin: 86_400,
    disputeWindow: 3_600,
    validUntil: Math.floor(Date.now() / 1_000) + 30 * 86_400,
  })
  return assetId
}

async function buy(assetId: bigint, addressIndex: number): Promise<Hex> {
  const buyer = connect(world.deployment, person(addressIndex))
  const quote = await getQuote(buyer, { assetId, account: person(addressIndex).address })
  return (await buyLicense(buyer, { quote })).orderId
}

/** Starts the program, and gathers what it says. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=saharakit-source', program, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data))
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  )
  return { child, ended, said: () => said }
}

const usual = () => ['--network', file('deployments.json'), '--key-file', file('seller.key')]
const stateOf = async (orderId: Hex) =>
  (await getOrder(connect(world.deployment, person(1)), { orderId }))?.state

async function until(condition: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Never happened: ${what}`)
}

test('deliver: default: with --once it delivers what waits, claims what is due, and ends', async () => {
  const assetId = await list()
  const orderId = await buy(assetId, 2)
  const first = await start([...usual(), '--once']).ended
  assert.equal(first.code, 0, first.said)
  assert.match(first.said, /Delivering for 0x7099/)
  assert.match(first.said, /Delivered 1 key in 0x/)
  assert.equal(await stateOf(orderId), 'Delivered')
  const early = await start([...usual(), '--once']).ended
  assert.match(early.said, /No order waits for its key/)
  await world.chain.increaseTime({ seconds: 3_700 })
  await world.chain.mine({ blocks: 1 })
  const kept = await start([...usual(), '--once', '--no-claim']).ended
  assert.equal(kept.code, 0)
  assert.equal(await stateOf(orderId), 'Delivered')
  const last = await start([...usual(), '--once']).ended
  assert.match(last.said, /Claimed 1 sale in 0x/)
  assert.equal(await stateOf(orderId), 'Settled')
})

test('deliver: behavior: it delivers as orders come until it is stopped, by the environment alone', async () => {
  const assetId = await list()
  const { child, ended, said } = start([], {
    SAHARA_NETWORK: file('deployments.json'),
    SAHARA_KEY_FILE: file('seller.key'),
  })
  await until(() => said().includes('Delivering for'), 'the program is up')
  const orderId = await buy(assetId, 3)
  await until(async () => (await stateOf(orderId)) === 'Delivered', 'the key is delivered')
  child.kill('SIGTERM')
  const { code } = await ended
  assert.equal(code, 0)
  assert.match(said(), /Stopped\./)
})

test('deliver: error: each mistake is one sentence, and no key is ever in it', async () => {
  const { signal } = new AbortController()
  const network = file('deployments.json')
  const key = file('seller.key')
  const connectTo = async (values: TypedOptions) => connectSeller(readOptions(values, {}), signal)
  const cases: readonly (readonly [values: TypedOptions, words: RegExp])[] = [
    [{}, /Say which network/],
    [{ network }, /Say whose orders/],
    [{ network: file('nowhere.json'), 'key-file': key }, /There is no file/],
    [{ network: 'http://127.0.0.1:1', 'key-file': key }, /does not answer/],
    [{ network, 'key-file': file('nothing.key') }, /can't be read \(ENOENT\)/],
    [{ network, 'key-file': key, chain: '5' }, /does not name chain 5; it names 31337/],
    [{ network, 'key-file': key, chain: 'five' }, /--chain takes the number/],
    [{ network, 'key-file': key, rpc: 'localhost:8545' }, /--rpc takes addresses that begin with http/],
  ]
  for (const [values, words] of cases)
    await assert.rejects(connectTo(values), (error: Error) => {
      assert.match(error.message, words)
      assert.doesNotMatch(error.message, /59c6995e998f97a5/)
      return error instanceof UsageError
    })
})

test('deliver: error: a mistake ends with 2, a node that is away with 1; --help tells all options', async () => {
  const [unknown, away, help] = await Promise.all([
    start([...usual(), '--everything']).ended,
    start([...usual(), '--rpc', 'http://127.0.0.1:1']).ended,
    start(['--help']).ended,
  ])
  assert.match(unknown.said, /everything/)
  assert.equal(unknown.code, 2)
  assert.match(away.said, /can’t be reached/)
  assert.equal(away.code, 1, away.said)
  assert.match(help.said, /--key-file <file>/)
  assert.equal(help.code, 0)
})

test('readKey: error: a file that others can read, or that holds something else', () => {
  writeFileSync(file('open.key'), `0x${'11'.repeat(32)}`, { mode: 0o644 })
  chmodSync(file('open.key'), 0o644)
  assert.throws(() => readKey(file('open.key')), /chmod 600/)
  writeFileSync(file('words.key'), 'correct horse battery staple', { mode: 0o600 })
  assert.throws(
    () => readKey(file('words.key')),
    (error: Error) => {
      assert.match(error.message, /holds no key/)
      return !error.message.includes('horse')
    },
  )
  writeFileSync(file('plain.key'), '11'.repeat(32), { mode: 0o600 })
  assert.equal(readKey(file('plain.key')), `0x${'11'.repeat(32)}`)
})

test('readDeployment: error: no JSON, several chains, no market', async () => {
  const { signal } = new AbortController()
  const write = (name: string, value: unknown) => {
    writeFileSync(file(name), typeof value === 'string' ? value : JSON.stringify(value))
    return file(name)
  }
  await assert.rejects(
    readDeployment(write('a.json', 'nonsense'), undefined, signal),
    /is no deployments.json/,
  )
  const { deployment } = world
  const both = write('b.json', { chains: { 1: { ...deployment, chainId: 1 }, 31337: deployment } })
  await assert.rejects(readDeployment(both, undefined, signal), /names the chains 1, 31337. Say which/)
  assert.equal((await readDeployment(both, 31337, signal)).chainId, 31337)
  const { Market: _, ...contracts } = deployment.contracts
  const old = write('c.json', { ...deployment, contracts })
  await assert.rejects(readDeployment(old, undefined, signal), /there is no market/)
  assert.equal((await readDeployment(write('d.json', deployment), undefined, signal)).chainId, 31337)
})

test('readOptions: behavior: the command line comes before the environment', () => {
  const env = { SAHARA_NETWORK: 'a.json', SAHARA_KEY_FILE: 'a.key', SAHARA_RPC: 'http://a, http://b' }
  assert.deepEqual(readOptions({ network: 'b.json' }, env), {
    network: 'b.json',
    keyFile: 'a.key',
    chain: undefined,
    rpc: ['http://a', 'http://b'],
    gateways: [],
    once: false,
    claim: true,
  })
  assert.throws(() => readOptions({}, {}), UsageError)
})
