/** Options that every asynchronous call takes. */
export type CallOptions = Readonly<{
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}>
