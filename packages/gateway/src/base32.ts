/** RFC 4648 base32, lower case, without padding: what the multibase letter `b` announces. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** A CIDv1 with a sha2-256 digest is 36 bytes: 288 bits, written as 58 characters with two zero bits at the end. */
const CHARACTERS = 58

/** Writes the 36 bytes of a CID, given as 72 hex digits, as multibase base32. */
export function base32OfHex(hex: string): string {
  const digits = (BigInt(`0x${hex}`) << 2n).toString(32).padStart(CHARACTERS, '0')
  return `b${digits.replace(/./g, (digit) => ALPHABET.charAt(parseInt(digit, 32)))}`
}

/** Reads what {@link base32OfHex} wrote; `undefined` for everything else, other spellings of the same bytes included. */
export function hexOfBase32(text: string): string | undefined {
  if (!/^b[a-z2-7]{57}[aeimquy4]$/.test(text)) return undefined
  let bits = 0n
  for (const character of text.slice(1)) bits = bits * 32n + BigInt(ALPHABET.indexOf(character))
  return (bits >> 2n).toString(16).padStart(72, '0')
}
