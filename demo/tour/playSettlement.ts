import { settlementsAbi } from '@saharakit/contracts/abi'
import {
  buyLicense,
  claimEarnings,
  claimRevenue,
  finalizeSettlement,
  getAccount,
  getCampaign,
  getEarnings,
  getEpochs,
  getQuote,
  getSeats,
  getSettlement,
  presetTerms,
  proposeSettlement,
  publishDataset,
  reclaimSettled,
  type SaharaClient,
  showLayer,
  signOffer,
  verifyContributors,
} from '@saharakit/sdk'
import { epochLabels, layerTree, leafOf, settlementLayers } from '@saharakit/sdk/settlement'
import { formatEther, type Hex, parseEther, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import { passTime } from '../localnet/startAnvil.ts'
import { answerWallet } from './buyThere.ts'
import { disputeSeconds, fillSettled } from './fillSettled.ts'
import type { Visitor } from './openVisitor.ts'
import type { Step } from './step.ts'

/** A settlement that is right but for one entry. */
type Plant = Readonly<{ name: string; layer: number }>

const plants: readonly Plant[] = [
  { name: 'count', layer: 12 },
  { name: 'posterior', layer: 13 },
  { name: 'score', layer: 23 },
  { name: 'payout', layer: 24 },
]

/** An epoch that is settled: four wrong proposals fall to an open page, the fifth is final, and its labels become a dataset. */
export async function playSettlement(visitor: Visitor, localnet: Localnet, step: Step): Promise<void> {
  const { accounts, deployment } = localnet
  const [owner, honest, lazy, cheat, buyer] = accounts.spare
  if (!owner || !honest || !lazy || !cheat || !buyer) throw new Error('There are too few accounts.')
  const clientOf = (account: typeof owner) => connect(deployment, account)
  const requester = clientOf(owner)
  const people = [accounts.visitor, honest, lazy].map(clientOf)
  let campaignId = 0n

  await step(
    'A campaign whose results are settled is labeled and opened, and the reader is back',
    async () => {
      campaignId = await fillSettled(
        requester,
        people.map((client, index) => ({ client, reads: index < 2 })),
      )
      await visitor.page.goto(localnet.partnerUrl)
      await visitor.untilEvent('the magazine is open', ({ type }) => type === 'sahara-ready')
      const [epoch] = await getEpochs(requester, { campaignId })
      return `campaign ${campaignId}: ${epoch?.opened} of ${epoch?.submitted} seats opened; two people who read, one who always says the same`
    },
  )

  for (const plant of plants)
    await step(`A wrong ${plant.name} is proposed: the reader's open page refutes it`, () =>
      refute(visitor, localnet, campaignId, clientOf(cheat), plant),
    )

  await step('The true settlement is proposed, and becomes final', async () => {
    const { bond } = await proposeSettlement(requester, { campaignId, epoch: 0 })
    await passTime(localnet.rpcUrl, disputeSeconds + 1)
    await settle(requester, campaignId, 'Final')
    const { hash } = await finalizeSettlement(requester, { campaignId, epoch: 0 })
    return `the chain's clock put forward by ${disputeSeconds} s, in which nobody refuted it; bond of ${formatEther(bond)} DEMO given back, ${hash}`
  })

  await step('Everybody is paid by it: 0.7 for gold, 0.3 for agreement', async () => {
    const { unitPrice } = await getCampaign(requester, { campaignId })
    const lines: string[] = []
    for (const [index, client] of people.entries()) {
      const { claimable } = await getEarnings(client, { campaignId })
      if (claimable === 0n) {
        lines.push('nothing to who always said the same')
        continue
      }
      const { seats } = await claimEarnings(client, { campaignIds: [campaignId] })
      const amount = seats.reduce((sum, seat) => sum + seat.amount, 0n)
      const share = Number((amount * 1_000n) / (24n * unitPrice)) / 1_000
      if (index < 2 ? share < 0.9 : share > 0.3) throw new Error(`Person ${index + 1} was paid ${share}.`)
      lines.push(`${formatEther(amount)} DEMO (${share} of the price)`)
    }
    if (lines.length !== people.length || lines.filter((line) => line.startsWith('nothing')).length > 1)
      throw new Error(lines.join(', '))
    const { amount } = await reclaimSettled(requester, { campaignId, epoch: 0 })
    lines.push(`${formatEther(amount)} DEMO back to the requester`)
    return lines.join(', ')
  })

  await sell(people, { requester, buyer: clientOf(buyer), campaignId }, step)
}

/** Until the settlement is in a phase. */
async function settle(client: SaharaClient, campaignId: bigint, phase: string): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if ((await getSettlement(client, { campaignId, epoch: 0 })).phase === phase) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`The settlement of campaign ${campaignId} did not become ${phase}.`)
}

