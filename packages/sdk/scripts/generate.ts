/**
 * Writes what the SDK takes from the contracts' ABIs:
 *
 *   src/abis/campaigns*.generated.ts  one constant a function, so that a bundle holds only those it calls; selectors, events
 *                                     and errors in files of their own
 *   src/lens/campaigns.generated.ts   selector and word layout of a campaign in the Lens, for the codec without viem: a first
 *                                     visit loads this and nothing else
 *   src/lens/layouts.generated.ts     the same of everything else in the Lens
 *   src/abis/settlements*.generated.ts, src/lens/settlement.generated.ts
 *                                     the same of what settles epochs, with the topics of its events; the judge's errors
 *   src/abis/{registry,licenses,market,vault}*.generated.ts, src/lens/{assets,assetLayouts}.generated.ts
 *                                     the same of assets and their market
 *
 *   node scripts/generate.ts           writes
 *   node scripts/generate.ts --check   fails if what is there is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  assetLensAbi,
  assetRegistryAbi,
  campaignsAbi,
  lensAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  settlementJudgeAbi,
  settlementsAbi,
} from '@saharakit/contracts/abi'
import {
  type Abi,
  type AbiFunction,
  type AbiParameter,
  toEventSelector,
  toFunctionSelector,
  toFunctionSignature,
} from 'viem'

const header = '// Generated from the ABIs of packages/contracts by scripts/generate.ts. Do not edit.\n'

/** Drops what only a compiler reads. */
function plain(parameter: AbiParameter): AbiParameter {
  const { internalType: _, ...rest } = parameter
  if ('components' in rest) return { ...rest, components: rest.components.map(plain) }
  return rest
}

/** A constant of a file. */
const constant = (comment: string, name: string, value: string): string =>
  `/** ${comment} */\nexport const ${name} = ${value}\n`

/**
 * Four files, since a script that is loaded in parts holds whole files: who decodes errors needs no functions, and who has a
 * selector no ABI.
 *
 * @param prefix of the files, and of the names of events and errors
 * @returns text by path
 */
function printContract(abi: Abi, contract: string, prefix: string): readonly (readonly [string, string])[] {
  const named = abi.filter((entry) => entry.type === 'function')
  // Overloads are transfers of the token standards, which wallets make, not the SDK.
  const functions = named
    .filter(({ name }) => named.filter((other) => other.name === name).length === 1)
    .map(({ name, inputs, outputs, stateMutability }) => ({
      type: 'function' as const,
      name,
      stateMutability,
      inputs: inputs.map(plain),
      outputs: outputs.map(plain),
    }))
  const listOf = (type: 'event' | 'error') =>
    JSON.stringify(
      abi.flatMap((e) => (e.type === type ? { type, name: e.name, inputs: e.inputs.map(plain) } : [])),
    )
  const selectors = functions.map((entry) =>
    constant(
      `Selector of \`${entry.name}\``,
      `${entry.name}Selector`,
      `'${toFunctionSelector(entry as AbiFunction)}'`,
    ),
  )
  const abis = functions.map((entry) =>
    constant(`\`${contract}.${entry.name}\``, `${entry.name}Abi`, `${JSON.stringify(entry)} as const`),
  )
  const parts = ['Selectors', 'Events', 'Errors'].map(
    (part) => `export * from './${prefix}${part}.generated.ts'\n`,
  )
  const path = `../src/abis/${prefix}`
  return [
    [`${path}.generated.ts`, `${header}${parts.join('')}\n${abis.join('\n')}`],
    [`${path}Selectors.generated.ts`, header + selectors.join('\n')],
    [
      `${path}Events.generated.ts`,
      header + constant(`Events of \`${contract}\`.`, `${prefix}Events`, `${listOf('event')} as const`),
    ],
    [
      `${path}Errors.generated.ts`,
      header + constant(`Errors of \`${contract}\`.`, `${prefix}Errors`, `${listOf('error')} as const`),
    ],
  ]
}

/** How one word is read, and its type in TypeScript. */
function kindOf({ type, name }: AbiParameter): [kind: string, typescript: string] {
  if (type === 'bool') return ['o', 'boolean']
  if (type === 'address') return ['a', 'Address']
  if (name === 'symbol') return ['s', 'string']
  if (type === 'bytes32') return ['h', 'Hex']
  const [, signed, bits] = /^(u?)int(\d+)$/.exec(type) ?? []
  if (!bits) throw new Error(`The Lens has a field that is no single word: ${name} ${type}`)
  if (Number(bits) > 48) return ['b', 'bigint']
  return [signed ? 'u' : 'i', 'number']
}

