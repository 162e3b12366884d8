/** Runs in the framed page trusted-types.html and tells its parent what happened. */

import { createCheckRunner, spawnBlobWorker, spawnSameOriginWorker } from '../../src/host/index.ts'
import { createPixelEngine } from '../../src/kernels/index.ts'
import { createHasher } from '../../src/payload/createHasher.ts'
import { sealPayload } from '../../src/payload/index.ts'

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

/** The payload of one zero byte, made with keys of zeros. */
async function plainRoot(): Promise<string> {
  const zeros = new Uint8Array(32)
  const files = [new Blob([zeros.subarray(0, 1)])]
  const none = () => {}
  const sealed = await sealPayload({
    files,
    cipher: 'aes-256-ctr',
    key: zeros,
    saltKey: zeros,
    onBlock: none,
  })
  return sealed.plainRoot
}

parent.postMessage(
  {
    bare: bareWorker(),
    engine: (await createPixelEngine()).name,
    hasher: (await createHasher()).name,
    plainRoot: await plainRoot(),
    blob: await ask(() => spawnBlobWorker({ url, integrity })),
    sameOrigin: await ask(() => spawnSameOriginWorker(url)),
  },
  location.origin,
)
