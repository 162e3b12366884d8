import { define } from '../../internal/define.ts'
import { SaharaProvider } from './element.ts'

define('sahara-provider', SaharaProvider)

export { SaharaProvider }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-provider': SaharaProvider
  }
}
