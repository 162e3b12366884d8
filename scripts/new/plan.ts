/** What `npm run new` is going to do; nothing is written before the whole plan is known to fit. */
export type Plan = {
  /** New files, by path from the repository's root. */
  files: Record<string, string>
  /** Lines put into files that list such things: after the last line that `after` matches. */
  insertions: { path: string; after: RegExp; line: string }[]
  /** What a person does next, in order. */
  next: string[]
}
