import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { FoundBrowser } from './find.ts'

/** A running WebKitWebDriver. */
export type WebKitDriver = {
  /** Port on 127.0.0.1 that speaks WebDriver. */
  port: number
  /** Ends the driver and its X server. */
  stop(): Promise<void>
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string')
    throw new Error('The system gave no port to listen on.')
  return address.port
}

/** Starts an X server without a screen; it chooses a free display number itself and tells us on descriptor 3. */
async function startXServer(path: string): Promise<{ child: ChildProcess; display: string }> {
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const answer = child.stdio[3] as Readable
  const [number] = await Promise.race([
    once(answer, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(`${path} ended before it opened a display. Run it by hand to see why.`)
    }),
  ])
  return { child, display: `:${String(number).trim()}` }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([ended, delay(3000).then(() => child.kill('SIGKILL'))])
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`, { signal: AbortSignal.timeout(1000) })).ok
  } catch {
    return false
  }
}

/**
 * Starts WebKitWebDriver on a display and a port of its own, and waits until it answers.
 *
 * @throws Error when this machine has no WebKit, or the driver does not answer within 90 seconds.
 */
export async function startWebKitDriver(browser: FoundBrowser): Promise<WebKitDriver> {
  if (!browser.driver)
    throw new Error(`${browser.engine} has no WebKitWebDriver. Pass what findBrowser('webkit') gives.`)
  const xServer = await startXServer(browser.driver.xServerPath)
  const port = await freePort()
  const driver = spawn(browser.driver.webDriverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: xServer.display, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  })
  const stop = async () => {
    await end(driver)
    await end(xServer.child)
  }
  // A killed test run must not leave them behind.
  process.once('exit', () => {
    driver.kill()
    xServer.child.kill()
  })
  const deadline = Date.now() + 90_000
  while (!(await answers(port))) {
    if (Date.now() > deadline || driver.exitCode !== null) {
      await stop()
      throw new Error(
        'WebKitWebDriver did not answer within 90 seconds. Leave webkit out with --engines=chromium,firefox.',
      )
    }
    await delay(100)
  }
  return { port, stop }
}
