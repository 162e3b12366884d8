import { claimOrder, deliverKey, isSaharaError, type SaharaClient } from '@saharakit/sdk'

/** What {@link deliverOnce} needs. */
export type DeliverOnceOptions = Readonly<{
  claim: boolean
  log: (text: string) => void
  signal: AbortSignal
}>

/** One of something, or several. */
export const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

/**
 * Delivers every key that is waited for and claims what is due, then ends.
 *
 * @throws what a delivery throws; the first failure of an order whose key can't be had, once the others are delivered
 */
export async function deliverOnce(
  client: SaharaClient,
  { claim, log, signal }: DeliverOnceOptions,
): Promise<void> {
  let failure: Error | undefined
  let all = 0
  for (let remaining = 1; remaining > 0; ) {
    const done = await deliverKey(client, { signal })
    remaining = done.remaining
    all += done.delivered.length
    failure ??= done.failed[0]?.error
    // What could not be delivered would be asked for again and again.
    if (done.delivered.length === 0) break
    log(`Delivered ${count(done.delivered.length, 'key', 'keys')} in ${done.hash}.`)
  }
  if (all === 0 && !failure) log('No order waits for its key.')
  if (claim) await claimDue(client, log, signal)
  if (failure) throw failure
}

async function claimDue(
  client: SaharaClient,
  log: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (let remaining = 1; remaining > 0; ) {
      const done = await claimOrder(client, { signal })
      remaining = done.remaining
      log(`Claimed ${count(done.settled.length, 'sale', 'sales')} in ${done.hash}.`)
    }
  } catch (error) {
    const isNothing = isSaharaError(error, 'ContractRevertError') && error.errorName === 'NothingToWithdraw'
    if (!isNothing) throw error
  }
}
