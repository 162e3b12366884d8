import type { Address } from '@saharakit/sdk'
import type { Offer } from '../offer.ts'
import type {
  WorkServices as FirstWorkServices,
  Submission,
  TaskServices,
  TransactionStep,
} from '../services.ts'
import type { SettledServices } from '../settled/settledServices.ts'

import type { MakingServices, StoredContent } from './makingServices.ts'

/** The numbers by which a campaign's batches are judged and paid. All but `known` are fixed in the contract. */
export type Rules = Readonly<{
  /** Number of answers to choose from. */
  classes: number
  /** Share right that is expected of careful work, in 1/10,000. */
  p1Bps: number
  /** Batches that are opened and judged together. */
  epochBatches: number
  /** People who work on each batch. */
  seatsPerBatch: number
  /** Seconds that the requester has to open a full group of batches. */
  openWindow: number
  /** Seconds in which an opened group is judged. */
  judgeWindow: number
  /** Control items in the batches that were opened so far, as the list of events tells; undefined while there is none. */
  known: Readonly<{ batches: number; least: number; most: number }> | undefined
  /**
   * Seconds in which results are proposed and can be challenged, or in which what was made is reviewed; undefined where control
   * items alone decide.
   */
  settling:
    | Readonly<{ byReview: boolean; settleWindow: number; disputeWindow: number; hasArbitrator: boolean }>
    | undefined
}>

/** Everything that paid work asks of the world, beyond what the first file has to know of it. */
export type WorkServices = Omit<FirstWorkServices, 'submit'> &
  Readonly<{
    /** Resolves with the number of the next seat once the batch is in a block, or undefined if there is none. */
    submit: (
      parameters: Submission &
        Readonly<{
          /** What was made, where the campaign is of a producing kind. It is uploaded first. */
          contents?: readonly StoredContent[] | undefined
          /** Whether the next seat is taken with it. Default true. */
          next?: boolean | undefined
          onStep: TransactionStep
          signal: AbortSignal
        }>,
    ) => Promise<number | undefined>
    /** Gives the account's seat back; resolves when that is in a block. */
    releaseSeat: (
      parameters: Readonly<{ account: Address; seat: number; onStep: TransactionStep; signal: AbortSignal }>,
    ) => Promise<void>
    /** The account that another element of this page is connected with. Asks nobody anything; ends within 3 s. */
    connectedAccount: (signal: AbortSignal) => Promise<Address | undefined>
    /** Calls back whenever an element of this page has connected. @returns stop */
    onConnected: (listener: () => void) => () => void
    readRules: (signal: AbortSignal) => Promise<Rules>
    /** What tells how the pay of a settled group was worked out. */
    openSettled: () => Promise<SettledServices>
    /** What making something needs, in a campaign of a producing kind. */
    making: () => Promise<MakingServices>
  }>

/**
 * The lazy half of the services.
 *
 * The first file's type of them names only what it was written with; who makes them ({@link createWorkServices}, or the
 * script of a test) gives all of this.
 */
export const openWork = (front: TaskServices, offer: Offer): Promise<WorkServices> =>
  front.openWork(offer) as Promise<WorkServices>
