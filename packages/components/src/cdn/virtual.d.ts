/**
 * What `scripts/build/cdn.ts` writes into the loader: every file of the bundle with its hash. All addresses are
 * relative to the loader.
 */
declare module 'virtual:saharakit-cdn' {
  /** Entry of each element, by tag. */
  export const elements: Readonly<Record<string, string>>
  /** Scripts up to a first item: address, integrity, and what each imports at once (places in this list and the later one). */
  export const files: readonly (readonly [url: string, integrity: string, imports: readonly number[]])[]
  /** JSON file with the rows of all other scripts, which continue the list. */
  export const later: Readonly<{ url: string; integrity: string }>
  export const worker: Readonly<{ url: string; integrity: string }>
  export const language: Readonly<{ url: string; integrity: string }>
  /** Table of chains (`Deployments`), as JSON. */
  export const deployments: string
}
