import type { Address, Hex, OrderStatus } from '@saharakit/sdk'
import type { Token } from '../../internal/offer.ts'
import type { Trouble } from '../sahara-task/states.ts'
import type { Flaw, StepName } from './listing/check.ts'
import type { ListingDraft } from './listing/draft.ts'

/** What is done on the way from a draft to an offer, in this order. What a listing does not need is left out. */
export const tasks = ['unlock', 'upload', 'register', 'offer', 'list'] as const

/** Something that is done on the way from a draft to an offer. */
export type TaskName = (typeof tasks)[number]

/** Whom a task waits for: the person's wallet, this device and the gateways, or a block. */
export type Waits = 'wallet' | 'work' | 'chain'

/** Bytes of the files that are encrypted and uploaded. */
export type Bytes = Readonly<{ done: number; total: number }>

/** What an account has sold, as the chain has it now. */
export type OrderBook = Readonly<{
  /** Newest first. */
  orders: readonly OrderStatus[]
  /** Names of the assets, as far as their manifests can be had. */
  names: ReadonlyMap<bigint, string>
  units: ReadonlyMap<Address, Token>
  earnings: readonly Earning[]
  /** The chain's clock, in Unix seconds. */
  now: number
}>

/** What the assets of an account have earned in one token, in its smallest unit. */
export type Earning = Readonly<{
  token: Address
  /** Can be taken now. */
  ready: bigint
  /** Of orders whose time is not over. */
  waiting: bigint
}>

/** What is done with orders, in one transaction each. */
export type OrderAct = 'deliver' | 'claim' | 'take'

/** A transaction about orders that is under way, or that has just ended. */
export type Acting = Readonly<{
  act: OrderAct
  step: 'wallet' | 'slow' | 'chain' | 'done'
  /** Orders that it is about. */
  orderIds: readonly Hex[]
}>

/** Where somebody goes on with a wallet. */
export type Onward = 'publish' | 'orders' | 'sources'

/** A step with fields. */
type WrittenState = {
  [Name in StepName]: Readonly<{
    name: Name
    draft: ListingDraft
    /** What has to be mended before the next step; empty until somebody wants to go there. */
    flaws: readonly Flaw[]
  }>
}

/** Every screen of `<sahara-seller>`; the names are its `:state()`s. */
export type SellerState =
  | Readonly<{ name: 'loading' }>
  | Readonly<{ name: 'unavailable'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ name: 'start'; draft: ListingDraft }>
  | WrittenState[Exclude<StepName, 'publish'>]
  | Readonly<{ name: 'publish'; draft: ListingDraft }>
  | Readonly<{
      name: 'connecting'
      draft: ListingDraft
      onward: Onward
      /** Wallet that is asked; empty for the page's own. */
      asked: string | undefined
      slow: boolean
      trouble: Trouble | undefined
    }>
  | Readonly<{
      name: 'publishing'
      draft: ListingDraft
      account: Address
      task: TaskName
      waits: Waits
      /** The wallet has been silent for long. */
      slow: boolean
      bytes: Bytes | undefined
      paused: boolean
      trouble: Trouble | undefined
    }>
  | Readonly<{ name: 'listed'; draft: ListingDraft; account: Address }>
  | Readonly<{
      name: 'orders'
      draft: ListingDraft
      account: Address
      /** Undefined while it is read the first time. */
      book: OrderBook | undefined
      acting: Acting | undefined
      /** Keys are delivered as orders come, as long as the page is open. */
      automatic: boolean
      trouble: Trouble | undefined
    }>

/** Everything that can happen to the element: a person's act or a fact from chain, disk, wallet or worker. */
export type SellerEvent =
  | Readonly<{ type: 'reset' }>
  | Readonly<{ type: 'failed'; trouble: Trouble; retryable: boolean }>
  | Readonly<{ type: 'loaded'; draft: ListingDraft }>
  | Readonly<{ type: 'edit'; change: Partial<ListingDraft> }>
  | Readonly<{ type: 'go'; step: StepName }>
  | Readonly<{ type: 'flawed'; flaws: readonly Flaw[] }>
  | Readonly<{ type: 'home' }>
  | Readonly<{ type: 'connect'; onward: Onward; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'asked'; wallet: string }>
  | Readonly<{ type: 'unasked'; trouble?: Trouble | undefined }>
  | Readonly<{ type: 'slow' }>
  | Readonly<{ type: 'run'; account: Address; task: TaskName }>
  | Readonly<{ type: 'task'; task: TaskName; waits: Waits }>
  | Readonly<{ type: 'bytes'; bytes: Bytes }>
  | Readonly<{ type: 'paused'; paused: boolean }>
  | Readonly<{ type: 'trouble'; trouble: Trouble }>
  | Readonly<{ type: 'stopped' }>
  | Readonly<{ type: 'listed'; account: Address }>
  | Readonly<{ type: 'orders'; account: Address }>
  | Readonly<{ type: 'book'; book: OrderBook }>
  | Readonly<{ type: 'acting'; acting: Acting | undefined }>
  | Readonly<{ type: 'automatic'; automatic: boolean }>

/** The states of these names. */
export type In<Name extends SellerState['name']> = Extract<SellerState, { name: Name }>
