import { copyFile, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGateway, openFsStore } from '../src/index.ts'
import { makeBlock, makeCar, noise } from './fixtures.ts'

// Prints MB/s of a 16 MiB upload and download through the gateway beside a plain copy of the same bytes, interleaved in
// one process: the copy is the floor that a disk sets.
const MEGABYTE = 1e6
const ROUNDS = 7
const CHUNKS = 64
const folder = await mkdtemp(join(tmpdir(), 'gateway-bench-'))
const gateway = createGateway({
  store: await openFsStore(join(folder, 'store')),
  grants: 'open',
  log: () => undefined,
})
const origin = await gateway.listen(0)

async function rate(bytes: number, task: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await task()
  return bytes / MEGABYTE / ((performance.now() - start) / 1000)
}

/** What storing costs without a network and without hashes: read it, write it, wait for the disk. */
async function syncedCopy(from: string, to: string): Promise<void> {
  const file = await open(to, 'wx')
  await file.writeFile(await readFile(from))
  await file.sync()
  await file.close()
}

async function get(path: string): Promise<void> {
  const response = await fetch(origin + path)
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  await response.arrayBuffer()
}

const rounds: Record<string, number>[] = []
for (let round = 0; round < ROUNDS; round++) {
  const parts = Array.from({ length: CHUNKS }, (_, index) => noise(256 * 1024, round * 1000 + index))
  const blocks = await Promise.all(parts.map((part) => makeBlock(part)))
  const root = await makeBlock(`{"round":${round}}`)
  const car = new Uint8Array(await makeCar([root], [root, ...blocks]))
  const single = await makeBlock(
    Buffer.concat([Buffer.from(`round ${round} `), Buffer.alloc(16 * 1024 * 1024, 97)]),
  )
  const source = join(folder, `source-${round}`)
  await writeFile(source, car)
  const post = async (body: Uint8Array, type: string) => {
    const headers = { 'content-type': `application/vnd.ipld.${type}` }
    const response = await fetch(`${origin}/ipfs`, { method: 'POST', body: new Uint8Array(body), headers })
    if (response.status !== 201) throw new Error(await response.text())
  }
  rounds.push({
    'fs.copyFile': await rate(car.length, () => copyFile(source, join(folder, `copy-${round}`))),
    'read, write, fsync': await rate(car.length, () => syncedCopy(source, join(folder, `synced-${round}`))),
    'CAR upload, 64 blocks': await rate(car.length, () => post(car, 'car')),
    'raw upload, one block': await rate(single.bytes.length, () => post(single.bytes, 'raw')),
    'raw GET, one block': await rate(single.bytes.length, () => get(`/ipfs/${single.cid}?format=raw`)),
    'raw GET, 64 blocks': await rate(CHUNKS * 256 * 1024, async () => {
      for (const { cid } of blocks) await get(`/ipfs/${cid}?format=raw`)
    }),
  })
}
await gateway.close()
await rm(folder, { recursive: true, force: true })

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const figures = Object.keys(rounds[0] ?? {}).map((name) => {
  const values = rounds.map((round) => round[name] ?? 0)
  const ratios = rounds.map((round) => (round[name] ?? 0) / (round['read, write, fsync'] ?? 1))
  return [
    name,
    { 'MB/s': Math.round(median(values)), 'of the synced copy': Number(median(ratios).toFixed(2)) },
  ]
})
process.stdout.write(`${JSON.stringify(Object.fromEntries(figures), undefined, 2)}\n`)
