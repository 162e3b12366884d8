/**
 * Writes the descriptors by which wallets show what is signed in words (ERC-7730): one file a contract, one a typed message.
 *
 *     node scripts/clearSigning.ts           writes erc7730/*.json
 *     node scripts/clearSigning.ts --check   fails if what is there is not what would be written
 *
 * Every field of every function is shown or named as left out: a field that is neither is an error, so that nothing new is
 * signed unseen. Addresses come from deployments/.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Abi, AbiFunction, AbiParameter } from 'viem'
import {
  assetRegistryAbi,
  campaignsAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  settlementsAbi,
} from '../abi.ts'
import { assetRegistry, licenses, revenueVault } from './clearSigning/assets.ts'
import { campaigns } from './clearSigning/campaigns.ts'
import { type Described, enums, unreadable } from './clearSigning/fields.ts'
import { market } from './clearSigning/market.ts'
import { settlements } from './clearSigning/settlements.ts'
import { type TypedMessage, typedMessages } from './clearSigning/typed.ts'
import { packageRoot } from './forge.ts'

const schema = 'https://eips.ethereum.org/assets/eip-7730/erc7730-v1.schema.json'
const folder = join(packageRoot, 'erc7730')
const contracts = [
  ['Market', marketAbi, market],
  ['AssetRegistry', assetRegistryAbi, assetRegistry],
  ['Licenses', licensesAbi, licenses],
  ['RevenueVault', revenueVaultAbi, revenueVault],
  ['Campaigns', campaignsAbi, campaigns],
  ['Settlements', settlementsAbi, settlements],
] as const

interface Deployment {
  chainId: number
  contracts: Record<string, string | undefined>
}

const deployments = readdirSync(join(packageRoot, 'deployments'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(packageRoot, 'deployments', name), 'utf8')) as Deployment)

/** Where a contract is, on every chain that is recorded. */
const addressesOf = (contract: string) =>
  deployments.flatMap(({ chainId, contracts: at }) => {
    const address = at[contract]
    return address ? [{ chainId, address }] : []
  })

/** A parameter as a signature names it. */
function textOf(parameter: AbiParameter): string {
  const { type, name } = parameter
  if (!('components' in parameter)) return `${type} ${name}`
  return `(${parameter.components.map(textOf).join(',')})${type.slice('tuple'.length)} ${name}`
}

/** Paths of all single values in a parameter. */
function leavesOf(parameter: AbiParameter, before = ''): string[] {
  const { type, name } = parameter
  const path = `${before}${name}${type.endsWith('[]') ? '.[]' : ''}`
  return 'components' in parameter
    ? parameter.components.flatMap((component) => leavesOf(component, `${path}.`))
    : [path]
}

/** One function or message: its fields, and by name what is left out. */
function formatOf(name: string, { intent, fields, required = [] }: Described, leaves: readonly string[]) {
  if (intent.length > 30) throw new Error(`${name}: the intent has ${intent.length} characters.`)
  const excluded = leaves.filter((path) => !Object.hasOwn(fields, path))
  for (const path of excluded) {
    const last = path.split('.').findLast((part) => part !== '[]') ?? ''
    if (!unreadable.has(last)) throw new Error(`${name}: ${path} is neither shown nor left out.`)
  }
  for (const path of [...Object.keys(fields), ...required])
    if (!leaves.includes(path)) throw new Error(`${name}: there is no field ${path}.`)
  return {
    $id: name,
    intent,
    fields: Object.entries(fields).map(([path, shown]) => ({ path, ...shown })),
    required,
    excluded,
  }
}

/** What belongs to every file. Only words that the file uses are in it. */
function metadataOf(formats: object) {
  const text = JSON.stringify(formats)
  const used = Object.entries(enums).filter(([name]) => text.includes(`$.metadata.enums.${name}"`))
  return {
    owner: 'SaharaKit',
    ...(used.length ? { enums: Object.fromEntries(used) } : {}),
  }
}

function describeContract(name: string, abi: Abi, functions: Readonly<Record<string, Described>>) {
  const entries = Object.entries(functions).map(([functionName, described]) => {
    const entry = abi.find(
      (each): each is AbiFunction => each.type === 'function' && each.name === functionName,
    )
    if (!entry) throw new Error(`${name} has no function ${functionName}.`)
    const leaves = entry.inputs.flatMap((input) => leavesOf(input))
    const signature = `${functionName}(${entry.inputs.map(textOf).join(',')})`
    return { entry, signature, format: formatOf(functionName, described, leaves) }
  })
  const formats = Object.fromEntries(entries.map(({ signature, format }) => [signature, format]))
  return {
    $schema: schema,
    context: {
      $id: `SaharaKit ${name}`,
      contract: { deployments: addressesOf(name), abi: entries.map(({ entry }) => plain(entry)) },
    },
    metadata: metadataOf(formats),
    display: { formats },
  }
}

/** Drops what only a compiler reads. */
function plain(entry: AbiFunction): unknown {
  return JSON.parse(
    JSON.stringify(entry, (key, value: unknown) => (key === 'internalType' ? undefined : value)),
  )
}

function describeMessage(message: TypedMessage) {
  const { primaryType, domain, bound, type } = message
  const fields = type.split(',').map((field) => {
    const [fieldType = '', name = ''] = field.split(' ')
    return { name, type: fieldType }
  })
  const domainFields = [
    { name: 'name', type: 'string' },
    { name: 'version', type: 'string' },
    { name: 'chainId', type: 'uint256' },
    ...(bound ? [{ name: 'verifyingContract', type: 'address' }] : []),
  ]
  const leaves = fields.map(({ name }) => name)
  const formats = { [primaryType]: formatOf(primaryType, message, leaves) }
  const schemas = [{ primaryType, types: { EIP712Domain: domainFields, [primaryType]: fields } }]
  return {
    $schema: schema,
    context: {
      $id: `SaharaKit ${primaryType}`,
      eip712: { domain, deployments: bound ? addressesOf('Market') : [], schemas },
    },
    metadata: metadataOf(formats),
    display: { formats },
  }
}

const files: Record<string, object> = Object.fromEntries([
  ...contracts.map(([name, abi, functions]) => [
    `calldata-${name}.json`,
    describeContract(name, abi as Abi, functions),
  ]),
  ...typedMessages.map((message) => [`${message.file}.json`, describeMessage(message)]),
])
mkdirSync(folder, { recursive: true })
let stale = 0
for (const [name, content] of Object.entries(files)) {
  const [path, text] = [join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`]
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`erc7730/${name} is stale: run node scripts/clearSigning.ts`)
    stale++
  }
}
process.exitCode = stale ? 1 : 0
