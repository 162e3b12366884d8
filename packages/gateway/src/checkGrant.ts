import { recoverTypedDataAddress } from 'viem'
import { GatewayError, type GatewayErrorName } from './errors.ts'
import { ANY_ROOT, GRANT_SCHEME, gatewayTypedData, type Hex, type UploadGrant } from './grant.ts'
import type { GrantLedger } from './grantLedger.ts'
import type { Authorize } from './policies.ts'

/** Which grants a gateway takes. */
export type GrantOptions = {
  /** The chain that grants must name. */
  chainId: number
  /** Who may upload; see `allowlist` and `requester`. */
  authorize: Authorize
  /** Remembers what was used; in memory unless told. */
  ledger?: GrantLedger
  /** The furthest end of a grant from now, in seconds; a day unless told. Bounds what the ledger has to remember. */
  longestSeconds?: number
  /** Unix time in seconds; the system's clock unless told. */
  now?: () => number
}

const HEADER = new RegExp(`^${GRANT_SCHEME} ([A-Za-z0-9_-]{1,2048})\\.(0x[0-9a-fA-F]{130})$`, 'i')
const UINT64 = 2n ** 64n

/**
 * Reads the `Authorization` header and checks everything that doesn't depend on the body: form, chain, time, size,
 * signature, and last the policy, which may have to ask somebody.
 *
 * @param authorization the header as it came
 * @param contentLength bytes of the body when the client said so
 * @throws GatewayError one of the `Grant…Error`s
 */
export async function checkGrant(
  authorization: string | undefined,
  contentLength: number | undefined,
  options: GrantOptions,
  authorizeMs: number,
): Promise<UploadGrant> {
  const { grant, signature } = parseHeader(authorization)
  const { chainId, longestSeconds = 86_400, now = () => Date.now() / 1000 } = options
  if (grant.chainId !== chainId) {
    throw refused(
      'GrantChainError',
      `The upload grant is for chain ${grant.chainId}, and this gateway serves chain ${chainId}. Sign it for that chain.`,
    )
  }
  if (Number(grant.validUntil) < now()) {
    throw refused(
      'GrantExpiredError',
      'The upload grant has expired. Sign a new one and send the upload again.',
    )
  }
  if (Number(grant.validUntil) > now() + longestSeconds) {
    throw refused(
      'GrantInvalidError',
      `The upload grant is valid for too long: it may end ${longestSeconds} seconds from now at the latest. Sign a shorter one.`,
    )
  }
  if (BigInt(contentLength ?? 0) > grant.maxBytes) throw grantTooSmall(grant)
  if ((await recoverSigner(grant, signature)) !== grant.uploader.toLowerCase()) {
    throw refused(
      'GrantSignatureError',
      'The upload grant was not signed by the uploader it names, or was changed afterwards. Sign it with that account.',
    )
  }
  if (!(await askPolicy(grant, options.authorize, authorizeMs))) {
    throw refused(
      'GrantRefusedError',
      `Account ${grant.uploader} may not upload this here. Use an account that the gateway's operator allows, or the requester's.`,
    )
  }
  return grant
}

/** The refusal of a body that is larger than was granted. */
export function grantTooSmall(grant: UploadGrant): GatewayError {
  return refused(
    'GrantExceededError',
    `The upload is larger than the ${grant.maxBytes} bytes that the grant allows in all. Nothing was stored; sign a grant for the whole size.`,
  )
}

/** Refuses another root than was granted. @throws GatewayError `GrantRootError` */
export function checkGrantRoot(grant: UploadGrant, roots: readonly string[]): void {
  if (grant.root === ANY_ROOT || (roots.length === 1 && `0x${roots[0]}` === grant.root.toLowerCase())) return
  throw refused(
    'GrantRootError',
    'The upload has another root than the grant was signed for. Nothing was stored; sign a grant for this root.',
  )
}

