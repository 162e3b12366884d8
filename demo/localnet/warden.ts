import { spawn } from 'node:child_process'

/** Ends children whose parent was killed before it could end them itself. */
export type Warden = Readonly<{
  /** Process id of the warden itself. */
  pid: number | undefined
  /** From now on this process (or, by its negative number, this process group) dies with us. */
  watch(pid: number): void
  /** Lets the warden go without touching anybody. */
  dismiss(): Promise<void>
}>

/**
 * The warden reads process ids from a pipe. When the pipe ends without "done", its writer is gone: it asks what it
 * watches to end, and insists two seconds later.
 */
const script = `
while read -r word; do
  if [ "$word" = done ]; then exit 0; fi
  pids="$pids $word"
done
kill -s TERM -- $pids 2>/dev/null
sleep 2
kill -s KILL -- $pids 2>/dev/null
exit 0
`

/**
 * Starts a warden: a shell of one megabyte that outlives us by a moment, even where we are killed with no chance to
 * clean up. Without a POSIX shell (Windows) nobody watches, and a killed parent leaves its children.
 */
export function startWarden(): Warden {
  if (process.platform === 'win32') return { pid: undefined, watch: () => {}, dismiss: async () => {} }
  // An own process group, so that Ctrl-C in the terminal does not end the warden before us.
  const child = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  child.unref()
  child.stdin.on('error', () => {
    // It ended before us; what it watched is then ended by stop() alone.
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    pid: child.pid,
    watch: (pid) => void child.stdin.write(`${pid}\n`),
    async dismiss() {
      child.ref()
      child.stdin.end('done\n')
      await exited
    },
  }
}
