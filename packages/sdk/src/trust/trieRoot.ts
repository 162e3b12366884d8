import { type Hex, keccak256, toRlp } from 'viem'

/** A node before it is encoded: bytes, or a list of nodes. */
type Node = Hex | readonly Node[]
/** A value with the nibbles of its key. */
type Item = Readonly<{ path: readonly number[]; value: Hex }>

/**
 * Root of the Merkle-Patricia trie that a block commits its receipts to: the value number i is kept under the RLP of i.
 * Appendix D of Ethereum's yellow paper; no key is the beginning of another, since RLP says how long it is.
 */
export function trieRoot(values: readonly Hex[]): Hex {
  const items = values.map((value, index) => ({ path: nibblesOf(toRlp(quantity(index))), value }))
  return keccak256(toRlp(asRlp(items.length ? nodeOf(items, 0) : '0x')))
}

/** A number as RLP has it: no zeros in front. */
export function quantity(value: bigint | number | Hex): Hex {
  const digits = BigInt(value).toString(16)
  return digits === '0' ? '0x' : `0x${digits.length % 2 ? '0' : ''}${digits}`
}

function nodeOf(items: readonly Item[], depth: number): Node {
  const [first, ...others] = items
  if (!first) return '0x'
  if (!others.length) return [compact(first.path.slice(depth), true), first.value]
  let shared = depth
  while (others.every(({ path }) => path[shared] === first.path[shared])) shared++
  if (shared > depth)
    return [compact(first.path.slice(depth, shared), false), referenceTo(nodeOf(items, shared))]
  const branches = Array.from({ length: 16 }, (_, nibble) =>
    items.filter(({ path }) => path[depth] === nibble),
  )
  return [
    ...branches.map((branch) => (branch.length ? referenceTo(nodeOf(branch, depth + 1)) : '0x') as Node),
    '0x',
  ]
}

/** Small nodes are in their parent as they are, others by their hash. */
function referenceTo(node: Node): Node {
  const encoded = toRlp(asRlp(node))
  return encoded.length < 2 + 2 * 32 ? node : keccak256(encoded)
}

/** Nibbles as bytes; the first nibble tells whether they are odd and whether a value follows. */
function compact(nibbles: readonly number[], leaf: boolean): Hex {
  const odd = nibbles.length % 2
  const all = [(leaf ? 2 : 0) + odd, ...(odd ? [] : [0]), ...nibbles]
  return `0x${all.map((nibble) => nibble.toString(16)).join('')}`
}

function nibblesOf(bytes: Hex): number[] {
  return Array.from(bytes.slice(2), (digit) => Number.parseInt(digit, 16))
}

// The library's type of nested lists can be written to, and is only read.
function asRlp(node: Node): Parameters<typeof toRlp>[0] {
  return node as Parameters<typeof toRlp>[0]
}
