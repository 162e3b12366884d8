/** Every screen of `<sahara-earnings>`, by name. */
import type { EarningsServices } from '../src/elements/sahara-earnings/earningsServices.ts'
import { account, hashOf } from '../src/internal/testing/scriptedServices.ts'
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
    return { earnings: { account, campaigns, tokens: [sum] }, tokens }
  },
  claim: never,
  leave: async () => hashOf(1),
  withdraw: async () => hashOf(2),
}

/** Name of each screen and what the world does there. */
export const earningsExhibitions: Readonly<Record<string, EarningsServices>> = {
  earnings: peaceful,
  'earnings-empty': {
    ...peaceful,
    read: async () => ({ earnings: { account, campaigns: [], tokens: [] }, tokens: new Map() }),
  },
  'earnings-wallet': { ...peaceful, knownAccount: async () => undefined },
  'earnings-down': { ...peaceful, knownAccount: () => Promise.reject(new Error('down')) },
}
