import type { SaharaErrorFields, SaharaErrorName } from './names.ts'

/** What every error is made of. */
type CommonParameters = Readonly<{
  /** One sentence for a contributor: what happened and what can be done. */
  shortMessage: string
  /** Lines for the developer. */
  metaMessages?: readonly string[]
  /** What the other side said, as it said it. */
  details?: string
  /** Page and section of the docs. Default `/errors#<name in lower case>`. */
  docsPath?: string
  /** Whether the same call may succeed when it is made again. Default false. */
  retryable?: boolean
  cause?: unknown
}>

/** What a new error of this name is made of. */
export type SaharaErrorParameters<Name extends SaharaErrorName> = CommonParameters &
  Readonly<SaharaErrorFields[Name]>

/** An error as plain data: it survives `postMessage` and JSON with every field and cause. */
export type SaharaErrorShape = Readonly<{
  name: string
  shortMessage: string
  metaMessages: readonly string[]
  details?: string
  docsPath?: string
  retryable: boolean
  cause?: SaharaErrorShape
  /** Fields of this very error, such as `attribute` or `errorName`. */
  fields?: Readonly<Record<string, unknown>>
}>

/** An error by its name, with the fields that belong to the name. */
export type SaharaErrorOf<Name extends SaharaErrorName> = Name extends SaharaErrorName
  ? SaharaError & Readonly<{ name: Name }> & Readonly<SaharaErrorFields[Name]>
  : never

// A loop of causes must end.
const MAX_CAUSES = 8

/**
 * The one error class of the SDK. Make it with {@link createError}, tell it apart with {@link isSaharaError}.
 *
 * `message` is the short message followed by the developer's lines, the docs path and the details.
 */
export class SaharaError extends Error {
  declare readonly name: SaharaErrorName
  declare readonly shortMessage: string
  declare readonly metaMessages: readonly string[]
  declare readonly details: string | undefined
  declare readonly docsPath: string
  declare readonly retryable: boolean

  constructor(name: SaharaErrorName, parameters: CommonParameters) {
    const { shortMessage, metaMessages = [], details, cause, retryable = false, ...fields } = parameters
    const docsPath = parameters.docsPath ?? `/errors#${name.toLowerCase()}`
    const lines = [shortMessage, ...metaMessages, `Docs: ${docsPath}`]
    if (details) lines.push(`Details: ${details}`)
    super(lines.join('\n'), cause === undefined ? undefined : { cause })
    // `name` is assigned, not taken from the class: minifiers shorten class names.
    Object.assign(this, { ...fields, name, shortMessage, metaMessages, details, docsPath, retryable })
  }

  /** The first error of the chain, this one included, that `matches`; `undefined` if none does. */
  walk(matches: (error: unknown) => boolean): unknown {
    let error: unknown = this
    for (let depth = 0; depth < MAX_CAUSES && error !== undefined; depth++) {
      if (matches(error)) return error
      error = (Object(error) as { cause?: unknown }).cause
    }
    return undefined
  }

  /** Plain data for a log, a message port or storage. */
  toJSON(): SaharaErrorShape {
    return toErrorShape(this)
  }

  /** The error again from its plain data. Foreign names are kept. */
  static fromJSON({ name, cause, fields, ...common }: SaharaErrorShape): SaharaError {
    return new SaharaError(name as SaharaErrorName, {
      ...fields,
      ...common,
      ...(cause && { cause: SaharaError.fromJSON(cause) }),
    })
  }
}

/** Makes an error; the name decides which fields it needs. */
export function createError<Name extends SaharaErrorName>(
  name: Name,
  parameters: SaharaErrorParameters<Name>,
): SaharaErrorOf<Name> {
  return new SaharaError(name, parameters) as unknown as SaharaErrorOf<Name>
}

/** Turns whatever was thrown into plain data, causes included (at most 8 deep). */
export function toErrorShape(thrown: unknown, depth = MAX_CAUSES): SaharaErrorShape {
  if (!isShape(thrown)) {
    const error = thrown instanceof Error ? thrown : undefined
    return {
      name: error?.name ?? 'Error',
      shortMessage: 'Something unexpected happened. Try again; if it happens again, tell the page.',
      metaMessages: [],
      details: error?.message ?? String(thrown),
      retryable: false,
    }
  }
  const { name, shortMessage, metaMessages, details, docsPath, retryable, cause, ...fields } = thrown
  return {
    name,
    shortMessage,
    metaMessages: [...metaMessages],
    ...(details === undefined ? {} : { details }),
    ...(docsPath === undefined ? {} : { docsPath }),
    retryable,
    ...(cause === undefined || depth === 0 ? {} : { cause: toErrorShape(cause, depth - 1) }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  }
}

/** Whether it has the fields of our errors. */
export function isShape(value: unknown): value is SaharaErrorShape {
  const { shortMessage, metaMessages, retryable } = Object(value)
  return typeof shortMessage === 'string' && Array.isArray(metaMessages) && retryable !== undefined
}
