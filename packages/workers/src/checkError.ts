import type { ErrorShape } from './protocol.ts'

/** Names of the errors that this package makes. Branch on `error.name`, not on `instanceof`. */
export type CheckErrorName =
  | 'WorkerUnavailableError'
  | 'WorkerCrashedError'
  | 'WorkerDisposedError'
  | 'CheckTimeoutError'
  | 'CheckFailedError'
  | 'PayloadFault'
  | 'PayloadInputError'
  | 'PayloadTooLargeError'
  | 'ConsensusInputError'

/** An error of the check worker. `message` is the short message, the developer's lines, details and docs path. */
export class CheckError extends Error implements ErrorShape {
  readonly shortMessage: string
  readonly metaMessages: readonly string[]
  readonly details?: string
  readonly docsPath?: string
  readonly retryable: boolean
  declare readonly cause?: CheckError

  constructor(shape: ErrorShape) {
    const details = shape.details ? [`Details: ${shape.details}`] : []
    const docs = shape.docsPath ? [`Docs: ${shape.docsPath}`] : []
    super([shape.shortMessage, ...shape.metaMessages, ...details, ...docs].join('\n'))
    this.name = shape.name
    this.shortMessage = shape.shortMessage
    this.metaMessages = shape.metaMessages
    this.retryable = shape.retryable
    if (shape.details !== undefined) this.details = shape.details
    if (shape.docsPath !== undefined) this.docsPath = shape.docsPath
    if (shape.cause) this.cause = new CheckError(shape.cause)
  }

  /** The first error of the chain, this one included, that `matches`; `undefined` if none does. */
  walk(matches: (error: ErrorShape) => boolean): CheckError | undefined {
    return matches(this) ? this : this.cause?.walk(matches)
  }

  /** Plain data for a log or a message port. */
  toJSON(): ErrorShape {
    return toErrorShape(this)
  }
}

/**
 * Turns whatever was thrown into plain data that survives `postMessage`, keeping every field of an {@link ErrorShape}
 * and the chain of causes (at most 8 deep, so a loop of causes ends).
 */
export function toErrorShape(thrown: unknown, depth = 8): ErrorShape {
  const from: Partial<ErrorShape> & { message?: unknown } =
    typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }
  const details =
    from.details ?? (from.shortMessage === undefined ? String(from.message ?? thrown) : undefined)
  return {
    name: from.name ?? 'Error',
    shortMessage: from.shortMessage ?? 'The check could not be completed.',
    metaMessages: [...(from.metaMessages ?? [])],
    ...(details === undefined ? {} : { details }),
    ...(from.docsPath === undefined ? {} : { docsPath: from.docsPath }),
    retryable: from.retryable ?? false,
    ...(from.cause === undefined || depth === 0 ? {} : { cause: toErrorShape(from.cause, depth - 1) }),
  }
}
