import type { AssetTerms } from './terms-market.ts'
import { registerTranslation } from './translations.ts'

const en: AssetTerms = {
  $code: 'en',
  assetFailedTitle: 'The asset can’t be shown',
  assetFailedConfig: 'This page has not set the asset up correctly. Please tell its owner.',
  assetFailedUnknown: 'There is no asset of this number.',
  assetFailedChain:
    'The network that answered is another one than this page asks for. Please tell its owner.',
  assetFailedOther: 'Something unexpected happened. Please try again.',
}

registerTranslation(en)
