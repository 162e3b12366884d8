/** Classes, events and settings; defines nothing. Import `@saharakit/components/sahara-task` to define an element. @module */
export { SaharaAsset } from './elements/sahara-asset/element.ts'
export { SaharaCampaign } from './elements/sahara-campaign/element.ts'
export { SaharaCheckout } from './elements/sahara-checkout/element.ts'
export { SaharaEarnings } from './elements/sahara-earnings/element.ts'
export { SaharaLineage } from './elements/sahara-lineage/element.ts'
export { SaharaMarket } from './elements/sahara-market/element.ts'
export { SaharaProvider } from './elements/sahara-provider/element.ts'
export { SaharaSeller } from './elements/sahara-seller/element.ts'
export { SaharaTask } from './elements/sahara-task/element.ts'
export * from './events/events.ts'
export { define } from './internal/define.ts'
export {
  ContextRequestEvent,
  type PinnedFile,
  type SaharaSettings,
  setPageSettings,
  settingsContext,
} from './internal/settings.ts'
export { version } from './internal/version.ts'
