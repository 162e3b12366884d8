import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { CarWriter } from '@ipld/car/writer'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
import {
  createGateway,
  type GatewayErrorBody,
  type GatewayOptions,
  type LogEntry,
  openFsStore,
} from '../src/index.ts'

export type Block = { cid: CID; bytes: Uint8Array }

/** A block whose CID is made by multiformats, not by the code under test. */
export async function makeBlock(content: string | Uint8Array, codec = 0x55): Promise<Block> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, cid: CID.createV1(codec, await sha256.digest(bytes)) }
}

/** A CAR written by @ipld/car. */
export async function makeCar(roots: readonly Block[], blocks: readonly Block[]): Promise<Buffer> {
  const { writer, out } = CarWriter.create(roots.map((root) => root.cid))
  const written = (async () => {
    for (const block of blocks) await writer.put(block)
    await writer.close()
  })()
  const chunks: Uint8Array[] = []
  for await (const chunk of out) chunks.push(chunk)
  await written
  return Buffer.concat(chunks)
}

/** The sha-256 of a block in the hex form of contracts. */
export function digestHex(block: Block): `0x${string}` {
  return `0x${Buffer.from(block.cid.multihash.digest).toString('hex')}`
}

/** Bytes that no compressor and no type sniffer makes anything of, the same in every run. */
export function noise(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed >>> 0
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}

export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-test-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A gateway on files and a free port that ends with the test. */
export async function startGateway(t: TestContext, options: Partial<GatewayOptions> = {}) {
  const folder = await temporaryFolder(t)
  const store = options.store ?? (await openFsStore(folder))
  const entries: LogEntry[] = []
  const gateway = createGateway({ grants: 'open', log: (entry) => entries.push(entry), ...options, store })
  const origin = await gateway.listen(0)
  t.after(() => gateway.close(100))
  const post = (body: Uint8Array | string, type: 'car' | 'raw', headers: Record<string, string> = {}) =>
    fetch(`${origin}/ipfs`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': `application/vnd.ipld.${type}`, ...headers },
    })
  return {
    origin,
    folder,
    store,
    gateway,
    entries,
    post,
    get: (path: string, init?: RequestInit) => fetch(origin + path, init),
  }
}

/** Reads a refusal: its status and its name. */
export async function refusal(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as GatewayErrorBody
  return [response.status, body.error.name]
}
