import type {
  Address,
  Hex,
  ReviewVerdict,
  SettledItem,
  SettledWorker,
  VerifySettlementReturnType,
} from '@saharakit/sdk'
import type { Token } from '../offer.ts'
import type { TransactionStep } from '../services.ts'

/** What one account's epoch came to, as this device worked it out. */
export type Explained = Readonly<{
  /** How that compares with what is proposed. */
  state: VerifySettlementReturnType['state']
  phase: VerifySettlementReturnType['settlement']['phase']
  /** Unix seconds, see `Settlement`. */
  until: number | undefined
  /** Unix seconds until which a refusal can be appealed; undefined where nobody can. */
  appealUntil: number | undefined
  /** Undefined while answers are sealed. */
  worker: SettledWorker | undefined
  items: readonly SettledItem[]
  token: Token
  /** Names of the answers; empty where the task's text can't be had. */
  choices: readonly string[]
  /** What reviewers say of what the account made, where that decides its pay. */
  review?: ExplainedReview | undefined
}>

/** A review, as far as it has come. */
export type ExplainedReview = Readonly<{
  /** Batches whose verdicts are counted, of all; undefined while no review is linked. */
  counted: number | undefined
  batches: number
  /** Of the account alone, by batch and item; empty while no review is linked or opened. */
  verdicts: readonly Readonly<{ batch: number; item: number; verdict: ReviewVerdict | undefined }>[]
  /** Items that reviewers see otherwise than they were made. */
  altered: number
}>

/** Which epoch of whom. */
export type EpochOf = Readonly<{ campaignId: bigint; epoch: number; account: Address }>

/** What is done against a proposal that differs, and what is at stake. */
export type KeepingNews = Readonly<{
  /** `asks`: the wallet is about to. `asked`: the proposer has to show its numbers. `refuted`: the proposal fell. */
  name: 'asks' | 'asked' | 'refuted'
  bond: bigint
  reward: bigint
  networkFee: bigint | undefined
  token: Token
  /** The network's own coin, which fees are paid in. */
  coin: Token
}>

/** What {@link Settled} asks of the world. */
export type SettledServices = Readonly<{
  explain: (
    of: EpochOf & Readonly<{ onProgress: (share: number) => void; signal: AbortSignal }>,
  ) => Promise<Explained>
  /**
   * Verifies every proposal for the account's groups, and challenges what differs, until the signal ends it. One element of all
   * the browser's pages does it for an account; the next one takes over when that has gone.
   */
  keepRight: (
    of: Readonly<{ account: Address; signal: AbortSignal; onNews: (news: KeepingNews) => void }>,
  ) => void
  /** Appeals the account's refusal; resolves when that is in a block. */
  appeal: (
    of: EpochOf & Readonly<{ onStep: TransactionStep; signal: AbortSignal }>,
  ) => Promise<Readonly<{ hash: Hex }>>
}>
