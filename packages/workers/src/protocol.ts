/**
 * Every type that crosses the seam between a page and its workers. No code that runs is imported here, so a
 * page may import this file for its types and pay nothing.
 *
 * @module
 */

import type { EpochSettlement, SettleEpochParameters } from './consensus/epoch.ts'
import type { LabelSet } from './consensus/labelSet.ts'
import type { Settlement } from './consensus/settle.ts'
import type { OpenedParts, OpenJob, SealedParts, SealJob } from './payload/engine.ts'
import type { PayloadFile } from './payload/fileHashes.ts'
import type { Hex, PayloadProgress } from './payload/format.ts'
import type { PayloadFaultReason } from './payload/payloadFault.ts'

/** Raised whenever a message changes shape; a page and a worker of different numbers refuse each other. */
export const PROTOCOL_VERSION = 3

/** `ok`: looked at, nothing to say. `advice`: worth a second look. `problem`: the input can't be used as it is. */
export type FindingLevel = 'ok' | 'advice' | 'problem'

/**
 * What a finding says, as a code: components turn it into a sentence in the reader's language. `docs/checks.md`
 * lists each with its meaning and its values.
 */
export type FindingCode =
  | 'intact'
  | 'empty'
  | 'too-many-bytes'
  | 'type-not-allowed'
  | 'type-mismatch'
  | 'truncated'
  | 'corrupt'
  | 'size-ok'
  | 'size-unknown'
  | 'too-many-pixels'
  | 'too-small'
  | 'undecodable'
  | 'sharp'
  | 'blurry'
  | 'well-exposed'
  | 'too-dark'
  | 'too-bright'
  | 'clipped-shadows'
  | 'clipped-highlights'
  | 'hashed'
  | 'hash-unreliable'
  | 'unique'
  | 'near-duplicate'
  | 'language-expected'
  | 'language-other'
  | 'language-unsure'
  | 'language-unchecked'
  | 'readable'
  | 'gibberish'
  | 'too-short-to-tell'
  | 'original'
  | 'near-copy'
  | 'typed'
  | 'pasted'
  | 'machine-typed'
  | 'unhurried'
  | 'too-fast'
  | 'varied'
  | 'same-answer-run'
  | 'personal-data'
  | 'no-personal-data'
  | 'not-text'

/** Numbers and short strings a sentence needs, for example `{ variance: 1250, threshold: 3300 }`. */
export type FindingValues = Readonly<Record<string, number | string>>

/** The answer of one kernel. A failed check is a finding, never an exception. */
export type Finding = Readonly<{
  /** Kernel and version, for example `blur@1`. The same name always gives the same integers. */
  kernel: string
  level: FindingLevel
  code: FindingCode
  values: FindingValues
}>

/** Which arithmetic ran. Both give the same integers; the second runs where the page forbids WebAssembly. */
export type PixelEngineName = 'wasm-simd' | 'typescript'

/**
 * How pixels were obtained. `jpeg-blocks` is our own reader, the same in every engine; the browsers' decoders may differ by
 * a rounding step, so a report names it.
 */
export type DecoderName = 'none' | 'jpeg-blocks' | 'ImageDecoder' | 'createImageBitmap'

/** All findings of one request and what is needed to recompute them. */
export type CheckReport = Readonly<{
  /** `T0`: integer kernels only, recomputable by anybody from the same input. */
  tier: 'T0'
  engine: PixelEngineName
  /** sha-256 (hex) of the WebAssembly kernels this version ships; the TypeScript twin is held to the same. */
  kernelHash: string
  decoder: DecoderName
  findings: readonly Finding[]
  /** Milliseconds spent in the worker on this request. */
  ms: number
}>

/** Limits a campaign or a page sets on images. All optional; the defaults are in `docs/checks.md`. */
export type ImageLimits = Readonly<{
  /** Largest file in bytes. Default 20 MiB. */
  maxBytes?: number
  /** Largest picture in pixels (width x height), judged from the header before anything is decoded. Default 50 M. */
  maxPixels?: number
  /** Shortest allowed side in pixels. Default 64. */
  minSide?: number
  /** Allowed media types. Default PNG, JPEG, WebP and GIF. */
  mediaTypes?: readonly string[]
}>

