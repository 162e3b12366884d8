import { define } from '../../internal/define.ts'
import { SaharaCampaign } from './element.ts'

define('sahara-campaign', SaharaCampaign)

export { SaharaCampaign }

declare global {
  interface HTMLElementTagNameMap {
    'sahara-campaign': SaharaCampaign
  }
}
