/** What wallets show of what the SDK has signed (ERC-7730): held to the ABIs, to the SDK's own types, and to words. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  assetRegistryAbi,
  campaignsAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  settlementsAbi,
} from '@saharakit/contracts/abi'
import { type Abi, type AbiFunction, type AbiParameter, parseAbiItem, toFunctionSelector } from 'viem'
import { signUploadGrant } from '../src/campaign/signUploadGrant.ts'
import { createSaharaClient, saharaLocal } from '../src/index.ts'
import { typedUnlock } from '../src/market/accountSeed.ts'
import { typedOffer } from '../src/market/typedOffer.ts'

type Field = Readonly<{ path: string; label: string; format: string; params?: Record<string, unknown> }>
type Format = Readonly<{
  $id: string
  intent: string
  fields: readonly Field[]
  required: readonly string[]
  excluded: readonly string[]
}>
type Typed = Readonly<{ name: string; type: string }>
type Descriptor = Readonly<{
  $schema: string
  context: Readonly<{
    contract?: Readonly<{ abi: Abi; deployments: readonly object[] }>
    eip712?: Readonly<{
      domain: object
      schemas: readonly Readonly<{ primaryType: string; types: Record<string, readonly Typed[]> }>[]
    }>
  }>
  metadata: Readonly<{ owner: string; enums?: Record<string, Record<string, string>> }>
  display: Readonly<{ formats: Record<string, Format> }>
}>

const folder = new URL('../../contracts/erc7730/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Descriptor
const files = readdirSync(folder)
const abis: Readonly<Record<string, Abi>> = {
  Market: marketAbi,
  AssetRegistry: assetRegistryAbi,
  Licenses: licensesAbi,
  RevenueVault: revenueVaultAbi,
  Campaigns: campaignsAbi,
  Settlements: settlementsAbi,
}
const generated: Readonly<Record<string, string>> = {
  market: 'Market',
  registry: 'AssetRegistry',
  licenses: 'Licenses',
  vault: 'RevenueVault',
  campaigns: 'Campaigns',
}
const formats = new Set([
  'raw',
  'addressName',
  'tokenAmount',
  'amount',
  'date',
  'duration',
  'unit',
  'enum',
  'calldata',
])

/** Paths of all single values in parameters. */
function leavesOf(parameters: readonly AbiParameter[], before = ''): string[] {
  return parameters.flatMap((parameter) => {
    const path = `${before}${parameter.name}${parameter.type.endsWith('[]') ? '.[]' : ''}`
    return 'components' in parameter ? leavesOf(parameter.components, `${path}.`) : [path]
  })
}

/** Every path is shown or left out, once; every field has a label of its own and a format that is known. */
function requireWhole(descriptor: Descriptor, format: Format, leaves: readonly string[], name: string): void {
  assert.deepEqual(
    [...format.fields.map(({ path }) => path), ...format.excluded].sort(),
    [...leaves].sort(),
    name,
  )
  assert.match(format.intent, /^[A-Z][^.]{4,29}$/, name)
  assert.equal(new Set(format.fields.map(({ label }) => label)).size, format.fields.length, `${name}: labels`)
  for (const path of format.required)
    assert(
      format.fields.some((field) => field.path === path),
      `${name}: ${path}`,
    )
  for (const { path, label, format: kind, params } of format.fields) {
    assert.match(label, /^[A-Z].{1,39}$/, `${name}: ${path}`)
    assert(formats.has(kind), `${name}: ${kind}`)
    if (kind === 'tokenAmount') assert(leaves.includes(String(params?.tokenPath)), `${name}: ${path}`)
    const enumName = /^\$\.metadata\.enums\.(\w+)$/.exec(String(params?.$ref))?.[1]
    if (kind === 'enum') assert(descriptor.metadata.enums?.[enumName ?? ''], `${name}: ${path}`)
  }
}

