import { define } from '../../internal/define.ts'
import { SaharaTask } from './element.ts'

define('sahara-task', SaharaTask)

export { SaharaTask }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-task': SaharaTask
  }
}
