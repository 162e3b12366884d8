/**
 * Payloads of the market in Chromium's workers, against WebCrypto alone, in interleaved rounds; prints one JSON.
 *
 *   node test/bench/payload/run.ts --write
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { chromiumArguments, findBrowser } from '../../../scripts/browsers/find.ts'
import { interleave, median, ratio, rounded, type Times } from '../rounds.ts'
import { digestPayloadBench, path } from './sources.ts'

const rounds = Number(process.env['ROUNDS'] ?? 9)
/** MiB of each file: several that are hashed whole, and one that is too large for that. */
const sets = { '3 files of 32 MiB': [32, 32, 32], '1 file of 96 MiB': [96] }

const { outputFiles } = await build({
  entryPoints: { page: path('page.ts'), alone: path('alone.ts'), worker: path('../../../packages/workers/src/host/worker.ts') },
  outdir: path('bundled'),
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  minify: true,
})
const scripts = new Map(outputFiles.map((file) => [`/${file.path.split('/').at(-1)}`, file.text]))
const server = createServer(({ url = '/' }, response) => {
  const script = scripts.get(url)
  if (script) return response.setHeader('content-type', 'text/javascript').end(script)
  if (url !== '/') return response.writeHead(404).end()
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title><input type="file" multiple /><script type="module" src="/page.js"></script>')
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const folder = mkdtempSync(join(tmpdir(), 'sahara-payload-'))
const browser = await chromium.launch({ executablePath: findBrowser('chromium')!.executablePath, args: [...chromiumArguments] })
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
await page.waitForFunction('globalThis.tasks')

/** Runs a task of page.ts. */
const run = (task: string, ...given: unknown[]) =>
  page.evaluate(
    ([name, values]) =>
      (globalThis as unknown as { tasks: Record<string, (...values: unknown[]) => Promise<number>> }).tasks[name]!(...values),
    [task, given] as const,
  )

/** Random bytes, as incompressible as a dataset of pictures. */
function writeFile(size: number, i: number): string {
  const file = join(folder, `${size}-${i}.bin`)
  writeFileSync(file, randomBytes(size * 1024 ** 2))
  return file
}

async function measure(sizes: number[], cipher: string) {
  await run('encrypt', cipher, 'all')
  const times = await interleave(rounds, {
    alone: () => run('alone', cipher, false),
    encrypt: () => run('encrypt', cipher, 'all'),
    decrypt: () => run('decrypt', cipher, 'all', false),
    reading: () => run('alone', cipher, true),
    encryptOne: () => run('encrypt', cipher, 'one'),
    decryptFiles: () => run('decrypt', cipher, 'all', true),
  })
  const bytes = sizes.reduce((sum, size) => sum + size, 0) * 1024 ** 2
  return { 'MB/s': speeds(times, bytes), ...against(times) }
}

const speeds = (times: Times, bytes: number) =>
  Object.fromEntries(Object.entries(times).map(([name, all]) => [labels[name], rounded(bytes / 1000 / median(all))]))

/** Speeds as shares of what WebCrypto alone reaches. */
const against = (times: Times) => ({
  'encrypt against WebCrypto alone': ratio(times, 'alone', 'encrypt'),
  'encrypt against WebCrypto that reads the files': ratio(times, 'reading', 'encrypt'),
  'encrypt in one worker against WebCrypto alone': ratio(times, 'alone', 'encryptOne'),
  'decrypt against WebCrypto alone': ratio(times, 'alone', 'decrypt'),
  'decrypt and hash the files against WebCrypto alone': ratio(times, 'alone', 'decryptFiles'),
})

const labels: Record<string, string> = {
  alone: 'WebCrypto alone',
  reading: 'WebCrypto that reads the files',
  encrypt: 'encrypt',
  encryptOne: 'encrypt in one worker',
  decrypt: 'decrypt',
  decryptFiles: 'decrypt and hash the files',
}

/** Other work on the machine takes the workers' cores first, so a run says how busy it was. */
const loadBefore = rounded(loadavg()[0]!)
try {
  const measured: Record<string, unknown> = {}
  for (const [name, sizes] of Object.entries(sets)) {
    await page.setInputFiles('input', sizes.map(writeFile))
    await run('choose')
    const ciphers: Record<string, unknown> = {}
    for (const cipher of ['aes-256-ctr', 'aes-256-gcm']) ciphers[cipher] = await measure(sizes, cipher)
    measured[name] = ciphers
  }
  const results = {
    sources: await digestPayloadBench(),
    machine: {
      processors: `${cpus().length} x ${cpus()[0]?.model.trim()}, shared with other work`,
      browser: `Chromium ${browser.version()}, headless`,
      rounds,
      loadBefore,
      loadAfter: rounded(loadavg()[0]!),
    },
    ...measured,
  }
  const json = `${JSON.stringify(results, null, 2)}\n`
  process.stdout.write(json)
  if (process.argv.includes('--write')) writeFileSync(path('results.json'), json)
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true, force: true })
}
