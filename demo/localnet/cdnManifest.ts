/** A file of the CDN and the hash that a page can demand of it. */
export type CdnFile = Readonly<{
  /** Relative to the loader. */
  url: string
  /** `sha384-...`, as in an `integrity` attribute. */
  integrity: string
}>

/**
 * What the build says of a CDN folder, in its manifest.json. It is the build's own type, told again: the build's module
 * would bring its configuration, which has no types, to everybody who uses the local network.
 */
export type CdnManifest = Readonly<{
  loader: CdnFile
  /** By tag: what an element imports at once, and what it may import later. */
  elements: Record<string, CdnFile & { imports: CdnFile[]; lazy: CdnFile[] }>
  /** JSON file with the later scripts, and all that is known of the chains. */
  later: CdnFile
  worker: CdnFile
  /** n-gram table of the worker's language check. */
  language: CdnFile
  /** The table of chains. */
  deployments: object
  /** Size of each file in bytes, by URL. */
  bytes: Record<string, number>
  /** What a source file asks for by `import()`, by its path from the root. */
  onDemand: Record<string, CdnFile[]>
}>
