import { toCid } from '../content/toCid.ts'
import type { AssetHints } from '../types/asset.ts'
import type { Hex } from '../types/ids.ts'

/** Most bytes of an asset's URI; the registry takes no longer one. */
const URI_LIMIT = 512
/** Lists show no more of a hint. */
const SHOWN = 80

/**
 * What an asset's event carries: the content address of its manifest and, behind `#`, hints by which lists are searched. A
 * hint is cut to what fits into 512 bytes.
 *
 * @example
 * assetUri(manifestHash, { name: 'Mails', languages: ['en', 'de'] }) // 'ipfs://bafkrei…#name=Mails&languages=en%2Cde'
 */
export function assetUri(
  manifestHash: Hex,
  { name = '', task = '', languages = [] }: AssetHints = {},
): string {
  const base = `ipfs://${toCid(manifestHash)}`
  const hints = new URLSearchParams()
  const fits = () => base.length + 1 + String(hints).length <= URI_LIMIT
  // By whole characters: half a pair of surrogates can't be written in a URI.
  add('name', [...name], '')
  add('task', [...task], '')
  add('languages', languages, ',')
  return String(hints) ? `${base}#${hints}` : base

  function add(key: string, parts: readonly string[], between: string): void {
    for (let count = Math.min(parts.length, SHOWN); count > 0; count--) {
      hints.set(key, parts.slice(0, count).join(between))
      if (fits()) return
    }
    hints.delete(key)
  }
}
