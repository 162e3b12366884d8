import { asset as assets, version as versions } from 'ponder:schema'
import { foldText, parseHints } from './hints.ts'
import { versionId } from './ids.ts'
import { onMarket } from './onMarket.ts'
import { bornOf, logOf } from './place.ts'

onMarket('AssetRegistry:VersionPublished', async ({ event, context }) => {
  const { id: assetId, version, manifestHash, contentRoot } = event.args
  const uri = event.args.uri.replaceAll('\u0000', '')
  const hints = parseHints(uri)
  const said = { version: BigInt(version), manifestHash, contentRoot, uri, ...hints }
  await context.db.insert(versions).values({
    ...said,
    ...bornOf(event),
    id: versionId(assetId, version),
    assetId,
    publishedAt: event.block.timestamp,
  })
  const { owner } = await context.db.update(assets, { id: String(assetId) }).set({
    ...said,
    searchText: `${foldText(hints.name)}\n${foldText(hints.task)}`,
    taskKey: foldText(hints.task),
    versionAt: event.block.timestamp,
    versionLog: logOf(event),
  })
  return { account: owner, assetId }
})
