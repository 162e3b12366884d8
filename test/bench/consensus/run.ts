/**
 * Settlements on one thread of Node, against the same algorithm in C where there is a compiler, in interleaved rounds, and against
 * the published pace of Crowd-Kit; prints one JSON.
 *
 *   node test/bench/consensus/run.ts --write
 */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTypescriptPasses } from '../../../packages/workers/src/consensus/typescriptPasses.ts'
import { createWasmPasses } from '../../../packages/workers/src/consensus/wasmPasses.ts'
import { interleave, median, ratio, rounded, type Times } from '../rounds.ts'
import { checksumOf, roundMs, settleMs } from './ours.ts'
import { bytesOf, makeSet } from './sets.ts'
import { digestConsensusBench, path } from './sources.ts'

const rounds = Number(process.env['ROUNDS'] ?? 15)
const sets = {
  '88,000 labels of 2 classes': { items: 17_600, workers: 1_000, classes: 2 },
  '1,000,000 labels of 5 classes': { items: 200_000, workers: 2_000, classes: 5 },
}
/**
 * Milliseconds of an iteration of Crowd-Kit 1.4.1 (pandas 1.5.3, Python 3.11), measured on 2026-11-22 with a set of this shape on a
 * machine of the same kind; for the first set that of a million labels, divided.
 */
const crowdKit = { '88,000 labels of 2 classes': 570 * 0.088, '1,000,000 labels of 5 classes': 754 }

const folder = mkdtempSync(join(tmpdir(), 'sahara-consensus-'))
const program = join(folder, 'settle')
const compiler = ['cc', 'gcc', 'clang'].find(
  (name) => spawnSync(name, ['-O3', '-march=native', '-o', program, path('settle.c')]).status === 0,
)

/** Settles once in C. @returns milliseconds of all, of a round, and a checksum */
async function native(child: ChildProcessWithoutNullStreams): Promise<number[]> {
  child.stdin.write('.')
  const [line] = await once(child.stdout, 'data')
  return String(line).trim().split(' ').map(Number)
}

async function measure(name: keyof typeof sets) {
  const set = makeSet(sets[name])
  const file = join(folder, 'labels')
  writeFileSync(file, bytesOf(set))
  const child = compiler ? spawn(program, [file]) : undefined
  try {
    const checksums = [createTypescriptPasses, createWasmPasses].map((create) => checksumOf(create, set))
    if (child) checksums.push((await native(child))[2]!)
    if (new Set(checksums).size > 1) throw new Error(`They don't give the same integers: ${checksums.join(', ')}.`)
    let inC: number[] = []
    const times = await interleave(rounds, {
      wasm: () => settleMs(createWasmPasses, set),
      ...(child ? { c: async () => (inC = await native(child))[0]! } : {}),
      ...(child ? { cRound: () => inC[1]! } : {}),
      wasmRound: () => roundMs(createWasmPasses, set),
      typescript: () => settleMs(createTypescriptPasses, set),
      typescriptRound: () => roundMs(createTypescriptPasses, set),
    })
    return { ...told(times), ...against(times, set.label.length, crowdKit[name]) }
  } finally {
    child?.kill()
  }
}

const labels: Record<string, string> = {
  wasm: 'all',
  typescript: 'all, without WebAssembly',
  c: 'all, in C',
  wasmRound: 'a round',
  typescriptRound: 'a round, without WebAssembly',
  cRound: 'a round, in C',
}

const told = (times: Times) => ({
  ms: Object.fromEntries(Object.entries(times).map(([name, all]) => [labels[name], rounded(median(all))])),
})

const against = (times: Times, size: number, publishedMs: number) => ({
  'labels a second': rounded(size / (median(times['wasm']!) / 1000)),
  ...(times['c'] ? { 'all against C': ratio(times, 'wasm', 'c'), 'a round against C': ratio(times, 'wasmRound', 'cRound') } : {}),
  'all against C, without WebAssembly': times['c'] ? ratio(times, 'typescript', 'c') : undefined,
  'Crowd-Kit’s published iteration against a round': rounded(publishedMs / median(times['wasmRound']!)),
})

/** Other work on the machine slows all of them, so a run says how busy it was. */
const loadBefore = rounded(loadavg()[0]!)
try {
  const measured: Record<string, unknown> = {}
  for (const name of Object.keys(sets) as (keyof typeof sets)[]) measured[name] = await measure(name)
  const results = {
    sources: await digestConsensusBench(),
    machine: {
      processors: `${cpus().length} x ${cpus()[0]?.model.trim()}, shared with other work`,
      node: process.version,
      compiler: compiler ? `${spawnSync(compiler, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]}, -O3 -march=native` : 'none',
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
  rmSync(folder, { recursive: true, force: true })
}
