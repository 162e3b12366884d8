/** The part of the analyzer that the reference needs; the package has no types for it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the command line and returns the manifest; writes no manifest where `noWrite` is set. */
  export function cli(options: { argv: readonly string[]; cwd: string; noWrite: boolean }): Promise<unknown>
}
