import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { BlockStore } from './blockStore.ts'
import type { ByteRange } from './byteRange.ts'
import { GatewayError } from './errors.ts'
import { mapLimit } from './mapLimit.ts'
import { type StagedBlock, stageBlocks } from './stageBlocks.ts'

/** Up to here a block is read in one go: a stream costs more than the read. */
const SMALL_READ = 2 * 1024 * 1024
const RENAMES_AT_ONCE = 8

/**
 * A {@link BlockStore} in a folder: `blocks/ab/ab12…` by the first two digits of the digest, `staging` for uploads on
 * their way. A block is written to staging, synced, then renamed, so a crash leaves whole blocks and at worst a staging
 * folder, which the next start removes. One gateway process per folder; several share an S3 bucket instead.
 *
 * @param directory is made when it doesn't exist
 */
export async function openFsStore(directory: string): Promise<BlockStore> {
  const blocks = join(resolve(directory), 'blocks')
  const staging = join(resolve(directory), 'staging')
  await rm(staging, { recursive: true, force: true })
  await mkdir(blocks, { recursive: true })
  await mkdir(staging, { recursive: true })
  const pathOf = (digest: string) => join(blocks, digest.slice(0, 2), digest)

  const size = async (digest: string) => {
    const found = await unlessMissing(stat(pathOf(digest)))
    return found?.isFile() ? found.size : undefined
  }
  return {
    size,
    async has(digest) {
      return (await size(digest)) !== undefined
    },
    async get(digest, range) {
      // O_NOFOLLOW: nothing in the store is a link, so a link is none of its blocks.
      const file = await unlessMissing(open(pathOf(digest), constants.O_RDONLY | constants.O_NOFOLLOW))
      return file && readOpened(file, range)
    },
    async put(upload) {
      try {
        await stageBlocks(staging, upload, async (staged) => {
          await publish(
            staged.filter((block) => !block.root),
            pathOf,
          )
          await publish(
            staged.filter((block) => block.root),
            pathOf,
          )
        })
      } catch (cause) {
        throw diskFull(cause) ?? cause
      }
    },
  }
}

async function readOpened(file: FileHandle, range: ByteRange | undefined) {
  try {
    const { size } = await file.stat()
    const { start, end } = range ?? { start: 0, end: size - 1 }
    const length = end - start + 1
    if (length > SMALL_READ) {
      return { size, stream: file.createReadStream({ start, end, highWaterMark: 256 * 1024 }) }
    }
    const buffer = Buffer.allocUnsafe(length)
    const { bytesRead } = length > 0 ? await file.read(buffer, 0, length, start) : { bytesRead: 0 }
    await file.close()
    return { size, stream: Readable.from(bytesRead > 0 ? [buffer.subarray(0, bytesRead)] : []) }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Moves staged blocks to where readers look, and returns when the folders, too, are on the disk. */
async function publish(staged: StagedBlock[], pathOf: (digest: string) => string): Promise<void> {
  const folders = [...new Set(staged.map((block) => dirname(pathOf(block.digest))))]
  const made = await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })))
  await mapLimit(staged, RENAMES_AT_ONCE, (block) => rename(block.path, pathOf(block.digest)))
  const parents = folders
    .filter((_folder, index) => made[index] !== undefined)
    .map((folder) => dirname(folder))
  await mapLimit([...folders, ...new Set(parents)], RENAMES_AT_ONCE, syncFolder)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function unlessMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ELOOP') return undefined
    throw error
  }
}

function diskFull(cause: unknown): GatewayError | undefined {
  if (codeOf(cause) !== 'ENOSPC' && codeOf(cause) !== 'EDQUOT') return undefined
  return new GatewayError(
    'StoreFullError',
    'The gateway has no room left, and nothing was stored. Try another gateway or tell its operator.',
    { cause },
  )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
