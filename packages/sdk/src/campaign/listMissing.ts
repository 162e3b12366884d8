import { toCid } from '../content/toCid.ts'
import type { ContentBlock } from '../types/build.ts'
import { askGateway, type GatewayRequest } from './askGateway.ts'
import { CAR_BLOCK_LIMIT } from './cutUploads.ts'

/** Questions that are open at the same time. */
const AT_ONCE = 8

/**
 * Blocks that a gateway lacks, in their order. The root comes with the first upload: while it is missing, only large blocks
 * are asked for, since to ask for a small one costs as much as to send it.
 */
export async function listMissing(
  blocks: readonly ContentBlock[],
  where: Pick<GatewayRequest, 'gateway' | 'deadlineMs' | 'signal'>,
): Promise<readonly ContentBlock[]> {
  const [root, ...rest] = blocks
  if (!root) return []
  const begun = await isStored(root, where)
  const asked = rest.filter(({ bytes }) => begun || bytes.length > CAR_BLOCK_LIMIT)
  const stored = new Set<ContentBlock>(begun ? [root] : [])
  const queue = asked.values()
  // The first failure is the answer; nobody goes on asking behind it.
  const stop = new AbortController()
  const signal = where.signal ? AbortSignal.any([where.signal, stop.signal]) : stop.signal
  const ask = async () => {
    for (const block of queue) if (await isStored(block, { ...where, signal })) stored.add(block)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask)).finally(() => stop.abort())
  return blocks.filter((block) => !stored.has(block))
}

async function isStored(
  { digest }: ContentBlock,
  where: Pick<GatewayRequest, 'gateway' | 'deadlineMs' | 'signal'>,
): Promise<boolean> {
  const path = `/ipfs/${toCid(digest)}?format=raw`
  return (await askGateway({ ...where, method: 'HEAD', path, digest })).ok
}
