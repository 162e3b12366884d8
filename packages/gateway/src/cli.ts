#!/usr/bin/env node
import { parseArgs } from 'node:util'
import type { BlockStore } from './blockStore.ts'
import { openFsStore } from './fsStore.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import type { Hex } from './grant.ts'
import { printLog } from './log.ts'
import { allowlist } from './policies.ts'
import { openS3Store } from './s3Store.ts'

const HELP = `Serves and takes content that is checked by its hash.

  saharakit-gateway --dir ./blocks --allow 0x… --chain-id 31337

  --port <n>             8787; 0 takes a free one          (SAHARA_GATEWAY_PORT)
  --host <address>       127.0.0.1                         (SAHARA_GATEWAY_HOST)
  --dir <folder>         blocks as files; ./gateway-data   (SAHARA_GATEWAY_DIR)
  --s3-endpoint <url>    blocks in an S3 bucket instead    (SAHARA_GATEWAY_S3_ENDPOINT)
  --s3-bucket <name>                                       (SAHARA_GATEWAY_S3_BUCKET)
  --s3-region <name>     us-east-1                         (SAHARA_GATEWAY_S3_REGION)
  --s3-prefix <text>     before every key                  (SAHARA_GATEWAY_S3_PREFIX)
  --allow <0x…,0x…>      who may sign upload grants        (SAHARA_GATEWAY_ALLOW)
  --chain-id <n>         the chain that grants name        (SAHARA_GATEWAY_CHAIN_ID)
  --open                 everybody may upload: only on your own machine
  --max-upload <bytes>   one upload                        (SAHARA_GATEWAY_MAX_UPLOAD)
  --max-raw <bytes>      one block sent alone              (SAHARA_GATEWAY_MAX_RAW)

S3 keys come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
`

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const SETTINGS = {
  port: text,
  host: text,
  dir: text,
  's3-endpoint': text,
  's3-bucket': text,
  's3-region': text,
  's3-prefix': text,
  allow: text,
  'chain-id': text,
  'max-upload': text,
  'max-raw': text,
}
const { values } = readArguments()

function readArguments() {
  try {
    return parseArgs({ options: { ...SETTINGS, open: flag, help: flag } })
  } catch (error) {
    fail(error)
  }
}

/** A flag, or its environment variable. */
function setting(name: keyof typeof SETTINGS): string | undefined {
  return values[name] ?? process.env[`SAHARA_GATEWAY_${name.replaceAll('-', '_').toUpperCase()}`]
}

function fail(error: unknown): never {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n\nSee saharakit-gateway --help.\n`,
  )
  process.exit(2)
}

function whole(name: keyof typeof SETTINGS): number | undefined {
  const value = setting(name)
  if (value === undefined) return undefined
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new TypeError(`--${name} takes a whole number, not "${value}".`)
}

async function chooseStore(): Promise<BlockStore> {
  const endpoint = setting('s3-endpoint')
  if (endpoint === undefined) return openFsStore(setting('dir') ?? 'gateway-data')
  const bucket = setting('s3-bucket')
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env
  if (!URL.canParse(endpoint) || !bucket)
    throw new TypeError('--s3-endpoint takes a URL and needs --s3-bucket.')
  if (!accessKeyId || !secretAccessKey)
    throw new TypeError('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to use S3.')
  const region = setting('s3-region')
  const prefix = setting('s3-prefix')
  return openS3Store({
    endpoint,
    bucket,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(region === undefined ? {} : { region }),
    ...(prefix === undefined ? {} : { prefix }),
  })
}

function chooseGrants(): GatewayOptions['grants'] {
  const addresses = setting('allow')
    ?.split(',')
    .map((address) => address.trim())
  if (values.open === true && addresses) throw new TypeError('Use --open or --allow, not both.')
  if (values.open === true) return 'open'
  if (!addresses) throw new TypeError('Say who may upload: --allow 0x…,0x… or, on your own machine, --open.')
  const wrong = addresses.find((address) => !isAddress(address))
  if (wrong !== undefined) throw new TypeError(`--allow takes addresses, not "${wrong}".`)
  const chainId = whole('chain-id')
  if (!chainId) throw new TypeError('--allow needs --chain-id: grants are signed for one chain.')
  return { chainId, authorize: allowlist(addresses.filter(isAddress)) }
}

function isAddress(text: string): text is Hex {
  return /^0x[0-9a-fA-F]{40}$/.test(text)
}

async function run(): Promise<void> {
  if (values.help === true) {
    process.stdout.write(HELP)
    return
  }
  const grants = chooseGrants()
  const uploadBytes = whole('max-upload')
  const rawBytes = whole('max-raw')
  const limits = {
    ...(uploadBytes === undefined ? {} : { uploadBytes }),
    ...(rawBytes === undefined ? {} : { rawBytes }),
  }
  const port = whole('port') ?? 8787
  const gateway = createGateway({ store: await chooseStore(), grants, limits })
  const origin = await gateway.listen(port, setting('host'))
  printLog({ level: 'info', event: 'listening', origin })
  const stop = async () => {
    await gateway.close()
    printLog({ level: 'info', event: 'closed', origin })
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

try {
  await run()
} catch (error) {
  fail(error)
}
