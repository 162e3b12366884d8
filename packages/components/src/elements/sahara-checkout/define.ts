import { define } from '../../internal/define.ts'
import { SaharaCheckout } from './element.ts'

define('sahara-checkout', SaharaCheckout)

export { SaharaCheckout }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-checkout': SaharaCheckout
  }
}
