import { link } from 'ponder:schema'
import { relations } from '../schema/assets.ts'
import { findOwner } from './findOwner.ts'
import { onMarket } from './onMarket.ts'
import { bornOf } from './place.ts'

onMarket('AssetRegistry:ParentLinked', async ({ event, context }) => {
  const { child, parent, version, relation, shareBps, licenseTokenId } = event.args
  const born = bornOf(event)
  await context.db.insert(link).values({
    ...born,
    id: born.place,
    child,
    parent,
    version: BigInt(version),
    relation: relations[relation] ?? 'USES',
    shareBps,
    licenseTokenId,
    linkedAt: event.block.timestamp,
  })
  return {
    account: await findOwner(context, child),
    other: await findOwner(context, parent),
    assetId: child,
  }
})
