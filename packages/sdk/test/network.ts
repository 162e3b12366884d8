/**
 * A real chain with the real contracts, content served from memory, and people with wallets; what every test of an
 * action stands on.
 */
import { deployContracts } from '@saharakit/contracts/deploy'
import { createClient, type Hex, http, parseEther, publicActions, testActions, zeroAddress } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { toCid } from '../src/content/toCid.ts'
import {
  type BuiltCampaign,
  buildCampaign,
  type CampaignTerms,
  createCampaign,
  createSaharaClient,
  type Deployment,
  type ItemInput,
  type ManifestInput,
  type SaharaClient,
  saharaLocal,
} from '../src/index.ts'
import { createScriptedWallet, type ScriptedWallet } from '../src/testing/index.ts'
import { type ChaosProxy, startAnvil, startChaosProxy } from '../src/testing/node.ts'
import { mintDollars } from './mintDollars.ts'
import { startContent } from './startContent.ts'

const mnemonic = 'test test test test test test test test test test test junk'

/** Key of the n-th account of anvil. */
export function keyOf(index: number): Hex {
  const key = mnemonicToAccount(mnemonic, { addressIndex: index }).getHdKey().privateKey
  return `0x${Buffer.from(key as Uint8Array).toString('hex')}`
}

/** Address of the n-th account of anvil. */
export function addressOf(index: number): Hex {
  return mnemonicToAccount(mnemonic, { addressIndex: index }).address
}

/** Somebody with a wallet. */
export type Person = Readonly<{ client: SaharaClient; wallet: ScriptedWallet }>

/** The network of one test file. */
export type Network = Awaited<ReturnType<typeof startNetwork>>

/**
 * Starts a chain, deploys the contracts and serves content. Stop it when the tests are done.
 *
 * @param options `market`: also the contracts of assets and their market, a dollar to pay in, and a gateway that takes
 *   uploads of the first ten accounts; `uploads`: that gateway alone.
 */
export async function startNetwork({
  finality = 1,
  market = false,
  uploads = market,
}: {
  finality?: number
  market?: boolean
  uploads?: boolean
} = {}) {
  const anvil = await startAnvil()
  const deployed = await deployContracts({
    rpcUrl: anvil.rpcUrl,
    account: mnemonicToAccount(mnemonic),
    confirmations: 0,
    testToken: { name: 'Test', symbol: 'TST', decimals: 6 },
    market,
    testDollar: market,
  }).catch(async (error: unknown) => {
    await anvil.stop()
    throw error
  })
  const deployment: Deployment = { ...deployed, finality, blockSeconds: 0.2 }
  const proxy: ChaosProxy = await startChaosProxy({ target: anvil.rpcUrl })
  const content = new Map<string, Uint8Array>()
  const uploaders = Array.from({ length: uploads ? 10 : 0 }, (_, index) => addressOf(index))
  const gateway = await startContent(content, uploaders)
  const gatewayUrl = gateway.origin
  const chain = createClient({
    chain: saharaLocal,
    transport: http(anvil.rpcUrl),
    account: mnemonicToAccount(mnemonic),
    pollingInterval: 50,
  })
    .extend(publicActions)
    .extend(testActions({ mode: 'anvil' }))

  /** A client with the wallet of the n-th account. */
  function person(index: number, options: Partial<Parameters<typeof createSaharaClient>[0]> = {}): Person {
    const wallet = createScriptedWallet({ privateKey: keyOf(index), rpcUrl: anvil.rpcUrl, chainId: 31337 })
    const client = createSaharaClient({
      chain: saharaLocal,
      transport: http(proxy.url, { retryCount: 0 }),
      deployment,
      gateway: gatewayUrl,
      wallet,
      ...options,
    })
    return { client, wallet }
  }

  /** Builds, serves and creates a campaign of small texts by account 1. */
  async function campaign(parameters: CampaignOptions = {}): Promise<TestCampaign> {
    const built = await buildTestCampaign(await now(), parameters)
    for (const { digest, bytes } of built.blocks) content.set(toCid(digest), bytes)
    const requester = person(1)
    const { campaignId } = await createCampaign(requester.client, built)
    return { ...built, campaignId, requester }
  }

  async function now(): Promise<number> {
    return Number((await chain.getBlock()).timestamp)
  }

  return {
    anvil,
    chain,
    deployment,
    proxy,
    content,
    gatewayUrl,
    person,
    campaign,
    token: deployed.contracts.TestToken as Hex,
    /** With `market`: a dollar of 6 decimals that can be paid by signature. */
    dollar: deployed.contracts.TestDollar ?? zeroAddress,
    /** Gives accounts dollars, in the smallest unit. */
    async giveDollars(amount: bigint, ...indexes: readonly number[]) {
      for (const index of indexes)
        await mintDollars(chain, deployed.contracts.TestDollar, addressOf(index), amount)
    },
    mine: (blocks = 1) => chain.mine({ blocks }),
    async travel(seconds: number) {
      await chain.increaseTime({ seconds })
      await chain.mine({ blocks: 1 })
    },
    async stop() {
      await gateway.stop()
      await proxy.close()
      await anvil.stop()
    },
  }
}

/** What a test may want to be different. */
export type CampaignOptions = Readonly<{
  items?: number
  gold?: number
  terms?: Partial<CampaignTerms>
}>

/** A campaign on the test chain, with everything that its requester knows. */
export type TestCampaign = BuiltCampaign & Readonly<{ campaignId: bigint; requester: Person }>

/** Item `index` of the tests; its true class is its number modulo 3. */
export function itemOf(index: number, gold: boolean): ItemInput {
  const bytes = new TextEncoder().encode(`item ${index}`)
  return { parts: [{ bytes, type: 'text/plain' }], ...(gold ? { gold: index % 3 } : {}) }
}

/** A campaign of `items` texts, the first `gold` of them control items. */
export function buildTestCampaign(time: number, { items = 10, gold = 4, terms = {} }: CampaignOptions) {
  return buildCampaign({
    seed: `0x${'07'.repeat(32)}`,
    items: Array.from({ length: items }, (_, index) => itemOf(index, index < gold)),
    manifest: {
      kind: 'text-review',
      lang: 'en',
      title: 'Remainders',
      question: 'What is left?',
      requester: { name: 'Test requester' },
      instructions: 'Divide by **three**.',
      classes: [0, 1, 2].map((id) => ({ id: `r${id}`, label: `${id}` })),
      examples: [{ item: itemOf(100, false), answer: 1, reason: '100 = 33 * 3 + 1' }],
      dataUse: 'Tests.',
      comments: true,
    },
    terms: {
      batchSize: 5,
      seatsPerBatch: 2,
      epochBatches: 2,
      referrerBps: 500,
      p1Bps: 9_000,
      workWindow: 3_600,
      openWindow: 86_400,
      judgeWindow: 86_400,
      closesAt: time + 30 * 86_400,
      token: `0x${'00'.repeat(20)}`,
      unitPrice: parseEther('0.001'),
      stake: parseEther('0.01'),
      bond: parseEther('0.1'),
      ...terms,
    },
  })
}

/** The manifest of the tests, as its author has it. */
export async function manifestOf(): Promise<ManifestInput> {
  const { manifest } = await buildTestCampaign(1_000, {})
  const { version: _, sealingKeys: __, ...rest } = manifest
  return { ...rest, examples: [] }
}

/** The terms of the tests. */
export async function termsOf(): Promise<CampaignTerms> {
  const { spec } = await buildTestCampaign(1_000, {})
  const { classes: _, itemCount: __, itemsRoot: ___, manifestHash: ____, ...terms } = spec
  return terms
}
