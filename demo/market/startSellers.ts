import { type Hex, keepDelivering } from '@saharakit/sdk'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import type { AssetSlug } from './assets/types.ts'

/** Options of {@link startSellers}. */
export type SellersOptions = Readonly<{
  onDelivered?: (slug: AssetSlug, orderIds: readonly Hex[]) => void
  onError?: (error: unknown) => void
}>

/**
 * Has every seller of the demo deliver keys as orders come in, and settle what nobody disputed.
 *
 * @returns stop
 * @example
 * const stop = startSellers(localnet, { onDelivered: (slug, orderIds) => console.log(slug, orderIds.length) })
 */
export function startSellers(
  { assets, deployment, accounts }: Pick<Localnet, 'assets' | 'deployment' | 'accounts'>,
  { onDelivered, onError }: SellersOptions = {},
): () => void {
  const stops = (Object.keys(assets) as AssetSlug[]).map((slug) =>
    keepDelivering(connect(deployment, accounts.sellers[slug]), {
      onDelivered: ({ orderIds }) => onDelivered?.(slug, orderIds),
      onError: (error) => onError?.(error),
    }),
  )
  return () => {
    for (const stop of stops) stop()
  }
}
