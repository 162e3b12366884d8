/** Payloads for tests, in Node and in browsers. */
import {
  type Hex,
  openPayload,
  type PayloadCipher,
  type PayloadFault,
  sealPayload,
} from '../payload/index.ts'

export const key = new Uint8Array(32).fill(1)
export const saltKey = new Uint8Array(32).fill(2)

/** Bytes that look random and are the same every time. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  for (let i = 0, state = seed >>> 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

/** A sealed payload, its blocks by digest, and all that opening it needs. */
export async function sealed(
  cipher: PayloadCipher,
  parts: readonly Uint8Array<ArrayBuffer>[],
  seal: typeof sealPayload = sealPayload,
) {
  const store = new Map<Hex, Uint8Array<ArrayBuffer>>()
  const order: number[] = []
  const result = await seal({
    files: parts.map((part) => new Blob([part])),
    cipher,
    key,
    saltKey,
    onBlock: ({ index, digest, bytes }) => {
      order.push(index)
      store.set(digest, bytes)
    },
  })
  const fetchBlock = async (digest: Hex) => {
    const bytes = store.get(digest)
    if (!bytes) throw new Error(`no block ${digest}`)
    return bytes
  }
  return { ...result, cipher, key, store, order, fetchBlock }
}

/** A payload and where its blocks are. */
export type Sealed = Awaited<ReturnType<typeof sealed>>

/** All data of a payload, which must come in order. */
export async function opened(
  payload: Sealed,
  more: Partial<Parameters<typeof openPayload>[0]> = {},
  open: typeof openPayload = openPayload,
) {
  const data = new Uint8Array(payload.size)
  let at = 0
  const { files } = await open({
    ...payload,
    onBytes: (bytes, offset) => {
      if (offset !== at) throw new Error(`offset ${offset} after ${at} bytes`)
      data.set(bytes, at)
      at += bytes.length
    },
    ...more,
  })
  return { data, files }
}

/** What a promise rejects with. */
export async function rejection<T extends Error = PayloadFault>(promise: Promise<unknown>): Promise<T> {
  try {
    await promise
  } catch (error) {
    return error as T
  }
  throw new Error('The call was expected to reject.')
}

/** A payload whose seller encrypted another leaf than the one that is registered. */
export async function cheating(cipher: PayloadCipher, length: number, leaf: number): Promise<Sealed> {
  const honest = await sealed(cipher, [noise(length)])
  const junk = noise(length)
  junk.set([0xff, 0xfe, 0xfd], leaf * 4080)
  const cheat = await sealed(cipher, [junk])
  return { ...cheat, plainRoot: honest.plainRoot, plainHashes: honest.plainHashes }
}
