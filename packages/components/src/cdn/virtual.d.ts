/**
 * What `scripts/build/cdn.ts` writes into the loader: every file of the bundle with its hash. All addresses are
 * relative to the loader.
 */
declare module 'virtual:saharakit-cdn' {
  /** Entry of each element, by tag. */
  export const elements: Readonly<Record<string, string>>
  /** Every script but the loader and the worker: its address, its integrity, and what it imports at once (places in this list). */
  export const files: readonly (readonly [url: string, integrity: string, imports: readonly number[]])[]
  export const worker: Readonly<{ url: string; integrity: string }>
  export const deployments: Readonly<{ url: string; integrity: string }>
}
