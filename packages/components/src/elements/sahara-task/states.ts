import type { Address, ProblemReason } from '@saharakit/sdk'
import type { ClosedReason, Offer } from '../../internal/offer.ts'

/** What was said about one item. `label` is null until something was chosen. */
export type Answer = Readonly<{
  label: number | null
  /** Milliseconds on the item while the page was visible. */
  ms: number
  problem?: ProblemReason | undefined
  comment?: string | undefined
}>

/** One batch being worked on. */
export type Work = Readonly<{
  seat: number
  batch: number
  epoch: number
  /** Unix seconds after which anybody may reopen the seat. */
  expiresAt: number
  /** Item on screen, from 0. */
  at: number
  answers: readonly Answer[]
  /** Items in the order they were answered, for undo. */
  trail: readonly number[]
}>

/** A failure that has a way on: its name decides the words, `message` is the fallback. */
export type Trouble = Readonly<{ name: string; message: string }>

/** What a waiting state waits for. `preparing`: us, `wallet`: the person's wallet, `chain`: a block. */
export type Step = 'preparing' | 'wallet' | 'chain'

/** What the states that wait for somebody share. */
export type Waiting = Readonly<{
  step: Step
  trouble: Trouble | undefined
  /** The wallet has been silent for long. */
  slow: boolean
}>

/** Every screen of `<sahara-task>`; the names are its `:state()`s. */
export type TaskState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ name: 'closed'; offer: Offer; reason: ClosedReason }>
  | Readonly<{ name: 'intro'; offer: Offer; passed: boolean }>
  | Readonly<{
      name: 'practice'
      offer: Offer
      at: number
      chosen: number | undefined
      right: number
      /** Examples that could not be shown; nobody is asked about them. */
      unshown: number
      /** Passed in an earlier round. */
      passed: boolean
    }>
  | Readonly<{
      name: 'practiced'
      offer: Offer
      right: number
      /** Examples that were shown. */
      shown: number
      passed: boolean
    }>
  | (Readonly<{ name: 'connecting'; offer: Offer; wallet: string | undefined }> & Waiting)
  | (Readonly<{ name: 'seating'; offer: Offer; account: Address }> & Waiting)
  | Readonly<{ name: 'working'; offer: Offer; account: Address; work: Work }>
  | Readonly<{ name: 'reviewing'; offer: Offer; account: Address; work: Work }>
  | (Readonly<{ name: 'sending'; offer: Offer; account: Address; work: Work }> & Waiting)
  | Readonly<{ name: 'expired'; offer: Offer; account: Address; work: Work }>
  | Readonly<{ name: 'finished'; offer: Offer; account: Address }>
  | Readonly<{ name: 'elsewhere'; offer: Offer; account: Address }>

/** Everything that can happen to the element: a person's act or a fact from chain, disk, wallet or worker. */
export type TaskEvent =
  | Readonly<{ type: 'reset' }>
  | Readonly<{ type: 'loaded'; offer: Offer; passed: boolean }>
  | Readonly<{ type: 'failed'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ type: 'closed'; reason: ClosedReason }>
  | Readonly<{ type: 'practice' }>
  | Readonly<{ type: 'try'; label: number }>
  | Readonly<{ type: 'continue' }>
  | Readonly<{ type: 'unshown' }>
  | Readonly<{ type: 'home' }>
  | Readonly<{ type: 'begin' }>
  | Readonly<{ type: 'asked'; wallet: string | undefined }>
  | Readonly<{ type: 'connected'; account: Address }>
  | Readonly<{ type: 'step'; step: Step }>
  | Readonly<{ type: 'slow' }>
  | Readonly<{ type: 'trouble'; trouble: Trouble }>
  | Readonly<{ type: 'assigned'; account: Address; work: Work }>
  | Readonly<{
      type: 'answer'
      label: number
      ms: number
      problem?: ProblemReason
      comment?: string | undefined
    }>
  | Readonly<{ type: 'comment'; text: string }>
  | Readonly<{ type: 'undo' }>
  | Readonly<{ type: 'go'; at: number }>
  | Readonly<{ type: 'skip' }>
  | Readonly<{ type: 'review' }>
  | Readonly<{ type: 'send' }>
  | Readonly<{ type: 'unsend' }>
  | Readonly<{ type: 'sent'; next: boolean }>
  | Readonly<{ type: 'expired' }>
  | Readonly<{ type: 'finished' }>
  | Readonly<{ type: 'elsewhere' }>

/** The states of these names. */
export type In<Name extends TaskState['name']> = Extract<TaskState, { name: Name }>