/** Books the blocks on the grant. @throws GatewayError `GrantReplayedError`, `GrantExceededError`, `GatewayBusyError` */
export async function chargeGrant(
  ledger: GrantLedger,
  grant: UploadGrant,
  blocks: ReadonlyMap<string, number>,
): Promise<void> {
  const result = await ledger.charge(grant, blocks)
  if (result === 'exceeded') {
    throw refused(
      'GrantExceededError',
      `With what it already paid for, this grant would store more than its ${grant.maxBytes} bytes. Nothing was stored; sign a new grant.`,
    )
  }
  if (result === 'replayed') {
    throw refused(
      'GrantReplayedError',
      'Another grant with the same nonce was used before. Nothing was stored; sign a grant with a fresh nonce.',
    )
  }
  if (result === 'full') {
    throw new GatewayError(
      'GatewayBusyError',
      'The gateway has too many grants in use just now, and nothing was stored. Try again in a few minutes.',
      { headers: { 'retry-after': '300' } },
    )
  }
}

async function askPolicy(grant: UploadGrant, authorize: Authorize, authorizeMs: number): Promise<boolean> {
  const signal = AbortSignal.timeout(authorizeMs)
  try {
    return await Promise.race([authorize(grant, { signal }), rejectOnAbort(signal)])
  } catch (cause) {
    throw new GatewayError(
      'GrantPolicyUnavailableError',
      'The gateway could not find out whether this account may upload. Try again in a minute.',
      { headers: { 'retry-after': '60' }, cause },
    )
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

async function recoverSigner(grant: UploadGrant, signature: Hex): Promise<string | undefined> {
  try {
    return (await recoverTypedDataAddress({ ...gatewayTypedData(grant), signature })).toLowerCase()
  } catch {
    // Not a point on the curve: nobody signed this.
    return undefined
  }
}

function parseHeader(authorization: string | undefined): { grant: UploadGrant; signature: Hex } {
  if (!authorization) {
    throw refused(
      'GrantMissingError',
      'Uploading here needs a signed grant in the Authorization header. Sign one with signUploadGrant and send it along.',
    )
  }
  const [, text, signature] = authorization.match(HEADER) ?? []
  const grant = text && parseGrant(Buffer.from(text, 'base64url').toString())
  if (grant && signature) return { grant, signature: signature as Hex }
  throw refused(
    'GrantInvalidError',
    'The upload grant cannot be read. Send what signUploadGrant returned, unchanged: "Sahara-Grant <base64url JSON>.<signature>".',
  )
}

function parseGrant(json: string): UploadGrant | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { chainId, uploader, root, maxBytes, validUntil, nonce } = value as Record<string, unknown>
  if (typeof chainId !== 'number' || !Number.isSafeInteger(chainId) || chainId < 1) return undefined
  if (!isHex(uploader, 20) || !isHex(root, 32) || !isHex(nonce, 32)) return undefined
  if (!isUint64(maxBytes) || !isUint64(validUntil)) return undefined
  // Lower case throughout: an address whose checksum is off would be refused by the encoder rather than by us.
  const lower = (hex: Hex) => hex.toLowerCase() as Hex
  return {
    chainId,
    uploader: lower(uploader),
    root: lower(root),
    maxBytes: BigInt(maxBytes),
    validUntil: BigInt(validUntil),
    nonce: lower(nonce),
  }
}

function isHex(value: unknown, bytes: number): value is Hex {
  return typeof value === 'string' && value.length === 2 + 2 * bytes && /^0x[0-9a-f]+$/i.test(value)
}

function isUint64(value: unknown): value is string {
  return typeof value === 'string' && /^(0|[1-9]\d{0,19})$/.test(value) && BigInt(value) < UINT64
}

function refused(name: GatewayErrorName, shortMessage: string): GatewayError {
  return new GatewayError(name, shortMessage, { headers: { 'www-authenticate': GRANT_SCHEME } })
}
