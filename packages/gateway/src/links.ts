import { type BlockId, DAG_CBOR, DAG_PB, idOfBytes } from './blockId.ts'

/**
 * The blocks that a block links to, in its order, each once. Links with another hash, CIDv0 links and blocks that aren't
 * well formed are leaves: a gateway hands out what it has and judges no content.
 */
export function linksOf(id: BlockId, bytes: Uint8Array): BlockId[] {
  const binary = id.codec === DAG_CBOR ? cborLinks(bytes) : id.codec === DAG_PB ? protobufLinks(bytes) : []
  const links = new Map<string, BlockId>()
  for (const cid of binary) {
    const link = idOfBytes(cid)
    if (link) links.set(`${link.codec} ${link.digest}`, link)
  }
  return [...links.values()]
}

/**
 * CBOR is a flat run of heads: counting the values still owed replaces recursion, so no nesting is too deep. A link is tag
 * 42 on a byte string that starts with a zero.
 */
function cborLinks(bytes: Uint8Array): Uint8Array[] {
  const links: Uint8Array[] = []
  let position = 0
  let linkFollows = false
  for (let owed = 1; owed > 0; owed--) {
    const head = readHead(bytes, position)
    if (!head) return []
    const { major, value } = head
    position = head.next
    if (linkFollows && major !== 2) return []
    if (major === 2 || major === 3) {
      if (value > bytes.length - position) return []
      if (linkFollows && bytes[position] === 0) links.push(bytes.subarray(position + 1, position + value))
      position += value
    }
    linkFollows = major === 6 && value === 42
    if (major === 4) owed += value
    if (major === 5) owed += 2 * value
    if (major === 6) owed += 1
    // Every value takes a byte at least, so a block can't owe more than it still has.
    if (owed - 1 > bytes.length - position) return []
  }
  return links
}

function readHead(bytes: Uint8Array, position: number) {
  const initial = bytes[position]
  if (initial === undefined) return undefined
  const major = initial >> 5
  const info = initial & 31
  if (info < 24) return { major, value: info, next: position + 1 }
  const width = 1 << (info - 24)
  // 28 to 31 are reserved or of indefinite length, which DAG-CBOR has no use for.
  if (info > 27 || position + 1 + width > bytes.length) return undefined
  let value = 0
  for (let index = 1; index <= width; index++) value = value * 256 + (bytes[position + index] ?? 0)
  return { major, value, next: position + 1 + width }
}

/** dag-pb: the `Hash` (field 1) of every `Links` (field 2). */
function protobufLinks(bytes: Uint8Array): Uint8Array[] {
  return protobufFields(bytes, 2).flatMap((link) => protobufFields(link, 1))
}

/** All length-delimited values of one field; dag-pb has other wire types only where no link can be. */
function protobufFields(bytes: Uint8Array, wanted: number): Uint8Array[] {
  const found: Uint8Array[] = []
  let position = 0
  while (position < bytes.length) {
    const key = readVarint(bytes, position)
    const value = key && readVarint(bytes, key.next)
    if (!value) return []
    position = value.next
    if ((key.value & 7) === 0) continue
    if ((key.value & 7) !== 2 || value.value > bytes.length - position) return []
    if (key.value >> 3 === wanted) found.push(bytes.subarray(position, position + value.value))
    position += value.value
  }
  return found
}

function readVarint(bytes: Uint8Array, position: number) {
  let value = 0
  for (let index = 0; index < 7; index++) {
    const byte = bytes[position + index]
    if (byte === undefined) return undefined
    value += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { value, next: position + index + 1 }
  }
  return undefined
}
