import type { SaharaError } from '../errors/SaharaError.ts'
import { pause } from '../pause.ts'
import type { ComputeOptions } from '../settling/computeEpoch.ts'
import { type EpochPlace, findEpochs } from '../settling/findEpochs.ts'
import { readSettlement } from '../settling/readSettlement.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'
import {
  type ChallengeSettlementErrorType,
  type ChallengeSettlementReturnType,
  type ChallengeStake,
  challengeSettlement,
} from './challengeSettlement.ts'
import { getAccount } from './getAccount.ts'
import { showLayer } from './showLayer.ts'
import { type VerifySettlementReturnType, verifySettlement } from './verifySettlement.ts'

/** An epoch with what is told of it. */
type Told<Told> = EpochPlace & Told

/** Parameters of {@link keepSettlementsRight}. */
export type KeepSettlementsRightParameters = WriteOptions &
  ComputeOptions &
  Readonly<{
    /** Whose campaigns are watched. Default: those that the account labeled in, and its own. */
    campaignIds?: readonly bigint[] | undefined
    /** Default: the account of the client's wallet. */
    account?: Address | undefined
    /** Whether what differs is challenged; the wallet asks before anything is sent. Default true. */
    challenge?: boolean | undefined
    /** Whether layers of right proposals are shown to whoever asks for them. Default: where the account proposed them. */
    show?: boolean | undefined
    /** Milliseconds between two looks. Default 15,000; in the middle of a challenge at most 3,000. */
    interval?: number | undefined
    /** Told once a proposal: what this device computed, and whether it is the same. */
    onVerified?: ((verified: Told<Readonly<{ verified: VerifySettlementReturnType }>>) => void) | undefined
    /** Told once a proposal that differs, before anything is done about it. */
    onDiffer?: ((differs: Told<Readonly<{ firstLayer: number; bond: bigint }>>) => void) | undefined
    /** Told before the wallet is asked: what it costs and may bring. */
    onAsk?: ((stake: Told<ChallengeStake>) => void) | undefined
    /** A step of a challenge is done. */
    onChallenged?: ((step: Told<Readonly<{ challenged: ChallengeSettlementReturnType }>>) => void) | undefined
    /** Something failed and is tried again; what the person declined in the wallet is not asked for again. */
    onError?: ((error: KeepSettlementsRightErrorType, place?: EpochPlace) => void) | undefined
  }>
/** Stops. A transaction that is on its way is not waited for any more. */
export type KeepSettlementsRightReturnType = () => void
/** What {@link keepSettlementsRight} hands to `onError`. */
export type KeepSettlementsRightErrorType = ChallengeSettlementErrorType

/** What is known of one proposal. */
type Proposal = { state: VerifySettlementReturnType['state']; isDeclined: boolean }

/**
 * Verifies every settlement that is proposed for the account's epochs, once, and challenges what this device computes otherwise,
 * until each is final: while a page is open, or in a program that runs anywhere. Nothing is sent against a right proposal.
 *
 * @example
 * const stop = keepSettlementsRight(client, { onDiffer: ({ firstLayer }) => console.log(firstLayer) })
 */
export function keepSettlementsRight(
  client: SaharaClient,
  parameters: KeepSettlementsRightParameters = {},
): KeepSettlementsRightReturnType {
  const { challenge = true, interval = 15_000, signal, campaignIds, onAsk, ...rest } = parameters
  const { runner, onProgress, onStatus, show, onVerified, onDiffer, onChallenged, onError } = rest
  const stop = new AbortController()
  const until = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const proposals = new Map<string, Proposal>()
  const done = new Set<string>()
  const ended = new Set<bigint>()
  const compute = { runner, onProgress, signal: until }
  // Whoever proposed something wrong may show its numbers any moment.
  let isChallenging = false

  function fail(error: unknown, place?: EpochPlace): void {
    if (!until.aborted) onError?.(error as KeepSettlementsRightErrorType, place)
  }

  async function verify(place: EpochPlace, key: string): Promise<Proposal> {
    const before = proposals.get(key)
    if (before) return before
    const verified = await verifySettlement(client, { ...place, ...compute })
    const found = { state: verified.state, isDeclined: false }
    proposals.set(key, found)
    onVerified?.({ ...place, verified })
    if (verified.state === 'differs')
      onDiffer?.({ ...place, firstLayer: verified.firstLayer, bond: verified.settlement.bond })
    return found
  }

  async function check(place: EpochPlace, account: Address | undefined): Promise<void> {
    const id = `${place.campaignId}/${place.epoch}`
    if (done.has(id)) return
    const settlement = await readSettlement(client, { ...place, signal: until })
    const { phase, proposer, askedLayer, proposedBlock, rootsHash, settleWindow } = settlement
    if (phase === 'Final' || phase === 'Gate' || settleWindow === 0) done.add(id)
    if (phase !== 'Proposed') return
    const proposal = await verify(place, `${id}/${proposedBlock}/${rootsHash}`)
    if (proposal.isDeclined) return
    const isOwn = account !== undefined && proposer !== undefined && sameAddress(account, proposer)
    const act = { ...place, ...compute, onStatus }
    try {
      if (proposal.state === 'matches' && askedLayer !== undefined && (show ?? isOwn))
        await showLayer(client, act)
      if (proposal.state !== 'differs' || !challenge) return
      const ask = onAsk && ((stake: ChallengeStake) => onAsk({ ...place, ...stake }))
      isChallenging = true
      const challenged = await challengeSettlement(client, { ...act, onAsk: ask })
      if (challenged.step !== 'waiting') onChallenged?.({ ...place, challenged })
    } catch (error) {
      // What was declined is the same a moment later.
      if ((error as SaharaError).name === 'WalletRejectedError') proposal.isDeclined = true
      throw error
    }
  }

  async function look(): Promise<void> {
    const { account = await getAccount(client, { signal: until }).catch(() => undefined) } = parameters
    const places = await findEpochs(client, { campaignIds, account, ended, signal: until })
    for (const place of places) await check(place, account).catch((error: unknown) => fail(error, place))
  }

  const watch = async () => {
    while (!until.aborted) {
      isChallenging = false
      await look().catch((error: unknown) => fail(error))
      await pause(isChallenging ? Math.min(interval, 3_000) : interval, until)
    }
  }
  watch().catch(() => {}) // Only the pause rejects, and only because of the stop.
  return () => stop.abort()
}
