import { asset as assets } from 'ponder:schema'
import { assetKinds } from '../schema/assets.ts'
import { onMarket } from './onMarket.ts'
import { bornOf, logOf } from './place.ts'

onMarket('AssetRegistry:AssetRegistered', async ({ event, context }) => {
  const { id: assetId, owner, kind, termsId, rights, bound } = event.args
  const log = logOf(event)
  // The first version follows in the same transaction.
  await context.db.insert(assets).values({
    ...bornOf(event),
    id: String(assetId),
    assetId,
    owner,
    creator: owner,
    kind: assetKinds[kind] ?? 'dataset',
    termsId,
    rights,
    bound,
    version: 0n,
    manifestHash: '0x',
    contentRoot: '0x',
    uri: '',
    name: '',
    task: '',
    languages: [],
    searchText: '\n',
    taskKey: '',
    createdAt: event.block.timestamp,
    versionAt: event.block.timestamp,
    versionLog: log,
    ownerLog: log,
  })
  return { account: owner, assetId }
})

onMarket('AssetRegistry:Transfer', async ({ event, context }) => {
  const { from, to, tokenId } = event.args
  await context.db.update(assets, { id: String(tokenId) }).set({ owner: to, ownerLog: logOf(event) })
  return { account: to, other: from, assetId: tokenId }
})
