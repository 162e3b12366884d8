import { accessSync, constants, existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** The three browser engines that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit'

/** All engines, in the order in which they are tried and printed. */
export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit']

/** Where an engine's programs lie on this machine. */
export type FoundBrowser = {
  engine: Engine
  /** The browser itself. */
  executablePath: string
  /** WebKit only: the WebDriver server and the X server without a screen that it draws on. */
  driver?: { webDriverPath: string; xServerPath: string }
}

/** First program of these names on PATH that may be executed. */
function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Chromium that Playwright downloaded earlier, if it did. */
function playwrightChromium(): string | undefined {
  const require = createRequire(import.meta.url)
  const { chromium } = require('@playwright/test') as { chromium: { executablePath(): string } }
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function findChromium(): string | undefined {
  return (
    process.env['CHROMIUM_PATH'] ??
    onPath(['chromium', 'google-chrome', 'google-chrome-stable', 'chrome']) ??
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find(isExecutable) ??
    playwrightChromium()
  )
}

function findFirefox(): string | undefined {
  return (
    process.env['FIREFOX_PATH'] ??
    onPath(['firefox-esr', 'firefox']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable)
  )
}

function findWebKit(): FoundBrowser | undefined {
  const webDriverPath = onPath(['WebKitWebDriver'])
  const xServerPath = onPath(['Xvfb'])
  const executablePath = globSync('/usr/lib/*/webkit{2gtk,gtk}-*/MiniBrowser').find(isExecutable)
  if (!webDriverPath || !xServerPath || !executablePath) return undefined
  return { engine: 'webkit', executablePath, driver: { webDriverPath, xServerPath } }
}

/**
 * Finds an engine that is already on this machine; installs nothing.
 * `CHROMIUM_PATH` and `FIREFOX_PATH` name a browser by hand.
 */
export function findBrowser(engine: Engine): FoundBrowser | undefined {
  if (engine === 'webkit') return findWebKit()
  const executablePath = engine === 'chromium' ? findChromium() : findFirefox()
  return executablePath ? { engine, executablePath } : undefined
}

/** Arguments that every Chromium of ours gets: no sandbox (tests run as root in containers), no calls home. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
