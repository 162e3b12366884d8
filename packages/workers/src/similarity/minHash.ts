/** Independent hash functions of a signature; the standard error of the estimate is at most 1 / (2 sqrt 128) = 4.4 %. */
export const signatureLength = 128

const shingleLength = 5

/** The text as compared: compatibility forms, case, punctuation and spacing don't count. */
export function canonicalText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** MinHash of all 5-character shingles of a text: equal places estimate the share of shingles in common (Jaccard). */
export function minHash(text: string): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff)
  const canonical = canonicalText(text)
  const seen = new Set<number>()
  for (let start = 0; start + shingleLength <= Math.max(canonical.length, shingleLength); start++) {
    const shingle = fnv1a(canonical, start, Math.min(start + shingleLength, canonical.length))
    if (seen.has(shingle)) continue
    seen.add(shingle)
    for (let i = 0; i < signatureLength; i++) {
      const value = mix(shingle ^ Math.imul(i + 1, 0x9e3779b9))
      if (value < (signature[i] as number)) signature[i] = value
    }
  }
  return signature
}

/** Places in which two signatures agree, 0 to 128. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < signatureLength; i++) if (a[i] === b[i]) same++
  return same
}

/** FNV-1a over UTF-16 code units. */
function fnv1a(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The 32-bit finalizer of MurmurHash3: a bijection, so different shingles never collide within one function. */
function mix(value: number): number {
  let v = value ^ (value >>> 16)
  v = Math.imul(v, 0x85ebca6b)
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35)
  return (v ^ (v >>> 16)) >>> 0
}
