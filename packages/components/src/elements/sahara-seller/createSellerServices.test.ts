import 'fake-indexeddb/auto'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { buyLicense, getAssetManifest, getQuote, type Hex } from '@saharakit/sdk'
import { fetchVerified } from '@saharakit/sdk/content'
import { createSellerServices } from './createSellerServices.ts'
import { emptyDraft, type ListingDraft } from './listing/draft.ts'
import { inherit } from './listing/sources.ts'
import { presets } from './listing/terms.ts'
import type { SellerServices, StepParameters } from './sellerServices.ts'
import { type Person, startMarket } from './testing/startMarket.ts'

let market: Awaited<ReturnType<typeof startMarket>>
before(async () => {
  market = await startMarket()
})
after(() => market.stop())

const signal = new AbortController().signal
const texts = {
  'notes.txt': 'Bitterns boom at dawn.\n'.repeat(400),
  'clips.bin': '\u0000\u0001clip'.repeat(9_000),
}
const files = new Map(
  Object.entries(texts).map(([name, text]) => [
    name,
    new File([text], name, { type: name.endsWith('txt') ? 'text/plain' : 'application/octet-stream' }),
  ]),
)
const nonce: Hex = `0x${'0b'.repeat(32)}`

const servicesOf = ({ client }: Person) => createSellerServices({ client }, market.registry, undefined)

/** A draft whose files were looked at. */
async function draftOf(services: SellerServices, changes: Partial<ListingDraft> = {}): Promise<ListingDraft> {
  const looked = [...files].map(async ([name, file]) => ({
    name,
    type: file.type,
    size: file.size,
    sha256: (await services.inspectFile(file, () => {}, signal)).sha256,
    preview: name === 'notes.txt',
  }))
  return {
    ...emptyDraft,
    files: await Promise.all(looked),
    name: 'Marsh birds',
    languages: 'en',
    price: '100',
    progress: { nonce },
    ...changes,
  }
}

/** Everything from a draft to an offer that everybody finds. */
async function publish(
  services: SellerServices,
  draft: ListingDraft,
  account: Person['address'],
  terms = presets.remix,
) {
  const steps: string[] = []
  let now = draft
  const parameters = (): StepParameters => ({
    account,
    draft: now,
    terms,
    token: market.dollar,
    price: 100_000_000n,
    onStep: (step) => void steps.push(step),
    signal,
  })
  const add = (progress: ListingDraft['progress']) => {
    now = { ...now, progress: { ...now.progress, ...progress } }
  }
  await services.unlock(account, signal)
  const done: number[] = []
  const onBytes = ({ done: bytes }: { done: number }) => void done.push(bytes)
  const gate = async () => {}
  add(await services.upload({ account, draft: now, files, onWallet() {}, onBytes, gate, signal }))
  assert.equal(await services.findRegistered(account, now.progress, signal), undefined)
  const { assetId, version } = await services.register(parameters())
  add({ assetId: String(assetId), assetVersion: version })
  const offered = await services.publishOffer(parameters())
  return { assetId, draft: now, offered, steps, done }
}

