import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Code of pages as modules of this workspace, which find packages as any code in it does. */
export type ModuleFolder = Readonly<{
  path: string
  /** Writes a module. @returns its path */
  write(name: string, code: string): string
  /** Writes a module and runs it. @returns what it exports */
  load(name: string, code: string): Promise<Readonly<Record<string, unknown>>>
  remove(): void
}>

/** Makes an empty folder; git ignores it. */
export function makeModuleFolder(): ModuleFolder {
  mkdirSync(join(root, '.docs-check'), { recursive: true })
  const path = mkdtempSync(join(root, '.docs-check', 'run-'))
  const write = (name: string, code: string) => {
    const file = join(path, name)
    writeFileSync(file, code)
    return file
  }
  return {
    path,
    write,
    load: (name, code) => import(pathToFileURL(write(name, code)).href),
    remove: () => rmSync(path, { recursive: true }),
  }
}
