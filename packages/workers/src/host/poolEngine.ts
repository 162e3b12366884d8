import type { Opener, PayloadEngine, Sealer } from '../payload/engine.ts'
import { filesAcrossBlocks } from '../payload/filesInBlocks.ts'
import type { Hex } from '../payload/format.ts'
import type { Crew, PoolMember, WorkerPool } from './createWorkerPool.ts'

/** Blocks for which another worker is worth its start. */
const blocksPerWorker = 4
/** Most blocks that a worker makes one after another: it reads them at a stretch. */
const longestStretch = 16

/** A session in each worker that takes part, begun there on its first job. */
type Session = Readonly<{
  number: number
  /** The worker with the least to do. */
  idlest(): PoolMember
  /** The worker that the session began in first. */
  first(): PoolMember
  close(): void
}>

/**
 * Works in the workers of a pool. Keys cross as their 32 bytes: the page has them anyway, having made them of a signature,
 * and not every browser lets a CryptoKey pass between threads. Each worker imports them as keys that can't be read again.
 */
export function createPoolEngine(pool: WorkerPool, most: number): PayloadEngine {
  let nextSession = 0

  function openSession(crew: Crew, begin: (member: PoolMember, session: number) => void): Session {
    const number = nextSession++
    const joined = new Set<PoolMember>()
    const join = (member: PoolMember) => {
      if (!joined.has(member)) begin(member, number)
      joined.add(member)
      return member
    }
    return {
      number,
      idlest: () => join(crew.idlest()),
      first: () => [...joined][0] ?? join(crew.idlest()),
      close() {
        for (const member of joined) member.run({ type: 'end', session: number }).catch(() => {})
      },
    }
  }

  const workersFor = (blocks: number) => Math.min(most, Math.ceil(blocks / blocksPerWorker))

  return {
    plan(blocks) {
      const lanes = workersFor(blocks)
      return { lanes, stretch: Math.min(longestStretch, Math.ceil(blocks / (2 * lanes))) }
    },

    async seal(job, { lanes, stretch }): Promise<Sealer> {
      const sizes = job.files.map((file) => file.size)
      const crew = await pool.start(lanes)
      const session = openSession(crew, (member, number) => {
        // What goes wrong here is told by the jobs that follow.
        member.run({ type: 'seal', session: number, job, stretch }).catch(() => {})
      })
      const hashes: Hex[] = []
      const owners = new Map<number, PoolMember>()
      const stop = new AbortController()
      const hashLargeFiles = async () => {
        for (const file of filesAcrossBlocks(sizes)) {
          stop.signal.throwIfAborted()
          const blob = job.files[file]
          if (blob)
            hashes[file] = await crew.idlest().run({ type: 'hash-file', file: blob }, { signal: stop.signal })
        }
      }
      const hashing = hashLargeFiles()
      hashing.catch(() => {})
      return {
        async block(index) {
          if (index % stretch === 0) owners.set(index / stretch, session.idlest())
          const owner = owners.get(Math.floor(index / stretch)) ?? session.idlest()
          const parts = await owner.run({ type: 'seal-block', session: session.number, index })
          for (const { file, sha256 } of parts.files) hashes[file] = sha256
          return parts
        },
        async files() {
          await hashing
          return sizes.map((size, file) => ({ size, sha256: hashes[file] ?? '0x' }))
        },
        close() {
          stop.abort()
          session.close()
        },
      }
    },

    async open(job): Promise<Opener> {
      const { fileSizes, shape } = job
      const crew = await pool.start(workersFor(shape.blocks.length))
      let isFirst = true
      const session = openSession(crew, (member, number) => {
        // One worker hashes the files; their data comes back to it in order.
        const own = { ...job, fileSizes: isFirst ? fileSizes : [] }
        isFirst = false
        member.run({ type: 'open', session: number, job: own }).catch(() => {})
      })
      const { number } = session
      return {
        block: (index, block, promised) => {
          const bytes = owned(block)
          return session
            .idlest()
            .run(
              { type: 'open-block', session: number, index, bytes, promised: promised.slice() },
              { transfer: [bytes.buffer] },
            )
        },
        check: (index, block) => {
          const bytes = owned(block)
          return session
            .idlest()
            .run({ type: 'check-block', session: number, index, bytes }, { transfer: [bytes.buffer] })
        },
        async addToFiles(bytes) {
          if (fileSizes.length === 0) return bytes
          const transfer = [bytes.buffer]
          return session.first().run({ type: 'add-to-files', session: number, bytes }, { transfer })
        },
        async files() {
          if (fileSizes.length === 0) return []
          return session.first().run({ type: 'files', session: number })
        },
        close: session.close,
      }
    },

    async treeOf(hashes) {
      const crew = await pool.start(1)
      return crew.idlest().run({ type: 'tree', hashes })
    },
  }
}

/** Bytes with a buffer of their own, which can be transferred. */
const owned = (bytes: Uint8Array<ArrayBuffer>) =>
  bytes.length === bytes.buffer.byteLength ? bytes : bytes.slice()
