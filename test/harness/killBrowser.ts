import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'

/**
 * Kills the browser of a persistent context as a power cut would: no handler runs, nothing is flushed. Chromium writes
 * its process id into the profile's lock, `<host>-<pid>`.
 */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
  if (!Number.isInteger(pid) || pid <= 1) throw new Error('The profile names no process.')
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  process.kill(pid, 'SIGKILL')
  await closed
}
