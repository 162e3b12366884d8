/** Entry of `npm start`. */
import { describeCrew } from '../annotators/profiles.ts'
import { startSellers } from '../market/startSellers.ts'
import type { KeeperEvent } from '../requester/keeper.ts'
import { slugs } from '../seed/loadSeeds.ts'
import type { Slug } from '../seed/types.ts'
import { createLiveStatus } from './liveStatus.ts'
import { startLocalnet } from './localnet.ts'
import { HELP, readOptions, type StartOptions, UsageError } from './options.ts'
import { startAnnotators, startKeeper } from './people.ts'
import { showStatus } from './showStatus.ts'
import { StoppedError, untilAborted, watchForStop } from './watchForStop.ts'

/** Brings everything up, shows how it goes, and ends it again. Returns the process's exit code. */
async function run(options: StartOptions): Promise<number> {
  const live = createLiveStatus(process.stdout, {
    live: !options.headless,
    columns: process.stdout.columns,
  })
  const signal = watchForStop()
  const stopped = untilAborted(signal)
  live.print('Starting a local network. Ctrl-C ends it and everything that it started.')
  const localnet = await startLocalnet({
    port: options.port,
    indexer: options.indexer,
    checkItems: true,
    assets: true,
    signal,
    onStep: live.print,
  })
  const onError = (error: unknown): void => live.print(`  (tried again: ${firstLine(error)})`)
  // The tour watches one campaign; the others would only take its time.
  const played: readonly Slug[] = options.tour ? ['birds'] : slugs
  const keeperEvents: KeeperEvent[] = []
  const crews = new Map(
    (options.annotators ? played : []).map((slug) => [
      slug,
      startAnnotators(localnet, slug, { speed: options.speed, onError }),
    ]),
  )
  const keepers = played.map((slug) =>
    startKeeper(localnet, slug, {
      onError,
      onEvent(event) {
        keeperEvents.push(event)
        if (event.type === 'judged') crews.get(slug)?.claim().catch(onError)
      },
    }),
  )
  const people = [...crews.values(), ...keepers]
  const stopSellers = startSellers(localnet, { onError })
  const stopAll = async (): Promise<void> => {
    stopSellers()
    await Promise.all(people.map((group) => group.stop()))
    await localnet.stop()
  }
  try {
    live.print(
      `Ready after ${localnet.secondsToReady.toFixed(1)} s. Open the magazine: earn play money, and spend it on its shelf:\n`,
    )
    live.print(`    ${localnet.partnerUrl}\n`)
    live.print(`App on the SDK: ${localnet.dappUrl}   Chain: ${localnet.rpcUrl}`)
    if (options.annotators) live.print(`Simulated annotators of each campaign: ${describeCrew()}`)
    localnet.indexerReady.then(
      () => options.indexer && live.print(`Ponder has caught up: ${localnet.indexerUrl}`),
      (error: unknown) => live.print(`Without Ponder, from the chain itself: ${firstLine(error)}`),
    )
    if (options.tour) {
      const crew = crews.get('birds')
      if (!crew) throw new UsageError('The tour needs the annotators: leave --no-annotators out.')
      const { playTour } = await import('../tour/playTour.ts')
      const tour = playTour({ localnet, crew, keeperEvents, print: live.print })
      return await Promise.race([tour, stopped.then(() => 130)])
    }
    const watching = showStatus(localnet, live)
    await stopped
    watching.stop()
    live.end()
    console.log(`Stopping (${(signal.reason as StoppedError).by}) ...`)
    return 0
  } finally {
    live.end()
    await stopAll()
    console.log('Everything that was started is stopped.')
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(HELP)
  else process.exitCode = await run(options)
} catch (error) {
  const isPlain = error instanceof UsageError || error instanceof StoppedError
  console.error(isPlain ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : error instanceof StoppedError ? 130 : 1
}
// A start that was given up may have a build running on another thread: nobody waits for it.
process.exit()
