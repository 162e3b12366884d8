import { zeroAddress } from 'viem'
import type { Address } from '../../types/ids.ts'
import { lower } from '../lower.ts'
import type { LicenseRow, LogPlace } from '../MarketRows.ts'
import { type EventOf, logOf, type MarketState } from './MarketState.ts'

/** Applies an event of `Licenses`. */
export function applyLicensesEvent(state: MarketState, place: EventOf<'Licenses'>): void {
  const { event } = place
  const log = logOf(place)
  switch (event.eventName) {
    case 'TermsRegistered': {
      const { termsId, number, terms } = event.args
      const uri = terms.uri.replaceAll('\0', '')
      return void state.terms.set(termsId, { ...terms, uri, termsId, number, log })
    }
    case 'LicenseMinted': {
      const { tokenId, account, expiresAt } = event.args
      return change(state, tokenId, account, log, () => ({ expiresAt }))
    }
    case 'TransferSingle': {
      const { from, to, id, value } = event.args
      return move(state, from, to, [id], [value], log)
    }
    case 'TransferBatch': {
      const { from, to, ids, values } = event.args
      return move(state, from, to, ids, values, log)
    }
  }
}

function move(
  state: MarketState,
  from: Address,
  to: Address,
  ids: readonly bigint[],
  values: readonly bigint[],
  log: LogPlace,
): void {
  for (const [index, tokenId] of ids.entries()) {
    const value = values[index] ?? 0n
    // Anybody can move nothing, of any number, to anybody.
    if (value === 0n) continue
    change(state, tokenId, from, log, ({ balance }) => ({ balance: balance - value }))
    change(state, tokenId, to, log, ({ balance }) => ({ balance: balance + value }))
  }
}

function change(
  { licenses }: MarketState,
  tokenId: bigint,
  holder: Address,
  log: LogPlace,
  next: (row: LicenseRow) => Partial<LicenseRow>,
): void {
  if (holder === zeroAddress) return
  const account = lower(holder)
  const id = `${tokenId}-${account}`
  const row = licenses.get(id) ?? {
    tokenId,
    assetId: tokenId >> 32n,
    termsNumber: Number(tokenId & 0xffff_ffffn),
    account,
    balance: 0n,
    expiresAt: 0,
    log,
    lastLog: log,
  }
  licenses.set(id, { ...row, ...next(row), lastLog: log })
}
