/** Where in the chain a log is; the block is a decimal string. Whoever doubts a row finds there what it was made of. */
export interface LogPlace {
  readonly block: string
  readonly blockHash: string
  readonly tx: string
  readonly logIndex: number
}
