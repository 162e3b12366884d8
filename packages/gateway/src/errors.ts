/** Every refusal of the gateway and its HTTP status. docs/gateway.md has one section for each name. */
export const ERROR_STATUS = {
  CidInvalidError: 400,
  FormatUnsupportedError: 400,
  RequestInvalidError: 400,
  GrantMissingError: 401,
  GrantInvalidError: 401,
  GrantExpiredError: 401,
  GrantSignatureError: 401,
  GrantChainError: 403,
  GrantRootError: 403,
  GrantExceededError: 403,
  GrantReplayedError: 403,
  GrantRefusedError: 403,
  BlockNotFoundError: 404,
  RouteNotFoundError: 404,
  MethodNotAllowedError: 405,
  ContentNotMediaError: 406,
  UploadTimeoutError: 408,
  UploadTooLargeError: 413,
  BlockTooLargeError: 413,
  CarTooLargeError: 413,
  MediaTypeRefusedError: 415,
  UploadFormatError: 415,
  RangeUnsatisfiableError: 416,
  BlockHashMismatchError: 422,
  BlockUnsupportedError: 422,
  CarInvalidError: 422,
  CarRootMissingError: 422,
  HeadersTooLargeError: 431,
  BlockCorruptedError: 500,
  InternalError: 500,
  GatewayBusyError: 503,
  GrantPolicyUnavailableError: 503,
  StoreUnavailableError: 503,
  StoreFullError: 507,
} as const

/** The names that `error.name` of an answer can have. */
export type GatewayErrorName = keyof typeof ERROR_STATUS

/** The JSON body of every answer that isn't a success. */
export type GatewayErrorBody = {
  error: { name: GatewayErrorName; shortMessage: string; docsPath: string }
}

/** A refusal that the client is told about. Branch on `name`. */
export class GatewayError extends Error {
  override readonly name: GatewayErrorName
  /** HTTP status. */
  readonly status: number
  /** What happened and what to do about it, in a sentence or two for a person. */
  readonly shortMessage: string
  /** Where docs/gateway.md says more. */
  readonly docsPath: string
  /** Headers that this answer needs beside the usual ones. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    name: GatewayErrorName,
    shortMessage: string,
    options: { headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(shortMessage, { cause: options.cause })
    this.name = name
    this.status = ERROR_STATUS[name]
    this.shortMessage = shortMessage
    this.docsPath = `/gateway#${name.toLowerCase()}`
    this.headers = options.headers ?? {}
  }

  toJSON(): GatewayErrorBody {
    return { error: { name: this.name, shortMessage: this.shortMessage, docsPath: this.docsPath } }
  }
}
