import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../build/exportsMap.ts'

const entry = join(root, 'packages/sdk/src/index.ts')

function createProgram(): ts.Program {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(base.config, ts.sys, root)
  return ts.createProgram([entry], options)
}

/** What a JSDoc tag says, without the dash that may follow its name. */
function tags(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  return symbol.getJsDocTags(checker).flatMap((tag) => {
    return tag.name === name ? [ts.displayPartsToString(tag.text).trim()] : []
  })
}

function words(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
}

/** The properties of an action's parameters, one line each; those without words would be guesswork and are named anyway. */
function parametersOf(signature: ts.Signature, checker: ts.TypeChecker): string[] {
  const [, parameters] = signature.getParameters()
  if (!parameters) return []
  return checker
    .getTypeOfSymbol(parameters)
    .getProperties()
    .map((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional ? '?' : ''
      const text = words(property, checker).replace(/\s+/g, ' ')
      return `- \`${property.name}${optional}\`${text ? `: ${text}` : ''}`
    })
}

function section(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const type = checker.getTypeOfSymbol(symbol)
  const [signature] = type.getCallSignatures()
  const [client] = signature?.getParameters() ?? []
  if (!signature || client?.name !== 'client') return undefined
  const examples = tags(symbol, 'example', checker).map(
    (code) => `\`\`\`js\n${code.replace(/^```\w*\n|\n```$/g, '')}\n\`\`\``,
  )
  const parameters = parametersOf(signature, checker)
  const returned = checker.typeToString(signature.getReturnType())
  return [
    `## ${symbol.name}`,
    words(symbol, checker),
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    `Returns \`${returned}\`.`,
    ...tags(symbol, 'throws', checker).map((text) => `Throws ${text}`),
    ...examples,
  ].join('\n\n')
}

/** The SDK's actions: every exported function whose first parameter is the client. */
export function render(): string {
  const program = createProgram()
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error('packages/sdk/src/index.ts exports nothing.')
  const exported = checker.getExportsOfModule(module).map((symbol) => {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  })
  const functions = exported.filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
  const sections = functions
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((symbol) => section(symbol, checker) ?? [])
  const intro = 'Every action takes the client first and one object second; each accepts a `signal`.'
  return ['# Actions', intro, ...sections].join('\n\n')
}