/** Somebody proposes one wrong entry and shows what is asked for; the page asks, and proves. */
async function refute(
  visitor: Visitor,
  localnet: Localnet,
  campaignId: bigint,
  cheat: SaharaClient,
  { layer }: Plant,
): Promise<string> {
  const epoch = { campaignId, epoch: 0 }
  const { roots, leaves } = await plantIn(cheat, campaignId, layer)
  const { fallen } = await getSettlement(cheat, epoch)
  const won = await creditOf(localnet)
  const { bond } = await proposeSettlement(cheat, { ...epoch, roots })
  const showing = async () => {
    const deadline = Date.now() + 240_000
    for (;;) {
      const now = await getSettlement(cheat, epoch)
      if (now.fallen > fallen) return
      if (now.askedLayer !== undefined && now.askedLayer !== layer)
        throw new Error(`Layer ${now.askedLayer} was asked for, and ${layer} is wrong.`)
      if (now.askedLayer === layer) await showLayer(cheat, { ...epoch, leaves })
      if (Date.now() > deadline) throw new Error('The page did not refute it within 240 s.')
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const { questions } = await answerWallet(visitor, showing())
  const reward = (await creditOf(localnet)) - won
  if (reward !== bond / 2n) throw new Error(`The reader won ${reward} of ${bond}.`)
  return `layer ${layer}; the wallet asked: ${questions.join(' ')} Bond of ${formatEther(bond)} DEMO lost, half of it won`
}

/** The true settlement but for the first entry of one layer, which says one more than it should. */
async function plantIn(
  client: SaharaClient,
  campaignId: bigint,
  layer: number,
): Promise<Readonly<{ roots: readonly Hex[]; leaves: readonly Hex[] }>> {
  const campaign = await getCampaign(client, { campaignId })
  const { rows } = await client.indexer.listSeats({ campaignId, limit: 200 })
  const found = await getSeats(client, { campaignId, seats: rows.map(({ seat }) => seat) })
  const seats = found.filter((seat) => seat !== undefined)
  const leafs = await client.indexer.listGold({ campaignId })
  const { set, gold } = epochLabels({ campaign, epoch: 0, seats, gold: leafs })
  const id = await readContract(client.rpc, {
    address: client.deployment.contracts.Settlements ?? zeroAddress,
    abi: settlementsAbi,
    functionName: 'epochIdOf',
    args: [campaignId, 0],
  })
  const { p1Bps, unitPrice } = campaign
  const { entries, trees, roots } = settlementLayers({ id, set, gold, p1Bps, unitPrice })
  const [entry, tree] = [entries[layer]?.[0], trees[layer]]
  if (!entry || !tree) throw new Error(`There is no layer ${layer}.`)
  const wrong = leafOf(id, layer, 0, [(entry[0] ?? 0n) + 1n, ...entry.slice(1)])
  const leaves = (entries[layer] ?? []).map((_, index) => (index === 0 ? wrong : tree.leafAt(index)))
  return { leaves, roots: roots.map((root, at) => (at === layer ? layerTree(leaves).root : root)) }
}

/** What the reader has won so far. */
function creditOf({ accounts, deployment }: Localnet): Promise<bigint> {
  return readContract(connect(deployment, accounts.visitor).rpc, {
    address: deployment.contracts.Settlements ?? zeroAddress,
    abi: settlementsAbi,
    functionName: 'bondCreditOf',
    args: [accounts.visitor.address, zeroAddress],
  })
}

type Sale = Readonly<{ requester: SaharaClient; buyer: SaharaClient; campaignId: bigint }>

/** From labels to shares of what they earn. */
async function sell(
  people: readonly SaharaClient[],
  { requester, buyer, campaignId }: Sale,
  step: Step,
): Promise<void> {
  let assetId = 0n
  let contributors: Awaited<ReturnType<typeof publishDataset>>['contributors'] = []

  await step('The labels become a dataset that those who made them own', async () => {
    const published = await publishDataset(requester, {
      campaignId,
      name: 'Questions about birds',
      description: 'Which of 24 sentences ask something.',
      open: true,
    })
    ;({ assetId, contributors } = published)
    const { state } = await verifyContributors(buyer, { assetId })
    if (state !== 'matches') throw new Error(`Recomputed, its shares are: ${state}.`)
    return `asset ${assetId}, ${contributors.map(({ shares }) => `${shares}`).join(' + ')} shares: recomputed by the buyer, they match`
  })

  await step('It is sold, and everybody takes their share', async () => {
    const price = parseEther('10')
    const offer = await signOffer(requester, {
      assetId,
      terms: presetTerms['Commercial Remix'],
      token: zeroAddress,
      price,
      validUntil: Math.floor(Date.now() / 1_000) + 86_400,
    })
    const quote = await getQuote(buyer, { offer })
    await buyLicense(buyer, { quote })
    const taken: bigint[] = []
    for (const client of people) {
      const account = await getAccount(client)
      const share = contributors.find((each) => each.account.toLowerCase() === account.toLowerCase())
      if (!share) continue
      taken.push((await claimRevenue(client, { assetId, token: zeroAddress, contributors })).amount)
    }
    const sum = taken.reduce((all, amount) => all + amount, 0n)
    const due = (price * 6n) / 10n
    // Less than a unit each may wait for the next sale.
    if (due - sum >= BigInt(taken.length) || taken.length !== contributors.length)
      throw new Error(`${taken.length} of ${contributors.length} took ${sum} of ${due}.`)
    return `${formatEther(price)} DEMO; ${taken.map((amount) => formatEther(amount)).join(' + ')} DEMO to those who labeled`
  })
}
