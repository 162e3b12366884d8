import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../../build/exportsMap.ts'
import { createProgram, examplesOf, exportsOf } from '../examples.ts'

/** What the page is cut into: a list of actions each, where the first has whatever the others have not. */
const groups = [
  {
    title: 'Campaigns',
    file: 'index.ts',
    intro: `In the examples, \`items\`, \`manifest\` and \`terms\` are a requester's own; \`spec\`, \`epochs\`, \`blocks\` and \`secrets\` come from
\`buildCampaign\`, \`campaign\` from \`getCampaign\`, \`earnings\` from \`listEarnings\`, \`report\` from \`checkItems\`; \`labels\` is one number
an item.`,
  },
  {
    title: 'Assets, licenses and revenue',
    file: 'index.assets.ts',
    intro: `In the examples, \`assetManifest\` says what an asset is, \`contributors\` who shares in what it earns; \`token\` is a dollar with six
decimals, \`account\` the address of the client's wallet, \`friend\` somebody else's. Asset 1 is a dataset, 2 a model trained on it,
3 a model made from 2.`,
  },
  {
    title: 'Offers, orders and payloads',
    file: 'index.market.ts',
    intro: `In the examples, \`file\` is what a seller sells, \`root\` and \`block\` are content, \`validUntil\` is a time in Unix seconds; \`quote\` comes
from \`getQuote\`, \`offer\` from \`getOffer\`, \`requestId\` from \`requestOpenings\`, \`orderId\` from \`buyLicense\`, \`order\` from \`getOrder\`;
\`receiptText\` is a receipt as text, \`files\` are what was bought. \`token\`, \`account\` and \`friend\` are as above.`,
  },
] as const

const fileOf = (name: string) => join(root, 'packages/sdk/src/actions', name)

/** Above it, the fields of an answer are a table of its own that the type names; below, they are listed here. */
const MOST_FIELDS = 10

/** What a JSDoc tag says, without the dash that may follow its name. */
function tags(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  return symbol.getJsDocTags(checker).flatMap((tag) => {
    return tag.name === name ? [ts.displayPartsToString(tag.text).trim()] : []
  })
}

function words(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
}

/** Options that every action has, or every one that sends: told once, above all of them. */
const common = /^(Ends the call; it rejects|Told as the transaction goes on)/

/** The properties of a type by name; where it is one of several types, each with as many entries as have it. */
function propertiesOf(type: ts.Type, checker: ts.TypeChecker): Map<string, ts.Symbol[]> {
  const types = type.isUnion() ? type.types : [type]
  const all = types.flatMap((one) => one.getProperties())
  // `offer?: undefined` says that this is the type without an offer.
  const said = all.filter((property) => !(checker.getTypeOfSymbol(property).flags & ts.TypeFlags.Undefined))
  return Map.groupBy(said, ({ name }) => name)
}

/** The properties of a type of ours, one line each; those without words would be guesswork and are named anyway. */
function fields(type: ts.Type, checker: ts.TypeChecker): string[] {
  const { length } = type.isUnion() ? type.types : [type]
  return [...propertiesOf(type, checker)].flatMap(([name, found]) => {
    const isOptional = found.length < length || found.some(({ flags }) => flags & ts.SymbolFlags.Optional)
    const text = found.map((property) => words(property, checker).replace(/\s+/g, ' ')).find(Boolean) ?? ''
    return common.test(text) ? [] : `- \`${name}${isOptional ? '?' : ''}\`${text ? `: ${text}` : ''}`
  })
}

/** Whether it is an object of ours with a few named fields: no list, no primitive, no function. */
function isRecord(type: ts.Type, checker: ts.TypeChecker): boolean {
  const { length } = type.getProperties()
  const plain = (type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection()
  return (
    plain && !checker.isArrayLikeType(type) && type.getCallSignatures().length === 0 && length <= MOST_FIELDS
  )
}

function returned(signature: ts.Signature, checker: ts.TypeChecker): string[] {
  const type = signature.getReturnType()
  const resolved = checker.getAwaitedType(type) ?? type
  const written = signature.declaration?.type?.getText() ?? checker.typeToString(type)
  const list = isRecord(resolved, checker) ? fields(resolved, checker) : []
  return [
    `Returns \`${written}\`${list.length > 0 ? ':' : '.'}`,
    ...(list.length > 0 ? [list.join('\n')] : []),
  ]
}

/** Whether a parameter is the client, or the part of it that the action uses. */
function isClient({ valueDeclaration }: ts.Symbol): boolean {
  const type = valueDeclaration && ts.isParameter(valueDeclaration) ? valueDeclaration.type : undefined
  return /\bSaharaClient\b/.test(type?.getText() ?? '')
}

function section(symbol: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (!signature) return undefined
  const [options] = signature.getParameters().filter((parameter) => !isClient(parameter))
  const parameters = options ? fields(checker.getTypeOfSymbol(options), checker) : []
  const examples = examplesOf(symbol, checker).map((code) => `\`\`\`js\n${code}\n\`\`\``)
  if (examples.length === 0) throw new Error(`${symbol.name} has no @example.`)
  return [
    `### ${symbol.name}`,
    words(symbol, checker),
    ...(parameters.length > 0 ? [parameters.join('\n')] : []),
    ...returned(signature, checker),
    ...tags(symbol, 'throws', checker).map((text) => `Throws ${text}`),
    ...examples,
  ].join('\n\n')
}

const intro = `Every action takes the client first and one object second; only \`buildCampaign\`,
\`exportResults\`, \`forecastCost\`, \`formatItemsReport\`, \`simulateCampaign\` and \`suggestGate\` take no client, since they need neither
chain nor network. Each that waits accepts a \`signal\`, and rejects with
its reason when it ends. Each that sends accepts \`onStatus\`, which is told \`asking\`, \`sent\` (again where the wallet replaces
the transaction by one with a higher fee) and \`included\`.

In the examples, \`client\` comes from \`createSaharaClient\` and has the wallet of whoever does such a thing. The tests run each of
them on a local chain: those of campaigns in the life of one, the others in that of a sale.`

/** Its heading, what its examples are about, links to its actions, and the actions. */
function part(
  { title, intro: about }: (typeof groups)[number],
  actions: readonly ts.Symbol[],
  checker: ts.TypeChecker,
): string[] {
  const sorted = [...actions].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const links = sorted.map(({ name }) => `[${name}](#${name.toLowerCase()})`)
  return [`## ${title}`, about, links.join(', '), ...sorted.flatMap((one) => section(one, checker) ?? [])]
}

/** The SDK's actions: every function of its lists. */
export function render(): string {
  const program = createProgram(groups.map(({ file }) => fileOf(file)))
  const checker = program.getTypeChecker()
  const listed = (file: string) =>
    exportsOf(program, fileOf(file)).filter(({ flags }) => flags & ts.SymbolFlags.Function)
  const [first, ...others] = groups
  const lists = others.map((group) => ({ group, actions: listed(group.file) }))
  const elsewhere = new Set(lists.flatMap(({ actions }) => actions))
  const rest = listed(first.file).filter((action) => !elsewhere.has(action))
  const parts = [{ group: first, actions: rest }, ...lists]
  return ['# Actions', intro, ...parts.flatMap(({ group, actions }) => part(group, actions, checker))].join(
    '\n\n',
  )
}
