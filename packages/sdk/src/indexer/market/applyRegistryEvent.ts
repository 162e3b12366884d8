import { assetKinds, relations } from '../../types/asset.ts'
import { eventId } from '../eventId.ts'
import { lower } from '../lower.ts'
import { parseHints } from './hints.ts'
import { type EventOf, logOf, type MarketState, update } from './MarketState.ts'

/** Applies an event of `AssetRegistry`. */
export function applyRegistryEvent(state: MarketState, place: EventOf<'AssetRegistry'>): void {
  const { event } = place
  const log = logOf(place)
  switch (event.eventName) {
    case 'AssetRegistered': {
      const { id: assetId, owner, kind, ...rest } = event.args
      const none = { version: 0, manifestHash: '0x', contentRoot: '0x', uri: '' } as const
      return void state.assets.set(`${assetId}`, {
        ...none,
        ...parseHints(''),
        ...rest,
        assetId,
        owner: lower(owner),
        creator: lower(owner),
        kind: assetKinds[kind] ?? 'dataset',
        log,
        versionLog: log,
        ownerLog: log,
      })
    }
    case 'VersionPublished': {
      const { id: assetId, version, manifestHash, contentRoot } = event.args
      const uri = event.args.uri.replaceAll('\0', '')
      const said = { version, manifestHash, contentRoot, uri, ...parseHints(uri) }
      state.versions.set(`${assetId}-${version}`, { assetId, ...said, log })
      return void update(state.assets, `${assetId}`, () => ({ ...said, versionLog: log }))
    }
    case 'ParentLinked': {
      const { relation, ...link } = event.args
      return void state.links.set(eventId(place.block, place.logIndex), {
        ...link,
        relation: relations[relation] ?? 'USES',
        log,
      })
    }
    case 'ContributorsSet': {
      const { id: assetId, ...shares } = event.args
      return void state.shares.set(`${assetId}-${shares.version}`, { assetId, ...shares, log })
    }
    case 'Transfer': {
      const { to, tokenId } = event.args
      return void update(state.assets, `${tokenId}`, () => ({ owner: lower(to), ownerLog: log }))
    }
  }
}
