/** Figures that are committed, and fail a check when they move. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './forge.ts'

/** Figures by name; texts say what was measured. */
export type Figures = Record<string, number | string>

/**
 * Writes `snapshots/<name>.json`; with `--check` on the command line it only compares, and fails where a figure moved by
 * more than 1 %.
 *
 * @param byChance Figures that depend on what chance gives to whom, and may move by 5 %.
 */
export function keepSnapshot(name: string, figures: Figures, byChance: readonly string[] = []): void {
  const path = join(packageRoot, 'snapshots', `${name}.json`)
  if (!process.argv.includes('--check')) {
    writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
    console.log(JSON.stringify(figures, null, 2))
    return
  }
  const known = JSON.parse(readFileSync(path, 'utf8')) as Figures
  const drifted = [...new Set([...Object.keys(known), ...Object.keys(figures)])].filter((key) => {
    const [now, before] = [figures[key], known[key]]
    if (typeof now !== 'number' || typeof before !== 'number') return now !== before
    return Math.abs(now - before) > before / (byChance.includes(key) ? 20 : 100)
  })
  for (const key of drifted)
    console.error(`${name}: ${key} is ${figures[key]}, the snapshot says ${known[key]}`)
  if (drifted.length > 0) {
    console.error('Run npm run -w @saharakit/contracts snapshot and commit the file if the change is meant.')
    process.exitCode = 1
  } else {
    console.log(`${name}: no figure moved by more than it may`)
  }
}
