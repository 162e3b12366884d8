import type { Trouble } from '../sahara-task/states.ts'
import type { CampaignBook } from './campaignServices.ts'
import type { Flaw, StepName } from './plan/check.ts'
import type { CampaignDraft } from './plan/draft.ts'
import type { ResultFilter } from './results/rows.ts'

/** What is done on the way from a draft to a campaign, in this order. */
export const tasks = ['build', 'upload', 'save', 'create'] as const

/** Something that is done on the way from a draft to a campaign. */
export type TaskName = (typeof tasks)[number]

/** Whom a task waits for: this device and the gateways, the person, their wallet, or a block. */
export type Waits = 'work' | 'person' | 'wallet' | 'chain'

/** Bytes that are uploaded. */
export type Bytes = Readonly<{ done: number; total: number }>

/** What a requester does with a campaign, in transactions of their own. */
export type Act = 'stop' | 'withdraw' | 'close' | 'open' | 'settle' | 'bond' | 'dataset'

/** A transaction about the campaign that is under way, or that has just ended. */
export type Acting = Readonly<{
  act: Act
  /** The group that it is about. */
  epoch: number | undefined
  step: 'wallet' | 'slow' | 'chain' | 'done'
}>

/** Where somebody goes on with a wallet. */
export type Onward = 'watch' | 'create'

/** A step with fields. */
type WrittenState = {
  [Name in StepName]: Readonly<{
    name: Name
    draft: CampaignDraft
    /** What has to be mended before the next step; empty until somebody wants to go there. */
    flaws: readonly Flaw[]
  }>
}

/** Every screen of `<sahara-campaign>`; the names are its `:state()`s. */
export type CampaignState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble }>
  | Readonly<{
      name: 'watch'
      book: CampaignBook
      filter: ResultFilter
      /** Results that are drawn. */
      shown: number
      acting: Acting | undefined
      trouble: Trouble | undefined
    }>
  | Readonly<{ name: 'start'; draft: CampaignDraft }>
  | WrittenState[Exclude<StepName, 'review'>]
  | Readonly<{ name: 'review'; draft: CampaignDraft }>
  | Readonly<{
      name: 'connecting'
      /** The screen that it goes back to. */
      before: Extract<CampaignState, { name: 'watch' | 'review' }>
      onward: Onward
      /** Wallet that is asked; empty for the page's own. */
      asked: string | undefined
      slow: boolean
      trouble: Trouble | undefined
    }>
  | Readonly<{
      name: 'creating'
      draft: CampaignDraft
      task: TaskName
      waits: Waits
      /** The wallet has been silent for long. */
      slow: boolean
      bytes: Bytes | undefined
      trouble: Trouble | undefined
    }>
  | Readonly<{
      name: 'created'
      draft: CampaignDraft
      /** `eip155:<chain>:<contract>:<number>` */
      campaign: string
      /** What was paid in, in the token's smallest unit; undefined where an earlier visit created it. */
      funding: bigint | undefined
    }>

/** Everything that can happen to the element: a person's act or a fact from chain, disk, wallet or gateway. */
export type CampaignEvent =
  | Readonly<{ type: 'failed'; trouble: Trouble }>
  | Readonly<{ type: 'loaded'; draft: CampaignDraft }>
  | Readonly<{ type: 'book'; book: CampaignBook }>
  | Readonly<{ type: 'filter'; filter: ResultFilter }>
  | Readonly<{ type: 'more' }>
  | Readonly<{ type: 'acting'; acting: Acting | undefined }>
  | Readonly<{ type: 'edit'; change: Partial<CampaignDraft> }>
  | Readonly<{ type: 'go'; step: StepName }>
  | Readonly<{ type: 'flawed'; flaws: readonly Flaw[] }>
  | Readonly<{ type: 'home' }>
  | Readonly<{ type: 'connect'; onward: Onward }>
  | Readonly<{ type: 'asked'; wallet: string }>
  | Readonly<{ type: 'unasked'; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'left' }>
  | Readonly<{ type: 'slow' }>
  | Readonly<{ type: 'run'; task: TaskName }>
  | Readonly<{ type: 'task'; task: TaskName; waits: Waits }>
  | Readonly<{ type: 'bytes'; bytes: Bytes }>
  | Readonly<{ type: 'trouble'; trouble: Trouble }>
  | Readonly<{ type: 'stopped' }>
  | Readonly<{ type: 'created'; campaign: string; funding: bigint | undefined }>

/** The states of these names. */
export type In<Name extends CampaignState['name']> = Extract<CampaignState, { name: Name }>
