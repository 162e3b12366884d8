import { define } from '../../internal/define.ts'
import { SaharaLineage } from './element.ts'

define('sahara-lineage', SaharaLineage)

export { SaharaLineage }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-lineage': SaharaLineage
  }
}
