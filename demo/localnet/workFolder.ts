import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

let made = 0

/**
 * Makes an empty folder of this process below `parent`, and removes those of processes that are gone (they crashed,
 * or they were killed).
 */
export function makeWorkFolder(parent: string): string {
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    const pid = /^run-(\d+)-\d+$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
  const folder = join(parent, `run-${process.pid}-${++made}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return folder
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
