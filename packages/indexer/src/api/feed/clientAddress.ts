import { isIPv6 } from 'node:net'

/**
 * The address that a client is counted under. With `proxies` > 0 the entry of X-Forwarded-For that our outermost proxy
 * wrote is believed, never one further left, which the client may have made up. An IPv6 client owns a /64 at least, so
 * that is what is counted.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim())
  const named = proxies > 0 ? hops.at(-proxies) : undefined
  const address = (named || remote || 'unknown').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv6(address) ? prefixOf(address) : address
}

/** The first four groups of an IPv6 address. */
function prefixOf(address: string): string {
  const [left = '', right = ''] = address.replace(/%.*$/, '').split('::')
  const before = left === '' ? [] : left.split(':')
  const after = right === '' ? [] : right.split(':')
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
    : []
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
