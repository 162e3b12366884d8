/** A script of the bundle: address, integrity, and what it imports at once (places in the table). */
export type ChunkRow = readonly [url: string, integrity: string, imports: readonly number[]]

/**
 * `import()` for scripts whose hash is known, by their address or how it begins; rejects where a byte of them or of what they
 * import differs.
 */
export type CheckedImport = (url: string, from?: string) => Promise<unknown>

/** The part of Trusted Types used here; not every DOM library describes it. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

/**
 * Chromium and Firefox compare the hash of a `modulepreload`; WebKit ignores it there, but not on a `<script>`. Nothing
 * but the vendor tells them apart without loading something that was not checked.
 */
const checksPreloads = (): boolean =>
  document.createElement('link').relList.supports('modulepreload') && !navigator.vendor.startsWith('Apple')

/** Puts an element with an address and a hash into the page; it is loaded, or refused, by the browser. */
function insert(
  element: HTMLLinkElement | HTMLScriptElement,
  href: string,
  integrity: string,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    element.crossOrigin = 'anonymous'
    element.integrity = integrity
    element.onload = () => resolve()
    element.onerror = () =>
      reject(new TypeError(`${href} could not be loaded, or its bytes are not those of ${integrity}.`))
    document.head.append(element)
  }).finally(() => element.remove())
}

function preload(href: string, integrity: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = href
  return insert(link, href, integrity)
}

function runScript(href: string, integrity: string, trust: (url: string) => unknown): Promise<void> {
  const script = document.createElement('script')
  script.type = 'module'
  script.src = trust(href) as string
  return insert(script, href, integrity)
}

/** Addresses of the bundle as TrustedScriptURLs; made on first use, since pages that don't list the policy refuse it. */
function createTrust(known: (url: string) => boolean): (url: string) => unknown {
  let policy: ReturnType<TrustedTypes['createPolicy']> | undefined
  return (url) => {
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
    if (!trustedTypes) return url
    policy ??= trustedTypes.createPolicy('sahara#loader', {
      createScriptURL(candidate) {
        if (known(candidate)) return candidate
        throw new TypeError(`${candidate} is no part of this bundle.`)
      },
    })
    return policy.createScriptURL(url)
  }
}

/**
 * Makes the import function of one bundle. Integrity without inline import maps, which a strict policy forbids: the
 * browser has compared the hash of every script of the static closure before the first line of what imports it runs.
 * What was refused is not in the page's module map, and what is in the map is never fetched again.
 *
 * @param rows Table of the bundle: what a first item needs.
 * @param base Address that the rows are relative to.
 * @param readMore Gives the rest of the table; asked once, for the first script that is not in `rows`.
 */
export function createCheckedImport(
  rows: readonly ChunkRow[],
  base: string,
  readMore: () => Promise<readonly ChunkRow[]> = async () => [],
): CheckedImport {
  const table = [...rows]
  const loads = new Map<number, Promise<void>>()
  const hrefOf = ([url]: ChunkRow) => new URL(url, base).href
  const placeOf = (start: string) => table.findIndex((row) => hrefOf(row).startsWith(start))
  const trust = createTrust((href) => table.some((row) => hrefOf(row) === href))
  let more: Promise<void> | undefined

  function load(place: number): Promise<void> {
    const known = loads.get(place)
    if (known) return known
    const row = table[place] as ChunkRow
    const [, integrity, imports] = row
    const href = hrefOf(row)
    const below = () => Promise.all(imports.map(load))
    // A script runs when it arrives, so what it imports must be there first; preloads can all travel together.
    const loading = checksPreloads()
      ? Promise.all([preload(href, integrity), Promise.resolve().then(below)])
      : Promise.resolve()
          .then(below)
          .then(() => runScript(href, integrity, trust))
    const loaded = loading.then(() => {})
    loads.set(place, loaded)
    // A network that was down may be up again when somebody asks once more.
    loaded.catch(() => loads.delete(place))
    return loaded
  }

  async function find(href: string): Promise<number> {
    if (placeOf(href) < 0) {
      more ??= readMore().then((rest) => void table.push(...rest))
      await more.catch((error) => {
        more = undefined
        throw error
      })
    }
    const place = placeOf(href)
    if (place < 0) throw new TypeError(`${href} is no part of this bundle.`)
    return place
  }

  return async (url, from = base) => {
    const place = await find(new URL(url, from).href)
    await load(place)
    return import(hrefOf(table[place] as ChunkRow))
  }
}
