import { join, relative } from 'node:path'
import ts from 'typescript'
import { readEntries, root } from '../build/exportsMap.ts'

/** The `@example` of something that a package exports. */
export type Example = Readonly<{
  name: string
  /** What the name is imported from, `@saharakit/sdk`. */
  entry: string
  code: string
  /** Where it is written, `packages/sdk/src/chains.ts:41`. */
  place: string
}>

/** Packages and programs whose entries people import. */
const packages = ['contracts', 'gateway', 'indexer', 'sdk', 'workers'] as const

/** Every public entry and its source file. */
function entries(): Map<string, string> {
  const found = packages.flatMap((name) =>
    readEntries(name).map(({ subpath, source }): [string, string] => [
      `@saharakit/${name}${subpath.slice(1)}`,
      join(root, 'packages', name, source),
    ]),
  )
  return new Map([...found, ['@saharakit/demo/localnet', join(root, 'demo/localnet/localnet.ts')]])
}

/** A program with our compiler options. */
export function createProgram(files: readonly string[]): ts.Program {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, root)
  return ts.createProgram(files, { ...options, types: ['node'] })
}

/** The symbols that a module exports, re-exports followed. */
export function exportsOf(program: ts.Program, file: string): ts.Symbol[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${relative(root, file)} exports nothing.`)
  return checker.getExportsOfModule(module).map((symbol) => {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  })
}

/** The code of a symbol's examples, without a fence that may stand around it. */
export function examplesOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  return symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === 'example')
    .map(({ text }) =>
      ts
        .displayPartsToString(text)
        .trim()
        .replace(/^```\w*\n|\n```$/g, ''),
    )
}

/** What every public value is imported from, by name; where two entries have it, the shorter one. */
export type Imports = ReadonlyMap<string, string>

/** All examples of public entries, and where public names come from. */
export function readExamples(): { examples: Example[]; imports: Imports } {
  const all = entries()
  const program = createProgram([...all.values()])
  const checker = program.getTypeChecker()
  const imports = new Map<string, string>()
  const examples: Example[] = []
  for (const [entry, file] of [...all].sort(([a], [b]) => a.length - b.length))
    for (const symbol of exportsOf(program, file)) {
      const { name, valueDeclaration } = symbol
      if (!valueDeclaration || imports.has(name)) continue
      imports.set(name, entry)
      const { fileName } = valueDeclaration.getSourceFile()
      const { line } = valueDeclaration
        .getSourceFile()
        .getLineAndCharacterOfPosition(valueDeclaration.getStart())
      const place = `${relative(root, fileName)}:${line + 1}`
      for (const code of examplesOf(symbol, checker)) examples.push({ name, entry, code, place })
    }
  return { examples, imports }
}

/** Names of viem that examples use without saying where they come from. */
const fromViem = ['createWalletClient', 'custom', 'http'] as const

/** Words of the language, and names of the platform, that examples use. */
const words =
  'this true false null undefined await async const let for of if return throw new import from typeof window document shadowRoot'

/** Names that no example has to explain. */
export const platformNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...words.split(' '),
])

/** Names that the code declares itself, at its own level. */
export function declaredIn(code: string): string[] {
  return [...code.matchAll(/^(?:const|let) (.*?) =/gm)].flatMap(
    ([, pattern = '']) => pattern.replace(/\w+\s*:/g, '').match(/\w+/g) ?? [],
  )
}

/** Names that the code uses as variables: not as a property, a key or a word of a string. */
export function usedIn(code: string): Set<string> {
  const bare = code.replace(/'[^']*'|"[^"]*"|\/\/.*$/gm, "''")
  return new Set(bare.match(/(?<=\.\.\.|[^.\w]|^)[a-zA-Z_]\w*\b(?!\s*:)/g) ?? [])
}

/** An example's code with what it needs in front: imports, and the names that it is given. */
export type Assembled = Readonly<{
  imports: string
  /** Names that the imports bring. */
  imported: readonly string[]
  /** Names of {@link Given} that it uses. */
  given: readonly string[]
  /** Names that it declares. */
  declared: readonly string[]
}>

/** Works out what an example needs around it. */
export function assemble(code: string, imports: Imports, known: readonly string[]): Assembled {
  const declared = declaredIn(code)
  const free = [...usedIn(code)].filter((name) => !declared.includes(name))
  const imported = free.filter((name) => imports.has(name) || fromViem.some((other) => other === name))
  const byEntry = Map.groupBy(imported, (name) => imports.get(name) ?? 'viem')
  const lines = [...byEntry].map(
    ([entry, names]) => `import { ${names.sort().join(', ')} } from '${entry}'\n`,
  )
  return { imports: lines.join(''), imported, given: free.filter((name) => known.includes(name)), declared }
}
