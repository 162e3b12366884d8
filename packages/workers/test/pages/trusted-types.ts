/** Runs in the framed page trusted-types.html and tells its parent what happened. */

import { createCheckRunner, spawnBlobWorker, spawnSameOriginWorker } from '../../src/host/index.ts'
import { createPixelEngine } from '../../src/kernels/index.ts'

const { searchParams } = new URL(location.href)
const url = new URL('../workers/scripted.js', import.meta.url)
const integrity = searchParams.get('integrity') ?? ''

async function ask(worker: () => Worker | Promise<Worker>): Promise<string> {
  const runner = createCheckRunner({ worker })
  try {
    await runner.check({ type: 'text', text: 'answer' })
    return 'report'
  } catch (error) {
    return String(error)
  } finally {
    runner.dispose()
  }
}

function bareWorker(): string {
  try {
    new Worker(url, { type: 'module' }).terminate()
    return 'allowed'
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

parent.postMessage(
  {
    bare: bareWorker(),
    engine: (await createPixelEngine()).name,
    blob: await ask(() => spawnBlobWorker({ url, integrity })),
    sameOrigin: await ask(() => spawnSameOriginWorker(url)),
  },
  location.origin,
)
