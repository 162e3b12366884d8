import { define } from '../../internal/define.ts'
import { SaharaEarnings } from './element.ts'

define('sahara-earnings', SaharaEarnings)

export { SaharaEarnings }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-earnings': SaharaEarnings
  }
}
