import { share } from 'ponder:schema'
import { findOwner } from './findOwner.ts'
import { versionId } from './ids.ts'
import { onMarket } from './onMarket.ts'
import { bornOf } from './place.ts'

onMarket('AssetRegistry:ContributorsSet', async ({ event, context }) => {
  const { id: assetId, version, sharesRoot, totalShares, contributorsBps } = event.args
  await context.db.insert(share).values({
    ...bornOf(event),
    id: versionId(assetId, version),
    assetId,
    version: BigInt(version),
    sharesRoot,
    totalShares,
    contributorsBps,
    setAt: event.block.timestamp,
  })
  return { account: await findOwner(context, assetId), assetId }
})
