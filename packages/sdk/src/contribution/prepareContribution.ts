import { encodeFunctionData } from 'viem'
import { attachNotesAbi, drawSeatsAbi, submitContributionAbi } from '../abis/campaigns.generated.ts'
import { getAccount } from '../actions/getAccount.ts'
import { getCampaign } from '../actions/getCampaign.ts'
import { getEpochs } from '../actions/getEpochs.ts'
import { getManifest } from '../actions/getManifest.ts'
import { getSeat } from '../actions/getSeat.ts'
import { contentInvalid } from '../content/errors.ts'
import { createError } from '../errors/SaharaError.ts'
import { itemsIn } from '../seal/money.ts'
import { hasNotes, NOTES_LIMIT, sealNotes } from '../seal/notes.ts'
import { addressOfPoint, randomScalar } from '../seal/points.ts'
import { sealLabels } from '../seal/sealLabels.ts'
import { seatRecord } from '../storage/seatRecords.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Answers } from '../types/contribution.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Notes } from '../types/manifest.ts'
import type { CallOptions } from '../types/options.ts'
import { refusal } from '../wallet/contractError.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import { commitContents } from './commitContents.ts'

/** OpenZeppelin's `Multicall`. */
const multicallAbi = {
  type: 'function',
  name: 'multicall',
  stateMutability: 'nonpayable',
  inputs: [{ name: 'data', type: 'bytes[]' }],
  outputs: [{ name: 'results', type: 'bytes[]' }],
} as const

/** Waiting seats that `submitContribution` draws by itself; the contract's `DRAWS_PER_CALL`. */
const DRAWS_PER_CALL = 4

/** What one contribution is made of. */
export type PrepareContributionParameters = CallOptions &
  Readonly<{
    campaignId: bigint
    seat: number
    answers: Answers
    reportDigest: Hex | undefined
    next: boolean
    referrer: Address
  }>

/**
 * The call that submits a contribution: labels and notes sealed to the key of the seat's epoch. The key in the manifest
 * must be the one on chain. The one-time scalar is made once a seat and stored before anything is sealed with it.
 */
export async function prepareContribution(
  client: SaharaClient,
  parameters: PrepareContributionParameters,
): Promise<Hex> {
  const { campaignId, seat, answers, reportDigest, next, referrer, signal } = parameters
  requireReportDigest(reportDigest)
  const { epoch, batch, campaign, ahead } = await findSeat(client, parameters)
  const [manifest, epochs] = await Promise.all([
    getManifest(client, { campaign, signal }),
    getEpochs(client, { campaignId, signal }),
  ])
  const sealingKey = manifest.sealingKeys[epoch]
  if (!sealingKey || !sameAddress(addressOfPoint(sealingKey), epochs[epoch]?.key))
    throw contentInvalid(
      campaign.manifestHash,
      `sealingKeys[${epoch}]`,
      `the key of address ${epochs[epoch]?.key}`,
    )
  requireLength(answers, itemsIn(campaign, batch))
  const { notes, digest } = await commitContents(answers, manifest.kind, reportDigest)
  const { chainId, contracts } = client.deployment
  const { keyX, body, pad } = sealLabels({
    chainId,
    contract: contracts.Campaigns,
    campaignId,
    seat,
    e: await oneTimeKey(client, parameters),
    sealingKey,
    epoch,
    batch,
    labels: answers.labels,
    classes: campaign.classes,
    ...(digest ? { reportDigest: digest } : {}),
  })
  const submit = encodeFunctionData({
    abi: [submitContributionAbi],
    args: [campaignId, seat, keyX, body, next, referrer],
  })
  // Where many seats wait, the contract's own draws don't reach this one; then it is drawn in the same transaction.
  const draw =
    ahead < DRAWS_PER_CALL
      ? []
      : [encodeFunctionData({ abi: [drawSeatsAbi], args: [campaignId, BigInt(ahead + 1)] })]
  const calls = [...draw, submit, ...(await attachment(notes, { campaignId, seat, pad }))]
  return calls.length === 1 ? submit : encodeFunctionData({ abi: [multicallAbi], args: [calls] })
}

/** The call that attaches the sealed notes, if there are any. */
async function attachment(
  notes: Notes | undefined,
  { campaignId, seat, pad }: Readonly<{ campaignId: bigint; seat: number; pad: Hex }>,
): Promise<Hex[]> {
  if (!hasNotes(notes)) return []
  const sealed = sealNotes(notes, pad)
  if (sealed.length / 2 - 1 > NOTES_LIMIT)
    throw await refusal('NotesTooLong', [BigInt(sealed.length / 2 - 1), BigInt(NOTES_LIMIT)])
  return [encodeFunctionData({ abi: [attachNotesAbi], args: [campaignId, seat, sealed] })]
}

async function findSeat(client: SaharaClient, parameters: PrepareContributionParameters) {
  const { campaignId, seat, signal } = parameters
  const account = await getAccount(client, { prompt: true, signal })
  const [campaign, active] = await Promise.all([
    getCampaign(client, { campaignId, signal }),
    getSeat(client, { campaignId, account, signal }),
  ])
  if (active?.seat !== seat) throw await refusal('WrongSeatState', [seat, 0])
  if (active.batch === undefined) throw await refusal('SeatNotDrawn', [seat])
  const ahead = active.drawn === 'simulated' ? active.ahead : 0
  return { campaign, epoch: active.epoch, batch: active.batch, ahead }
}

/** The contract keeps 16 bytes; of more it would keep the wrong ones. */
function requireReportDigest(digest: Hex | undefined): void {
  if (digest === undefined || /^0x[\da-f]{32}$/i.test(digest)) return
  throw createError('ConfigError', {
    shortMessage: 'This page is not set up correctly. Please tell its owner.',
    metaMessages: [`reportDigest must be 16 bytes in hexadecimal, not ${digest.slice(0, 80)}.`],
    attribute: 'reportDigest',
  })
}

function requireLength({ labels }: Answers, items: number): void {
  if (labels.length === items) return
  throw createError('LabelOutOfRangeError', {
    shortMessage: `This batch has ${items} items and ${labels.length} answers. Answer every item and send again.`,
    item: Math.min(labels.length, items),
    label: -1,
  })
}

async function oneTimeKey(
  client: SaharaClient,
  seat: Readonly<{ campaignId: bigint; seat: number }>,
): Promise<Hex> {
  const record = seatRecord(client, seat)
  const stored = await client.store.get('keys', record.id)
  if (stored) return stored.e
  const e = randomScalar()
  await client.store.put('keys', { ...record, e })
  return e
}
