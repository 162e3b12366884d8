/** A file of the CDN and the hash that a page can demand of it. */
export type CdnFile = Readonly<{
  /** Relative to the loader. */
  url: string
  /** `sha384-...`, as in an `integrity` attribute. */
  integrity: string
}>

/** What the build says of a CDN folder, in its manifest.json, as far as the local network uses it. */
export type CdnManifest = Readonly<{
  loader: CdnFile
  worker: CdnFile
  deployments: CdnFile
  /** Size of each file in bytes, by URL. */
  bytes: Readonly<Record<string, number>>
}>
