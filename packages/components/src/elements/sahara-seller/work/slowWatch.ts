import { slowAfterMs } from '../../sahara-task/work/steps.ts'

/** Says when somebody who was asked has been silent for long. */
export class SlowWatch {
  readonly #tell: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(tell: () => void) {
    this.#tell = tell
  }

  /** Somebody is asked from now on. */
  begin(): void {
    this.end()
    this.#timer = setTimeout(this.#tell, slowAfterMs)
  }

  /** They have answered, or nobody waits any more. */
  end(): void {
    clearTimeout(this.#timer)
  }
}
