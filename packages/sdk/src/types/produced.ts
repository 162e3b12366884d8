import type { ContentBlock } from './build.ts'
import type { Address, Hex } from './ids.ts'
import type { ContentNote } from './manifest.ts'

/** Something that a contributor made for one item of a batch. */
export type ContentInput = Readonly<{
  /** Place of the item in the batch, from 0. */
  item: number
  bytes: Uint8Array<ArrayBuffer>
  /** Media type, for example `image/jpeg` or `text/plain`. */
  type: string
  /**
   * 32 random bytes that the key follows from, with the content: the same seed and content give the same sealed file, so
   * that a replay uploads nothing anew. Default fresh ones.
   */
  seed?: Hex | undefined
}>

/** The contents of a batch, sealed. */
export type SealedContents = Readonly<{
  /** For the notes of the submission. They hold the keys: nobody else may see them before the epoch is opened. */
  contents: readonly ContentNote[]
  /** For `publishContent`: a list of the sealed files, then the files. They tell nothing without the keys. */
  blocks: readonly ContentBlock[]
}>

/**
 * What became of a content. `readable`: it is what its seat committed to, as far as that was looked at, and a gateway has it.
 * `missing`: no gateway has it. `false`: it is not what its seat committed to, or the seat committed to nothing.
 */
export type ProducedState = 'readable' | 'missing' | 'false'

/** What a seat says that it made, from its notes. */
export type ProducedContent = Readonly<{
  /** sha-256 of the sealed file. */
  sealed: Hex
  /** sha-256 of the content. */
  digest: Hex
  /** AES-256 key of the sealed file; public with the epoch. */
  key: Hex
  /** Media type. */
  type: string
  /** Length in bytes. */
  size: number
}>

/** One item that somebody made something for. */
export type ProducedItem = Readonly<{
  epoch: number
  batch: number
  /** Place in the batch, from 0. */
  item: number
  seat: number
  account: Address
  state: ProducedState
  /** Undefined where the seat's notes name none. */
  content: ProducedContent | undefined
}>

/** What reviewers can say of a content; the classes of a review, in this order. */
export type ReviewVerdict = 'accept' | 'fixable' | 'reject'

/** What the reviewers said of one produced item. */
export type ReviewedItem = ProducedItem &
  Readonly<{
    /** Undefined at a tie, where no vote counts yet, and where the review doesn't have it. */
    verdict: ReviewVerdict | undefined
    /** Votes that count for accept, fixable and reject. */
    votes: readonly number[]
    /** Share of the votes that count which the verdict has, from 0 (no vote) to 1. */
    agreement: number
    /** Reviewers who could not judge it. */
    abstentions: number
    /**
     * Whether the review shows this very content with its prompt in the place by which it is counted; undefined where that is
     * not known: the review is not opened so far, or nobody has the content.
     */
    shown: boolean | undefined
  }>

/** The verdicts in the order of a review's classes. */
export const reviewVerdicts: readonly ReviewVerdict[] = ['accept', 'fixable', 'reject']

/** What was made, in the order in which a review shows it and the contract counts it: seat after seat, item after item. */
export const inReviewOrder = (made: readonly ProducedItem[]): readonly ProducedItem[] =>
  [...made].sort((one, other) => one.seat - other.seat || one.item - other.item)
