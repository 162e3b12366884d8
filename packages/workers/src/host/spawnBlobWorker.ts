import { workerUnavailable } from './errors.ts'
import { trustedScriptUrl } from './trustedScriptUrl.ts'

/** What {@link spawnBlobWorker} needs. */
export type SpawnBlobWorkerParameters = Readonly<{
  /** Where the self-contained worker file is, usually on another origin than the page. */
  url: string | URL
  /** Subresource integrity of that file, for example `sha384-…`. A file that differs is refused. */
  integrity: string
}>

/**
 * Fetches the worker file, has the browser verify it, and starts it from a blob, because a worker can't be started
 * from another origin. Needs `connect-src` for the file and `worker-src blob:`.
 *
 * @throws WorkerUnavailableError when the file can't be had or its hash differs.
 */
export async function spawnBlobWorker({ url, integrity }: SpawnBlobWorkerParameters): Promise<Worker> {
  // An empty integrity string would switch the verification off without a word.
  if (!/^sha(256|384|512)-/.test(integrity))
    throw workerUnavailable(`"${integrity}" is not an integrity value.`)
  let script: Blob
  try {
    const response = await fetch(url, { integrity, credentials: 'omit' })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    script = new Blob([await response.arrayBuffer()], { type: 'text/javascript' })
  } catch (error) {
    throw workerUnavailable(
      `${url} could not be fetched, or its bytes are not those of ${integrity}: ${error}`,
    )
  }
  const blobUrl = URL.createObjectURL(script)
  try {
    return new Worker(trustedScriptUrl(blobUrl) as string, { type: 'module', name: 'sahara-checks' })
  } finally {
    // The fetch of a module worker has begun by the next task in every engine; a revoked URL would stop it before.
    setTimeout(() => URL.revokeObjectURL(blobUrl), 10_000)
  }
}

/** Starts a worker file that the site serves itself. Needs no change of the page's policy at all. */
export function spawnSameOriginWorker(url: string | URL): Worker {
  const { href, origin } = new URL(url, location.href)
  if (origin !== location.origin) throw workerUnavailable(`${href} is not on this page's own origin.`)
  return new Worker(trustedScriptUrl(href) as string, { type: 'module', name: 'sahara-checks' })
}