test('clear signing: every function is the contract’s, and every field of it is shown or left out', () => {
  for (const [name, abi] of Object.entries(abis)) {
    const descriptor = read(`calldata-${name}.json`)
    assert.match(descriptor.$schema, /erc7730-v1/)
    const entries = Object.entries(descriptor.display.formats)
    assert(entries.length > 0)
    const selectors = abi
      .filter((each): each is AbiFunction => each.type === 'function')
      .map(toFunctionSelector)
    for (const [signature, format] of entries) {
      const parsed = parseAbiItem(`function ${signature}`) as AbiFunction
      assert(selectors.includes(toFunctionSelector(parsed)), `${name}.${signature}`)
      const own = abi.find(
        (each): each is AbiFunction => each.type === 'function' && each.name === parsed.name,
      )
      assert(own)
      assert.deepEqual(leavesOf(parsed.inputs), leavesOf(own.inputs), 'the names are the contract’s')
      requireWhole(descriptor, format, leavesOf(own.inputs), `${name}.${parsed.name}`)
      const listed = descriptor.context.contract?.abi as readonly AbiFunction[]
      assert(listed.some((each) => toFunctionSelector(each) === toFunctionSelector(own)))
    }
  }
})

test('clear signing: every call that an action sends has a descriptor', () => {
  const source = new URL('../src/', import.meta.url)
  const sent = new Map<string, Set<string>>(Object.values(generated).map((name) => [name, new Set()]))
  for (const path of readdirSync(source, { recursive: true }).map(String)) {
    if (!path.endsWith('.ts') || /\.(test|browser|generated)\.ts$/.test(path)) continue
    const text = readFileSync(new URL(path, source), 'utf8')
    for (const [, names = '', file = ''] of text.matchAll(
      /import \{([^}]+)\} from '[./]*abis\/(\w+)\.generated\.ts'/g,
    ))
      for (const [, name = ''] of names.matchAll(/\b(\w+)Abi\b/g)) sent.get(generated[file] ?? '')?.add(name)
  }
  let count = 0
  for (const [contract, names] of sent) {
    const described = Object.values(read(`calldata-${contract}.json`).display.formats).map(({ $id }) => $id)
    for (const name of names) {
      const entry = abis[contract]?.find(
        (each): each is AbiFunction => each.type === 'function' && each.name === name,
      )
      if (!entry || !/payable/.test(entry.stateMutability)) continue
      assert(described.includes(name), `${contract}.${name} is sent and has no descriptor`)
      count++
    }
  }
  assert(count > 30, `${count}`)
})

test('clear signing: every typed message is what the SDK has signed', async () => {
  const account = `0x${'aa'.repeat(20)}` as const
  const place = { chainId: 1, market: account }
  const messages = new Map<string, Readonly<{ domain: object; types: object }>>()
  messages.set('offer', typedOffer(place, { cipher: 'none' } as Parameters<typeof typedOffer>[1]))
  messages.set('unlock', typedUnlock(place, account))
  // What a gateway grant asks of a wallet.
  const wallet = {
    async request({ method, params }: { method: string; params?: unknown }) {
      if (method === 'eth_requestAccounts') return [account]
      if (method === 'eth_chainId') return `0x${saharaLocal.id.toString(16)}`
      messages.set(
        'uploadGrant',
        JSON.parse((params as [string, string])[1]) as { domain: object; types: object },
      )
      return `0x${'11'.repeat(65)}`
    },
  }
  const contracts = { Campaigns: account, Lens: account }
  const deployment = { chainId: saharaLocal.id, contracts, block: 0 }
  const transport = () => ({}) as never
  const client = createSaharaClient({ chain: saharaLocal, transport, deployment, wallet })
  await signUploadGrant(client, { root: `0x${'22'.repeat(32)}`, maxBytes: 5, validUntil: 7 })
  assert.equal(files.filter((name) => name.startsWith('eip712-')).length, messages.size)
  for (const [name, { domain, types }] of messages) {
    const descriptor = read(`eip712-${name}.json`)
    const [schema] = descriptor.context.eip712?.schemas ?? []
    assert(schema)
    const { EIP712Domain: domainType = [], ...own } = schema.types
    const { EIP712Domain: _, ...signed } = types as Record<string, readonly Typed[]>
    assert.deepEqual(own, signed, name)
    assert.deepEqual(
      domainType.map((field) => field.name),
      Object.keys(domain),
      name,
    )
    const { name: domainName, version } = domain as { name: string; version: string }
    assert.deepEqual(descriptor.context.eip712?.domain, { name: domainName, version })
    const format = descriptor.display.formats[schema.primaryType]
    assert(format)
    requireWhole(
      descriptor,
      format,
      (own[schema.primaryType] ?? []).map((field) => field.name),
      name,
    )
  }
})
