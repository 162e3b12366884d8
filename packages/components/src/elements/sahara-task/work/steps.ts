import type { TransactionStep } from '../../../internal/services.ts'
import type { TaskWork } from './TaskWork.ts'
import { troubleOf } from './troubleOf.ts'

/** A wallet that is silent for this long gets a hint where to look. */
export const slowAfterMs = 20_000

/** One thing at a time is asked of wallet and chain: the next one calls the last one off. */
export class Steps {
  readonly #work: TaskWork
  #current = new AbortController()
  #slow: ReturnType<typeof setTimeout> | undefined
  /** The transaction that is at the wallet or on its way. */
  #transaction: object | undefined

  constructor(work: TaskWork) {
    this.#work = work
  }

  /** A transaction is at the wallet or on its way: it ends with the sources that it began with. */
  get signing(): boolean {
    return this.#transaction !== undefined
  }

  /** Calls off what is under way. @returns the signal of what comes in its place */
  begin(): AbortSignal {
    this.#current.abort()
    this.#current = new AbortController()
    return AbortSignal.any([this.#current.signal, this.#work.ending])
  }

  /** Whatever is answered now is ignored. */
  callOff(): void {
    this.#current.abort()
    this.#transaction = undefined
    this.calm()
  }

  /** The wallet is asked from now on; told when it takes long. */
  watchSlow(): void {
    this.calm()
    this.#slow = setTimeout(() => this.#work.host.send({ type: 'slow' }), slowAfterMs)
  }

  /** Nobody is waited for. */
  calm(): void {
    clearTimeout(this.#slow)
  }

  /**
   * Runs a transaction and shows where it is.
   *
   * @param onSent It has a hash.
   */
  async sign<Result>(
    signal: AbortSignal,
    run: (onStep: TransactionStep) => Promise<Result>,
    onSent: (hash: `0x${string}`) => void = () => {},
  ): Promise<Result> {
    const transaction = {}
    this.#transaction = transaction
    try {
      return await run((step, hash) => {
        if (signal.aborted) return
        this.#work.host.send({ type: 'step', step: step === 'wallet' ? 'wallet' : 'chain' })
        if (step === 'wallet') return this.watchSlow()
        this.calm()
        if (hash) onSent(hash)
      })
    } finally {
      // One that was called off may end after the next one has begun.
      if (this.#transaction === transaction) this.#transaction = undefined
    }
  }

  /** What failed is told to the person, with a way on. */
  trouble(error: unknown, signal: AbortSignal): void {
    this.calm()
    if (signal.aborted) return
    const { host, wallets } = this.#work
    const { name } = error as Error
    if (name !== 'WalletRejectedError') host.fault(error as Error)
    if (name === 'WalletNotFoundError') void wallets.watch()
    const trouble = troubleOf(error)
    const over = trouble.name === 'SeatExpired' && 'work' in host.state
    host.send(over ? { type: 'expired' } : { type: 'trouble', trouble })
  }
}
