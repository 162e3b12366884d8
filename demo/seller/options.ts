/** What `deliver.ts --help` prints. */
export const HELP = `Delivers the keys of what you sold, and claims what nobody disputed in time.

  deliver.ts --network <file or origin> --key-file <file>

  --network <where>    deployments.json of the chain, or an origin that serves it (npm start prints one)
  --key-file <file>    file with the seller's private key: 0x and 64 digits, readable by you alone
  --chain <number>     which chain, where the file names several
  --rpc <url>          node to ask, in place of those of the file; more than one with commas
  --gateway <url>      content gateway to ask, in place of those of the file; more than one with commas
  --once               do what there is to do now and end, for a cron job; without it, go on until stopped
  --no-claim           deliver only; claim nothing

Each option can be set by the environment as well: SAHARA_NETWORK, SAHARA_KEY_FILE, SAHARA_CHAIN, SAHARA_RPC,
SAHARA_GATEWAY. The account pays the network fees: keep some coins on it.
`

/** Options as `parseArgs` takes them. */
export const optionNames = {
  network: { type: 'string' },
  'key-file': { type: 'string' },
  chain: { type: 'string' },
  rpc: { type: 'string' },
  gateway: { type: 'string' },
  once: { type: 'boolean' },
  'no-claim': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Options as they were typed. */
export type TypedOptions = Readonly<{
  [Name in keyof typeof optionNames]?: (typeof optionNames)[Name]['type'] extends 'string' ? string : boolean
}>

/** What the program was asked to do. */
export type DeliverOptions = Readonly<{
  network: string
  keyFile: string
  chain: number | undefined
  rpc: readonly string[]
  gateways: readonly string[]
  once: boolean
  claim: boolean
}>

/** A mistake on the command line, or in the environment. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message} Run it with --help to see all options.`)
    this.name = 'UsageError'
  }
}

const list = (text: string | undefined): readonly string[] =>
  text
    ?.split(',')
    .map((each) => each.trim())
    .filter(Boolean) ?? []

function readUrls(name: string, text: string | undefined): readonly string[] {
  const urls = list(text)
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
  if (wrong) throw new UsageError(`--${name} takes addresses that begin with http, not "${wrong}".`)
  return urls
}

/**
 * Reads the command line, and the environment for what it leaves out.
 *
 * @throws UsageError naming what is missing or wrong
 */
export function readOptions(
  values: TypedOptions,
  env: Readonly<Record<string, string | undefined>>,
): DeliverOptions {
  const network = values.network ?? env['SAHARA_NETWORK']
  const keyFile = values['key-file'] ?? env['SAHARA_KEY_FILE']
  const chain = values.chain ?? env['SAHARA_CHAIN']
  if (!network) throw new UsageError('Say which network: --network takes deployments.json, or an origin.')
  if (!keyFile) throw new UsageError('Say whose orders: --key-file takes the file with the seller’s key.')
  if (chain !== undefined && !/^[1-9]\d{0,15}$/.test(chain))
    throw new UsageError(`--chain takes the number of a chain, not "${chain}".`)
  return {
    network,
    keyFile,
    chain: chain === undefined ? undefined : Number(chain),
    rpc: readUrls('rpc', values.rpc ?? env['SAHARA_RPC']),
    gateways: readUrls('gateway', values.gateway ?? env['SAHARA_GATEWAY']),
    once: values.once ?? false,
    claim: !values['no-claim'],
  }
}
