/**
 * Starts the worker file that lies beside this one. Bundlers know this literal and emit the worker as a chunk of its
 * own; without a bundler the file is served as it is.
 */
export function spawnWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'sahara-checks' })
}
