import { fromHex } from '../content/sha256.ts'

/** A word of an answer by its kind: number, signed number, bigint, boolean, address, 32 bytes, symbol. */
const readers: Readonly<Record<string, (word: string) => unknown>> = {
  u: (word) => Number(`0x${word}`),
  i: (word) => Number(BigInt.asIntN(64, BigInt(`0x${word}`))),
  b: (word) => BigInt(`0x${word}`),
  o: (word) => word.endsWith('1'),
  a: (word) => `0x${word.slice(24)}`,
  h: (word) => `0x${word}`,
  // Not fatal: a token with a broken symbol must not make its campaigns unreadable.
  s: (word) => new TextDecoder().decode(fromHex(`0x${word}`)).replace(/\0.*/, ''),
}

/**
 * Reads an array of structs of fixed size. `layout` names each word and its kind, see `campaigns.generated.ts`; a name
 * with a dot is a field of a struct inside, see `nestRow`.
 *
 * @param rows How many rows were asked for; undefined if the answer decides.
 * @throws Error if the answer is not exactly that long
 */
export function decodeRows<Row>(layout: string, result: string, rows?: number): Row[] {
  const fields = layout.split(' ')
  const count = Number(`0x${result.slice(66, 130)}`)
  if (result.length !== 130 + 64 * fields.length * count || (rows !== undefined && rows !== count))
    throw new Error(
      result === '0x' ? 'no contract at this address' : `not ${rows ?? 'some'} rows of the Lens`,
    )
  return Array.from({ length: count }, (_, row) => {
    const decoded: Record<string, unknown> = {}
    for (const [index, field] of fields.entries()) {
      const start = 130 + 64 * (row * fields.length + index)
      decoded[field.slice(1)] = readers[field[0] as string]?.(result.slice(start, start + 64))
    }
    return decoded as Row
  })
}