test('createSellerServices: default: a draft becomes an asset with an offer, is sold, delivered, claimed and paid', async () => {
  const [seller, buyer] = [market.person(1), market.person(2)]
  const services = await servicesOf(seller)
  const account = seller.address
  const draft = await draftOf(services)
  for (const { name, sha256 } of draft.files)
    assert.equal(
      sha256,
      `0x${createHash('sha256')
        .update(texts[name as keyof typeof texts])
        .digest('hex')}`,
    )
  const { assetId, draft: listed, done } = await publish(services, draft, account)
  const size = draft.files.reduce((sum, file) => sum + file.size, 0)
  assert.equal(done.at(-1), size)

  const signed = seller.wallet.requests
    .map(({ method }) => method)
    .filter((method) => /sign|send/i.test(method))
  assert.deepEqual(signed, [
    'eth_signTypedData_v4', // opens the account's keys
    'eth_signTypedData_v4', // allows the upload, manifest and previews included
    'eth_sendTransaction',
    'eth_sendTransaction',
  ])

  const manifest = await getAssetManifest(seller.client, { assetId })
  assert.deepEqual(manifest, listed.progress.manifest)
  const [preview] = manifest.preview ?? []
  const { gateways } = seller.client
  const shown = await fetchVerified({ gateways, digest: preview?.digest as Hex, limit: 100_000 })
  assert.equal(new TextDecoder().decode(shown), texts['notes.txt'].slice(0, 2_000))

  const found = await services.findRegistered(account, listed.progress, signal)
  assert.equal(found?.assetId, assetId)
  assert.deepEqual(await services.findDuplicates([listed.files[0]?.sha256 as Hex, nonce], signal), [
    { sha256: listed.files[0]?.sha256, assetId, name: 'Marsh birds' },
  ])
  assert.deepEqual(await services.listSources(account, signal), [
    { assetId, name: 'Marsh birds', kind: 'dataset', isOwn: true },
  ])
  assert.deepEqual(await services.readToken(market.dollar, signal), { symbol: 'TUSD', decimals: 6 })

  await market.mint(buyer.address, 100_000_000n)
  const quote = await getQuote(buyer.client, { assetId, account: buyer.address })
  const { orderId } = await buyLicense(buyer.client, { quote })
  const open = await services.readOrders(account, signal)
  assert.deepEqual(
    open.orders.map((order) => [order.orderId, order.state]),
    [[orderId, 'Open']],
  )
  assert.equal(open.names.get(assetId), 'Marsh birds')
  assert.deepEqual(open.earnings, [{ token: market.dollar.toLowerCase(), ready: 0n, waiting: 100_000_000n }])
  const { delivered } = await services.deliver([orderId], () => {}, signal)
  assert.deepEqual(delivered, [orderId])
  await market.travel(86_400 + 60)
  const due = await services.readOrders(account, signal)
  assert(due.orders[0]?.state === 'Delivered' && due.orders[0].deadline < due.now)
  await services.claim([orderId], () => {}, signal)
  const settled = await services.readOrders(account, signal)
  assert.equal(settled.orders[0]?.state, 'Settled')
  const token = settled.earnings[0]?.token as Hex
  assert.deepEqual(settled.earnings, [{ token, ready: 100_000_000n, waiting: 0n }])
  await services.take(account, token, () => {}, signal)
  assert.deepEqual((await services.readOrders(account, signal)).earnings, [])
})

test('readSource: behavior: a buyer’s license, what it leaves and asks, as the registry then has it', async () => {
  const maker = market.person(2)
  const services = await servicesOf(maker)
  const source = await services.readSource(1n, maker.address, signal)
  assert.deepEqual(
    { name: source?.name, isOwn: source?.isOwn, onSale: source?.onSale, terms: source?.licenses[0]?.terms },
    { name: 'Marsh birds', isOwn: false, onSale: presets.remix.rights, terms: presets.remix },
  )
  assert.equal((await services.listSources(maker.address, signal))[0]?.name, 'Marsh birds')
  assert.equal(await services.readSource(99n, maker.address, signal), undefined)
  assert(source)
  const links = [{ source, version: 1, relation: 'TRAINED_ON' as const, shareBps: 500 }]
  assert.equal(inherit(links).rights, presets.remix.rights)
  const sources = [{ assetId: '1', version: 1, relation: 'TRAINED_ON' as const, share: '5' }]
  const draft = await draftOf(services, { kind: 'model', access: 'none', files: [], sources, reach: 'link' })
  const uploaded = await services.upload({
    account: maker.address,
    draft,
    files,
    onWallet() {},
    onBytes() {},
    gate: async () => {},
    signal,
  })
  const step = (progress: ListingDraft['progress']): StepParameters => ({
    account: maker.address,
    draft: { ...draft, progress },
    terms: presets.remix,
    token: '0x0000000000000000000000000000000000000000',
    price: 1_000n,
    onStep() {},
    signal,
  })
  const { assetId } = await services.register(step(uploaded))
  const { offer } = await services.signOffer(step({ ...uploaded, assetId: String(assetId), assetVersion: 1 }))
  assert.match(offer, /^[\w-]+$/)
  const quote = await getQuote(market.person(3).client, {
    offer: (await import('@saharakit/sdk')).parseOffer(offer),
  })
  const said = services.split(1_000n, 0, links, maker.address)
  assert.deepEqual(
    quote.split.map(({ role, amount }) => [role, amount]),
    said.map(({ role, amount }) => [role, amount]),
  )
  assert.equal(quote.rights, services.explain(presets.remix, links).rights)
})

