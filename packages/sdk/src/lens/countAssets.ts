import { explained } from '../errors/Fault.ts'
import type { CallOptions } from '../types/options.ts'
import { untilAborted } from '../untilAborted.ts'
import { callOf } from './askEarly.ts'
import { assetCountSelector } from './assetLayouts.generated.ts'
import { callLens, type LensSource } from './callLens.ts'

/** Parameters of {@link countAssets}; the source's `lens` is the `AssetLens`. */
export type CountAssetsParameters = CallOptions & Readonly<{ source: LensSource }>

/**
 * How many assets were ever registered: their numbers go from 1 to it. No viem, one request.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, or the signal's reason
 * @example
 * const newest = await countAssets({ source })
 */
export async function countAssets({ source, signal }: CountAssetsParameters): Promise<bigint> {
  const chainId = BigInt(source.chainId)
  // The answer names no chain; whoever reads assets by these numbers learns of a wrong one.
  const decode = (result: string) => {
    if (!/^0x[\da-f]{64}$/.test(result))
      throw new Error(result === '0x' ? 'no contract at this address' : 'no number')
    return [{ chainId, count: BigInt(result) }]
  }
  const asked = explained(callLens(source, callOf(source.lens, assetCountSelector), decode))
  const [row] = await untilAborted(asked, signal)
  return row?.count ?? 0n
}
