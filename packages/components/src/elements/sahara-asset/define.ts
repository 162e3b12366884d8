import { define } from '../../internal/define.ts'
import { SaharaAsset } from './element.ts'

define('sahara-asset', SaharaAsset)

export { SaharaAsset }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-asset': SaharaAsset
  }
}
