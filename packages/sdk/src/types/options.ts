/** Options that every asynchronous call takes. */
export type CallOptions = Readonly<{
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}>

/** How far a transaction has come. */
export type WriteStatus =
  | Readonly<{
      /** The wallet shows its question. */
      status: 'asking'
    }>
  | Readonly<{ status: 'sent'; hash: `0x${string}` }>
  | Readonly<{ status: 'included'; hash: `0x${string}`; block: bigint }>

/** Options of every action that sends a transaction. */
export type WriteOptions = CallOptions &
  Readonly<{
    /** Told as the transaction goes on; `sent` comes again when the wallet replaces it by one with a higher fee. */
    onStatus?: ((status: WriteStatus) => void) | undefined
  }>
