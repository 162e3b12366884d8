/**
 * Creates a campaign from a folder, as a requester would: has the items checked, adds the gold, publishes, funds, and
 * prints what a site owner pastes.
 *
 *     node --conditions=saharakit-source demo/requester/createCampaign.ts ./my-campaign --network http://localhost:8080
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Deployment, type Deployments, formatItemsReport, stringifySecrets } from '@saharakit/sdk'
import { formatUnits, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { connect } from '../localnet/connect.ts'
import { type CreatedCampaign, createCampaignFrom } from './createCampaignFrom.ts'
import { openChecks } from './openChecks.ts'
import { readFolder } from './readFolder.ts'

const HELP = `Creates a labeling campaign from a folder (see docs/demo.md for what it holds).

  createCampaign.ts <folder> --network <file or origin> [--cdn <origin>] [--secrets <file>]

  --network <where>   deployments.json of the chain, or an origin that serves it (npm start prints one)
  --cdn <origin>      CDN with loader.js, for the snippet; without it the snippet has a placeholder
  --secrets <file>    where the keys and the gold are written; <folder>/secrets.json unless told

The requester's key comes from SAHARA_REQUESTER_KEY (0x and 64 digits).
`

/** A mistake on the command line. */
class UsageError extends Error {}

async function readDeployment(where: string): Promise<Deployment> {
  const text = existsSync(where)
    ? readFileSync(where, 'utf8')
    : await (await fetch(new URL('/deployments.json', where))).text()
  const { chains } = JSON.parse(text) as Deployments
  const deployment = Object.values(chains)[0]
  if (!deployment) throw new UsageError(`${where} names no chain. Pass the deployments.json of your network.`)
  return deployment
}

function readKey(): Hex {
  const key = process.env['SAHARA_REQUESTER_KEY'] ?? ''
  if (/^0x[0-9a-f]{64}$/i.test(key)) return key as Hex
  throw new UsageError(
    'Set SAHARA_REQUESTER_KEY to the key of the account that pays: 0x and 64 hexadecimal digits.',
  )
}

/** The two lines for a site owner. The loader's hash is computed from what the CDN serves. */
async function snippetOf(cdn: string | undefined, { reference }: CreatedCampaign): Promise<string> {
  const src = cdn ? `${cdn}/loader.js` : 'https://cdn.example/saharakit/loader.js'
  const integrity = cdn ? await integrityOf(src) : 'sha384-…'
  return [
    `<script type="module" async crossorigin integrity="${integrity}" src="${src}"></script>`,
    `<sahara-task campaign="${reference}" referrer="0x…"></sahara-task>`,
  ].join('\n')
}

async function integrityOf(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}. Name the CDN's origin with --cdn.`)
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer())
  return `sha384-${Buffer.from(hash).toString('base64')}`
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      network: { type: 'string' },
      cdn: { type: 'string' },
      secrets: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [folder] = positionals
  if (values.help || !folder || !values.network) {
    console.log(HELP)
    if (!values.help) process.exitCode = 2
    return
  }
  const seed = readFolder(folder)
  const account = privateKeyToAccount(readKey())
  const deployment = await readDeployment(values.network)
  const checks = await openChecks({ images: ['integrity', 'size', 'blur', 'exposure', 'near-duplicate'] })
  try {
    const created = await createCampaignFrom(connect(deployment, account, { checks }), seed)
    const secrets = values.secrets ?? `${folder}/secrets.json`
    writeFileSync(secrets, stringifySecrets(created.secrets), { mode: 0o600 })
    const symbol = deployment.nativeCurrency?.symbol ?? 'coins'
    console.log(
      created.report
        ? formatItemsReport(created.report)
        : 'Not checked: no Chromium was found (CHROMIUM_PATH).',
    )
    console.log(
      `\nCampaign ${created.campaignId} is funded with ${formatUnits(created.funding, 18)} ${symbol}: ${created.hash}`,
    )
    console.log(`Its keys and gold are in ${secrets}. Keep them: without them nothing can be opened.`)
    console.log(`\n${await snippetOf(values.cdn, created)}`)
  } finally {
    await checks?.close()
  }
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
