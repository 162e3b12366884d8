/** Origins that the partner's pages have to reach. */
export type Origins = Readonly<{ cdn: string; rpc: string; gateway: string; indexer: string }>

/**
 * The headers of the partner's pages: as strict as a page with SaharaKit can be. Every line beyond `'self'` is one that
 * docs/site-owners.md names, with what it is good for.
 */
export function partnerHeaders({ cdn, rpc, gateway, indexer }: Origins): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    // The loader and the elements; WebAssembly is for the pixel checks, which run without it more slowly.
    `script-src 'self' ${cdn} 'wasm-unsafe-eval'`,
    // Constructable style sheets need nothing here: this is for the magazine's own.
    "style-src 'self'",
    // data: shows the icons of wallets (EIP-6963 asks for it). Items are drawn on a canvas and need no source.
    "img-src 'self' data:",
    // The check worker, made from a file of the CDN whose hash is known.
    'worker-src blob:',
    `connect-src 'self' ${cdn} ${rpc} ${gateway} ${indexer}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sahara#loader sahara#worker',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  }
}

/** The headers of a CDN: anybody may read, files whose name holds their hash never change. */
export function cdnHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Timing-Allow-Origin': '*',
    'Cache-Control': /-[0-9A-Za-z_-]{8,}\.\w+$/.test(path)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  }
}
