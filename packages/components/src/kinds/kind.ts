import type { Manifest } from '@saharakit/sdk'
import type { FindingCode } from '@saharakit/workers/protocol'
import type { PartContent } from '../internal/itemContent.ts'
import type { Term } from '../internal/SaharaElement.ts'
import type { TemplateResult } from '../internal/template.ts'
import type { Style } from '../styles/css.ts'

/** One possible answer; its place in the list is the label that goes on chain. */
export type Choice = Readonly<{
  label: string
  hint?: string | undefined
  /** The key printed on it. */
  key: string
}>

/** What a person made for an item, ready to draw. */
export type Made =
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{ type: 'picture'; bitmap: ImageBitmap; bytes: number }>

/** What a producing kind draws besides the item, and what it asks for. */
export type MakingView = Readonly<{
  made: Made | undefined
  /** Whether that is enough to go on. */
  ready: boolean
  /** A file is being read. */
  busy: boolean
  /** Why the last file can't be taken, as a sentence. */
  problem: string | undefined
  /** What the checks say of it, as sentences. None of them stands in the way. */
  advice: readonly string[]
  write: (text: string) => void
  /** Hears how the text comes to be; it never leaves the device. */
  typed: (event: InputEvent) => void
  /** Has the text looked at. */
  check: () => void
  accept: (file: Blob) => void
  /** It is done: on to the next item. */
  finish: () => void
  /** The person can't do this one. */
  pass: () => void
}>

/** What a kind draws. */
export type ItemView = Readonly<{
  /** Place in the round, from 0. */
  index: number
  parts: readonly PartContent[]
  prompt: string | undefined
  choices: readonly Choice[]
  /** Label chosen, if any. */
  chosen: number | undefined
  /** Right label, once it may be shown (practice). */
  answer: number | undefined
  /** Language of the requester's words. */
  lang: string
  /** Id of the element that holds the question. */
  questionId: string
  choose: (label: number) => void
  /** Something to stand below the answers. */
  extra: unknown
  term: Term
  /** In paid work of a producing kind. */
  making?: MakingView | undefined
}>

/** A kind of task: one folder under `kinds/` and one line in `kinds/registry.ts`. */
export type Kind = Readonly<{
  /** Added to the element's styles when the kind is first drawn. */
  styles: Style
  /** The answers that a manifest offers. */
  choices: (manifest: Manifest) => readonly Choice[]
  /** Draws one item and its answers. Answers are `[role=radio]` inside one `[role=radiogroup]`. */
  render: (view: ItemView) => TemplateResult
  /** Findings of the tempo check that are worth a word for this kind. */
  advice: readonly FindingCode[]
  /** Whether zoom buttons are of use. */
  zoomable: boolean
}>
