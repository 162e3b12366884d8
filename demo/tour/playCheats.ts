import { deliverKey, getMarketCredit, getOrder } from '@saharakit/sdk'
import { formatEther, type Hex, parseEther, zeroAddress } from 'viem'
import { getBalance } from 'viem/actions'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import { deliverWrongKey, spoilLeaf } from '../market/cheat.ts'
import { type SoldFiles, sellFiles } from '../market/sellFiles.ts'
import { answerWallet, buyThere } from './buyThere.ts'
import type { Visitor } from './openVisitor.ts'
import type { Step } from './step.ts'

/** A seller who cheats, and how the buyer finds out. */
type Cheat = Readonly<{
  name: string
  reason: 'NotDelivered' | 'WrongKey' | 'WrongChunk'
  deliverWithin: number
  spoiled?: number
  /** What the seller does after the sale. */
  act(seller: ReturnType<typeof connect>, orderId: Hex): Promise<unknown>
  /** What the page says. */
  heading: string
}>

const price = parseEther('5')

/** Three sellers who cheat, three buyers who have all their money back, and nobody who was asked. */
export async function playCheats(visitor: Visitor, localnet: Localnet, step: Step): Promise<void> {
  const { accounts, deployment } = localnet
  const [first, second, third] = accounts.spare
  if (!first || !second || !third) throw new Error('There are too few accounts.')
  const cheats: readonly (Cheat & { account: typeof first })[] = [
    {
      account: first,
      name: 'A seller posts a wrong key: refunded by proof',
      reason: 'WrongKey',
      deliverWithin: 3_600,
      async act(seller, orderId) {
        const found = await getOrder(seller, { orderId })
        if (!found) throw new Error('The order is gone.')
        return deliverWrongKey(seller, first, orderId, found.order)
      },
      heading: 'The seller delivered a wrong key',
    },
    {
      account: second,
      name: 'A seller posts no key: refunded when the time is over',
      reason: 'NotDelivered',
      deliverWithin: 15,
      act: async () => {},
      heading: 'No key came in time',
    },
    {
      account: third,
      name: 'A seller has spoiled one piece of 4 kB: refunded by proof',
      reason: 'WrongChunk',
      deliverWithin: 3_600,
      spoiled: 100,
      act: (seller, orderId) => deliverKey(seller, { orderId }),
      heading: 'A part of the files is not what was promised',
    },
  ]
  for (const cheat of cheats)
    await step(cheat.name, async () => {
      const seller = connect(deployment, cheat.account)
      const sold = await sellFiles(seller, {
        name: 'Bargain of the week',
        description: 'Too good to be true.',
        files: [{ name: 'numbers.bin', data: new Blob([new Uint8Array(600_000).fill(42)]) }],
        price,
        deliverWithin: cheat.deliverWithin,
        validUntil: Math.floor(Date.now() / 1_000) + 86_400,
        runner: cheat.spoiled === undefined ? undefined : spoilLeaf(cheat.spoiled),
      })
      return buyAndBePaidBack(visitor, localnet, cheat, sold, seller)
    })
}

async function buyAndBePaidBack(
  visitor: Visitor,
  localnet: Localnet,
  { act, heading, reason }: Cheat,
  { reference }: SoldFiles,
  seller: ReturnType<typeof connect>,
): Promise<string> {
  const { page, untilEvent } = visitor
  const { accounts, deployment, partnerUrl } = localnet
  const { address } = accounts.visitor
  const client = connect(deployment, accounts.visitor)
  const { orderId } = await buyThere(visitor, `${partnerUrl}/counter.html?asset=${reference}`)
  await act(seller, orderId)
  if (reason !== 'NotDelivered') {
    await page.getByRole('button', { name: 'Get the files' }).press('Enter')
  }
  await answerWallet(visitor, page.getByRole('heading', { name: heading }).waitFor())
  await page.getByRole('button', { name: 'Get the money back' }).press('Enter')
  const refundedEvent = untilEvent(
    'the order is refunded',
    (event) => event.type === 'sahara-order-refunded' && event.orderId === orderId,
  )
  const { order } = (await answerWallet(visitor, refundedEvent)).result
  const refunded = order?.['refunded'] as { reason?: string; amount?: string } | undefined
  if (refunded?.reason !== reason || refunded.amount !== String(price))
    throw new Error(`It was refunded as ${JSON.stringify(refunded)}.`)
  const take = page.getByRole('button', { name: /^Take / })
  if (await take.isVisible().catch(() => false)) {
    const before = await getBalance(client.rpc, { address })
    await take.press('Enter')
    await answerWallet(visitor, page.getByText('Taken. It is in your wallet.').waitFor())
    if ((await getBalance(client.rpc, { address })) <= before) throw new Error('Nothing came back.')
  }
  const [credit] = await getMarketCredit(client, { account: address, tokens: [zeroAddress] })
  if ((credit?.refunds ?? 0n) !== 0n) throw new Error('Some of it still waits in the market.')
  return `${reason}: ${formatEther(price)} DEMO are in the wallet again`
}