/** Kernels that an image request can ask for. */
export type ImageCheckName = 'integrity' | 'size' | 'blur' | 'exposure' | 'near-duplicate'

/** Checks one image file. `bytes` is transferred: the caller's buffer is empty afterwards. */
export type ImageCheckRequest = Readonly<{
  type: 'image'
  bytes: ArrayBuffer
  /** What the file claims to be, for example `image/jpeg`. */
  mediaType: string
  limits?: ImageLimits
  /** Run only these. With `near-duplicate` alone a JPEG is decoded small, which is faster. */
  only?: readonly ImageCheckName[]
}>

/** Finds near-duplicates among PDQ hashes (64 hex digits each), as image reports return them in `values.hash`. */
export type DuplicatesCheckRequest = Readonly<{
  type: 'duplicates'
  hashes: readonly string[]
  /** Largest Hamming distance still called a duplicate. Default 31, at most 31. */
  radius?: number
}>

/** Checks a text that a person wrote. */
export type TextCheckRequest = Readonly<{
  type: 'text'
  text: string
  /** ISO 639-1 codes in which the task accepts text, for example `['en']`. Nothing is said about language without. */
  languages?: readonly string[]
  /** Earlier texts to compare with, newest last. */
  earlier?: readonly string[]
}>

/** One thing that happened in a text field. Times are milliseconds from any fixed start (`event.timeStamp`). */
export type TypingEvent = Readonly<{
  at: number
  kind: 'key' | 'erase' | 'paste' | 'hidden' | 'shown' | 'composition'
  /** Characters added (`key`, `paste`, `composition`) or removed (`erase`). */
  characters: number
  /** `event.isTrusted`: false when a script made the event. */
  trusted: boolean
}>

/** Looks at how a text came to be. Text typed with an IME or a soft keyboard is never judged by its rhythm. */
export type TypingCheckRequest = Readonly<{
  type: 'typing'
  events: readonly TypingEvent[]
  /** Length of the final text in characters. */
  length: number
}>

/** One answer of the person's own batch. */
export type Answer = Readonly<{
  /** Index of the chosen class. */
  choice: number
  /** Time on the item while the page was visible, in milliseconds. */
  ms: number
}>

/** Looks at the pace and the variety of a person's own answers. */
export type TempoCheckRequest = Readonly<{
  type: 'tempo'
  /** Answers in the order they were given. */
  answers: readonly Answer[]
  /** How many classes the task has (K). */
  classes: number
  /** Share of each class as the requester expects it; uniform if absent. Scaled to sum 1. */
  prior?: readonly number[]
  /** Median time an item takes everybody, in milliseconds, if it is known. */
  medianMs?: number
}>

/** Looks for personal data and secrets in a text, or in a file that holds text (UTF-8). Nothing that is found is sent back. */
export type PersonalDataCheckRequest = Readonly<{
  type: 'personal-data'
  data: string | Blob
  /** Bytes at the start of a file that are looked at. Default 64 MiB, which takes some seconds. */
  maxBytes?: number
  /** Most places that are told. Default 20, at most 1,000; everything is counted. */
  positions?: number
}>

/** What a page can ask. */
export type CheckRequest =
  | ImageCheckRequest
  | PersonalDataCheckRequest
  | DuplicatesCheckRequest
  | TextCheckRequest
  | TypingCheckRequest
  | TempoCheckRequest

/** Progress of one request, in kernels done of kernels planned. */
export type CheckProgress = Readonly<{ kernel: string; done: number; total: number }>

/** An error as plain data: every field survives the crossing, the whole chain of causes included. */
export type ErrorShape = Readonly<{
  name: string
  /** One sentence for the person in front of the page. */
  shortMessage: string
  /** Lines for the developer. */
  metaMessages: readonly string[]
  details?: string
  docsPath?: string
  /** Whether the same call may succeed when it is made again. */
  retryable: boolean
  cause?: ErrorShape
}>

