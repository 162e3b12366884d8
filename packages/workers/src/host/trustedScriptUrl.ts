/** The part of Trusted Types used here; not every DOM library describes it. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/**
 * `url` as a TrustedScriptURL of our policy `sahara#worker`, or as it is where there are no Trusted Types. The policy
 * is made on first use, since making one throws on pages that don't list its name. It lets only blobs and files of
 * the page's own origin pass, so nobody can launder another address through it.
 */
export function trustedScriptUrl(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return url
  policy ??= trustedTypes.createPolicy('sahara#worker', {
    createScriptURL(candidate) {
      if (new URL(candidate).origin === location.origin) return candidate
      throw new TypeError(`${candidate} is not a worker of this page.`)
    },
  })
  return policy.createScriptURL(url)
}
