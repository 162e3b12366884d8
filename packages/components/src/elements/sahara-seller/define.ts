import { define } from '../../internal/define.ts'
import { SaharaSeller } from './element.ts'

define('sahara-seller', SaharaSeller)

export { SaharaSeller }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-seller': SaharaSeller
  }
}