/**
 * A piece of the work on a payload. `seal` and `open` begin a session, which holds the keys and the files; blocks are asked for
 * one by one, so that several workers share them.
 */
export type PayloadJob =
  | Readonly<{ type: 'seal'; session: number; job: SealJob; stretch: number }>
  | Readonly<{ type: 'open'; session: number; job: OpenJob }>
  | Readonly<{ type: 'seal-block'; session: number; index: number }>
  | Readonly<{
      type: 'open-block'
      session: number
      index: number
      bytes: Uint8Array<ArrayBuffer>
      /** Hashes of its leaves. */
      promised: Uint8Array
    }>
  | Readonly<{ type: 'check-block'; session: number; index: number; bytes: Uint8Array<ArrayBuffer> }>
  | Readonly<{ type: 'add-to-files'; session: number; bytes: Uint8Array<ArrayBuffer> }>
  | Readonly<{ type: 'files'; session: number }>
  | Readonly<{ type: 'end'; session: number }>
  | Readonly<{ type: 'hash-file'; file: Blob }>
  | Readonly<{ type: 'tree'; hashes: Uint8Array }>

/** What each job gives. */
export type PayloadResults = {
  seal: undefined
  open: undefined
  'seal-block': SealedParts
  'open-block': OpenedParts
  'check-block': Uint8Array<ArrayBuffer>
  /** The same bytes again. */
  'add-to-files': Uint8Array<ArrayBuffer>
  files: readonly PayloadFile[]
  end: undefined
  'hash-file': Hex
  tree: readonly Uint8Array<ArrayBuffer>[]
}

/** Labels to settle, alone or with the gold of their epoch. */
export type ConsensusJob =
  | Readonly<{ type: 'settle'; set: LabelSet; dropped?: Uint8Array | undefined }>
  | Readonly<{ type: 'settle-epoch'; epoch: SettleEpochParameters }>

/** What each job gives. */
export type ConsensusResults = {
  settle: Settlement
  'settle-epoch': EpochSettlement
}

/** How far a settlement is: 0 to 1. */
export type ConsensusProgress = Readonly<{ share: number }>

/** What a `PayloadFault` tells beside its words, as far as a worker knows it. */
export type FaultShape = Readonly<{ reason: PayloadFaultReason; block?: number }>

/** A file the worker may fetch on first use. */
export type WorkerAsset = Readonly<{ url: string; integrity?: string }>

/** Files that the worker fetches only when a request needs them. */
export type WorkerAssets = Readonly<{
  /** n-gram table of the language kernel (`@saharakit/workers/language.json`). */
  language?: WorkerAsset
}>

/** Messages from the page to the worker. */
export type HostMessage =
  | Readonly<{ kind: 'hello'; version: number; lock: string; assets: WorkerAssets }>
  | Readonly<{ kind: 'check'; id: number; request: CheckRequest }>
  | Readonly<{ kind: 'payload'; id: number; job: PayloadJob }>
  | Readonly<{ kind: 'consensus'; id: number; job: ConsensusJob }>
  | Readonly<{ kind: 'abort'; id: number }>
  | Readonly<{ kind: 'ping' }>

/** Messages from the worker to the page. */
export type WorkerMessage =
  | Readonly<{ kind: 'ready'; version: number; engine: PixelEngineName; kernels: readonly string[] }>
  | Readonly<{ kind: 'pong' }>
  | Readonly<{ kind: 'progress'; id: number; progress: CheckProgress }>
  | Readonly<{ kind: 'report'; id: number; report: CheckReport }>
  | Readonly<{ kind: 'payload-progress'; id: number; progress: PayloadProgress }>
  | Readonly<{ kind: 'payload-result'; id: number; result: PayloadResults[PayloadJob['type']] }>
  | Readonly<{ kind: 'consensus-progress'; id: number; progress: ConsensusProgress }>
  | Readonly<{ kind: 'consensus-result'; id: number; result: ConsensusResults[ConsensusJob['type']] }>
  | Readonly<{ kind: 'failure'; id: number; error: ErrorShape; fault?: FaultShape }>
