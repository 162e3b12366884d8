/**
 * Delivers the keys of what was sold, and claims what nobody disputed, wherever Node runs: on a small server, a Raspberry Pi, a
 * cron job. It needs the seller's key and nothing else; it keeps no state, so it can be stopped and started anywhere.
 *
 *     node --conditions=saharakit-source demo/seller/deliver.ts --network deployments.json --key-file seller.key
 */
import { parseArgs } from 'node:util'
import { isSaharaError } from '@saharakit/sdk'
import { connectSeller } from './connectSeller.ts'
import { deliverOnce } from './deliverOnce.ts'
import { keepAtIt } from './keepAtIt.ts'
import { type DeliverOptions, HELP, optionNames, readOptions, UsageError } from './options.ts'

/** What an error says, in one paragraph: ours are sentences, however deep they lie; others are told as they are. */
function sentence(error: unknown): string {
  for (let at = error as Error | undefined; at instanceof Object; at = at.cause as Error | undefined)
    if (isSaharaError(at)) return at.shortMessage
  return error instanceof Error ? error.message : String(error)
}

const stamp = () => new Date().toISOString().slice(0, 19).replace('T', ' ')
const log = (text: string) => console.log(`${stamp()}  ${text}`)
const warn = (text: string) => console.error(`${stamp()}  ${text}`)

async function run(options: DeliverOptions, signal: AbortSignal): Promise<void> {
  const seller = await connectSeller(options, signal)
  log(`Delivering for ${seller.account} on ${seller.chainName}.`)
  if (options.once) await deliverOnce(seller.client, { ...options, log, signal })
  else await keepAtIt(seller.client, { ...options, log, warn: (error) => warn(sentence(error)), signal })
}

const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort())

try {
  const { values } = parseArgs({ options: optionNames })
  if (values.help) console.log(HELP)
  else await run(readOptions(values, process.env), stop.signal)
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(sentence(error))
    // parseArgs tells what it does not know by a code of its own.
    const code = String((error as { code?: unknown }).code)
    process.exitCode = error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS') ? 2 : 1
  }
}
