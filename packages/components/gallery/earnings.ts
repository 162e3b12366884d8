/** Every screen of `<sahara-earnings>`, by name. */
import type { EarningsServices } from '../src/elements/sahara-earnings/earningsServices.ts'
import { account, hashOf } from '../src/internal/testing/scriptedServices.ts'
import {
  accepted,
  finalOn,
  refused,
  reviewed,
  scriptedSettled,
} from '../src/internal/testing/settledScript.ts'
import { wallets } from './states.ts'

const token = '0x0000000000000000000000000000000000000000'
const cents = (amount: number) => BigInt(amount) * 10n ** 16n

const campaign = (
  campaignId: bigint,
  pending: number,
  claimable: number,
  claimed: number,
  stake: number,
) => ({
  campaignId,
  token: token as typeof token,
  pending: cents(pending),
  claimable: cents(claimable),
  claimed: cents(claimed),
  refused: 0n,
  claimableSeats: [],
  settled: [],
  stakeHeld: cents(stake),
})

const never = () => new Promise<never>(() => {})

const peaceful: EarningsServices = {
  watchWallets(listener) {
    listener(wallets)
    return () => {}
  },
  knownAccount: async () => account,
  onConnected: () => () => {},
  connect: never,
  async read() {
    const campaigns = [campaign(1n, 40, 60, 120, 5), campaign(2n, 0, 36, 36, 10)]
    const sum = {
      token,
      pending: cents(40),
      claimable: cents(96),
      claimed: cents(156),
      credit: cents(7),
    } as const
    const tokens = new Map([[sum.token, { symbol: 'TEST', decimals: 18 }]])
    return { earnings: { account, campaigns, tokens: [sum] }, tokens, bonds: new Map([[token, cents(50)]]) }
  },
  claim: never,
  openSettled: async () => scriptedSettled(accepted),
  leave: async () => hashOf(1),
  withdraw: async () => hashOf(2),
  takeBond: async () => hashOf(3),
}

/** One settled group, which is opened. */
const withGroup = (changes: Readonly<{ phase?: 'Waiting'; byReview?: boolean }> = {}): EarningsServices => ({
  ...peaceful,
  async read(...parameters) {
    const book = await peaceful.read(...parameters)
    const [first] = book.earnings.campaigns
    if (!first) return book
    const group = {
      epoch: 0,
      phase: 'Proposed',
      byReview: false,
      state: 'expected',
      until: finalOn,
      seats: [1, 2],
      pay: accepted.worker?.pay ?? 0n,
      most: cents(1),
      refused: false,
      ...changes,
    } as const
    return { ...book, earnings: { ...book.earnings, campaigns: [{ ...first, settled: [group] }] } }
  },
})
const settled = withGroup()

/** Name of each screen and what the world does there. */
export const earningsExhibitions: Readonly<Record<string, EarningsServices>> = {
  earnings: peaceful,
  'earnings-empty': {
    ...peaceful,
    read: async () => ({
      earnings: { account, campaigns: [], tokens: [] },
      tokens: new Map(),
      bonds: new Map(),
    }),
  },
  'earnings-wallet': { ...peaceful, knownAccount: async () => undefined },
  'earnings-settled': settled,
  'earnings-settled-refused': { ...settled, openSettled: async () => scriptedSettled(refused) },
  'earnings-settled-differs': {
    ...settled,
    openSettled: async () => scriptedSettled({ ...accepted, state: 'differs' }),
  },
  'earnings-reviewed': {
    ...withGroup({ phase: 'Waiting', byReview: true }),
    openSettled: async () => scriptedSettled(reviewed),
  },
  'earnings-settled-computing': {
    ...settled,
    openSettled: async () =>
      scriptedSettled(accepted, {
        explain: ({ onProgress }) => {
          onProgress(0.4)
          return never()
        },
      }),
  },
  'earnings-down': { ...peaceful, knownAccount: () => Promise.reject(new Error('down')) },
}
