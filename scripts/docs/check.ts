/**
 * `npm run docs:check`: the pages of docs/ and the README say nothing that is not so.
 *
 * - Every fenced `ts` block compiles against the public entries of the packages, each as a module of its own. A block
 *   marked `ts continues` follows on the blocks before it on the page.
 * - Every relative link and picture exists, its anchor too.
 * - Every docs path that an error of ours names leads to a section that exists.
 * - Every `<sahara-...>` tag in a block of HTML is an element of ours.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { root } from '../build/exportsMap.ts'
import { report } from '../check/report.ts'
import { type Page, readMarkdown } from './markdown.ts'

const files = globSync(
  ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/**/*.md', 'packages/*/README.md'],
  { cwd: root },
)
const pages = new Map(
  files.sort().map((file) => [file, readMarkdown(readFileSync(join(root, file), 'utf8'))]),
)

/** Throws one error that lists all problems. */
function demandNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** A block as a module of its own, and where each of its lines stands on the page. */
type Module = { page: string; code: string; lines: number[] }

function modulesOf(page: string, { fences }: Page): Module[] {
  const modules: Module[] = []
  for (const { language, flags, code, line } of fences) {
    if (language !== 'ts' && language !== 'typescript') continue
    const before = flags.includes('continues') ? modules.at(-1) : undefined
    const own = code.split('\n').map((_, index) => line + index)
    modules.push({
      page,
      code: (before?.code ?? '') + code,
      lines: [...(before?.lines.slice(0, -1) ?? []), ...own],
    })
  }
  return modules
}

/** The blocks lie in the repository while they are checked, so that they resolve packages as our own code does. */
async function blocksCompile(): Promise<void> {
  const modules = [...pages].flatMap(([page, content]) => modulesOf(page, content))
  const folder = join(root, '.docs-check')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  try {
    for (const [index, { code }] of modules.entries()) writeFileSync(join(folder, `block${index}.ts`), code)
    const compilerOptions = { types: ['node'], noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: '../tsconfig.base.json', compilerOptions, include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    if (modules.length === 0)
      throw new Error('No page has a ts block, so the docs show no code. Write the first one.')
    const tsc = join(root, 'node_modules/.bin/tsc')
    const run = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: root })
    if (run.status !== 0) throw new Error(onPages(run.stdout + run.stderr, modules))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Rewrites the compiler's places to lines of the pages. */
function onPages(output: string, modules: readonly Module[]): string {
  return output
    .trim()
    .replace(/^\.docs-check\/block(\d+)\.ts\((\d+),(\d+)\)/gm, (place, index, line, column) => {
      const found = modules[Number(index)]
      return found ? `${found.page}:${found.lines[Number(line) - 1]}:${column}` : place
    })
}

/** What is wrong with a link from a page, or undefined. */
function brokenLink(from: string, target: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(target) || target.startsWith('//')) return undefined
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : normalize(join(dirname(from), decodeURIComponent(path)))
  if (!existsSync(join(root, file))) return `${target} does not exist`
  if (!anchor || !file.endsWith('.md')) return undefined
  const page = pages.get(file) ?? readMarkdown(readFileSync(join(root, file), 'utf8'))
  return page.anchors.has(anchor) ? undefined : `${file} has no section #${anchor}`
}

async function linksLead(): Promise<void> {
  demandNone(
    [...pages].flatMap(([file, { links }]) =>
      links.flatMap(({ target, line }) => {
        const problem = brokenLink(file, target)
        return problem ? [`${file}:${line}: ${problem}`] : []
      }),
    ),
  )
}

/** Where errors are named: their names give the sections that `/page#<name>` leads to. */
const errorNames = [
  { page: 'errors', file: 'packages/sdk/src/errors/names.ts', name: /^ {2}(\w+Error): /gm },
  { page: 'gateway', file: 'packages/gateway/src/errors.ts', name: /^ {2}(\w+): \d{3},/gm },
]

/** Every docs path that the sources can give, as [where it is said, path]. */
function docsPaths(): [string, string][] {
  const literal = globSync('packages/*/src/**/*.ts', { cwd: root }).flatMap((file) => {
    if (/\.(test|browser)\.ts$/.test(file)) return []
    const source = readFileSync(join(root, file), 'utf8')
    const found = [...source.matchAll(/docsPath\s*(?::|=|\?\?)\s*['"`]([^'"`$]+)['"`]/g)]
    return found.flatMap(([, path]): [string, string][] => (path ? [[file, path]] : []))
  })
  const byName = errorNames.flatMap(({ page, file, name }) => {
    if (!existsSync(join(root, file)))
      throw new Error(`${file} is gone: tell scripts/docs/check.ts where errors are named.`)
    const names = [...readFileSync(join(root, file), 'utf8').matchAll(name)].flatMap(
      ([, found]) => found ?? [],
    )
    if (names.length === 0)
      throw new Error(`${file} names no errors in the form that scripts/docs/check.ts reads.`)
    return names.map((found): [string, string] => [file, `/${page}#${found.toLowerCase()}`])
  })
  return [...literal, ...byName]
}

async function docsPathsLead(): Promise<void> {
  const problems = docsPaths().flatMap(([file, path]) => {
    const [page = '', anchor] = path.replace(/^\/|^docs\//g, '').split('#')
    const target = `docs/${page.replace(/\.md$/, '')}.md${anchor ? `#${anchor}` : ''}`
    const problem = brokenLink('README.md', target)
    return problem ? [`${file} names ${path}: ${problem}`] : []
  })
  demandNone([...new Set(problems)])
}

async function tagsExist(): Promise<void> {
  const known = globSync('packages/components/src/elements/*', { cwd: root }).map((path) =>
    path.split('/').at(-1),
  )
  demandNone(
    [...pages].flatMap(([file, { fences }]) =>
      fences
        .filter(({ language }) => language === 'html')
        .flatMap(({ code, line }) =>
          [...code.matchAll(/<(sahara-[a-z-]+)/g)].map(([, tag = '']) => ({ tag, line })),
        )
        .filter(({ tag }) => !known.includes(tag))
        .map(
          ({ tag, line }) => `${file}:${line}: <${tag}> is no element of packages/components/src/elements`,
        ),
    ),
  )
}

console.log(`${pages.size} pages: ${files.map((file) => relative('.', file)).join(', ')}`)
await report([
  ['every ts block compiles', blocksCompile],
  ['every link leads somewhere', linksLead],
  ['every docs path of an error leads to its section', docsPathsLead],
  ['every tag in the examples exists', tagsExist],
])
