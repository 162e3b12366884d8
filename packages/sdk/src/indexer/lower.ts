import type { Address } from '../types/ids.ts'

/** An address as rows have it. */
export function lower(address: Address): Address {
  return address.toLowerCase() as Address
}
