/**
 * The end of the measured campaign where its epoch is settled: proposed, final, and paid by it. Beside that, and counted
 * into nothing, what looking costs: a layer that is asked for and shown, and a proposal that falls to one entry.
 */
import { encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { campaignsAbi, settlementsAbi } from '../abi.ts'
import { batches, batchSize, openedOrder, type Scene, type Sealed, unitPrice } from './campaign.ts'
import { leafOf, levelsOf, proofOf, rootOf } from './layers.ts'

/** How the campaign is settled. */
export const settling = {
  settleWindow: 86_400,
  disputeWindow: 3_600,
  bond: 10n ** 18n,
  arbitrator: zeroAddress,
}

const items = batches * batchSize
const [start, counts, pays] = [0, 1, 24]
/** A class that is certain: what the entries of the first layer say here. */
const certain = 4095n

/** Proposes, waits, gives the bond back, and lets everybody claim. */
export async function payBySettlement(scene: Scene, sealed: readonly Sealed[]): Promise<void> {
  const { ledger, requester, people, settlements } = scene
  const opened = openedOrder(sealed)
  const numbers = [...new Set(opened.map(({ worker }) => worker))]
  const seatsOf = (worker: number) =>
    sealed.filter((one) => one.worker === worker).toSorted((a, b) => a.batch - b.batch)
  const payOf = (worker: number) => unitPrice * BigInt(seatsOf(worker).length * batchSize)
  const send = (step: string, data: Hex, value = 0n) =>
    ledger.sendRaw(step, requester, settlements, data, value)

  const id = await ledger.read(
    settlements,
    encodeFunctionData({ abi: settlementsAbi, functionName: 'epochIdOf', args: [1n, 0] }),
  )
  const first = levelsOf(Array.from({ length: items }, (_, item) => leafOf(id, start, item, certain)))
  const counted = levelsOf(numbers.map((_, number) => leafOf(id, counts, number, 0n)))
  const paid = levelsOf(numbers.map((worker, number) => leafOf(id, pays, number, payOf(worker))))
  const roots = Array.from({ length: 25 }, (_, layer) =>
    rootOf(layer === start ? first : layer === pays ? paid : counted),
  )
  const propose = (step: string) =>
    send(
      step,
      encodeFunctionData({ abi: settlementsAbi, functionName: 'proposeSettlement', args: [1n, 0, roots] }),
      settling.bond,
    )

  const look = async () => {
    const leaves = first[0]?.slice(0, items) ?? []
    const ask = encodeFunctionData({
      abi: settlementsAbi,
      functionName: 'requestLayer',
      args: [1n, 0, start],
    })
    await send('requestLayer', ask, settling.bond / 4n)
    const shown = [1n, 0, start, roots, leaves] as const
    await send(
      'showLayer, 1,200 items',
      encodeFunctionData({ abi: settlementsAbi, functionName: 'showLayer', args: shown }),
    )
    // The worker with the most labels. That its counts are wrong needs no more than this.
    const worker = numbers.toSorted((a, b) => seatsOf(b).length - seatsOf(a).length)[0] ?? 0
    const number = numbers.indexOf(worker)
    const seats = seatsOf(worker)
    const indexes = seats.flatMap(({ batch }) =>
      Array.from({ length: batchSize }, (_, i) => batch * batchSize + i),
    )
    const place = {
      layer: BigInt(counts),
      index: BigInt(number),
      leaf: counted[0]?.[number] ?? id,
      path: proofOf(counted, [number]),
    }
    const inputs = { words: indexes.map(() => certain), proof: proofOf(first, indexes) }
    await send(
      `challengeSettlement, counts of ${indexes.length} labels`,
      encodeFunctionData({
        abi: settlementsAbi,
        functionName: 'challengeSettlement',
        args: [1n, 0, roots, place, seats.map(({ seat }) => seat), inputs],
      }),
    )
  }
  await propose('proposeSettlement')
  const state = await ledger.keep()
  await look()
  await ledger.goBack(state)
  await ledger.wait(settling.disputeWindow + 1)
  await send(
    'finalizeSettlement',
    encodeFunctionData({ abi: settlementsAbi, functionName: 'finalizeSettlement', args: [1n, 0] }),
  )
  for (const [number, worker] of numbers.entries()) {
    const account = people[worker] ?? requester
    const seats = seatsOf(worker).map(({ seat }) => seat)
    const path = proofOf(paid, [number])
    const claim = { campaignId: 1n, epoch: 0, account, seats, pay: payOf(worker), path }
    await ledger.send(account, { abi: campaignsAbi, functionName: 'claimSettled', args: [[claim]] })
  }
}
