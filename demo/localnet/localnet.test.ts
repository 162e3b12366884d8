import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { getCampaign, getManifest, listCampaigns } from '@saharakit/sdk'
import { readDrawings } from '../seed/drawings.ts'
import { encodePng } from '../seed/encodePng.ts'
import { rasterize } from '../seed/rasterize.ts'
import { connect, type Localnet, startLocalnet } from './localnet.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'saharakit-localnet-'))
const cdn = join(folder, 'cdn')
let localnet: Localnet<'birds'>

const shape = { batchSize: 4, goldPerBatch: 1, epochBatches: 2, epochs: 1 }

before(async () => {
  // The bundle itself is tested elsewhere; a network only has to serve one and to point it to its chain.
  mkdirSync(cdn)
  const loader = `JSON.parse('{"chains":{}}')`
  writeFileSync(join(cdn, 'loader.js'), loader)
  writeFileSync(join(cdn, 'later.json'), '{"rows":[],"chains":{}}')
  const manifest = {
    loader: { url: 'loader.js', integrity: 'sha384-l' },
    elements: {},
    later: { url: 'later.json', integrity: 'sha256-l' },
    worker: { url: 'worker.js', integrity: 'sha384-w' },
    deployments: { chains: {} },
    bytes: {},
  }
  writeFileSync(join(cdn, 'manifest.json'), JSON.stringify(manifest))
  localnet = await startLocalnet({ campaigns: ['birds'], shape, cdn, directory: folder })
})

after(async () => {
  await localnet.stop()
  rmSync(folder, { recursive: true })
})

/** Runs a script as a person would and collects what it prints. */
async function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--conditions=saharakit-source', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, output }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('default: the network is ready, with a funded campaign whose content is published', async () => {
  const client = connect(localnet.deployment, localnet.accounts.visitor)
  const { campaignId, seed } = localnet.campaigns.birds
  const campaign = await getCampaign(client, { campaignId })
  assert.equal(campaign.accepting, true)
  assert.equal(campaign.requester.toLowerCase(), localnet.accounts.requesters.birds.address.toLowerCase())
  assert.equal(campaign.itemCount, 8)
  assert.equal((await getManifest(client, { campaign })).title, seed.title)
  assert.equal((await listCampaigns(client)).rows.length, 1)
})

test('behavior: the contracts are where everybody expects them', () => {
  assert.equal(localnet.deployment.contracts.Campaigns, '0x5FbDB2315678afecb367f032d93F642f64180aa3')
  assert.equal(localnet.deployment.contracts.Lens, '0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512')
})

test('behavior: the partner page names the campaign and the true hash of the loader', async () => {
  const html = await (await fetch(localnet.partnerUrl)).text()
  const { reference } = localnet.campaigns.birds
  assert.ok(
    html.includes(`<sahara-task campaign="${reference}" referrer="${localnet.accounts.referrer.address}">`),
  )
  const [, integrity, src] = /integrity="([^"]+)" src="([^"]+)"/.exec(html) ?? []
  const loader = await (await fetch(String(src))).text()
  assert.equal(integrity, `sha384-${createHash('sha384').update(loader).digest('base64')}`)
  assert.equal(new URL(String(src)).origin, localnet.cdnUrl)
  assert.notEqual(localnet.cdnUrl, new URL(localnet.partnerUrl).origin)
})

test('behavior: the CDN knows this chain', async () => {
  const loader = await (await fetch(`${localnet.cdnUrl}/${localnet.cdn.loader.url}`)).text()
  const literal = loader.slice('JSON.parse('.length, -1)
  assert.deepEqual(JSON.parse(JSON.parse(literal)), JSON.parse(JSON.stringify(localnet.deployments)))
})