test('upload: behavior: what was cut off goes on with the same bytes, and a file that changed ends it', async () => {
  const seller = market.person(4)
  const services = await servicesOf(seller)
  const draft = await draftOf(services)
  const stop = new AbortController()
  const parameters = { account: seller.address, draft, files, onWallet() {}, onBytes() {} }
  const cut = services.upload({
    ...parameters,
    gate: async () => stop.abort(new Error('left')),
    signal: stop.signal,
  })
  await assert.rejects(cut, { message: 'left' })
  const gate = async () => {}
  const first = await services.upload({ ...parameters, gate, signal })
  const again = await services.upload({ ...parameters, gate, signal })
  assert.deepEqual(again, first)
  const other = new Map([...files, ['notes.txt', new File(['other'], 'notes.txt', { type: 'text/plain' })]])
  await assert.rejects(services.upload({ ...parameters, files: other, gate, signal }), {
    name: 'PayloadInputError',
    file: 'notes.txt',
  })
  const less = new Map([...files].slice(0, 1))
  await assert.rejects(services.upload({ ...parameters, files: less, gate, signal }), {
    name: 'PayloadInputError',
  })
})

test('upload: behavior: public files are blocks named by their hash, under one signature with the manifest', async () => {
  const seller = market.person(5)
  const services = await servicesOf(seller)
  const texts = new Map([['notes.txt', files.get('notes.txt') as File]])
  const whole = await draftOf(services, { access: 'everybody' })
  const draft = { ...whole, files: whole.files.slice(0, 1) }
  const uploaded = await services.upload({
    account: seller.address,
    draft,
    files: texts,
    onWallet() {},
    onBytes() {},
    gate: async () => {},
    signal,
  })
  assert.equal(uploaded.payload, undefined)
  assert.equal(uploaded.manifest?.open, true)
  const { gateways } = seller.client
  const digest = draft.files[0]?.sha256 as Hex
  assert.equal((await fetchVerified({ gateways, digest, limit: 1_000_000 })).length, draft.files[0]?.size)
  const signed = seller.wallet.requests.filter(({ method }) => method === 'eth_signTypedData_v4')
  assert.equal(signed.length, 1)
})

test('saveDraft: behavior: a draft is there in the next visit, and gone when it is dropped', async () => {
  const seller = market.person(6)
  const services = await servicesOf(seller)
  const draft = await draftOf(services, { name: 'Kept' })
  assert.equal(await services.saveDraft(draft), 'indexeddb')
  assert.deepEqual(await (await servicesOf(seller)).readDraft(), draft)
  await services.dropDraft()
  assert.equal(await services.readDraft(), undefined)
})

test('createSellerServices: error: a registry that is none, or another one than is known', async () => {
  const { client } = market.person(1)
  const config = { name: 'ConfigError', attribute: 'registry' }
  await assert.rejects(createSellerServices({ client }, 'eip155:31337', undefined), config)
  await assert.rejects(createSellerServices({ client }, `eip155:31337:0x${'11'.repeat(20)}`, undefined), {
    name: 'ConfigError',
  })
})
