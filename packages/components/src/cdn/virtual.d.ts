/**
 * What `scripts/build/cdn.ts` writes into the loader: the files of the bundle with their hashes. All addresses are
 * relative to the loader.
 */
declare module 'virtual:saharakit-cdn' {
  /** Every element; its file's name begins with the tag and a hyphen. */
  export const tags: readonly string[]
  /** Scripts up to a first item or a price: address, integrity, and what each imports at once (places in this list and the later one). */
  export const files: readonly (readonly [url: string, integrity: string, imports: readonly number[]])[]
  /** JSON file with the rows of all other scripts, which continue the list, and with what only they need. */
  export const later: Readonly<{ url: string; integrity: string }>
  /** What a first paint reads of the table of chains (`Deployments`), as JSON. */
  export const deployments: string
}
