import type { BuiltCampaign, ContentBlock, Item } from '@saharakit/sdk'
import { canonicalize, fromHex, sha256 } from '@saharakit/sdk/content'

/** An item whose description need not be true. */
export type ForgedItem = Readonly<{
  bytes: Uint8Array
  type: string
  /** Size that the item claims. Default its real one. */
  size?: number
}>

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function block(bytes: Uint8Array): Promise<ContentBlock> {
  const copy = new Uint8Array(bytes)
  return { digest: await sha256(copy), bytes: copy }
}

/**
 * Puts items into the only batch of a campaign that `buildCampaign` would refuse: what a malicious requester with tools of
 * their own would publish. Every hash up to the root is right; only what is said of the items may be wrong.
 */
export async function forgeItems(
  built: BuiltCampaign,
  forged: readonly ForgedItem[],
): Promise<BuiltCampaign> {
  const isBatch = ({ bytes }: ContentBlock) => decode(bytes.subarray(0, 9)) === '{"batch":'
  const batches = built.blocks.filter(isBatch)
  if (batches.length !== 1) throw new Error('Only a campaign of one batch can be forged.')
  const files = await Promise.all(forged.map(({ bytes }) => block(bytes)))
  const items: Item[] = forged.map(({ type, size, bytes }, index) => ({
    parts: [{ digest: files[index]?.digest ?? '0x', type, size: size ?? bytes.length }],
  }))
  const batch = await block(new TextEncoder().encode(canonicalize({ batch: 0, items })))
  const index = await block(fromHex(batch.digest))
  const kept = built.blocks.filter((each) => !isBatch(each) && each.digest !== built.spec.itemsRoot)
  return {
    ...built,
    spec: { ...built.spec, itemsRoot: index.digest, itemCount: items.length },
    blocks: [...kept, index, batch, ...files],
  }
}
