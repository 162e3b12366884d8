import { createHash } from 'node:crypto'
import { createReceipt, getAssetManifest, listOrders, verifyReceipt } from '@saharakit/sdk'
import { erc20Abi, formatUnits, type Hex } from 'viem'
import { readContract } from 'viem/actions'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import { dollarsOf } from '../market/dollars.ts'
import { assetOf } from './assetOf.ts'
import { answerWallet, buyThere } from './buyThere.ts'
import { countParts, takeRevenue } from './countParts.ts'
import type { Visitor } from './openVisitor.ts'
import { playCheats } from './playCheats.ts'
import type { Step } from './step.ts'

const sha256 = (bytes: Uint8Array): Hex => `0x${createHash('sha256').update(bytes).digest('hex')}`

/** The market: a purchase that is delivered, one whose parts are counted, three sellers who cheat, and one payment for many clicks. */
export async function playMarket(visitor: Visitor, localnet: Localnet, step: Step): Promise<void> {
  const { page, faults, layoutShift } = visitor
  const asset = assetOf(localnet, 'letterFilter')

  await step('On the shelf: a live price, a license in words, and where it comes from', async () => {
    // Until Ponder is up, pages that ask it say so in their console, and read the chain.
    await localnet.indexerReady.catch(() => {})
    const before = faults.length
    await page.goto(`${localnet.partnerUrl}/shelf.html`)
    const card = page.locator('sahara-asset')
    await card.getByRole('heading', { name: asset.seed.manifest.name }).waitFor()
    await card.getByText('60 DEMO').first().waitFor()
    await page.locator('sahara-lineage').getByText('Mailbox 2002: spam or wanted').first().waitFor()
    const shift = await layoutShift()
    if (faults.length > before) throw new Error(`The page complained: ${faults[before]}`)
    // A line of small text in this page's font sits 2 px lower once its author's name is there: a tenth of what is seen.
    if (shift.sum > 0.001) throw new Error(`The layout shifted by ${shift.sum}: ${shift.moved.join('; ')}.`)
    return `a model, fine-tuned from a model, trained on a dataset: 60 DEMO, layout shift ${shift.sum.toFixed(4)}, no refusal`
  })

  // What was earned before is taken first, so that what comes then is this sale's.
  await takeRevenue(localnet)
  await buyAndOpen(visitor, localnet, step)
  await step('Everybody upstream is paid, to the last unit', () => countParts(localnet))
  await playCheats(visitor, localnet, step)
  await payOnce(visitor, localnet, step)
}

/** From a price to files whose hashes are those of the manifest. */
async function buyAndOpen(visitor: Visitor, localnet: Localnet, step: Step): Promise<void> {
  const { page, untilEvent } = visitor
  const { accounts, deployment } = localnet
  const asset = assetOf(localnet, 'letterFilter')
  const client = connect(deployment, accounts.visitor)
  let orderId: Hex = '0x'

  await step('It is bought in one confirmation', async () => {
    const bought = await buyThere(visitor, `${localnet.partnerUrl}/counter.html?asset=${asset.reference}`)
    orderId = bought.orderId
    const payments = bought.questions.filter((question) => /^Buy|^Allow/.test(question))
    if (payments.length !== 1) throw new Error(`The wallet asked: ${bought.questions.join(' ')}`)
    return `order ${orderId.slice(0, 18)}…; the wallet asked: ${bought.questions.join(' ')}`
  })

  await step(
    'The seller delivers the key; the files are fetched, checked and decrypted in the page',
    async () => {
      await page.getByRole('button', { name: 'Get the files' }).press('Enter')
      const opened = untilEvent('the files are open', ({ type }) => type === 'sahara-download')
      const { files = [] } = (await answerWallet(visitor, opened)).result
      const manifest = await getAssetManifest(client, { assetId: asset.assetId })
      for (const [at, { name, bytes }] of asset.seed.files.entries()) {
        const hashes = [files[at]?.sha256, manifest.files[at]?.sha256, sha256(bytes)]
        if (new Set(hashes).size !== 1) throw new Error(`${name} has other hashes: ${hashes.join(', ')}`)
      }
      return `${files.map(({ name, sha256: hash }) => `${name} ${hash.slice(0, 18)}…`).join(', ')}: the same in the page, the manifest, and at the seller's`
    },
  )

  await step('The buyer says that all is well: the license is given', async () => {
    await page.getByRole('button', { name: 'All is well: pay the seller' }).press('Enter')
    const settled = untilEvent('the order is settled', ({ type }) => type === 'sahara-order-settled')
    const { order } = (await answerWallet(visitor, settled)).result
    return `order ${order?.['state']}, license in the wallet`
  })

  await step('The receipt verifies without us', async () => {
    const receipt = await createReceipt(client, { orderId })
    const files = asset.seed.files.map(({ bytes, type }) => new Blob([bytes], { type }))
    const checks = await verifyReceipt(client, { receipt: JSON.parse(JSON.stringify(receipt)), files })
    const wrong = checks.filter(({ state }) => state !== 'true')
    if (wrong.length > 0) throw new Error(wrong.map(({ name, text }) => `${name}: ${text}`).join('; '))
    return checks.map(({ name }) => name).join(', ')
  })
}

/** However often it is pressed, and from wherever: paid once. */
async function payOnce(visitor: Visitor, localnet: Localnet, step: Step): Promise<void> {
  const { page } = visitor
  const { accounts, deployment } = localnet
  const client = connect(deployment, accounts.visitor)
  const { assetId, reference, offer } = assetOf(localnet, 'mailbox')
  const token = dollarsOf(deployment)
  const dollars = () =>
    readContract(client.rpc, {
      address: token,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [accounts.visitor.address],
    })

  await step('Double click, reload and a second tab: one payment', async () => {
    const before = await dollars()
    const url = `${localnet.partnerUrl}/counter.html?asset=${reference}`
    const { questions } = await buyThere(visitor, url, { clicks: 2 })
    await page.reload()
    const second = await page.context().newPage()
    await second.goto(url)
    await second.close()
    const { rows } = await listOrders(client, { buyer: accounts.visitor.address, assetId })
    const spent = before - (await dollars())
    if (rows.length !== 1 || spent !== offer.price)
      throw new Error(`${rows.length} orders, ${formatUnits(spent, 6)} dollars spent.`)
    return `one order, ${formatUnits(spent, 6)} dollars; the wallet asked: ${questions.join(' ')}`
  })
}
