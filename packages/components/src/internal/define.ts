/**
 * Registers an element unless the name is taken: two copies on one page are a nuisance, not an error. The second says
 * so once and leaves the first in charge.
 */
export function define(tag: string, constructor: CustomElementConstructor & { version: string }): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined
  const present = registry?.get(tag) as { version?: string } | undefined
  if (!registry || present === constructor) return
  if (present) {
    console.warn(
      `<${tag}>: version ${present.version} is on this page already; ${constructor.version} stays unused.`,
    )
    return
  }
  registry.define(tag, constructor)
}
