import { applyLicensesEvent } from './applyLicensesEvent.ts'
import { applyMarketEvent } from './applyMarketEvent.ts'
import { applyRegistryEvent } from './applyRegistryEvent.ts'
import { applyVaultEvent } from './applyVaultEvent.ts'
import type { MarketEvent } from './MarketEvent.ts'
import type { MarketState } from './MarketState.ts'

/** Applies one event. Events must come in the order of the chain, each once. */
export function applyEvent(state: MarketState, event: MarketEvent): void {
  switch (event.contract) {
    case 'AssetRegistry':
      return applyRegistryEvent(state, event)
    case 'Licenses':
      return applyLicensesEvent(state, event)
    case 'Market':
      return applyMarketEvent(state, event)
    case 'RevenueVault':
      return applyVaultEvent(state, event)
  }
}
