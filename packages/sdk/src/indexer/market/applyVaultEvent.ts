import type { Address } from '../../types/ids.ts'
import { eventId } from '../eventId.ts'
import { lower } from '../lower.ts'
import type { LogPlace, PaymentRow, RevenueRow } from '../MarketRows.ts'
import { type EventOf, logOf, type MarketState } from './MarketState.ts'

/** Applies an event of `RevenueVault`. */
export function applyVaultEvent(state: MarketState, place: EventOf<'RevenueVault'>): void {
  const { event } = place
  const log = logOf(place)
  const pay = (row: Pick<PaymentRow, 'account' | 'token' | 'reason' | 'amount' | 'assetId' | 'to'>) =>
    void state.payments.set(eventId(place.block, place.logIndex), {
      ...row,
      account: lower(row.account),
      token: lower(row.token),
      from: 'earnings',
      orderId: undefined,
      log,
      orderLog: undefined,
    })
  switch (event.eventName) {
    case 'RevenueReceived': {
      const { assetId, version, token, amount } = event.args
      return count(state, assetId, version, token, log, { received: amount })
    }
    case 'RoyaltyPaid': {
      const { parent, version, token, amount } = event.args
      return count(state, parent, version, token, log, { royalties: amount })
    }
    case 'RevenueSettled': {
      const { assetId, version, token, amount, toParents, toContributors, owner, toOwner } = event.args
      if (toOwner > 0n)
        pay({ account: owner, token, reason: 'owner', amount: toOwner, assetId, to: undefined })
      return count(state, assetId, version, token, log, {
        settled: amount,
        toParents,
        toContributors,
        toOwner,
      })
    }
    case 'ContributionClaimed': {
      const { assetId, version, account, token, amount } = event.args
      pay({ account, token, reason: 'contributor', amount, assetId, to: undefined })
      return count(state, assetId, version, token, log, { claimed: amount })
    }
    case 'ReferrerCredited': {
      const { assetId, referrer, token, amount } = event.args
      return pay({ account: referrer, token, reason: 'referrer', amount, assetId, to: undefined })
    }
    case 'CreditWithdrawn': {
      const { account, token, to, amount } = event.args
      return pay({ account, token, reason: 'withdrawal', amount, assetId: undefined, to: lower(to) })
    }
  }
}

const nothing = {
  received: 0n,
  royalties: 0n,
  settled: 0n,
  toParents: 0n,
  toContributors: 0n,
  toOwner: 0n,
  claimed: 0n,
}

function count(
  { revenues }: MarketState,
  assetId: bigint,
  version: number,
  address: Address,
  log: LogPlace,
  change: Partial<typeof nothing>,
): void {
  const token = lower(address)
  const id = `${assetId}-${version}-${token}`
  const row: RevenueRow = revenues.get(id) ?? { assetId, version, token, ...nothing, log, lastLog: log }
  const plus = { ...nothing, ...change }
  // Anybody can pay nothing, in any token.
  if (Object.values(plus).every((amount) => amount === 0n)) return
  revenues.set(id, {
    ...row,
    received: row.received + plus.received,
    royalties: row.royalties + plus.royalties,
    settled: row.settled + plus.settled,
    toParents: row.toParents + plus.toParents,
    toContributors: row.toContributors + plus.toContributors,
    toOwner: row.toOwner + plus.toOwner,
    claimed: row.claimed + plus.claimed,
    lastLog: log,
  })
}