/** Fields of a struct, structs inside flattened to `outer.inner`. */
function flatten(components: readonly AbiParameter[], prefix = ''): AbiParameter[] {
  return components.flatMap((component) =>
    'components' in component
      ? flatten(component.components, `${prefix}${component.name}.`)
      : [{ ...component, name: `${prefix}${component.name}` }],
  )
}

function printType(components: readonly AbiParameter[], indent = ''): string {
  const fields = components.map((component) => {
    const type =
      'components' in component ? printType(component.components, `${indent}  `) : kindOf(component)[1]
    return `${indent}  ${component.name}: ${type}\n`
  })
  return `Readonly<{\n${fields.join('')}${indent}}>`
}

function printLayouts(abi: Abi, wanted: (name: string) => boolean): string {
  const functions = (abi as readonly { type: string }[]).filter(
    (e): e is AbiFunction => e.type === 'function' && wanted((e as AbiFunction).name),
  )
  const lines = functions.map((entry) => {
    const signature = toFunctionSignature(entry)
    const selector = `/** \`${signature}\` */\nexport const ${entry.name}Selector = '${toFunctionSelector(entry)}'\n`
    const [output] = entry.outputs
    // Its rows are those of `assets`.
    if (entry.name === 'newest') return selector
    if (!output || !('components' in output)) return selector
    const layout = flatten(output.components).map((field) => `${kindOf(field)[0]}${field.name}`)
    const view = `${entry.name[0]?.toUpperCase()}${entry.name.slice(1)}Row`
    return [
      selector,
      `/** One row that \`${entry.name}\` returns. */\nexport type ${view} = ${printType(output.components)}\n`,
      `/** Words of a row: the kind of each (see \`decodeRows\`) and its name. */\nexport const ${entry.name}Layout = '${layout.join(' ')}'\n`,
    ].join('\n')
  })
  return `${header}import type { Address, Hex } from '../types/ids.ts'\n\n${lines.join('\n')}`
}

/** Topics of a contract's events, for who looks for them without viem. */
function printTopics(abi: Abi, contract: string): string {
  const events = abi.filter((entry) => entry.type === 'event')
  return events
    .map((event) => {
      const name = `${event.name[0]?.toLowerCase()}${event.name.slice(1)}Topic`
      return constant(`First topic of \`${contract}.${event.name}\``, name, `'${toEventSelector(event)}'`)
    })
    .join('\n')
}

/** Errors that pass through from another contract. */
const judgeErrors = printContract(settlementJudgeAbi, 'SettlementJudge', 'judge').filter(([path]) =>
  path.endsWith('Errors.generated.ts'),
)

let stale = 0
for (const [path, text] of [
  ...printContract(campaignsAbi, 'Campaigns', 'campaigns'),
  ...printContract(settlementsAbi, 'Settlements', 'settlements'),
  ...judgeErrors,
  ...printContract(assetRegistryAbi, 'AssetRegistry', 'registry'),
  ...printContract(licensesAbi, 'Licenses', 'licenses'),
  ...printContract(marketAbi, 'Market', 'market'),
  ...printContract(revenueVaultAbi, 'RevenueVault', 'vault'),
  ['../src/lens/campaigns.generated.ts', printLayouts(lensAbi, (name) => name === 'campaigns')],
  ['../src/lens/layouts.generated.ts', printLayouts(lensAbi, (name) => name !== 'campaigns')],
  [
    '../src/lens/settlement.generated.ts',
    `${printLayouts(settlementsAbi, (name) => ['settlementOf', 'reviewOf'].includes(name))}\n${printTopics(settlementsAbi, 'Settlements')}`,
  ],
  ['../src/lens/assets.generated.ts', printLayouts(assetLensAbi, (name) => name === 'assets')],
  ['../src/lens/assetLayouts.generated.ts', printLayouts(assetLensAbi, (name) => name !== 'assets')],
] as const) {
  const url = new URL(path, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(url, text)
  else if (readFileSync(url, 'utf8') !== text) {
    console.error(`${path} is stale: run npm run generate -w @saharakit/sdk`)
    stale++
  }
}
process.exitCode = stale ? 1 : 0
