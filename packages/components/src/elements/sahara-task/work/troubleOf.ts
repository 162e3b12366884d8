import type { Trouble } from '../states.ts'

/** What a failure is called here: the contract's name for it where it has one. */
export function troubleOf(error: unknown): Trouble {
  const { name, shortMessage, errorName } = error as {
    name: string
    shortMessage?: string
    errorName?: string
  }
  return { name: errorName ?? name, message: shortMessage ?? '' }
}