test('behavior: a requester creates a campaign from a folder and gets the snippet', async () => {
  const source = join(folder, 'owls')
  for (const path of ['items', 'gold/owl', 'gold/swan', 'examples/owl'])
    mkdirSync(join(source, path), { recursive: true })
  const draw = (bird: string, index: number): Uint8Array =>
    encodePng(rasterize(readDrawings(bird)[index] ?? new Float32Array(784), 8))
  for (let index = 0; index < 6; index++)
    writeFileSync(join(source, 'items', `${index}.png`), draw('owl', 20 + index))
  for (const bird of ['owl', 'swan']) writeFileSync(join(source, 'gold', bird, '0.png'), draw(bird, 1))
  writeFileSync(join(source, 'examples/owl/0.png'), draw('owl', 13))
  writeFileSync(join(source, 'examples/owl/0.png.reason.txt'), 'It has two large eyes.')
  const campaign = {
    kind: 'image-choice',
    title: 'Owl or swan?',
    question: 'Which is it?',
    requester: { name: 'A test' },
    instructions: 'Look.',
    classes: [
      { id: 'owl', label: 'Owl' },
      { id: 'swan', label: 'Swan' },
    ],
    batchSize: 4,
    goldPerBatch: 1,
    epochBatches: 2,
  }
  writeFileSync(join(source, 'campaign.json'), JSON.stringify(campaign))
  const script = fileURLToPath(new URL('../requester/createCampaign.ts', import.meta.url))
  const { code, output } = await runNode(
    [script, source, '--network', localnet.dappUrl, '--cdn', localnet.cdnUrl],
    { SAHARA_REQUESTER_KEY: '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d' },
  )
  assert.equal(code, 0, output)
  assert.match(output, /^(8 items, 8 files: 0 can’t be used|Not checked: no Chromium)/m)
  assert.match(output, /Campaign 2 is funded with 1\.\d+ DEMO: 0x[0-9a-f]{64}/)
  assert.ok(output.includes(`integrity="${localnet.cdn.loader.integrity}"`), output)
  assert.match(output, /<sahara-task campaign="eip155:31337:0x5fbdb2315678afecb367f032d93f642f64180aa3:2"/)
  assert.match(readFileSync(join(source, 'secrets.json'), 'utf8'), /"seed": "0x[0-9a-f]{64}"/)
})

test('error: a requester without a key is told what to set', async () => {
  const script = fileURLToPath(new URL('../requester/createCampaign.ts', import.meta.url))
  const source = join(folder, 'owls')
  const { code, output } = await runNode([script, source, '--network', localnet.dappUrl], {
    SAHARA_REQUESTER_KEY: '',
  })
  assert.equal(code, 2)
  assert.match(output, /Set SAHARA_REQUESTER_KEY/)
})

test('behavior: stopping ends every process and removes the work folder; it may be asked twice', async () => {
  const other = await startLocalnet({ campaigns: ['mails'], shape, cdn, directory: join(folder, 'other') })
  assert.ok(other.pids.length > 0 && other.pids.every(isAlive))
  await Promise.all([other.stop(), other.stop()])
  await other.stop()
  assert.deepEqual(other.pids.filter(isAlive), [])
  assert.equal(existsSync(other.directory), false)
  await assert.rejects(fetch(other.partnerUrl))
  await assert.rejects(fetch(other.gatewayUrl))
})

test('error: a start that fails ends what it had started', async () => {
  const empty = join(folder, 'empty')
  cpSync(cdn, empty, { recursive: true })
  rmSync(join(empty, 'manifest.json'))
  const directory = join(folder, 'failed')
  await assert.rejects(
    startLocalnet({ campaigns: ['birds'], shape, cdn: empty, directory }),
    /manifest\.json/,
  )
  assert.deepEqual(existsSync(directory) ? readdirSync(directory) : [], [])
})

test('behavior: npm start ends with its children as soon as it is asked to', async () => {
  const start = join(root, 'demo/localnet/start.ts')
  const child = spawn(
    process.execPath,
    ['--conditions=saharakit-source', start, '--headless', '--no-indexer'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const rpc = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /anvil, chain id 31337, (http:\S+)/.exec(output)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(output)))
  })
  const asked = performance.now()
  child.kill('SIGINT')
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  assert.ok(performance.now() - asked < 45_000, 'it did not wait for its builds')
  assert.ok(code === 0 || code === 130, `${code}: ${output}`)
  await assert.rejects(fetch(rpc, { method: 'POST', body: '{}' }))
})
