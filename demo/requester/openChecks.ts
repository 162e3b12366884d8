import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckReport, CheckRequest, CheckRunner, ImageCheckName } from '@saharakit/workers/host'
import { chromiumArguments, findBrowser } from '../../scripts/browsers/find.ts'
import { bundlePage } from '../localnet/bundlePage.ts'
import { serveFolder } from '../localnet/serveFolder.ts'
import type { RunCheck } from './checkPage.ts'

/** What a requester who knows the pictures leaves out: line drawings are all white and black, which is no fault. */
const drawingChecks: readonly ImageCheckName[] = ['integrity', 'size', 'blur', 'near-duplicate']

/** A {@link CheckRunner} that must be closed. */
export type OpenChecks = CheckRunner & Readonly<{ close(): Promise<void> }>

/**
 * Opens the check worker in a headless browser, because decoding pictures takes what only browsers have. A requester
 * so sees the very findings that a contributor's page would make.
 *
 * @returns undefined where no Chromium is on this machine; set CHROMIUM_PATH to name one
 */
export async function openChecks({
  images = drawingChecks,
}: {
  images?: readonly ImageCheckName[] | undefined
} = {}): Promise<OpenChecks | undefined> {
  const browser = findBrowser('chromium')
  if (!browser) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'saharakit-checks-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/page.js"></script>')
  const pageSource = fileURLToPath(new URL('./checkPage.ts', import.meta.url))
  const workerSource = fileURLToPath(import.meta.resolve('@saharakit/workers/worker'))
  const [{ chromium }] = await Promise.all([
    import('@playwright/test'),
    bundlePage(pageSource, join(folder, 'page.js')),
    bundlePage(workerSource, join(folder, 'worker.js')),
  ])
  const [server, running] = await Promise.all([
    serveFolder({ folders: [folder], headers: {} }),
    chromium.launch({
      executablePath: browser.executablePath,
      args: [...chromiumArguments],
      // Ctrl-C is for whoever opened the checks; they close us.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    }),
  ])
  const close = async (): Promise<void> => {
    await running.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const page = await running.newPage()
    await page.goto(server.origin)
    await page.waitForFunction(() => 'saharaCheck' in globalThis)
    const check = async (
      request: CheckRequest,
      options: { signal?: AbortSignal } = {},
    ): Promise<CheckReport> => {
      options.signal?.throwIfAborted()
      const bytes = request.type === 'image' ? Buffer.from(request.bytes).toString('base64') : undefined
      const message = request.type === 'image' ? { only: images, ...request, bytes: null } : request
      const ask = ([sent, base64]: readonly [object, string | undefined]): ReturnType<RunCheck> =>
        globalThis.saharaCheck(sent as CheckRequest, base64)
      return page.evaluate(ask, [message, bytes] as const)
    }
    return {
      check,
      warm: async () => {
        await check({ type: 'duplicates', hashes: [] })
      },
      dispose: () => void close(),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
