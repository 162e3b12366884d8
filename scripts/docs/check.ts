/**
 * `npm run docs:check`: the pages of docs/ and the README say nothing that is not so.
 *
 * - Every fenced `ts` block compiles against the public entries of the packages, each as a module of its own. A block
 *   marked `ts continues` follows on the blocks before it on the page. So does every `@example` of what they export.
 * - Every relative link and picture exists, its anchor too.
 * - Every docs path that an error of ours names leads to a section that exists.
 * - Every `<sahara-...>` tag in a block of HTML is an element of ours.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { root } from '../build/exportsMap.ts'
import { report } from '../check/report.ts'
import { listPages, readBlocks } from './blocks.ts'
import { assemble, platformNames, readExamples, usedIn } from './examples.ts'
import { givenNames } from './given.ts'
import { readMarkdown } from './markdown.ts'

const files = listPages()
const pages = new Map(files.map((file) => [file, readMarkdown(readFileSync(join(root, file), 'utf8'))]))

/** Throws one error that lists all problems. */
function demandNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** A file to compile, and where each of its lines was written. */
type Module = Readonly<{ code: string; lines: readonly string[] }>

/** The blocks of pages, each as a module of its own. */
function blockModules(): Module[] {
  return readBlocks()
    .filter(({ way }) => way === 'node' || way === 'browser')
    .map(({ page, code, lines }) => ({ code, lines: lines.map((line) => `${page}:${line}`) }))
}

/**
 * The examples of comments. Those of actions are given what {@link Given} says; of the others it is only known that a
 * name which is neither theirs nor ours nor the platform's stands for something of the reader's.
 */
function exampleModules(): Module[] {
  const { examples, imports } = readExamples()
  return examples.map(({ code, place }) => {
    const names = place.startsWith('packages/sdk/src/actions/') ? givenNames : []
    const { imports: lines, imported, given, declared } = assemble(code, imports, names)
    const known = new Set<string>([...imported, ...given, ...declared, ...platformNames])
    const readers = [...usedIn(code)].filter((name) => !known.has(name))
    const head = [
      ...lines.trimEnd().split('\n'),
      "import type { Given } from '../scripts/docs/given.ts'",
      ...given.map((name) => `declare const ${name}: Given['${name}']`),
      ...readers.map((name) => `declare const ${name}: any`),
      'export type { Given }',
    ]
    const whole = [...head, ...code.split('\n')]
    return { code: `${whole.join('\n')}\n`, lines: whole.map(() => place) }
  })
}

/** What wallets put on a page, as dApps declare it. */
const globals = "interface Window { readonly ethereum: import('viem').EIP1193Provider }\n"

/** Compiles modules in a folder of the repository, so that they resolve packages as our own code does. */
async function compile(modules: readonly Module[], options: object): Promise<void> {
  if (modules.length === 0) throw new Error('There is no code to check. Write the first example.')
  const folder = join(root, '.docs-check')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  try {
    for (const [index, { code }] of modules.entries()) writeFileSync(join(folder, `block${index}.ts`), code)
    const compilerOptions = { types: ['node'], noUnusedLocals: false, noUnusedParameters: false, ...options }
    const config = { extends: '../tsconfig.base.json', compilerOptions, include: ['*.ts'] }
    writeFileSync(join(folder, 'globals.d.ts'), globals)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(root, 'node_modules/.bin/tsc')
    const run = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: root })
    if (run.status !== 0) throw new Error(whereWritten(run.stdout + run.stderr, modules))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Rewrites the compiler's places to where the code was written. */
function whereWritten(output: string, modules: readonly Module[]): string {
  return output
    .trim()
    .replace(/^\.docs-check\/block(\d+)\.ts\((\d+),(\d+)\)/gm, (place, index, line, column) => {
      const found = modules[Number(index)]?.lines[Number(line) - 1]
      return found ? `${found}:${column}` : place
    })
}

const blocksCompile = () => compile(blockModules(), {})

/** In comments a list has what is taken from it: an example that first asks whether it does would show nothing else. */
const examplesCompile = () => compile(exampleModules(), { noUncheckedIndexedAccess: false })

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
  ['every example in a comment compiles', examplesCompile],
  ['every link leads somewhere', linksLead],
  ['every docs path of an error leads to its section', docsPathsLead],
  ['every tag in the examples exists', tagsExist],
])
