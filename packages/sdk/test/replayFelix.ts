/** Real people's answers to photographs, sent through the real contracts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { campaignsAbi, lensAbi } from '@saharakit/contracts/abi'
import { type Address, encodeFunctionData, type Hex, keccak256, numberToHex, toHex } from 'viem'
import { type BuiltCampaign, buildCampaign, createCampaign } from '../src/index.ts'
import { sealLabels } from '../src/seal/index.ts'
import type { Label } from '../src/types/contribution.ts'
import type { Network } from './network.ts'
import { settling } from './settling.ts'

/** Seats of each picture. */
export const perBatch = 5
/** People who are there at the same time. */
const atOnce = 15

type Guest = Readonly<{
  account: Address
  answers: Answers
  asked: number
  /** Seat of the round before. */
  before: number
  /** Rounds in a row without a seat. */
  idle: number
}>

/** Answers of one person, by image. */
type Answers = ReadonlyMap<string, number>

/** The pictures with their right class, and what each person said. */
export type Felix = Readonly<{ truths: ReadonlyMap<string, number>; people: readonly Answers[] }>

/** Reads `images.csv` and `label.csv` of a folder. */
export function readFelix(folder: string): Felix {
  const linesOf = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  const truths = new Map(linesOf('images.csv').map(([image = '', , truth]) => [image, Number(truth)]))
  const people = new Map<string, Map<string, number>>()
  for (const [image = '', worker = '', , label] of linesOf('label.csv'))
    people.set(worker, (people.get(worker) ?? new Map()).set(image, Number(label)))
  return { truths, people: [...people.values()] }
}

/** The campaign, ended and open, and what its items are. */
export type Replay = Readonly<{
  campaignId: bigint
  /** Image of each batch: a batch is one item. */
  images: readonly string[]
  seats: number
  people: number
}> &
  Pick<BuiltCampaign, 'secrets'>

/**
 * A campaign of one picture a batch, every fourth of them gold, five seats each. People come in the order of the file; chance draws
 * them pictures; they send what they once answered, or give the seat back where they never saw the picture.
 */
export async function replayFelix(network: Network, { truths, people }: Felix): Promise<Replay> {
  const { chain, deployment } = network
  const images = [...truths.keys()].sort()
  const built = await buildCampaign({
    seed: keccak256(toHex('FELIX')),
    items: images.map((image, index) => ({
      parts: [{ bytes: new TextEncoder().encode(image), type: 'text/plain' }],
      ...(index % 4 === 0 ? { gold: truths.get(image) as number } : {}),
    })),
    manifest: {
      kind: 'text-review',
      lang: 'en',
      title: 'Cats',
      question: 'Is it a domestic cat, a small wild cat or a big cat?',
      requester: { name: 'FELIX' },
      instructions: '',
      classes: ['domestic', 'small', 'big'].map((id) => ({ id, label: id })),
      examples: [],
      dataUse: 'Tests.',
    },
    terms: {
      batchSize: 1,
      seatsPerBatch: perBatch,
      epochBatches: 60,
      referrerBps: 0,
      p1Bps: 7_000,
      workWindow: 86_400,
      openWindow: 86_400,
      judgeWindow: 86_400,
      closesAt: Number((await chain.getBlock()).timestamp) + 30 * 86_400,
      token: `0x${'00'.repeat(20)}`,
      unitPrice: 10n ** 12n,
      stake: 0n,
      bond: 10n ** 15n,
      settling,
    },
  })
  const { campaignId } = await createCampaign(network.person(1).client, built)
  await chain.request({ method: 'anvil_autoImpersonateAccount', params: [true] } as never)
  const to = deployment.contracts.Campaigns
  const imageOf = (batch: number) => images[built.order[batch] as number] as string
  let [seats, came] = [0, 0]

  // The node sends for accounts that it was told to play. With gas of its own it does not try first what is sent.
  const gas = numberToHex(900_000)
  const encode = (functionName: string, args: readonly unknown[]) =>
    encodeFunctionData({ abi: campaignsAbi, functionName, args } as never)
  const send = (from: Address, ...calls: Hex[]) => {
    const data = calls.length === 1 ? calls[0] : encode('multicall', [calls])
    return chain.request({ method: 'eth_sendTransaction', params: [{ from, to, data, gas }] } as never)
  }

  const rowsOf = (accounts: readonly Address[]) =>
    Promise.all(
      accounts.map((account) =>
        chain.readContract({
          address: deployment.contracts.Lens,
          abi: lensAbi,
          functionName: 'worker',
          args: [account, [campaignId]],
        }),
      ),
    )

  /** What somebody does with the seat that chance gave. @returns whether they stay */
  const act = async (guest: Guest, seat: number, batch: number): Promise<boolean> => {
    const { account, answers, asked, before } = guest
    const request = encode('requestSeat', [campaignId, account])
    const label = answers.get(imageOf(batch))
    if (label === undefined) {
      const release = encode('releaseSeat', [campaignId, seat])
      // Where no batch is left to ask for, both fail, and the seat is still there in the next round.
      await (seat === before ? send(account, release) : send(account, release, request))
      return seat !== before
    }
    const { keyX, body } = sealLabels({
      chainId: deployment.chainId,
      contract: to,
      campaignId,
      seat,
      e: keccak256(toHex(`${account}/${seat}`)),
      sealingKey: built.manifest.sealingKeys[0] as Hex,
      epoch: 0,
      batch,
      labels: [label as Label],
      classes: 3,
    })
    seats++
    const next = asked < answers.size
    await send(account, encode('submitContribution', [campaignId, seat, keyX, body, next, account]))
    return next
  }

  // Many come at once, so that the chain grows by rounds and not by requests.
  await chain.setAutomine(false)
  for (let first = 0; first < people.length && seats < perBatch * images.length; first += atOnce) {
    let guests = people.slice(first, first + atOnce).map(
      (answers, number): Guest => ({
        account: numberToHex(0xfe11n * 2n ** 64n + BigInt(first + number), { size: 20 }),
        answers,
        asked: 0,
        before: 0,
        idle: 0,
      }),
    )
    came += guests.length
    for (const { account } of guests) {
      await chain.setBalance({ address: account, value: 10n ** 18n })
      await send(account, encode('requestSeat', [campaignId, account]))
    }
    while (guests.length > 0) {
      await chain.mine({ blocks: 3 })
      await send(guests[0]?.account as Address, encode('drawSeats', [campaignId, BigInt(atOnce)]))
      await chain.mine({ blocks: 1 })
      const rows = await rowsOf(guests.map(({ account }) => account))
      const staying: Guest[] = []
      for (const [index, guest] of guests.entries()) {
        const { activeSeat = 0, seat } = rows[index]?.[0] ?? {}
        if (!activeSeat || !seat || seat.batch >= images.length) {
          // A transaction may come into a block a moment after the node said that it has it.
          if (guest.idle < 3) staying.push({ ...guest, idle: guest.idle + 1 })
          continue
        }
        const said = seats
        const stays = await act(guest, activeSeat, seat.batch)
        if (stays) staying.push({ ...guest, asked: guest.asked + seats - said, before: activeSeat, idle: 0 })
      }
      guests = staying
    }
  }
  await chain.setAutomine(true)
  await chain.mine({ blocks: 1 })
  return {
    campaignId,
    images: images.map((_, batch) => imageOf(batch)),
    seats,
    people: came,
    secrets: built.secrets,
  }
}
