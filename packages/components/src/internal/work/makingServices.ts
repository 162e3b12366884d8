import type { ContentInput, Hex } from '@saharakit/sdk'
import type { Finding, TypingEvent } from '@saharakit/workers/protocol'

/** What a person made for an item, as the device keeps it. */
export type StoredContent = ContentInput & Readonly<{ seed: Hex }>

/** What making something asks of disk and worker. */
export type MakingServices = Readonly<{
  /** Contents of a seat on this device. */
  read: (seat: number) => Promise<readonly StoredContent[]>
  save: (seat: number, content: StoredContent) => Promise<void>
  drop: (seat: number, item: number) => Promise<void>
  /**
   * Looks at a content: a photograph at its pixels, a text at its words and how they were typed; either beside what this
   * campaign has and what else the person made.
   */
  check: (
    content: StoredContent,
    others: readonly StoredContent[],
    typing: readonly TypingEvent[],
    signal: AbortSignal,
  ) => Promise<readonly Finding[]>
}>
