import { keepDelivering, type SaharaClient } from '@saharakit/sdk'
import { count, type DeliverOnceOptions } from './deliverOnce.ts'

/** What {@link keepAtIt} needs. */
export type KeepAtItOptions = DeliverOnceOptions &
  Readonly<{
    /** Something failed and is tried again. */
    warn: (error: unknown) => void
  }>

/** Delivers each key as its order comes in, and claims what is due, until the signal. */
export function keepAtIt(client: SaharaClient, { claim, log, warn, signal }: KeepAtItOptions): Promise<void> {
  return new Promise((resolve) => {
    const stop = keepDelivering(client, {
      claim,
      onDelivered: ({ orderIds, hash }) =>
        log(`Delivered ${count(orderIds.length, 'key', 'keys')} in ${hash}.`),
      onClaimed: ({ settled, hash }) => log(`Claimed ${count(settled.length, 'sale', 'sales')} in ${hash}.`),
      onError: warn,
      signal,
    })
    const end = () => {
      stop()
      log('Stopped. Orders that wait are delivered by the next start.')
      resolve()
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
