import { fits, type Shape } from '../content/fits.ts'
import { ciphers, type Offer, type SignedOffer } from '../types/offer.ts'
import { toContractOffer } from './contractOffer.ts'
import { offerUnreadable } from './offerErrors.ts'
import { offerType } from './typedOffer.ts'

/** Longest text that is looked at: an offer takes some 1,400 characters, a contract's signature may take more. */
const TEXT_LIMIT = 16_384

const address = /^0x[\da-f]{40}$/i
const bytes32 = /^0x[\da-f]{64}$/i
const decimal = /^(0|[1-9]\d{0,77})$/
const whole = [0, Number.MAX_SAFE_INTEGER] as const

const shape: Shape = {
  offer: {
    seller: address,
    assetId: decimal,
    version: whole,
    termsId: bytes32,
    token: address,
    price: decimal,
    supply: decimal,
    cipher: new Set(ciphers),
    plainRoot: bytes32,
    cipherRoot: bytes32,
    keyCommit: bytes32,
    deliverWithin: whole,
    disputeWindow: whole,
    referrerBps: whole,
    validUntil: whole,
    counter: decimal,
    salt: bytes32,
  },
  signature: /^0x([\da-f]{2}){0,4096}$/i,
}

const large = ['assetId', 'price', 'supply', 'counter'] as const

/** Whether every number fits into the contract's field: one that does not would be another one there. */
export function fitsContract(offer: Offer): boolean {
  const fields = toContractOffer(offer)
  return offerType.every(({ name, type }) => {
    const bits = /^uint(\d+)$/.exec(type)?.[1]
    if (!bits) return true
    const value = BigInt(fields[name])
    return value >= 0n && value < 1n << BigInt(bits)
  })
}

/**
 * An offer as text that fits into a link: base64url of JSON, amounts as decimal strings.
 *
 * @example
 * const hash = `#offer=${stringifyOffer(signed)}`
 */
export function stringifyOffer({ offer, signature }: SignedOffer): string {
  const text = JSON.stringify({ offer, signature }, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * The offer from the text that {@link stringifyOffer} wrote, or from its JSON. A stranger may have written it: nothing is
 * believed but its form. `getQuote` tells whether it is signed.
 *
 * @throws ConfigError with `attribute: 'offer'`
 */
export function parseOffer(text: string): SignedOffer {
  const { offer, signature } = parse(text.trim())
  const numbers = Object.fromEntries(large.map((name) => [name, BigInt(offer[name])]))
  const lower = Object.fromEntries(
    Object.entries(offer).flatMap(([name, value]) =>
      typeof value === 'string' && value.startsWith('0x') ? [[name, value.toLowerCase()]] : [],
    ),
  )
  const read = { ...offer, ...lower, ...numbers } as unknown as Offer
  if (!fitsContract(read)) throw offerUnreadable('a number is too large')
  return { offer: read, signature: signature.toLowerCase() as SignedOffer['signature'] }
}

type Written = Readonly<{
  offer: Readonly<Record<keyof Offer, string | number>>
  signature: string
}>

function parse(text: string): Written {
  if (text.length > TEXT_LIMIT) throw offerUnreadable(`${text.length} characters are too many`)
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('{') ? text : atob(text.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    throw offerUnreadable('it is neither base64url of JSON nor JSON')
  }
  if (!fits(value, shape)) throw offerUnreadable('fields are missing, unknown or have a wrong form')
  return value as Written
}
