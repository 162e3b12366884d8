import { define } from '../../internal/define.ts'
import { SaharaMarket } from './element.ts'

define('sahara-market', SaharaMarket)

export { SaharaMarket }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-market': SaharaMarket
  }
}
