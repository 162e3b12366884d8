import { parseArgs } from 'node:util'

/** What a person may ask of `npm start`. */
export type StartOptions = Readonly<{
  /** Port of the partner's page; 0 for a free one. */
  port: number
  annotators: boolean
  indexer: boolean
  /** How fast the simulated annotators work: 1 is a hurried person, 10 ten times that. */
  speed: number
  /** Print plain lines instead of a status that rewrites itself. */
  headless: boolean
  /** Play the whole story in a browser and end. */
  tour: boolean
  help: boolean
}>

/** What `npm start -- --help` prints. */
export const HELP = `Starts a local network and a magazine's pages that pay for labels with play money.

  npm start
  npm start -- --tour        plays the whole story in a headless browser, says what each step showed, and ends

  --port <number>            port of the magazine; a free one unless told
  --no-annotators            nobody else labels: batches fill only by your own hand
  --no-indexer               without Ponder: everything is read from the chain itself
  --speed <number>           pace of the simulated annotators; 1 unless told, 10 is ten times that
  --headless                 plain lines, for logs and scripts
`

/** A mistake on the command line. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message} Run npm start -- --help to see all options.`)
    this.name = 'UsageError'
  }
}

/**
 * Reads the command line.
 *
 * @throws UsageError naming the option that is wrong
 */
export function readOptions(args: readonly string[]): StartOptions {
  const values = parse(args)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535, not "${values.port}".`)
  }
  // The tour is watched, not lived: its annotators hurry.
  const speed = Number(values.speed ?? (values.tour ? '4' : '1'))
  if (!(speed > 0 && speed <= 1_000)) {
    throw new UsageError(`--speed takes a number above 0 and up to 1000, not "${values.speed}".`)
  }
  return {
    port,
    speed,
    annotators: !values['no-annotators'],
    indexer: !values['no-indexer'],
    headless: values.headless || values.tour || !process.stdout.isTTY,
    tour: values.tour,
    help: values.help,
  }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        speed: { type: 'string' },
        'no-annotators': flag,
        'no-indexer': flag,
        headless: flag,
        tour: flag,
        help: flag,
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error))
  }
}
